package org.pupitre.ui.queue;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.board.Question;
import org.pupitre.domain.fairness.NextChoice;
import org.pupitre.domain.value.PersonId;
import org.pupitre.ui.kit.Words;

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

        @Override
        public @Nullable PersonId person() {
            return speaker.personId();
        }
    }

    /** Who asks for the floor, or asked the question; null where the person is not known. */
    @Nullable
    PersonId person();

    /**
     * The question in the Next slot, or one that is suggested for it while it is empty.
     *
     * @param why null where it is next; else why it is suggested
     */
    record NextQuestion(Question question, NextChoice.@Nullable Reason why) implements QueueRow {
        @Override
        public Object key() {
            return question.id();
        }

        @Override
        public @Nullable PersonId person() {
            return question.asker();
        }
    }

    /**
     * A speaker who waits.
     *
     * @param place        counted from 1
     * @param next         whether no one is called and no question is next, so that this one comes next
     * @param waitsMinutes whole minutes since the request, at least 0
     * @param firstTime    whether the person has not spoken in this session
     * @param over         whether the session ended before the person got the floor
     * @param why          why this one is suggested where the item does not simply take the first; else null
     */
    record Waiting(
            SpeakerLine speaker,
            int place,
            boolean next,
            long waitsMinutes,
            boolean firstTime,
            boolean over,
            NextChoice.@Nullable Reason why)
            implements QueueRow {
        private static final long MINUTES_A_DAY = 24 * 60;
        /** Shorter waits are not worth a look. */
        private static final long WORTH_SAYING = 5;

        /** How long it is, in words; empty while the wait is short. */
        public String waits(Words words) {
            if (waitsMinutes < WORTH_SAYING) {
                return "";
            }
            return words.text(waitsMinutes > MINUTES_A_DAY ? "queue.remarkWaitsLong" : "queue.remarkWaits",
                    waitsMinutes);
        }

        @Override
        public Object key() {
            return speaker.id();
        }

        @Override
        public @Nullable PersonId person() {
            return speaker.personId();
        }
    }
}
