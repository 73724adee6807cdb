package org.pupitre.domain;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.pupitre.domain.act.BoardCommand;
import org.pupitre.domain.act.Command;
import org.pupitre.domain.act.DebateCommand;
import org.pupitre.domain.act.Decision;
import org.pupitre.domain.act.Entrance;
import org.pupitre.domain.act.Event;
import org.pupitre.domain.act.FollowUpCommand;
import org.pupitre.domain.act.GlossaryCommand;
import org.pupitre.domain.act.IntakeCommand;
import org.pupitre.domain.act.IntakeEvent.FileTakenIn;
import org.pupitre.domain.act.InterpretationCommand;
import org.pupitre.domain.act.InterpretationCommand.AddInterpreter;
import org.pupitre.domain.act.InterpretationCommand.CloseIncident;
import org.pupitre.domain.act.InterpretationCommand.HandleSignal;
import org.pupitre.domain.act.InterpretationCommand.RetractIncident;
import org.pupitre.domain.act.LevelCommand;
import org.pupitre.domain.act.MeetingCommand;
import org.pupitre.domain.act.NoteCommand;
import org.pupitre.domain.act.PeopleCommand;
import org.pupitre.domain.act.PeopleEvent.PersonAdded;
import org.pupitre.domain.act.Person;
import org.pupitre.domain.act.PersonDetails;
import org.pupitre.domain.act.PlanCommand;
import org.pupitre.domain.act.QueueCommand;
import org.pupitre.domain.act.ReadinessCommand;
import org.pupitre.domain.act.Rejection;
import org.pupitre.domain.act.ReplyCommand;
import org.pupitre.domain.act.SessionCommand.ArchiveSession;
import org.pupitre.domain.act.SessionCommand.BringSessionBack;
import org.pupitre.domain.act.SessionCommand.ContinueSession;
import org.pupitre.domain.act.SessionCommand.MoveSession;
import org.pupitre.domain.act.SessionCommand.PlaceSession;
import org.pupitre.domain.act.SessionCommand.PlanSession;
import org.pupitre.domain.act.SessionCommand.Redo;
import org.pupitre.domain.act.SessionCommand.RefreshCopy;
import org.pupitre.domain.act.SessionCommand.RenameSession;
import org.pupitre.domain.act.SessionCommand.SetBeginning;
import org.pupitre.domain.act.SessionCommand.SetHardStop;
import org.pupitre.domain.act.SessionCommand.SetSpeakersReady;
import org.pupitre.domain.act.SessionCommand.SettleLeftAct;
import org.pupitre.domain.act.SessionCommand.TakeCopy;
import org.pupitre.domain.act.SessionCommand.Undo;
import org.pupitre.domain.act.SessionEvent.BeginningSet;
import org.pupitre.domain.act.SessionEvent.LeftActSettled;
import org.pupitre.domain.act.SessionEvent.Redone;
import org.pupitre.domain.act.SessionEvent.SessionContinued;
import org.pupitre.domain.act.SessionEvent.Undone;
import org.pupitre.domain.act.SortingCommand;
import org.pupitre.domain.act.TimelineCommand;
import org.pupitre.domain.act.TimelineCommand.AddItem;
import org.pupitre.domain.act.TimelineEvent.SessionFinished;
import org.pupitre.domain.agenda.AgendaItem;
import org.pupitre.domain.attendance.RawRecord;
import org.pupitre.domain.board.Reconciling;
import org.pupitre.domain.board.ReplyRules;
import org.pupitre.domain.fairness.DebateRules;
import org.pupitre.domain.fairness.Spending;
import org.pupitre.domain.interpretation.Interpretation;
import org.pupitre.domain.interpretation.InterpretationRules;
import org.pupitre.domain.line.LeftAct;
import org.pupitre.domain.line.Retake;
import org.pupitre.domain.listing.ListingRules;
import org.pupitre.domain.meeting.MeetingRules;
import org.pupitre.domain.preparation.AddresseeRules;
import org.pupitre.domain.preparation.GlossaryRules;
import org.pupitre.domain.preparation.IntakeRules;
import org.pupitre.domain.preparation.LevelRules;
import org.pupitre.domain.preparation.MeetingIntake;
import org.pupitre.domain.preparation.ReadinessRules;
import org.pupitre.domain.queue.QueueEntry;
import org.pupitre.domain.value.PersonId;

/** What a session makes of a command: events, or a refusal with its reason. Pure, and never throws. */
public final class Decider {
    private Decider() {}

    /**
     * Decides a command.
     *
     * @param now when it is carried out; never before the latest event of the session
     */
    public static Decision decide(SessionState state, Command command, Instant now) {
        return switch (Entrance.pass(command)) {
            case Entrance.Passed.Held held -> Decision.refuse(held.reason());
            case Entrance.Passed.Through through -> clean(state, through.command(), now);
        };
    }

    private static Decision clean(SessionState state, Command command, Instant now) {
        if (state.deleted()) {
            return Decision.refuse(new Rejection.SessionWasDeleted(state.id()));
        }
        if (!state.planned() && !(command instanceof PlanSession) && !(command instanceof TakeCopy)
                && !(command instanceof PeopleCommand)) {
            return Decision.refuse(new Rejection.NotPlannedYet());
        }
        if (state.core().copy() != null && !forRapporteur(command)) {
            return Decision.refuse(new Rejection.OnlyNotesHere());
        }
        SessionContinued elsewhere = state.lines().elsewhere();
        if (elsewhere != null && !(command instanceof ContinueSession)) {
            return Decision.refuse(new Rejection.ContinuedElsewhere(hour(state, elsewhere.at())));
        }
        return Spending.following(state.core().debate().budgets(), state.queue(), state.people(),
                decided(state, command, now), now);
    }

    private static Decision decided(SessionState state, Command command, Instant now) {
        return switch (command) {
            case ContinueSession c -> continued(state, c, now);
            case SettleLeftAct c -> settle(state, c, now);
            case PlanSession c -> Planning.plan(state, c, now);
            case TakeCopy c -> Planning.copy(state, c);
            case RefreshCopy c -> state.core().copy() == null
                    ? Decision.refuse(new Rejection.BadValue("session", "a rapporteur's copy"))
                    : Planning.refresh(state, c);
            case MoveSession c -> Planning.move(state, c.plannedStart());
            case RenameSession c -> Planning.rename(state, c);
            case PlaceSession c -> Planning.place(state, c);
            case ArchiveSession _ ->
                    ListingRules.archive(state.timeline().status(), state.core().archived());
            case BringSessionBack _ -> ListingRules.bringBack(state.core().archived());
            case SetHardStop c -> Planning.hardStop(state, c.hardStop());
            case SetSpeakersReady c -> Planning.speakersReady(state, c.ready());
            case SetBeginning c -> Decision.events(new BeginningSet());
            case Undo c -> state.history().toUndo().map(step -> turning(state, step, new Undone(step.command())))
                    .orElseGet(() -> Decision.refuse(new Rejection.NothingToUndo()));
            case Redo c -> state.history().toRedo().map(step -> redo(state, step))
                    .orElseGet(() -> Decision.refuse(new Rejection.NothingToRedo()));
            case PeopleCommand c -> Planning.people(state, c);
            case AddItem c -> Planning.addItem(state, c, now);
            case PlanCommand c -> Planning.change(state, c, now);
            case TimelineCommand c -> FloorDecider.on(state, now).timeline(c);
            case QueueCommand c -> FloorDecider.on(state, now).queue(c);
            case DebateCommand _ when state.timeline().finishedAt() != null ->
                    Decision.refuse(new Rejection.SessionIsFinished());
            case DebateCommand c -> DebateRules.decide(state.core().debate(), state.timeline(), state.queue(), c,
                    now);
            case BoardCommand c -> FloorDecider.on(state, now).board(c);
            case SortingCommand c -> FloorDecider.on(state, now).sorting(c);
            case ReplyCommand c -> ReplyRules.decide(state.board(), c, state.people()::has, now);
            case InterpretationCommand c when state.timeline().finishedAt() != null && !afterTheEnd(c) ->
                    Decision.refuse(new Rejection.SessionIsFinished());
            case AddInterpreter c -> interpreter(state, c, now);
            case InterpretationCommand c ->
                    InterpretationRules.decide(state.interpretation(), c, around(state), now);
            case ReadinessCommand c ->
                    ReadinessRules.decide(state.core().readiness(), c, state.people(), now);
            case IntakeCommand.TakeIn c -> Planning.takeIn(state, c, now);
            case IntakeCommand.TakeInMeeting c -> new MeetingIntake(state.id(), state.board(),
                    state.people(), state.core().programme(), state.core().intake(), now).decide(c);
            case IntakeCommand.SettleDifference c -> Reconciling.settle(state.board(), c.question(), c.take(), now);
            case IntakeCommand.RemoveAttendance _ -> RawRecord.remove(state.people(), state.id(), now);
            case GlossaryCommand c -> GlossaryRules.decide(state.core().glossary(), c, now);
            case FollowUpCommand c -> AddresseeRules.decide(state.core().addressees(), c, state.people());
            case LevelCommand c ->
                    LevelRules.decide(state.core().levels(), c, state.people(), state.board());
            case NoteCommand c -> NoteDecider.decide(state, c, now);
            case MeetingCommand c ->
                    MeetingRules.decide(state.meeting(), c, state.timeline().finishedAt() != null, now);
        };
    }

    private static String hour(SessionState state, Instant at) {
        ZoneId zone = state.plan() == null ? ZoneOffset.UTC : state.plan().zone();
        return at.atZone(zone).toLocalTime().truncatedTo(ChronoUnit.MINUTES).toString();
    }

    private static Decision continued(SessionState state, ContinueSession c, Instant now) {
        return !c.fromLine().equals(state.lines().line()) || c.fromSeq() != state.lines().entries()
                ? Decision.refuse(new Rejection.HistoryDoesNotFit())
                : Decision.events(new SessionContinued(c.fromLine(), c.fromSeq(), c.fromChain(), c.line(), c.device(),
                        now));
    }

    /** What is taken over is done now, by the rules of the session as it is now. */
    private static Decision settle(SessionState state, SettleLeftAct c, Instant now) {
        LeftAct act = state.lines().open(c.act()).orElse(null);
        if (act == null) {
            return Decision.refuse(new Rejection.NoSuchLeftAct(c.act()));
        }
        LeftActSettled settled = new LeftActSettled(c.act(), c.take());
        if (!c.take()) {
            return Decision.events(settled);
        }
        Command again = Retake.of(act, state.lines().left()).orElse(null);
        if (again == null) {
            return Decision.refuse(new Rejection.ActPassed());
        }
        return switch (decide(state, again, now)) {
            case Decision.Refused refused -> refused;
            case Decision.Accepted done -> {
                List<Event> events = new ArrayList<>(done.events());
                events.add(settled);
                yield new Decision.Accepted(events, done.people());
            }
        };
    }

    /** An interpreter whom the library does not know comes into it with the same act. */
    private static Decision interpreter(SessionState state, AddInterpreter command, Instant now) {
        PersonId id = command.interpreter().person();
        PersonDetails newcomer = command.newcomer();
        if (state.people().wasErased(id)) {
            return Decision.refuse(new Rejection.PersonWasErased(id.erased()));
        }
        if (state.people().has(id) != (newcomer == null)) {
            return Decision.refuse(newcomer == null
                    ? new Rejection.NoSuchPerson(id)
                    : new Rejection.IdInUse(id.value()));
        }
        Decision decided = InterpretationRules.decide(state.interpretation(), command, around(state), now);
        return newcomer == null || !(decided instanceof Decision.Accepted accepted)
                ? decided
                : new Decision.Accepted(Stream.concat(Stream.of(new PersonAdded(id)), accepted.events().stream())
                        .toList(), List.of(new Person(id, newcomer)));
    }

    /** The end of the session ended what ran then; what of interpretation began since it would leave running. */
    private static Decision redo(SessionState state, Step step) {
        boolean finishes = step.events().stream().anyMatch(SessionFinished.class::isInstance);
        Interpretation then = step.before().interpretation();
        Interpretation now = state.folded().interpretation();
        boolean same = then.booths().equals(now.booths()) && then.incidents().equals(now.incidents());
        return finishes && !same
                ? Decision.refuse(new Rejection.InterpretationWentOn())
                : turning(state, step, new Redone(step.command()));
    }

    /** What is known of people is not in the events: where a file changed it, it goes back or comes again beside them. */
    private static Decision turning(SessionState state, Step step, Event event) {
        return new Decision.Accepted(List.of(event), step.events().stream()
                .flatMap(e -> e instanceof FileTakenIn intake ? Stream.of(intake) : Stream.empty())
                .flatMap(intake -> IntakeRules.turned(state.people(), state.id(), intake).stream()).toList());
    }

    private static InterpretationRules.Surroundings around(SessionState state) {
        return new InterpretationRules.Surroundings(state.timeline().current().map(AgendaItem::id).orElse(null),
                state.queue().onFloor().map(QueueEntry::id).orElse(null));
    }

    /** What may be put right of interpretation after the end; all else would run for ever. */
    private static boolean afterTheEnd(InterpretationCommand command) {
        return command instanceof HandleSignal || command instanceof CloseIncident
                || command instanceof RetractIncident;
    }

    /** What a rapporteur's copy takes; all else is the moderator's. */
    private static boolean forRapporteur(Command command) {
        return switch (command) {
            case NoteCommand c -> true;
            case Undo c -> true;
            case Redo c -> true;// Refused for what it is: the session has its plan.
            case PlanSession c -> true;
            case TakeCopy c -> true;
            case RefreshCopy c -> true;// They are about the list of this computer.
            case ArchiveSession _ -> true;
            case BringSessionBack _ -> true;
            default -> false;
        };
    }
}
