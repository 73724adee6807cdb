package org.pupitre.domain;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pupitre.domain.act.BoardEvent;
import org.pupitre.domain.act.CopyMark;
import org.pupitre.domain.act.DebateEvent;
import org.pupitre.domain.act.Event;
import org.pupitre.domain.act.FollowUpEvent;
import org.pupitre.domain.act.GlossaryEvent;
import org.pupitre.domain.act.IntakeEvent.AttendanceRemoved;
import org.pupitre.domain.act.IntakeEvent.FileTakenIn;
import org.pupitre.domain.act.IntakeEvent.LinesSetAside;
import org.pupitre.domain.act.InterpretationEvent;
import org.pupitre.domain.act.LevelEvent;
import org.pupitre.domain.act.MeetingEvent;
import org.pupitre.domain.act.NoteEvent;
import org.pupitre.domain.act.NoteEvent.NoteRevised;
import org.pupitre.domain.act.NoteEvent.NotesGiven;
import org.pupitre.domain.act.NoteRevision;
import org.pupitre.domain.act.PeopleEvent;
import org.pupitre.domain.act.PeopleEvent.PersonCorrected;
import org.pupitre.domain.act.PeopleEvent.PersonProposed;
import org.pupitre.domain.act.PeopleEvent.PersonRemoved;
import org.pupitre.domain.act.PlanEvent;
import org.pupitre.domain.act.QueueEvent;
import org.pupitre.domain.act.ReadinessEvent;
import org.pupitre.domain.act.ReplyEvent;
import org.pupitre.domain.act.SessionEvent.ActsHandedOver;
import org.pupitre.domain.act.SessionEvent.BeginningSet;
import org.pupitre.domain.act.SessionEvent.HardStopSet;
import org.pupitre.domain.act.SessionEvent.HistoryFollowed;
import org.pupitre.domain.act.SessionEvent.LeftActSettled;
import org.pupitre.domain.act.SessionEvent.Redone;
import org.pupitre.domain.act.SessionEvent.RunningCopied;
import org.pupitre.domain.act.SessionEvent.SessionArchived;
import org.pupitre.domain.act.SessionEvent.SessionBroughtBack;
import org.pupitre.domain.act.SessionEvent.SessionContinued;
import org.pupitre.domain.act.SessionEvent.SessionCopied;
import org.pupitre.domain.act.SessionEvent.SessionDeleted;
import org.pupitre.domain.act.SessionEvent.SessionMoved;
import org.pupitre.domain.act.SessionEvent.SessionPlanned;
import org.pupitre.domain.act.SessionEvent.SessionRenamed;
import org.pupitre.domain.act.SessionEvent.SessionZoneSet;
import org.pupitre.domain.act.SessionEvent.SpeakersReadySet;
import org.pupitre.domain.act.SessionEvent.Undone;
import org.pupitre.domain.act.SessionPlan;
import org.pupitre.domain.act.SortingEvent;
import org.pupitre.domain.act.TimelineEvent;
import org.pupitre.domain.act.TimelineEvent.GapTakenOut;
import org.pupitre.domain.notes.Author;
import org.pupitre.domain.preparation.Preparation;
import org.pupitre.domain.value.CommandId;
import org.pupitre.domain.value.Gap;
import org.pupitre.domain.value.PersonId;
import org.pupitre.domain.value.RevisionId;

/** What events make of a session. Pure and total: events about things that are not there change nothing. */
public final class Evolver {
    private Evolver() {}

    /** The session after all events of one command, which are one step to undo. */
    public static SessionState evolve(SessionState state, CommandId command, List<Event> events) {
        return evolved(state, command, events).withLines(state.lines().after(command, events));
    }

    /**
     * The session after acts of another line of history were handed over: their notes come in as a fact, merged as always.
     *
     * @param handed    that they were
     * @param proposed  the people whom the writers of the notes named
     * @param revisions all revisions of that line; those that are here already change nothing
     */
    public static SessionState joined(SessionState state, CommandId command, ActsHandedOver handed,
            List<PersonProposed> proposed, List<NoteRevision> revisions) {
        List<Event> events = new ArrayList<>();
        events.add(handed);
        events.addAll(proposed);
        revisions.forEach(revision -> events.add(new NoteRevised(revision)));
        Step step = new Step(command, events, false, state.folded());
        return state.with(apply(state.folded(), command, events), state.history().and(step))
                .withLines(state.lines().after(command, List.of(handed)));
    }

    private static SessionState evolved(SessionState state, CommandId command, List<Event> events) {
        return switch (events.getFirst()) {
            case Undone e -> undo(state, e.command());
            case Redone e -> redo(state, e.command());
            case SessionDeleted _ -> state.gone();
            default -> {
                boolean undoable = events.stream().anyMatch(Event::undoable)
                        && events.stream().noneMatch(SessionPlanned.class::isInstance);
                Step step = new Step(command, events, undoable, state.folded());
                yield state.with(apply(state.folded(), command, events),
                        holding(state.history().and(step), events));
            }
        };
    }

    private static Core apply(Core core, CommandId command, List<Event> events) {
        Core after = core;
        for (int next = 0; next < events.size();) {
            List<NoteRevision> revisions = run(events, next, NoteRevised.class).stream().map(NoteRevised::revision)
                    .toList();
            List<PeopleEvent> people = run(events, next, PeopleEvent.class);
            if (!revisions.isEmpty()) {
                after = after.with(after.notes().with(revisions));
            } else if (!people.isEmpty()) {
                after = people(after, people);
            } else {
                after = apply(after, command, events.get(next));
            }
            next += Math.max(1, revisions.size() + people.size());
        }
        return events.getFirst() instanceof SessionPlanned ? planned(after) : after;
    }

    /** What a session was planned with as a whole counts as what a file brought. */
    private static Core planned(Core c) {
        return c.with(c.preparation().planned(c.timeline(), c.programme().people()));
    }

    /**
     * The events of a kind that follow each other from one event on: thousands of revisions, where a bundle was taken in, or of
     * people, where a file was.
     */
    private static <E extends Event> List<E> run(List<Event> events, int from, Class<E> kind) {
        List<E> run = new ArrayList<>();
        for (int at = from; at < events.size() && kind.isInstance(events.get(at)); at++) {
            run.add(kind.cast(events.get(at)));
        }
        return run;
    }

    private static Core people(Core c, List<PeopleEvent> events) {
        List<PersonId> corrected = events.stream().filter(PersonCorrected.class::isInstance)
                .map(PersonCorrected.class::cast).map(PersonCorrected::person).toList();
        Preparation prepared = c.preparation().corrected(corrected);
        for (PeopleEvent event : events) {
            prepared = event instanceof PersonRemoved gone ? prepared.without(gone.person()) : prepared;
        }
        return c.with(c.programme().after(events)).with(prepared);
    }

    private static Core apply(Core c, CommandId command, Event event) {
        return switch (event) {
            case SessionPlanned e -> c.with(e.plan());
            case SessionCopied e -> c.with(e.mark());
            case RunningCopied e -> c.with(e.running());
            case SessionMoved e -> moved(c, Duration.ofSeconds(e.seconds()));
            case HardStopSet e -> c.plan() == null ? c : c.with(c.plan().ending(e.hardStop()));
            case SessionZoneSet e -> c.plan() == null ? c : c.with(c.plan().inZone(e.zone()));
            case SessionArchived _ -> c.archived(true);
            case SessionBroughtBack _ -> c.archived(false);
            case SpeakersReadySet e -> c.plan() == null ? c : c.with(c.plan().readying(e.ready()));
            case GapTakenOut e -> withoutGap(c, e);
            // What runs is never hidden.
            case TimelineEvent.ItemStarted e -> c.with(c.timeline().after(e)).archived(false);
            case TimelineEvent e -> c.with(c.timeline().after(e));
            case PlanEvent e -> c.with(c.timeline().after(e));
            case QueueEvent e -> c.with(c.queue().after(e)).with(c.debate().after(e));
            case DebateEvent e -> c.with(c.debate().after(e));
            case InterpretationEvent e -> c.with(c.interpretation().after(e));
            case BoardEvent e -> c.with(c.board().after(e));
            case SortingEvent e -> c.with(c.board().after(e));
            case ReplyEvent e -> c.with(c.board().after(e));
            case NotesGiven e -> c.with(c.notes().after(e, author(c.copy(), command)))
                    .with(c.preparation().given(e.at()));
            case NoteEvent e -> c.with(c.notes().after(e, author(c.copy(), command)));
            case MeetingEvent e -> c.with(c.meeting().after(e));
            case PeopleEvent e -> people(c, List.of(e));
            case FileTakenIn e -> c.with(c.preparation().after(e, c.timeline()));
            case AttendanceRemoved e -> c;
            case LinesSetAside e -> c.with(c.preparation().after(e));
            case GlossaryEvent e -> c.with(c.preparation().after(e));
            case FollowUpEvent e -> c.with(c.preparation().after(e));
            case LevelEvent e -> c.with(c.preparation().after(e));
            case ReadinessEvent e -> c.with(c.preparation().after(e));
            case SessionRenamed e -> c.plan() == null ? c : c.with(c.plan().called(e.title(), e.seminarTitle()));
            case BeginningSet e -> c;
            case SessionDeleted e -> Core.EMPTY;
            case SessionContinued e -> c;
            case ActsHandedOver e -> c;
            case HistoryFollowed e -> c;
            case LeftActSettled e -> c;
            case Undone e -> c;
            case Redone e -> c;
        };
    }

    private static Author author(@Nullable CopyMark copy, CommandId command) {
        return copy == null
                ? new Author(RevisionId.of(null, command), null)
                : new Author(RevisionId.of(copy.copy(), command), copy.device());
    }

    /** A gap that is taken out holds all clocks at once, that of the item and that of the person who spoke. */
    private static Core withoutGap(Core c, GapTakenOut e) {
        return c.with(c.timeline().after(e)).with(c.queue().without(new Gap(e.from(), e.until())));
    }

    private static Core moved(Core c, Duration by) {
        SessionPlan plan = c.plan();
        Core later = c.with(c.timeline().later(by)).with(c.preparation().later(by));
        return plan == null ? later : later.with(plan.later(by));
    }

    /**
     * Where notes have left for another machine, what was done to them is a fact from then on: undoing it here alone would
     * make two machines tell different things without a mark. It is corrected by a further act.
     */
    private static History holding(History history, List<Event> events) {
        if (events.getFirst() instanceof BeginningSet) {
            return history.settled();
        }
        if (events.stream().noneMatch(NotesGiven.class::isInstance)) {
            return history;
        }
        return new History(history.done().stream()
                .map(step -> step.ofNotes() ? step.settled() : step)
                .toList(), history.undone());
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
            core = apply(core, fact.command(), fact.events());
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
        Step again = new Step(command, undone.get(at).events(), true, state.folded());
        List<Step> left = new ArrayList<>(undone);
        left.remove(at);
        List<Step> done = new ArrayList<>(state.history().done());
        done.add(again);
        return state.with(apply(state.folded(), command, again.events()), new History(done, left));
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
