package org.pupitre.domain.laws;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.pupitre.domain.Core;
import org.pupitre.domain.Day;
import org.pupitre.domain.Decider;
import org.pupitre.domain.Evolver;
import org.pupitre.domain.SessionState;
import org.pupitre.domain.act.Command;
import org.pupitre.domain.act.Decision;
import org.pupitre.domain.act.Event;
import org.pupitre.domain.act.SessionCommand.PlanSession;
import org.pupitre.domain.act.SessionCommand.Redo;
import org.pupitre.domain.act.SessionCommand.Undo;
import org.pupitre.domain.act.SessionEvent.Redone;
import org.pupitre.domain.act.SessionEvent.SessionPlanned;
import org.pupitre.domain.act.SessionEvent.Undone;
import org.pupitre.domain.people.People;
import org.pupitre.domain.value.CommandId;
import org.pupitre.domain.value.SessionId;

/** Plays one sequence of commands and watches the laws. What decides and evolves is handed in, so that it can be bad. */
final class Trial {
    /** A command and how long it comes after the one before. */
    record Timed(Duration after, Command command) {
        @Override
        public String toString() {
            return "+" + after.toMillis() + " ms "
                    + (command instanceof PlanSession plan ? "PlanSession " + plan.items() : command);
        }
    }

    /** What is on trial. */
    record Rules(Decides decides, Evolves evolves) {
        static final Rules REAL = new Rules(Decider::decide, Evolver::evolve);
    }

    /** Command and state and now make a decision. */
    interface Decides {
        Decision decide(SessionState state, Command command, Instant now);
    }

    /** State and the events of a command make a state. */
    interface Evolves {
        SessionState evolve(SessionState state, CommandId command, List<Event> events);
    }

    /** Draws the next command: its place in the sequence, the session so far and its time are known. */
    interface Source {
        Timed next(int place, SessionState state, Instant now);
    }

    private record Done(CommandId command, List<Event> events) {}

    private static final SessionId SESSION = new SessionId("s");

    private final Rules rules;
    private final List<Done> journal = new ArrayList<>();
    private SessionState state = SessionState.empty(SESSION, People.NOBODY);
    private Instant now = Day.at("17:50");

    Trial(Rules rules) {
        this.rules = rules;
    }

    /** Plays what is drawn from the session so far; returns the sequence if it breaks a law, else null. */
    static List<Timed> failing(Rules rules, int length, Source source) {
        Trial trial = new Trial(rules);
        List<Timed> played = new ArrayList<>();
        for (int i = 0; i < length; i++) {
            Timed timed = source.next(i, trial.state, trial.now);
            played.add(timed);
            if (trial.step(timed) != null) {
                return played;
            }
        }
        return trial.replay() == null ? null : played;
    }

    /** The first broken law, or null. */
    static String broken(Rules rules, List<Timed> sequence) {
        Trial trial = new Trial(rules);
        for (Timed timed : sequence) {
            String broken = trial.step(timed);
            if (broken != null) {
                return broken;
            }
        }
        return trial.replay();
    }

    /** The smallest sequence found that still breaks a law, by leaving out what is not needed. */
    static List<Timed> shrink(List<Timed> failing, Function<List<Timed>, String> broken) {
        List<Timed> smallest = failing;
        for (int chunk = Math.max(1, failing.size() / 2); chunk >= 1; chunk /= 2) {
            for (int from = 0; from + chunk <= smallest.size();) {
                List<Timed> shorter = new ArrayList<>(smallest.subList(0, from));
                shorter.addAll(smallest.subList(from + chunk, smallest.size()));
                if (broken.apply(shorter) == null) {
                    from += chunk;
                } else {
                    smallest = shorter;
                }
            }
        }
        return smallest;
    }

    private String step(Timed timed) {
        now = now.plus(timed.after());
        Decision decision;
        try {
            decision = rules.decides().decide(state, timed.command(), now);
        } catch (RuntimeException e) {
            return "decide throws " + e;
        }
        return switch (decision) {
            case null -> "decide returns null";
            case Decision.Refused refused -> refused.reason() == null ? "a refusal has a reason" : null;
            case Decision.Accepted accepted -> accepted(timed, accepted);
        };
    }

    private String accepted(Timed timed, Decision.Accepted accepted) {
        SessionState before = state.withPeople(state.people().with(accepted.people()));
        CommandId id = new CommandId("c" + (journal.size() + 1));
        try {
            state = rules.evolves().evolve(before, id, accepted.events());
            journal.add(new Done(id, accepted.events()));
            List<String> faults = WholeSession.faults(state, now, now.plusMillis(977L * (1 + journal.size() % 4000)));
            if (!faults.isEmpty()) {
                return faults.getFirst();
            }
            String moved = QueueLaws.broken(before, timed.command(), state);
            if (moved != null) {
                return moved;
            }
            boolean travels = timed.command() instanceof Undo || timed.command() instanceof Redo;
            return travels ? plainFold() : undoAfterDo(before, id, accepted.events());
        } catch (RuntimeException e) {
            return "evolve or a derived value throws " + e;
        }
    }

    /** Undo at once restores the session as it was, redo brings the act back. Facts cannot be undone. */
    private String undoAfterDo(SessionState before, CommandId id, List<Event> events) {
        boolean act = events.stream().anyMatch(Event::undoable)
                && events.stream().noneMatch(SessionPlanned.class::isInstance);
        Decision decision = rules.decides().decide(state, new Undo(), now);
        boolean undoesThis = decision instanceof Decision.Accepted a && a.events().equals(List.of(new Undone(id)));
        if (undoesThis != act) {
            return act ? "the latest act is what undo takes back" : "a fact is not undone";
        }
        if (!act) {
            return null;
        }
        SessionState undone = rules.evolves().evolve(state, new CommandId("undo"), List.of(new Undone(id)));
        if (!undone.core().equals(before.core()) || !undone.history().done().equals(before.history().done())) {
            return "undo after do restores the session";
        }
        SessionState redone = rules.evolves().evolve(undone, new CommandId("redo"), List.of(new Redone(id)));
        return redone.core().equals(state.core()) ? null : "redo after undo brings the act back";
    }

    /** The session is what its events make of it in order, as if what was undone had never been. */
    private String plainFold() {
        List<Done> counting = new ArrayList<>();
        List<Done> takenBack = new ArrayList<>();
        for (Done done : journal) {
            switch (done.events().getFirst()) {
                case Undone e -> move(e.command(), counting, takenBack);
                case Redone e -> move(e.command(), takenBack, counting);
                default -> counting.add(done);
            }
        }
        SessionState folded = SessionState.empty(SESSION, People.NOBODY);
        for (Done done : counting) {
            folded = rules.evolves().evolve(folded, done.command(), done.events());
        }
        Core core = folded.core();
        return core.equals(state.core()) ? null : "undone acts leave no trace, and facts between them stay";
    }

    private static void move(CommandId command, List<Done> from, List<Done> to) {
        Done moved = from.stream().filter(d -> d.command().equals(command)).findFirst().orElseThrow();
        from.remove(moved);
        to.add(moved);
    }

    /** Folding the journal from nothing, without knowing a single person, gives the session that was live. */
    private String replay() {
        SessionState folded = SessionState.empty(SESSION, People.NOBODY);
        for (Done done : journal) {
            folded = rules.evolves().evolve(folded, done.command(), done.events());
        }
        return folded.withPeople(state.people()).equals(state) ? null : "replay equals live";
    }
}
