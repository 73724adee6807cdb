package org.pupitre.ui.queue;

import org.pupitre.domain.board.Question;

/** A line of the queue: what is next, then everyone who waits. */
public sealed interface QueueRow {
    /** What the line stands for, whatever has changed about it. */
    Object key();

    /** The speaker who has been called. */
    record Called(SpeakerLine speaker, boolean firstTime) implements QueueRow {
        @Override
        public Object key() {
            return speaker.id();
        }
    }

    /** The question in the Next slot. */
    record NextQuestion(Question question) implements QueueRow {
        @Override
        public Object key() {
            return question.id();
        }
    }

    /**
     * A speaker who waits.
     *
     * @param place        counted from 1
     * @param waitsMinutes whole minutes since the request, at least 0
     * @param firstTime    whether the person has not spoken in this session
     * @param over         whether the session ended before the person got the floor
     */
    record Waiting(SpeakerLine speaker, int place, long waitsMinutes, boolean firstTime, boolean over)
            implements QueueRow {
        @Override
        public Object key() {
            return speaker.id();
        }
    }
}
