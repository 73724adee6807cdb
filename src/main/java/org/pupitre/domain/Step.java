package org.pupitre.domain;

import java.util.List;
import java.util.Optional;
import org.pupitre.domain.act.BoardEvent.QuestionAnswered;
import org.pupitre.domain.act.BoardEvent.QuestionPutBack;
import org.pupitre.domain.act.DebateEvent.BudgetUsed;
import org.pupitre.domain.act.DebateEvent.TurnCounted;
import org.pupitre.domain.act.Event;
import org.pupitre.domain.act.IntakeEvent.FileTakenIn;
import org.pupitre.domain.act.InterpretationEvent;
import org.pupitre.domain.act.InterpretationEvent.FloorLanguageSet;
import org.pupitre.domain.act.ItemField;
import org.pupitre.domain.act.NoteEvent;
import org.pupitre.domain.act.PeopleEvent;
import org.pupitre.domain.act.PeopleEvent.PersonAdded;
import org.pupitre.domain.act.PeopleEvent.PersonCorrected;
import org.pupitre.domain.act.PeopleEvent.PersonProposed;
import org.pupitre.domain.act.PlanEvent.ItemEdited;
import org.pupitre.domain.act.QueueEvent.EntryWithdrawn;
import org.pupitre.domain.act.QueueEvent.SpeakerUncalled;
import org.pupitre.domain.act.QueueEvent.TurnEnded;
import org.pupitre.domain.act.QueueEvent.TurnPaused;
import org.pupitre.domain.act.QueueEvent.TurnResumed;
import org.pupitre.domain.act.SessionEvent.RunningCopied;
import org.pupitre.domain.act.TimelineEvent.ItemEnded;
import org.pupitre.domain.act.TimelineEvent.ItemStarted;
import org.pupitre.domain.act.TimelineEvent.SessionFinished;
import org.pupitre.domain.act.TimelineEvent.SessionReopened;
import org.pupitre.domain.value.CommandId;

/**
 * One act in the history: the events of one command and the session before them.
 *
 * @param undoable whether undo may take it back; facts are stepped over
 */
public record Step(CommandId command, List<Event> events, boolean undoable, Core before) {
    public Step {
        events = List.copyOf(events);
    }

    /** Whether it is an act of interpretation, which goes on beside the other acts of the session. */
    boolean beside() {
        return undoable && events.stream()
                .allMatch(e -> e instanceof InterpretationEvent && !(e instanceof FloorLanguageSet));
    }

    /** Whether it is an act on notes alone, with the people their writers named. */
    public boolean ofNotes() {
        return events.stream().anyMatch(NoteEvent.class::isInstance) && events.stream()
                .allMatch(e -> e instanceof NoteEvent || e instanceof PeopleEvent || e instanceof RunningCopied);
    }

    /** The same act as one that is no longer undone. */
    Step settled() {
        return new Step(command, events, false, before);
    }

    /** Whether it is named as an act; else as a fact, which undo goes past. */
    public boolean act() {
        return name().undoable();
    }

    /** The field of an agenda item that the act changed, where it changed just that. */
    public Optional<ItemField> changedField() {
        List<ItemField> fields = name() instanceof ItemEdited edited
                ? before.timeline().item(edited.item().id())
                        .map(item -> ItemField.differing(item.plan(), edited.item())).orElse(List.of())
                : List.of();
        return fields.size() == 1 ? Optional.of(fields.getFirst()) : Optional.empty();
    }

    /** The event the act is named after: the first that does not merely accompany another. */
    public Event name() {
        return events.stream().filter(e -> leads(e, events)).findFirst()
                .or(() -> events.stream().filter(e -> !accompanies(e)).findFirst()).orElse(events.getFirst());
    }

    /** To how many things the act did what it is named after, such as putting three questions on the shortlist. */
    public int alike() {
        Class<?> kind = name().getClass();
        return (int) events.stream().filter(kind::isInstance).count();
    }

    /** The end of the session, its opening again, and a file that is taken in bring much with them that is an act of its own elsewhere. */
    private static boolean leads(Event event, List<Event> events) {
        return event instanceof SessionFinished || event instanceof FileTakenIn
                || (event instanceof SessionReopened && events.stream().noneMatch(ItemStarted.class::isInstance));
    }

    private static boolean accompanies(Event event) {
        return event instanceof TurnEnded || event instanceof TurnPaused || event instanceof TurnResumed
                || event instanceof EntryWithdrawn || event instanceof SpeakerUncalled || event instanceof ItemEnded
                || event instanceof FloorLanguageSet || event instanceof QuestionAnswered
                || event instanceof QuestionPutBack || event instanceof PersonAdded || event instanceof PersonCorrected
                || event instanceof PersonProposed || event instanceof RunningCopied
                || event instanceof SessionReopened || event instanceof TurnCounted || event instanceof BudgetUsed;
    }
}
