package org.pupitre.task.export;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.pupitre.domain.SessionState;
import org.pupitre.domain.outlook.gate.Attribution;
import org.pupitre.domain.outlook.gate.Hit;
import org.pupitre.domain.outlook.gate.Release;
import org.pupitre.domain.outlook.released.Released;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.exchange.out.FileName;
import org.pupitre.exchange.out.Kind;
import org.pupitre.live.LibraryDesk;
import org.pupitre.live.SessionSummary;
import org.pupitre.text.Messages;

/**
 * What an order makes of a session: for each file what has passed the gate, and the name it is offered under.
 *
 * @param copies for each file its sessions, the one of the order first
 */
record Leaving(ExportOrder order, List<List<Release>> copies) {
    /**
     * Lets a session through the gate, once for each file.
     *
     * @param state  of the session, which is planned
     * @param folder whether the files go into a folder, where each language has one
     */
    static Leaving of(LibraryDesk library, ExportOrder order, SessionState state, boolean folder, Instant at) {
        List<SessionState> sessions = new ArrayList<>(List.of(state));
        if (order.kind() == Kind.SEMINAR && order.all()) {
            sessions.addAll(others(library, order, state));
        }
        List<LanguageTag> languages = folder && !order.only() && order.kind().perLanguage(order.format())
                ? spoken(state, order.language())
                : List.of(order.language());
        return new Leaving(order,
                languages.stream().map(language -> sessions.stream().map(session -> Release.of(session,
                        order.leavesFor(), language, at, Attribution.of(session).deciding(order.decided()),
                        new GateMessages())).toList()).toList());
    }

    /** The languages of a session in which files can be written; where there is none, the one that is asked for. */
    static List<LanguageTag> spoken(SessionState state, LanguageTag asked) {
        Stream<LanguageTag> all = state.plan() == null ? Stream.empty() : state.plan().languages().stream();
        List<LanguageTag> spoken = all.filter(tag -> Messages.LOCALES.stream()
                .anyMatch(locale -> locale.getLanguage().equals(tag.primary()))).toList();
        return spoken.isEmpty() ? List.of(asked) : spoken;
    }

    private static List<SessionState> others(LibraryDesk library, ExportOrder order, SessionState state) {
        return library.sessions().stream()
                .filter(s -> state.plan() != null && s.seminar().equals(state.plan().seminar()))
                .map(SessionSummary::id).filter(id -> !id.equals(order.session())).map(library::replay)
                .filter(SessionState::planned).toList();
    }

    /** The places that a person must decide about before a file may leave. */
    List<Hit> undecided() {
        return copies.stream().flatMap(List::stream).filter(release -> !release.mayLeave())
                .flatMap(release -> release.hits().stream()).distinct().toList();
    }

    /** The name a file is offered under. */
    String name(List<Release> file) {
        Released first = file.getFirst().copy();
        return FileName.of(first, order.kind(), order.format(), GateMessages.of(first.language()));
    }
}
