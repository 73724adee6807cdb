package org.pupitre.live;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.pupitre.domain.Decider;
import org.pupitre.domain.Evolver;
import org.pupitre.domain.SessionState;
import org.pupitre.domain.act.Decision;
import org.pupitre.domain.act.Rejection;
import org.pupitre.domain.act.SessionCommand.PlanSession;
import org.pupitre.domain.people.People;
import org.pupitre.domain.value.SessionId;
import org.pupitre.domain.value.Times;
import org.pupitre.journal.Library;
import org.pupitre.journal.value.Batch;
import org.pupitre.journal.value.LibraryException;

/** Plans sessions, none of which is open, all or nothing. On the loop's thread. */
final class SessionPlanner {
    private static final String ORGANISER = "organiser";

    private final LibraryDesk desk;
    private final Library library;
    private final Writer writer;

    SessionPlanner(LibraryDesk desk, Library library, Writer writer) {
        this.desk = desk;
        this.library = library;
        this.writer = writer;
    }

    /**
     * Plans them in one transaction.
     *
     * @return why the first of them was refused; empty if all were planned
     * @throws LibraryException if the disk says no
     */
    Optional<Rejection> plan(Map<SessionId, PlanSession> sessions, Instant at) {
        LibraryException waits = writer.catchUp();
        if (waits != null) {
            throw waits;
        }
        List<Batch> batches = new ArrayList<>();
        People people = library.people();
        for (var entry : sessions.entrySet()) {
            SessionId id = entry.getKey();
            if (desk.loop(id) != null) {
                return Optional.of(new Rejection.IdInUse(id.value()));
            }
            Recovery.Recovered before = desk.folds().anew(id);
            SessionState state = before.state().withPeople(people);
            Instant when = Times.later(at, before.latest());
            switch (Decider.decide(state, library.clean(entry.getValue()), when)) {
                case Decision.Refused refused -> {
                    return Optional.of(refused.reason());
                }
                case Decision.Accepted accepted -> {
                    Batch batch = new Batch(id, desk.freshCommandId(), when, ORGANISER, desk.device(),
                            accepted.events(), accepted.people());
                    // What cannot be folded must not come into the journal.
                    Evolver.evolve(state, batch.command(), batch.events());
                    people = people.with(accepted.people());
                    batches.add(batch);
                }
            }
        }
        library.append(batches);
        desk.peopleChanged(people);
        return Optional.empty();
    }
}
