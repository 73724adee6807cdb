package org.pupitre.domain.line;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.act.BoardCommand;
import org.pupitre.domain.act.BoardEvent;
import org.pupitre.domain.act.Command;
import org.pupitre.domain.act.Event;
import org.pupitre.domain.act.InterpretationCommand;
import org.pupitre.domain.act.InterpretationEvent;
import org.pupitre.domain.act.MeetingCommand;
import org.pupitre.domain.act.MeetingEvent;
import org.pupitre.domain.act.PlanCommand;
import org.pupitre.domain.act.PlanEvent;
import org.pupitre.domain.act.QueueCommand;
import org.pupitre.domain.act.QueueEvent;
import org.pupitre.domain.act.SessionCommand;
import org.pupitre.domain.act.SessionEvent;
import org.pupitre.domain.act.TimelineCommand;
import org.pupitre.domain.act.TimelineEvent;

/**
 * The command that does again what another machine did. Only what is worth as much now as then has one: a signal of a
 * booth, a pause or a correction of a clock was meant for its moment. The rules of the session decide as always.
 */
public final class Retake {
    private Retake() {}

    /**
     * Of the events of one act, the command of the first that has one. An act about a question, a request or an item that
     * was made on the other line has none: here the same id may be another's.
     *
     * @param all the acts of the other lines
     */
    public static Optional<Command> of(LeftAct act, List<LeftAct> all) {
        Set<String> made = new HashSet<>();
        all.stream().filter(other -> other.line().equals(act.line()))
                .forEach(other -> other.events().forEach(event -> madeBy(event, made)));
        return act.events().stream().map(Retake::of).flatMap(Optional::stream).findFirst()
                .filter(command -> !about(command, made));
    }

    private static void madeBy(Event event, Set<String> made) {
        switch (event) {
            case BoardEvent.QuestionAdded e -> made.add(e.question().value());
            case QueueEvent.SpeakerQueued e -> made.add(e.entry().value());
            case PlanEvent.ItemInserted e -> made.add(e.item().id().value());
            case PlanEvent.ItemSplit e -> made.add(e.second().id().value());
            default -> {
                // Nothing that others could be about.
            }
        }
    }

    private static boolean about(Command command, Set<String> made) {
        return switch (command) {
            case BoardCommand.ShortlistQuestion c -> made.contains(c.question().value());
            case BoardCommand.AnswerQuestion c -> c.question() != null && made.contains(c.question().value());
            case BoardCommand.AnswerInWriting c -> made.contains(c.question().value());
            case BoardCommand.DismissQuestion c -> made.contains(c.question().value());
            case BoardCommand.ReopenQuestion c -> made.contains(c.question().value());
            case BoardCommand.SetQuestionLanguage c -> made.contains(c.question().value());
            case BoardCommand.WriteRendition c -> made.contains(c.question().value());
            case QueueCommand.CallSpeaker c -> made.contains(c.entry().value());
            case QueueCommand.StartTurn c -> made.contains(c.entry().value());
            case QueueCommand.Withdraw c -> made.contains(c.entry().value());
            case QueueCommand.Restore c -> made.contains(c.entry().value());
            case QueueCommand.NameSpeaker c -> made.contains(c.entry().value());
            case QueueCommand.EditEntry c -> made.contains(c.entry().value());
            case TimelineCommand.StartItem c -> made.contains(c.item().value());
            case TimelineCommand.SkipItem c -> made.contains(c.item().value());
            case TimelineCommand.ReopenItem c -> made.contains(c.item().value());
            case PlanCommand.RemoveItem c -> made.contains(c.item().value());
            case PlanCommand.CorrectRun c -> made.contains(c.item().value());
            default -> false;
        };
    }

    private static Optional<Command> of(Event event) {
        return Optional.ofNullable(switch (event) {
            case BoardEvent e -> board(e);
            case QueueEvent e -> queue(e);
            case TimelineEvent e -> timeline(e);
            case PlanEvent e -> plan(e);
            case InterpretationEvent e -> interpretation(e);
            case MeetingEvent e -> meeting(e);
            case SessionEvent.HardStopSet e -> new SessionCommand.SetHardStop(e.hardStop());
            case SessionEvent.SpeakersReadySet e -> new SessionCommand.SetSpeakersReady(e.ready());
            default -> null;
        });
    }

    private static @Nullable Command board(BoardEvent event) {
        return switch (event) {
            case BoardEvent.QuestionAdded e -> new BoardCommand.AddQuestion(e.text(), e.language(), e.asker());
            case BoardEvent.QuestionShortlisted e -> new BoardCommand.ShortlistQuestion(e.question());
            case BoardEvent.QuestionAnswered e -> new BoardCommand.AnswerQuestion(e.question());
            case BoardEvent.QuestionToFollowUp e -> new BoardCommand.AnswerInWriting(e.question());
            case BoardEvent.QuestionDismissed e -> new BoardCommand.DismissQuestion(e.question(), e.reason());
            case BoardEvent.QuestionReopened e -> new BoardCommand.ReopenQuestion(e.question());
            case BoardEvent.QuestionLanguageSet e ->
                    new BoardCommand.SetQuestionLanguage(e.question(), e.language());
            case BoardEvent.RenditionWritten e ->
                    new BoardCommand.WriteRendition(e.question(), e.language(), e.text(), e.state());
            default -> null;
        };
    }

    private static @Nullable Command queue(QueueEvent event) {
        return switch (event) {
            case QueueEvent.SpeakerQueued e -> e.person() == null
                    ? null
                    : new QueueCommand.AddToQueue(e.person(), null, e.type(), e.rank(), e.language(), e.note(), null);
            case QueueEvent.SpeakerCalled e -> new QueueCommand.CallSpeaker(e.entry());
            case QueueEvent.TurnStarted e -> new QueueCommand.StartTurn(e.entry());
            case QueueEvent.EntryWithdrawn e -> new QueueCommand.Withdraw(e.entry());
            case QueueEvent.EntryRestored e -> new QueueCommand.Restore(e.entry());
            case QueueEvent.SpeakerNamed e -> new QueueCommand.NameSpeaker(e.entry(), e.person(), null);
            case QueueEvent.EntryEdited e -> new QueueCommand.EditEntry(e.entry(), e.language(), e.note());
            default -> null;
        };
    }

    private static @Nullable Command timeline(TimelineEvent event) {
        return switch (event) {
            case TimelineEvent.ItemStarted e -> new TimelineCommand.StartItem(e.item(), false);
            case TimelineEvent.ItemSkipped e -> new TimelineCommand.SkipItem(e.item());
            case TimelineEvent.ItemReopened e -> new TimelineCommand.ReopenItem(e.item());
            case TimelineEvent.TimeAdded e -> new TimelineCommand.AddTime(e.seconds());
            case TimelineEvent.OffsetModeSet e -> new TimelineCommand.SetOffsetMode(e.mode());
            case TimelineEvent.SessionFinished _ -> new TimelineCommand.FinishSession();
            case TimelineEvent.SessionReopened _ -> new TimelineCommand.ReopenSession();
            default -> null;
        };
    }

    private static @Nullable Command plan(PlanEvent event) {
        return switch (event) {
            case PlanEvent.ItemInserted e -> new PlanCommand.InsertItem(e.item(), e.after());
            case PlanEvent.ItemRemoved e -> new PlanCommand.RemoveItem(e.item().id());
            case PlanEvent.RunCorrected e -> new PlanCommand.CorrectRun(e.item(), e.run(), e.start(), e.end());
            default -> null;
        };
    }

    private static @Nullable Command interpretation(InterpretationEvent event) {
        return switch (event) {
            case InterpretationEvent.FloorLanguageSet e -> e.bySpeaker()
                    ? null
                    : new InterpretationCommand.SetFloorLanguage(e.language());
            case InterpretationEvent.ChannelAdded e -> new InterpretationCommand.AddChannel(e.channel());
            case InterpretationEvent.BoothAdded e -> new InterpretationCommand.AddBooth(e.booth());
            case InterpretationEvent.InterpreterAdded e ->
                    new InterpretationCommand.AddInterpreter(e.interpreter());
            case InterpretationEvent.WentOnAir e ->
                    new InterpretationCommand.GoOnAir(e.booth(), e.interpreter(), null);
            case InterpretationEvent.InterpreterSwitched e ->
                    new InterpretationCommand.SwitchInterpreter(e.booth(), e.to());
            case InterpretationEvent.TargetSet e -> new InterpretationCommand.SetTarget(e.booth(), e.target());
            default -> null;
        };
    }

    private static @Nullable Command meeting(MeetingEvent event) {
        return switch (event) {
            case MeetingEvent.LineWritten e -> new MeetingCommand.WriteLine(e.line(), e.language(), e.text());
            case MeetingEvent.LineRemoved e -> new MeetingCommand.RemoveLine(e.line());
            default -> null;
        };
    }
}
