package org.pupitre.live;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

import org.pupitre.domain.people.People;
import org.pupitre.domain.value.SessionId;
import org.pupitre.journal.value.Batch;

/** The sessions of a library: those that are open with their loops, all others folded from their entries. On the loop's thread. */
final class OpenSessions implements Transact.Sessions {
    private final Map<SessionId, SessionLoop> open = new LinkedHashMap<>();
    private final FoldedSessions folds;

    OpenSessions(FoldedSessions folds) {
        this.folds = folds;
    }

    /** The loop of a session that is open. */
    Optional<SessionLoop> loop(SessionId id) {
        return Optional.ofNullable(open.get(id));
    }

    /** The loop of a session, made where it is not open yet. */
    SessionLoop open(SessionId id, Supplier<SessionLoop> made) {
        return open.computeIfAbsent(id, _ -> made.get());
    }

    /** A session was closed. */
    void closed(SessionId id) {
        open.remove(id);
    }

    /** All that are open, in the order they were opened. */
    List<SessionLoop> loops() {
        return List.copyOf(open.values());
    }

    @Override
    public Transact.Session of(SessionId id) {
        return loop(id).map(SessionLoop::session).orElseGet(() -> new ClosedSession(id, folds.fold(id)));
    }

    @Override
    public void people(SessionId by, People people) {
        open.values().stream().filter(loop -> !loop.id().equals(by)).forEach(loop -> loop.showPeople(people));
    }

    /** A change that was set aside is in the library now. */
    void caughtUp(Batch batch) {
        loop(batch.session()).ifPresent(loop -> loop.caughtUp(batch));
    }

    /** Entries have changed, since a person was erased: nothing that was folded before holds any more. */
    void foldAgain() {
        folds.forget();
        loops().forEach(SessionLoop::foldAgain);
    }
}
