package org.pupitre.live;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.pupitre.domain.Decider;
import org.pupitre.domain.Evolver;
import org.pupitre.domain.Outcome;
import org.pupitre.domain.SessionState;
import org.pupitre.domain.act.Command;
import org.pupitre.domain.act.Decision;
import org.pupitre.domain.act.Rejection;
import org.pupitre.domain.people.People;
import org.pupitre.domain.value.CommandId;
import org.pupitre.domain.value.SessionId;
import org.pupitre.domain.value.Times;
import org.pupitre.journal.Library;
import org.pupitre.journal.value.Batch;
import org.pupitre.journal.value.Entry;
import org.pupitre.journal.value.LibraryException;
import org.pupitre.live.guard.Writer;

/**
 * The only way to change a session, open or not: a command is looked up, cleaned of people who were erased, decided,
 * folded, written to the library or set aside in the second place, and told, in this order. What is told is on disk. On
 * the loop's thread.
 */
final class Transact {
    private final Library library;
    private final Writer writer;
    private final Sessions sessions;

    /** A session as it is when a command comes for it, and who is to learn what becomes of the command. */
    interface Session {
        SessionId id();

        SessionState state();

        /** The time of the latest entry, {@link Instant#MIN} without one; a command never is before it. */
        Instant latest();

        /** Whether a command came before, as far as is known without reading. */
        boolean came(CommandId command);

        /** The change is in the library. */
        void saved(Batch batch, SessionState next, List<Entry> entries);

        /** The change is in the second place. */
        void setAside(Batch batch, SessionState next, LibraryException cause);

        /** The command was refused; whether the refusal can be kept is told by itself. */
        void refused(CommandId command);

        /** Something beside the journal was written. */
        void works();

        /** Something could not be written to the library. */
        void failed(LibraryException cause);
    }

    /** The sessions of the library. */
    interface Sessions {
        /**
         * A session, open or folded from its entries.
         *
         * @throws LibraryException if its entries cannot be read
         */
        Session of(SessionId id);

        /** People were written for one session; the others have the same people. */
        void people(SessionId by, People people);
    }

    /** A command for a session. */
    private record Order(Session session, Envelope envelope) {}

    /** What an accepted command does. */
    private record Change(Session session, Batch batch, SessionState next) {
        CommandId command() {
            return batch.command();
        }
    }

    Transact(Library library, Writer writer, Sessions sessions) {
        this.library = library;
        this.writer = writer;
        this.sessions = sessions;
    }

    /**
     * Carries out one command. A repeated one gets the answer that it got when it came first.
     *
     * @throws LibraryException if the entries of a session that is not open cannot be read
     */
    Outcome carryOut(SessionId id, Envelope envelope) {
        Session session = sessions.of(id);
        try {
            return answerOf(session, envelope.id())
                    .orElseGet(() -> decide(List.of(new Order(session, envelope))).getLast());
        } catch (LibraryException e) {
            session.failed(e);
            writer.failed(e);
            return new Outcome.NotSaved(envelope.id(), e.kind().name());
        }
    }

    /**
     * Carries out new commands for several sessions, one for each: all are on disk in the same place, or none is.
     *
     * @return what became of each, in order; where one is refused, that alone
     * @throws LibraryException if the entries of a session that is not open cannot be read
     */
    List<Outcome> together(Map<SessionId, Envelope> commands) {
        return decide(commands.entrySet().stream().map(each -> new Order(sessions.of(each.getKey()), each.getValue()))
                .toList());
    }

    /** The answer a command got when it came first, from what was set aside, the journal, or the refusals. */
    Optional<Outcome> answerOf(SessionId session, CommandId command) {
        return answerOf(sessions.of(session), command);
    }

    private Optional<Outcome> answerOf(Session session, CommandId command) {
        Optional<Batch> waits = writer.aside().of(session.id(), command);
        if (waits.isPresent()) {
            return waits.map(
                    b -> new Outcome.SetAside(command, b.events(), session.state(), writer.aside().file().toString()));
        }
        try {
            List<Entry> entries = library.entries(session.id(), command);
            if (!entries.isEmpty()) {
                return Optional.of(done(command, entries, session.state()));
            }
            return library.refusal(session.id(), command).map(reason -> new Outcome.Refused(command, reason));
        } catch (LibraryException e) {
            if (!e.ofTheDisk() || session.came(command)) {
                throw e;
            }
            return Optional.empty(); // It cannot be read, but this one never came before.
        }
    }

    private List<Outcome> decide(List<Order> orders) {
        List<Change> changes = new ArrayList<>();
        People people = null;
        for (Order order : orders) {
            Session session = order.session();
            Envelope envelope = order.envelope();
            SessionState before = people == null ? session.state() : session.state().withPeople(people);
            Instant at = Times.later(envelope.at(), session.latest());
            switch (Decider.decide(before, clean(envelope.command()), at)) {
                case Decision.Refused refused -> {
                    return List.of(refuse(session, envelope.id(), at, refused.reason()));
                }
                case Decision.Accepted accepted -> {
                    // Folded before it is written: what cannot be folded must not come into the journal.
                    SessionState next = Evolver.evolve(before, envelope.id(), accepted.events())
                            .withPeople(before.people().with(accepted.people()));
                    people = next.people();
                    changes.add(new Change(session, new Batch(session.id(), envelope.id(), at, envelope.actor(),
                            envelope.device(), accepted.events(), accepted.people()), next));
                }
            }
        }
        return write(changes);
    }

    /** While the library cannot be read, no person is being erased either. */
    private Command clean(Command command) {
        try {
            return library.clean(command);
        } catch (LibraryException e) {
            return command;
        }
    }

    private Outcome refuse(Session session, CommandId command, Instant at, Rejection reason) {
        session.refused(command);
        try {
            library.refuse(session.id(), command, at, reason);
            session.works();
            writer.works();
        } catch (LibraryException e) {
            session.failed(e);
            writer.failed(e);
        }
        return new Outcome.Refused(command, reason);
    }

    private List<Outcome> write(List<Change> changes) {
        return switch (writer.write(changes.stream().map(Change::batch).toList())) {
            case Writer.Written.Not not -> {
                changes.forEach(c -> c.session().failed(not.cause()));
                yield each(changes, c -> new Outcome.NotSaved(c.command(), not.cause().kind().name()));
            }
            case Writer.Written.SetAside aside -> {
                changes.forEach(c -> c.session().setAside(c.batch(), c.next(), aside.cause()));
                tellPeople(changes);
                yield each(changes,
                        c -> new Outcome.SetAside(c.command(), c.batch().events(), c.next(), aside.place().toString()));
            }
            case Writer.Written.Saved saved -> {
                List<Outcome> outcomes = new ArrayList<>();
                for (int i = 0; i < changes.size(); i++) {
                    Change change = changes.get(i);
                    List<Entry> entries = saved.entries().get(i);
                    change.session().saved(change.batch(), change.next(), entries);
                    outcomes.add(done(change.command(), entries, change.next()));
                }
                tellPeople(changes);
                yield outcomes;
            }
        };
    }

    private static List<Outcome> each(List<Change> changes, Function<Change, Outcome> became) {
        return changes.stream().map(became).toList();
    }

    private void tellPeople(List<Change> changes) {
        Change last = null;
        for (Change change : changes) {
            last = change.batch().people().isEmpty() ? last : change;
        }
        if (last != null) {
            sessions.people(last.session().id(), last.next().people());
        }
    }

    private static Outcome done(CommandId command, List<Entry> entries, SessionState state) {
        return new Outcome.Done(command, entries.getLast().seq(), entries.stream().map(Entry::event).toList(), state);
    }
}
