package org.pupitre.domain.line;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.act.Event;
import org.pupitre.domain.act.SessionEvent.LeftActSettled;
import org.pupitre.domain.act.SessionEvent.SessionContinued;
import org.pupitre.domain.value.CommandId;
import org.pupitre.domain.value.CopyId;
import org.pupitre.domain.value.HistoryLineId;

/**
 * On which machine a session was written from when on (rules of continuing, section 1).
 *
 * @param line      the line its history is on now, null before its first entry
 * @param entries   how many entries its history has
 * @param continued where it went on elsewhere, in order; each tells the line, since when, and up to which entry
 *                  the line before it counts
 * @param elsewhere since when another machine than this one writes the history, null while this one does
 * @param left      what was done on other machines after the history had gone on, by time
 * @param settled   what was decided about those acts: whether each was taken over
 */
public record SessionLines(
        @Nullable HistoryLineId line,
        long entries,
        List<SessionContinued> continued,
        @Nullable SessionContinued elsewhere,
        List<LeftAct> left,
        Map<CommandId, Boolean> settled) {
    private static final int MARK_LETTERS = 10;

    /** Those of a session of which nothing has happened yet. */
    public static final SessionLines NONE = new SessionLines(null, 0, List.of(), null, List.of(), Map.of());

    public SessionLines {
        continued = List.copyOf(continued);
        left = List.copyOf(left);
        settled = Map.copyOf(settled);
    }

    /** The lines after the events of a further command. */
    public SessionLines after(CommandId command, List<Event> events) {
        SessionLines next = new SessionLines(line == null ? HistoryLineId.first(command) : line,
                entries + events.size(), continued, elsewhere, left, settled);
        for (Event event : events) {
            next = switch (event) {
                case SessionContinued e -> next.on(e);
                case LeftActSettled e -> next.settling(e);
                default -> next;
            };
        }
        return next;
    }

    private SessionLines on(SessionContinued e) {
        List<SessionContinued> longer = new ArrayList<>(continued);
        longer.add(e);
        return new SessionLines(e.line(), entries, longer, null, left, settled);
    }

    private SessionLines settling(LeftActSettled e) {
        Map<CommandId, Boolean> more = new HashMap<>(settled);
        more.put(e.act(), e.taken());
        return new SessionLines(line, entries, continued, elsewhere, left, more);
    }

    /** The same on a machine that met other lines. */
    public SessionLines met(@Nullable SessionContinued other, List<LeftAct> acts) {
        return new SessionLines(line, entries, continued, other, acts, settled);
    }

    /**
     * What the ids of new notes and people begin with where the session goes on elsewhere, so that two computers that do not
     * know of each other never give the same; null on the first line.
     */
    public @Nullable CopyId mark() {
        HistoryLineId now = line;
        if (continued.isEmpty() || now == null) {
            return null;
        }
        String letters = now.value().replace("-", "");
        return new CopyId("l" + letters.substring(Math.max(0, letters.length() - MARK_LETTERS)));
    }

    /** What no one has decided about yet, by time. */
    public List<LeftAct> open() {
        return left.stream().filter(act -> !settled.containsKey(act.command())).toList();
    }

    /** An act that no one has decided about yet. */
    public Optional<LeftAct> open(CommandId act) {
        return open().stream().filter(one -> one.command().equals(act)).findFirst();
    }
}
