package org.pupitre.domain.line;

import java.time.Instant;
import java.util.List;

import org.pupitre.domain.act.Event;
import org.pupitre.domain.value.CommandId;
import org.pupitre.domain.value.HistoryLineId;

/**
 * Something that was done on a machine after the session had gone on elsewhere. It is no part of the history and stays
 * readable (rules of continuing, section 3).
 *
 * @param line   on which line of history it was done
 * @param device the machine it was done on
 */
public record LeftAct(HistoryLineId line, CommandId command, Instant at, String device, List<Event> events) {
    public LeftAct {
        events = List.copyOf(events);
    }
}
