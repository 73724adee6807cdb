package org.pupitre.domain.act;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.value.EntryId;
import org.pupitre.domain.value.ItemId;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.PersonId;
import org.pupitre.domain.value.QuestionId;

/** Events of the floor and the speaker queue. */
public sealed interface QueueEvent extends Event {
    /**
     * A request for the floor was added.
     *
     * @param arrival its arrival number, fixed for ever, counted from 1
     * @param place   its place among those waiting, counted from 1
     * @param item    the item whose planned speaker came with it; null where someone asked
     */
    record SpeakerQueued(
            EntryId entry,
            @Nullable PersonId person,
            SpeechType type,
            @Nullable Integer rank,
            @Nullable LanguageTag language,
            @Nullable String note,
            int allotmentSeconds,
            int arrival,
            int place,
            @Nullable ItemId item,
            Instant at) implements QueueEvent {}

    /**
     * Several requests were added in one act; they follow in events of their own.
     *
     * @param count how many
     */
    record SeveralQueued(int count) implements QueueEvent {}

    /** The request answers an intervention or an interjection. */
    record EntryAnswers(EntryId entry, EntryId to) implements QueueEvent {}

    /** It is known who asks in a request that had no person; the language is what is then known of the request. */
    record SpeakerNamed(EntryId entry, PersonId person, @Nullable LanguageTag language) implements QueueEvent {}

    /** The request is of this class, and stays where it is. */
    record EntryClassified(EntryId entry, SpeechType type, @Nullable Integer rank) implements QueueEvent {}

    /** The speaker is next. */
    record SpeakerCalled(EntryId entry, Instant at) implements QueueEvent {}

    /**
     * The speaker is no longer next and waits again.
     *
     * @param noAnswer whether the speaker was called and did not answer
     * @param place    the place among those waiting, counted from 1
     */
    record SpeakerUncalled(EntryId entry, boolean noAnswer, int place) implements QueueEvent {}

    /**
     * The speaker has the floor.
     *
     * @param answers the question that is now and that this turn answers
     */
    record TurnStarted(EntryId entry, @Nullable QuestionId answers, Instant at) implements QueueEvent {}

    /** The turn does not answer the question it ran under. */
    record TurnNotAnAnswer(EntryId entry) implements QueueEvent {}

    /**
     * The speaking clock stands still.
     *
     * @param withItem whether it was held because the agenda item was paused
     */
    record TurnPaused(EntryId entry, boolean withItem, Instant at) implements QueueEvent {}

    /** The speaking clock goes on. */
    record TurnResumed(EntryId entry, Instant at) implements QueueEvent {}

    /**
     * The turn is over.
     *
     * @param byFinish whether the end of the session ended it
     */
    record TurnEnded(EntryId entry, boolean byFinish, Instant at) implements QueueEvent {
        /** Ended before the session does. */
        public TurnEnded(EntryId entry, Instant at) {
            this(entry, false, at);
        }
    }

    /** The speaker has this much more (or less) time. */
    record TimeGiven(EntryId entry, int seconds) implements QueueEvent {}

    /** The planned speakers of the item come into the queue; their requests follow in events of their own. */
    record SpeakersQueued(ItemId item) implements QueueEvent {}

    /**
     * What is left of the item is shared out; what each has more or less, and requests that come with it, follow in events
     * of their own.
     *
     * @param seconds what each planned speaker has who is not done
     */
    record TimeShared(ItemId item, int seconds) implements QueueEvent {}

    /** The request was taken back. */
    record EntryWithdrawn(EntryId entry, Instant at) implements QueueEvent {}

    /** The request waits again at its old place. */
    record EntryRestored(EntryId entry, int place) implements QueueEvent {}

    /** A human moved the request to this place among those waiting, counted from 1. */
    record EntryMoved(EntryId entry, int place) implements QueueEvent {}

    /** Language and remark of the request were set. */
    record EntryEdited(EntryId entry, @Nullable LanguageTag language, @Nullable String note) implements QueueEvent {}

    /** The finished turn does not count; the request waits at the top with its clock cleared. */
    record TurnTakenBack(EntryId entry) implements QueueEvent {}
}
