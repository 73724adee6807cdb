package org.pupitre.domain.interpretation;

import java.time.Duration;
import java.time.Instant;

import org.pupitre.domain.value.PersonId;

/** Where the handover of a booth is (rules of interpretation, section 4). */
public sealed interface Handover {
    /** After this time an ask that no one answered has lapsed. */
    Duration ASK_LAPSES_AFTER = Duration.ofSeconds(60);

    /** Nothing is asked. */
    record Steady() implements Handover {}

    /** Someone asked and the other has not answered. */
    record Asked(PersonId by, Instant at) implements Handover {
        /** Whether no one answered in time, so that it is as if nothing had been asked. */
        public boolean lapsed(Instant now) {
            return !at.plus(ASK_LAPSES_AFTER).isAfter(now);
        }
    }

    /** Agreed; the incoming interpreter has yet to switch. */
    record Agreed(PersonId incoming) implements Handover {}
}
