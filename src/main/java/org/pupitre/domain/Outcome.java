package org.pupitre.domain;

import java.util.List;

import org.pupitre.domain.act.Event;
import org.pupitre.domain.act.Rejection;
import org.pupitre.domain.value.CommandId;

/** What became of a command. */
public sealed interface Outcome {
    CommandId id();

    /**
     * It is on disk.
     *
     * @param seq   number of its last entry in the library
     * @param state the session after it; for a repeated command the session as it is now
     */
    record Done(CommandId id, long seq, List<Event> events, SessionState state) implements Outcome {
        public Done {
            events = List.copyOf(events);
        }
    }

    /**
     * It was carried out and is on disk in a second place, since the library cannot be written at present. It is taken
     * into the library as soon as that can be written again; sent again after that, it is answered as done.
     *
     * @param state the session after it; for a repeated command the session as it is now
     * @param place the file in which it is
     */
    record SetAside(CommandId id, List<Event> events, SessionState state, String place) implements Outcome {
        public SetAside {
            events = List.copyOf(events);
        }
    }

    /** It was refused; nothing changed. */
    record Refused(CommandId id, Rejection reason) implements Outcome {}

    /**
     * The disk said no, and there is no second place; nothing changed, and the same command can be sent again.
     *
     * @param cause what the disk said, the name of a kind such as {@code FULL}
     */
    record NotSaved(CommandId id, String cause) implements Outcome {}
}
