package org.pupitre.domain.interpretation;

import java.time.Instant;

import org.pupitre.domain.value.PersonId;

/** Where the handover of a booth stands (interpretation, section 4.3). */
public sealed interface Handover {
    /** Nothing is asked. */
    record Steady() implements Handover {}

    /** Someone asked and the other has not answered. */
    record Asked(PersonId by, Instant at) implements Handover {}

    /** Agreed; the incoming interpreter has yet to switch. */
    record Agreed(PersonId incoming) implements Handover {}
}
