package org.pupitre.domain;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.pupitre.domain.act.BoardEvent;
import org.pupitre.domain.act.Event;
import org.pupitre.domain.act.InterpretationEvent;
import org.pupitre.domain.act.NoteEvent;
import org.pupitre.domain.act.PeopleEvent;
import org.pupitre.domain.act.QueueEvent;
import org.pupitre.domain.act.SessionEvent.Redone;
import org.pupitre.domain.act.SessionEvent.SessionMoved;
import org.pupitre.domain.act.SessionEvent.SessionPlanned;
import org.pupitre.domain.act.SessionEvent.Undone;
import org.pupitre.domain.act.SessionPlan;
import org.pupitre.domain.act.TimelineEvent;
import org.pupitre.domain.act.TimelineEvent.GapTakenOut;
import org.pupitre.domain.value.CommandId;
import org.pupitre.domain.value.Gap;

/** What events make of a session. Pure and total: events about things that are not there change nothing. */
public final class Evolver {
    private Evolver() {}

    /** The session after all events of one command, which are one step to undo. */
    public static SessionState evolve(SessionState state, CommandId command, List<Event> events) {
        return switch (events.getFirst()) {
            case Undone e -> undo(state, e.command());
            case Redone e -> redo(state, e.command());
            default -> {
                boolean undoable = events.stream().anyMatch(Event::undoable)
                        && events.stream().noneMatch(SessionPlanned.class::isInstance);
                Step step = new Step(command, events, undoable, state.core());
                yield state.with(apply(state.core(), events), state.history().and(step));
            }
        };
    }

    private static Core apply(Core core, List<Event> events) {
        Core after = core;
        for (Event event : events) {
            after = apply(after, event);
        }
        return after;
    }

    private static Core apply(Core c, Event event) {
        return switch (event) {
            case SessionPlanned e ->
                    new Core(e.plan(), c.timeline(), c.queue(), c.interpretation(), c.board(), c.notes());
            case SessionMoved e -> moved(c, Duration.ofSeconds(e.seconds()));
            case GapTakenOut e -> withoutGap(c, e);
            case TimelineEvent e ->
                    new Core(c.plan(), c.timeline().after(e), c.queue(), c.interpretation(), c.board(), c.notes());
            case QueueEvent e ->
                    new Core(c.plan(), c.timeline(), c.queue().after(e), c.interpretation(), c.board(), c.notes());
            case InterpretationEvent e ->
                    new Core(c.plan(), c.timeline(), c.queue(), c.interpretation().after(e), c.board(), c.notes());
            case BoardEvent e ->
                    new Core(c.plan(), c.timeline(), c.queue(), c.interpretation(), c.board().after(e), c.notes());
            case NoteEvent e ->
                    new Core(c.plan(), c.timeline(), c.queue(), c.interpretation(), c.board(), c.notes().after(e));
            case PeopleEvent e -> c;
            case Undone e -> c;
            case Redone e -> c;
        };
    }

    /** A gap that is taken out holds all clocks at once, that of the item and that of whoever spoke. */
    private static Core withoutGap(Core c, GapTakenOut e) {
        return new Core(c.plan(), c.timeline().after(e), c.queue().without(new Gap(e.from(), e.until())),
                c.interpretation(), c.board(), c.notes());
    }

    private static Core moved(Core c, Duration by) {
        SessionPlan plan = c.plan();
        return new Core(plan == null ? null : plan.later(by), c.timeline().later(by), c.queue(), c.interpretation(),
                c.board(), c.notes());
    }

    /** Restores the session as it was before the act, and applies again the facts that came after it. */
    private static SessionState undo(SessionState state, CommandId command) {
        List<Step> done = state.history().done();
        int at = lastIndexOf(done, command);
        if (at < 0) {
            return state;
        }
        Core core = done.get(at).before();
        List<Step> kept = new ArrayList<>(done.subList(0, at));
        for (Step fact : done.subList(at + 1, done.size())) {
            kept.add(new Step(fact.command(), fact.events(), fact.undoable(), core));
            core = apply(core, fact.events());
        }
        List<Step> undone = new ArrayList<>(state.history().undone());
        undone.add(done.get(at));
        return state.with(core, new History(kept, undone));
    }

    private static SessionState redo(SessionState state, CommandId command) {
        List<Step> undone = state.history().undone();
        int at = lastIndexOf(undone, command);
        if (at < 0) {
            return state;
        }
        Step again = new Step(command, undone.get(at).events(), true, state.core());
        List<Step> left = new ArrayList<>(undone);
        left.remove(at);
        List<Step> done = new ArrayList<>(state.history().done());
        done.add(again);
        return state.with(apply(state.core(), again.events()), new History(done, left));
    }

    private static int lastIndexOf(List<Step> steps, CommandId command) {
        for (int i = steps.size() - 1; i >= 0; i--) {
            if (steps.get(i).command().equals(command)) {
                return i;
            }
        }
        return -1;
    }
}
