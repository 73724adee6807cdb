package org.pupitre.domain;

import java.util.List;

import org.pupitre.domain.act.Event;
import org.pupitre.domain.value.CommandId;

/**
 * One act in the history: the events of one command and the session before them.
 *
 * @param undoable whether undo may take it back; facts are stepped over
 */
public record Step(CommandId command, List<Event> events, boolean undoable, Core before) {
    public Step {
        events = List.copyOf(events);
    }

    /** The event the act is named after: its first. */
    public Event name() {
        return events.getFirst();
    }
}
