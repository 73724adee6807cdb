package org.pupitre.cli.common;

import java.util.List;
import java.util.stream.Collectors;

import org.pupitre.domain.value.SessionId;
import org.pupitre.live.LibraryDesk;
import org.pupitre.live.SessionSummary;
import org.pupitre.text.Messages;

/**
 * The sessions a command may be for where none is named: those of the list, and archived ones only where there is no other
 * (rules of sessions, section 4).
 */
public record Candidates(List<SessionSummary> all) {
    public Candidates {
        all = List.copyOf(all);
    }

    /** The sessions of a library. */
    public static Candidates of(LibraryDesk library) {
        return new Candidates(library.sessions());
    }

    /** Those among which one is meant. */
    public List<SessionSummary> meant() {
        List<SessionSummary> listed = all.stream().filter(session -> !session.archived()).toList();
        return listed.isEmpty() ? all : listed;
    }

    /** Whether a session is in the library, archived or not. */
    public boolean has(SessionId id) {
        return all.stream().anyMatch(session -> session.id().equals(id));
    }

    /** The ids of all, with a mark behind those that are archived. */
    public String named(Messages messages) {
        return all.stream().map(session -> session.archived()
                ? messages.text("cli.archived", session.id().value())
                : session.id().value()).collect(Collectors.joining(", "));
    }
}
