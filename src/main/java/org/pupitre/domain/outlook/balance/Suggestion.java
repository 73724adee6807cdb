package org.pupitre.domain.outlook.balance;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.act.Person;
import org.pupitre.domain.queue.QueueEntry;

/**
 * A request that could be moved, and why. Nothing moves by itself (rules of the queue, section 4.1).
 *
 * @param person null where it is not known who asks
 * @param from   the place it has, from 1
 * @param place  the place it could have, from 1
 */
public record Suggestion(QueueEntry entry, @Nullable Person person, int from, int place, Reason reason) {
    /** Why, with what a sentence needs. */
    public sealed interface Reason {
        /**
         * No one of this value has spoken.
         *
         * @param value  its key, see {@link Attribute}
         * @param shown  as it was written
         * @param most   the value of most of the last contributions, null where there is none
         * @param times  how many of them
         * @param of     how many of the last were looked at
         */
        record FirstFrom(Attribute attribute, String value, String shown, @Nullable String most, int times, int of)
                implements Reason {}

        /** The person has not spoken, and people ahead have. */
        record NotSpoken(int ahead) implements Reason {}

        /** A language waits this long. */
        record LanguageWaits(String language, long minutes) implements Reason {}

        /** Two speakers of a language follow each other, so that the floor changes less often. */
        record Grouped(String language, int fewerChanges) implements Reason {}
    }
}
