package org.pupitre.domain.act;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.value.EntryId;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.PersonId;

/** Commands about the floor and the speaker queue (rules of the queue, sections 1 and 2.1). */
public sealed interface QueueCommand extends Command {
    /**
     * Adds a request for the floor. Either a known person, or the details of a new one, or neither (only for
     * interjections and interventions).
     *
     * @param type             its class, null for an ordinary speech
     * @param rank             urgency of a point of order, 1 most urgent; null for least urgent
     * @param language         language that will be spoken, null to take the person's
     * @param note             the moderator's remark
     * @param allotmentSeconds speaking time; null to take that of the agenda item or of the session
     */
    record AddToQueue(
            @Nullable PersonId person,
            @Nullable PersonDetails newPerson,
            @Nullable SpeechType type,
            @Nullable Integer rank,
            @Nullable LanguageTag language,
            @Nullable String note,
            @Nullable Integer allotmentSeconds) implements QueueCommand {
        /** A known person who asks for the floor in the usual way. */
        public static AddToQueue known(PersonId person) {
            return new AddToQueue(person, null, null, null, null, null, null);
        }

        /** A person not known so far who asks for the floor in the usual way. */
        public static AddToQueue unknown(PersonDetails details) {
            return new AddToQueue(null, details, null, null, null, null, null);
        }
    }

    /** Adds several requests in one act: those that cannot be added are left out, unless none can. */
    record AddSeveral(List<AddToQueue> requests) implements QueueCommand {
        public AddSeveral {
            requests = List.copyOf(requests);
        }
    }

    /**
     * A hand that was raised in the meeting tool. Unlike what the moderator adds it is refused while the queue is closed
     * (rules of the queue, section 3.11).
     */
    record RaiseHand(AddToQueue request) implements QueueCommand {}

    /**
     * Adds an answer to an intervention or an interjection, of its class, directly below it (rules of the queue, section
     * 3.10).
     *
     * @param to        what is answered
     * @param person    who answers; null for a new person, or for no one yet
     * @param newPerson details of a new person, else null
     */
    record AddAnswer(
            EntryId to,
            @Nullable PersonId person,
            @Nullable PersonDetails newPerson,
            @Nullable LanguageTag language,
            @Nullable String note) implements QueueCommand {}

    /**
     * Says who asks in a request that has no person, once.
     *
     * @param person    a known person; null for a new one
     * @param newPerson details of a new person, else null
     */
    record NameSpeaker(EntryId entry, @Nullable PersonId person, @Nullable PersonDetails newPerson)
            implements QueueCommand {}

    /** Puts a waiting speaker into the Next slot. */
    record CallSpeaker(EntryId entry) implements QueueCommand {}

    /** The called speaker did not answer and goes one place down. */
    record NoAnswer(EntryId entry) implements QueueCommand {}

    /**
     * Gives the floor to a waiting or called speaker now. Where a question is now, the speaker answers it and the
     * question stays.
     */
    record StartTurn(EntryId entry) implements QueueCommand {}

    /**
     * The turn in Now ends, and what is next, or else the first in the queue, gets the floor. A question in Now is closed
     * as answered live where a question is next; a person answers it and it stays.
     */
    record Advance() implements QueueCommand {}

    /**
     * The turn runs while a question is now, but does not answer it.
     *
     * @param entry the turn, null for the one on the floor
     */
    record NotAnAnswer(@Nullable EntryId entry) implements QueueCommand {}

    /** Holds the speaking clock. */
    record PauseTurn() implements QueueCommand {}

    /** Lets the held speaker go on. */
    record ResumeTurn() implements QueueCommand {}

    /**
     * Gives the speaker more or less time.
     *
     * @param seconds not 0, at most one hour either way
     */
    record GiveTime(int seconds) implements QueueCommand {}

    /** Ends the turn without calling anyone. */
    record EndTurn() implements QueueCommand {}

    /** Takes a request back that has not been heard; it can be restored. */
    record Withdraw(EntryId entry) implements QueueCommand {}

    /** Puts a withdrawn request back to its old place. */
    record Restore(EntryId entry) implements QueueCommand {}

    /**
     * Moves a waiting request.
     *
     * @param place new place among those waiting, counted from 1; beyond the end means last
     */
    record MoveEntry(EntryId entry, int place) implements QueueCommand {}

    /**
     * Sets the language and remark of a request that is not finished, and its class, which does not move it.
     *
     * @param type its class, null to keep the one it has; none becomes an interjection or stops being one
     * @param rank urgency of a point of order, null for least urgent; counts where the class is given
     */
    record EditEntry(
            EntryId entry,
            @Nullable LanguageTag language,
            @Nullable String note,
            @Nullable SpeechType type,
            @Nullable Integer rank) implements QueueCommand {
        /** Leaves the class as it is. */
        public EditEntry(EntryId entry, @Nullable LanguageTag language, @Nullable String note) {
            this(entry, language, note, null, null);
        }
    }

    /**
     * Puts the planned speakers of the running item into the queue who have not spoken in it and are not in the queue
     * (rules of the queue, section 3.9).
     */
    record QueueSpeakers() implements QueueCommand {}

    /**
     * Shares out what is left of the running item: each planned speaker who is not done has the fair share from now on
     * (rules of the timeline, section 3.3).
     */
    record ShareTime() implements QueueCommand {}

    /** Puts the speaker who finished last back to the top of the queue. */
    record TakeBackLast() implements QueueCommand {}
}
