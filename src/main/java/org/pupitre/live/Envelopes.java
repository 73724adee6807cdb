package org.pupitre.live;

import java.time.Instant;

import org.pupitre.domain.act.Command;
import org.pupitre.domain.value.CommandId;
import org.pupitre.journal.value.Uuid7;

/** Makes the envelopes of commands that are asked on this device. */
final class Envelopes {
    private static final String MODERATOR = "moderator";
    private static final String ORGANISER = "organiser";

    private final String device;
    private final Uuid7 ids;

    /** @param device the name of this device as the journal has it */
    Envelopes(String device, Uuid7 ids) {
        this.device = device;
        this.ids = ids;
    }

    String device() {
        return device;
    }

    /** An id that no command has yet. */
    CommandId freshId() {
        return new CommandId(ids.next().toString());
    }

    /** A command of the person who runs the session. */
    Envelope ofModerator(Command command, Instant at) {
        return new Envelope(freshId(), command, MODERATOR, device, at);
    }

    /** A command of the person who prepares sessions and exchanges notes. */
    Envelope ofOrganiser(Command command, Instant at) {
        return new Envelope(freshId(), command, ORGANISER, device, at);
    }
}
