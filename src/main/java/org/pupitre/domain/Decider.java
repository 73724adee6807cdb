package org.pupitre.domain;

import java.time.Instant;
import java.util.Optional;

import org.pupitre.domain.act.BoardCommand;
import org.pupitre.domain.act.Command;
import org.pupitre.domain.act.Decision;
import org.pupitre.domain.act.InterpretationCommand;
import org.pupitre.domain.act.InterpretationCommand.AddInterpreter;
import org.pupitre.domain.act.NoteCommand;
import org.pupitre.domain.act.PeopleCommand;
import org.pupitre.domain.act.QueueCommand;
import org.pupitre.domain.act.Rejection;
import org.pupitre.domain.act.SessionCommand.MoveSession;
import org.pupitre.domain.act.SessionCommand.PlanSession;
import org.pupitre.domain.act.SessionCommand.Redo;
import org.pupitre.domain.act.SessionCommand.Undo;
import org.pupitre.domain.act.SessionEvent.Redone;
import org.pupitre.domain.act.SessionEvent.Undone;
import org.pupitre.domain.act.TimelineCommand;
import org.pupitre.domain.act.TimelineCommand.AddItem;
import org.pupitre.domain.agenda.AgendaItem;
import org.pupitre.domain.interpretation.InterpretationRules;
import org.pupitre.domain.notes.NoteRules;
import org.pupitre.domain.queue.Entry;

/** What a session makes of a command: events, or a refusal with its reason. Pure, and never throws. */
public final class Decider {
    private Decider() {}

    /**
     * Decides a command.
     *
     * @param now when it is carried out; never before the latest event of the session
     */
    public static Decision decide(SessionState state, Command command, Instant now) {
        if (!state.planned() && !(command instanceof PlanSession) && !(command instanceof PeopleCommand)) {
            return Decision.refuse(new Rejection.NotPlannedYet());
        }
        return switch (command) {
            case PlanSession c -> Planning.plan(state, c, now);
            case MoveSession c -> Planning.move(state, c.plannedStart());
            case Undo c -> state.history().toUndo().map(step -> Decision.events(new Undone(step.command())))
                    .orElseGet(() -> Decision.refuse(new Rejection.NothingToUndo()));
            case Redo c -> state.history().toRedo().map(step -> Decision.events(new Redone(step.command())))
                    .orElseGet(() -> Decision.refuse(new Rejection.NothingToRedo()));
            case PeopleCommand c -> Planning.people(state, c);
            case AddItem c -> Planning.addItem(state, c, now);
            case TimelineCommand c -> FloorDecider.on(state, now).timeline(c);
            case QueueCommand c -> FloorDecider.on(state, now).queue(c);
            case BoardCommand c -> FloorDecider.on(state, now).board(c);
            case AddInterpreter c when !state.people().has(c.interpreter().person()) ->
                    Decision.refuse(new Rejection.NoSuchPerson(c.interpreter().person()));
            case InterpretationCommand c ->
                    InterpretationRules.decide(state.interpretation(), c, around(state), now);
            case NoteCommand c -> NoteRules.decide(state.notes(), c, noteSurroundings(state), now);
        };
    }

    private static InterpretationRules.Surroundings around(SessionState state) {
        return new InterpretationRules.Surroundings(state.timeline().current().map(AgendaItem::id).orElse(null),
                state.queue().onFloor().map(Entry::id).orElse(null));
    }

    private static NoteRules.Surroundings noteSurroundings(SessionState state) {
        Optional<Entry> turn = state.queue().onFloor();
        return new NoteRules.Surroundings(state.timeline().current().map(AgendaItem::id).orElse(null),
                turn.map(Entry::id).orElse(null), turn.map(Entry::person).orElse(null),
                state.interpretation().floorLanguage());
    }
}
