package org.pupitre.domain.queue;

import java.time.Duration;
import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.act.SpeechType;
import org.pupitre.domain.value.EntryId;
import org.pupitre.domain.value.ItemId;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.Listing;
import org.pupitre.domain.value.PersonId;
import org.pupitre.domain.value.QuestionId;

/**
 * One request for the floor; while it speaks it is a turn (rules of the queue, section 2.1).
 *
 * @param person    who asks, null for an interjection or intervention whose speaker is filled in later
 * @param arrival   arrival number, fixed for ever, counted from 1
 * @param dragged   whether a human placed it; such an entry is never re-sorted
 * @param allotment planned speaking time
 * @param given     time given or taken since
 * @param calls     how often it was called without an answer
 * @param answers   the question it answers
 * @param clock     begin, pauses and end of the turn; null before it starts
 * @param item      the item whose planned speaker came into the queue with it; null where someone asked
 * @param leftFrom  the place among those waiting from which it was called or withdrawn, 0 if it never was
 * @param answerTo  the intervention or interjection it answers, null for a request of its own
 */
public record QueueEntry(
        EntryId id,
        @Nullable PersonId person,
        SpeechType type,
        @Nullable Integer rank,
        @Nullable LanguageTag language,
        @Nullable String note,
        int arrival,
        Instant askedAt,
        State state,
        boolean dragged,
        Duration allotment,
        Duration given,
        int calls,
        @Nullable QuestionId answers,
        @Nullable TurnClock clock,
        @Nullable ItemId item,
        int leftFrom,
        @Nullable EntryId answerTo) implements Listing.Listed {

    /** Where the request is. */
    public enum State {
        WAITING,
        CALLED,
        SPEAKING,
        PAUSED,
        FINISHED,
        WITHDRAWN;

        /** Whether the entry has the floor, speaking or held. */
        public boolean active() {
            return this == SPEAKING || this == PAUSED;
        }
    }

    /** Whether it waits, or is in Next. */
    public boolean comes() {
        return state == State.WAITING || state == State.CALLED;
    }

    /** Time spoken so far: end or now, minus begin and pauses (rules of the queue, section 3.5). Zero before it starts. */
    public Duration spoken(Instant now) {
        return clock == null ? Duration.ZERO : clock.spoken(now);
    }

    /** Time spoken from an instant up to another. */
    public Duration spoken(Instant from, Instant until) {
        return clock == null ? Duration.ZERO : clock.spoken(from, until);
    }

    /** Allotment and what was given, minus what was spoken; negative is overtime. */
    public Duration remaining(Instant now) {
        return allotment.plus(given).minus(spoken(now));
    }

    /** Whether the end of the session ended the turn. */
    public boolean endedByFinish() {
        return clock != null && clock.byFinish();
    }

    /** When the turn began, null before it starts. */
    public @Nullable Instant begunAt() {
        return clock == null ? null : clock.begin();
    }
}
