package org.pupitre.domain.floor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.pupitre.domain.Core;
import org.pupitre.domain.Evolver;
import org.pupitre.domain.Play;
import org.pupitre.domain.SessionState;
import org.pupitre.domain.act.BoardCommand.AddQuestion;
import org.pupitre.domain.act.BoardCommand.AnswerInWriting;
import org.pupitre.domain.act.BoardCommand.DismissQuestion;
import org.pupitre.domain.act.BoardCommand.NextQuestion;
import org.pupitre.domain.act.BoardCommand.QuestionToNext;
import org.pupitre.domain.act.BoardCommand.ReopenQuestion;
import org.pupitre.domain.act.BoardCommand.ShortlistQuestion;
import org.pupitre.domain.act.Command;
import org.pupitre.domain.act.DismissReason;
import org.pupitre.domain.act.Event;
import org.pupitre.domain.act.IncidentKind;
import org.pupitre.domain.act.InterpretationCommand.AskHandover;
import org.pupitre.domain.act.InterpretationCommand.CloseIncident;
import org.pupitre.domain.act.InterpretationCommand.GoOnAir;
import org.pupitre.domain.act.InterpretationCommand.OpenIncident;
import org.pupitre.domain.act.InterpretationCommand.RaiseSignal;
import org.pupitre.domain.act.InterpretationCommand.RetractIncident;
import org.pupitre.domain.act.InterpretationCommand.SetFloorLanguage;
import org.pupitre.domain.act.InterpretationCommand.SwitchInterpreter;
import org.pupitre.domain.act.QueueCommand.AddToQueue;
import org.pupitre.domain.act.QueueCommand.CallSpeaker;
import org.pupitre.domain.act.QueueCommand.MoveEntry;
import org.pupitre.domain.act.QueueCommand.StartTurn;
import org.pupitre.domain.act.QueueCommand.TakeBackLast;
import org.pupitre.domain.act.QueueCommand.Withdraw;
import org.pupitre.domain.act.Rejection;
import org.pupitre.domain.act.SessionCommand.Redo;
import org.pupitre.domain.act.SessionCommand.Undo;
import org.pupitre.domain.act.SignalKind;
import org.pupitre.domain.act.SpeechType;
import org.pupitre.domain.act.TimelineCommand.EndItem;
import org.pupitre.domain.act.TimelineCommand.FinishSession;
import org.pupitre.domain.act.TimelineCommand.NextItem;
import org.pupitre.domain.act.TimelineCommand.ReopenItem;
import org.pupitre.domain.act.TimelineCommand.ReopenSession;
import org.pupitre.domain.act.TimelineCommand.StartItem;
import org.pupitre.domain.act.TimelineEvent.ItemStarted;
import org.pupitre.domain.act.TimelineEvent.SessionFinished;
import org.pupitre.domain.act.TimelineEvent.SessionReopened;
import org.pupitre.domain.board.Question;
import org.pupitre.domain.interpretation.Booth;
import org.pupitre.domain.interpretation.Handover;
import org.pupitre.domain.interpretation.Incident;
import org.pupitre.domain.interpretation.OnAir;
import org.pupitre.domain.queue.QueueEntry;
import org.pupitre.domain.value.ChannelId;
import org.pupitre.domain.value.CommandId;
import org.pupitre.domain.value.EntryId;
import org.pupitre.domain.value.IncidentId;
import org.pupitre.domain.value.ItemId;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.QuestionId;

/** With the session ends all that runs, and nothing that is open or waits is forgotten (rules of the timeline, section 3). */
class FinishTest {
    private final Play play = Play.session(Play.S1);

    private static EntryId e(int arrival) {
        return new EntryId("e" + arrival);
    }

    private static QuestionId q(int number) {
        return new QuestionId("q" + number);
    }

    /**
     * Ana speaks and is held for an interjection of Ben; Cleo is called, Kate waits, and so does an interjection; question 1
     * is now, 2 to 4 shortlisted, 5 in the inbox, 6 dismissed; Iris is on air and asks for relief; the sound is bad.
     */
    private void everythingRuns() {
        play.at("18:00").does(new StartItem(new ItemId("A"), false));
        for (int i = 1; i <= 6; i++) {
            play.does(new AddQuestion("Question " + i, LanguageTag.FR, null));
        }
        for (int i = 4; i >= 1; i--) {
            play.does(new ShortlistQuestion(q(i)));
        }
        play.does(new DismissQuestion(q(6), DismissReason.GREETING), new QuestionToNext(q(1)), new NextQuestion(),
                AddToQueue.known(Play.ANA),
                new AddToQueue(Play.BEN, null, SpeechType.INTERJECTION, null, null, null, null),
                AddToQueue.known(Play.CLEO), AddToQueue.known(Play.KATE), new StartTurn(e(1)),
                new AddToQueue(null, null, SpeechType.INTERJECTION, null, null, null, null));
        play.after(60).does(new StartTurn(e(2)), new CallSpeaker(e(3)), new GoOnAir(Play.BOOTH, Play.IRIS, null),
                new AskHandover(Play.BOOTH, Play.IRIS),
                new OpenIncident(IncidentKind.SOUND, false, List.of(new ChannelId("en")), null),
                new RaiseSignal(Play.BOOTH, SignalKind.SOUND_POOR));
        play.at("18:05");
    }

    private Core core() {
        return play.core();
    }

    private static String questions(SessionState state) {
        return state.board().questions().stream().map(x -> x.number() + " " + x.state() + (x.unreached() ? "!" : ""))
                .sorted().collect(Collectors.joining(", "));
    }

    @Test
    void allThatRunsEndsAtTheInstantOfTheFinishAndIsMarked() {
        everythingRuns();
        play.does(new FinishSession());

        for (int arrival : new int[]{1, 2}) {
            QueueEntry entry = core().queue().entry(e(arrival)).orElseThrow();
            assertThat(entry.state()).isEqualTo(QueueEntry.State.FINISHED);
            assertThat(entry.clock().end()).isEqualTo(play.now());
            assertThat(entry.endedByFinish()).isTrue();
        }
        Booth booth = core().interpretation().booths().getFirst();
        assertThat(booth.onAir()).isNull();
        assertThat(booth.handover()).isEqualTo(new Handover.Steady());
        OnAir past = core().interpretation().past().getLast();
        assertThat(past.end()).isEqualTo(play.now());
        assertThat(past.byFinish()).isTrue();
        Incident incident = core().interpretation().incidents().getFirst();
        assertThat(incident.to()).isEqualTo(play.now());
        assertThat(incident.byFinish()).isTrue();
        assertThat(core().interpretation().visibleSignals(play.after(600).now())).isEmpty();
        assertThat(play.refolded()).isEqualTo(play.state());
    }

    @Test
    void openQuestionsAreAnsweredInWritingAndTheOneInNowCountsAsAnswered() {
        everythingRuns();
        play.does(new FinishSession());

        assertThat(questions(play.state())).isEqualTo(
                "1 ANSWERED, 2 FOLLOW_UP!, 3 FOLLOW_UP!, 4 FOLLOW_UP!, 5 FOLLOW_UP!, 6 DISMISSED");
        assertThat(core().board().question(q(1)).orElseThrow().answer().by()).as("who took the floor last")
                .isEqualTo(Play.BEN);
    }

    @Test
    void whoWaitedIsKeptAtHisPlaceTheOneWhoWasCalledToo() {
        everythingRuns();
        String before = core().queue().called().map(x -> x.id().value()).orElseThrow();
        play.does(new FinishSession());

        assertThat(before).isEqualTo("e3");
        assertThat(core().queue().called()).isEmpty();
        assertThat(core().queue().waiting().stream().map(x -> x.id().value())).containsExactly("e5", "e3", "e4");
        assertThat(core().queue().waiting()).isNotEmpty().allMatch(x -> x.calls() == 0);
    }

    @Test
    void undoBringsAllBackExactlyAndRedoEndsItAgain() {
        everythingRuns();
        Core before = core();
        play.does(new FinishSession());
        Core after = core();

        assertThat(play.state().history().toUndo().orElseThrow().name()).isInstanceOf(SessionFinished.class);
        play.after(30).does(new Undo());
        assertThat(core()).isEqualTo(before);
        assertThat(core().queue().onFloor().orElseThrow().spoken(play.now())).as("as if it had never stopped")
                .hasSeconds(4 * 60 + 30);
        play.does(new Redo());
        assertThat(core()).isEqualTo(after);
    }

    @Test
    void theEndIsNotRedoneOverAnInterpreterWhoWentOnAirSince() {
        everythingRuns();
        play.does(new FinishSession()).after(30).does(new Undo(), new SwitchInterpreter(Play.BOOTH, Play.JEAN));
        assertThat(play.refused(new Redo())).isEqualTo(new Rejection.InterpretationWentOn());
    }

    @Test
    void theLastItemsNextEndsAllLikewise() {
        everythingRuns();
        play.does(new StartItem(new ItemId("E"), false)).after(60).does(AddToQueue.known(Play.ANA));
        assertThat(play.kinds(new NextItem())).startsWith("SpeakerUncalled", "WentOffAir", "IncidentClosed",
                "QuestionToFollowUp").endsWith("ItemEnded", "SessionFinished");
        assertThat(core().queue().waiting()).hasSize(3);
    }

    @Test
    void betweenItemsTheFinishEndsAllToo() {
        everythingRuns();
        play.does(new EndItem()).after(10).does(new FinishSession());
        assertThat(core().interpretation().booths().getFirst().onAir()).isNull();
        assertThat(questions(play.state())).doesNotContain("INBOX").doesNotContain("SHORTLISTED");
    }

    @Test
    void aHandoverOfABoothWithoutAnybodyOnAirIsDroppedToo() {
        play.at("18:00").does(new StartItem(new ItemId("A"), false), new AskHandover(Play.BOOTH, Play.IRIS));
        assertThat(play.kinds(new FinishSession())).containsExactly("HandoverDropped", "ItemEnded", "SessionFinished");
    }

    @Test
    void nothingStartsToRunAfterTheEnd() {
        everythingRuns();
        play.does(new FinishSession()).after(60);
        for (Command command : List.of(new GoOnAir(Play.BOOTH, Play.IRIS, null), new AskHandover(Play.BOOTH, Play.JEAN),
                new SwitchInterpreter(Play.BOOTH, Play.JEAN), new SetFloorLanguage(LanguageTag.EN),
                new OpenIncident(IncidentKind.OTHER, true, List.of(), null),
                new RaiseSignal(Play.BOOTH, SignalKind.READY), new StartTurn(e(4)), new CallSpeaker(e(4)),
                new TakeBackLast(), new Withdraw(e(4)), new MoveEntry(e(4), 1), AddToQueue.known(Play.JEAN))) {
            assertThat(play.refused(command)).as(command.toString()).isEqualTo(new Rejection.SessionIsFinished());
        }
        IncidentId incident = core().interpretation().incidents().getFirst().id();
        assertThat(play.refused(new CloseIncident(incident))).isEqualTo(new Rejection.IncidentAlreadyClosed(incident));
        play.does(new RetractIncident(incident));
        assertThat(core().interpretation().incidents().getFirst().retracted()).isTrue();
    }

    @Test
    void aQuestionThatComesAfterTheEndIsAnsweredInWritingUnlessTheModeratorSaysOtherwise() {
        play.at("18:00").does(new StartItem(new ItemId("A"), false), new FinishSession()).after(60)
                .does(new AddQuestion("And the costs?", LanguageTag.EN, null));
        assertThat(questions(play.state())).isEqualTo("1 FOLLOW_UP!");
        assertThat(play.state().history().toUndo().orElseThrow().name().getClass().getSimpleName())
                .isEqualTo("QuestionAdded");
        play.does(new ReopenQuestion(q(1)));
        assertThat(questions(play.state())).isEqualTo("1 INBOX");
        play.does(new Undo(), new Undo());
        assertThat(play.state().board().questions()).isEmpty();
    }

    @Test
    void whereTheSessionGoesOnWhatTheEndPutInWritingIsOpenAgain() {
        everythingRuns();
        play.does(new FinishSession()).after(60).does(new ReopenSession());

        assertThat(questions(play.state())).isEqualTo(
                "1 ANSWERED, 2 SHORTLISTED, 3 SHORTLISTED, 4 SHORTLISTED, 5 INBOX, 6 DISMISSED");
        assertThat(core().board().in(Question.State.SHORTLISTED).stream().map(Question::number)).containsExactly(4, 3,
                2);
        assertThat(core().queue().waiting()).hasSize(3);
        assertThat(core().interpretation().booths().getFirst().onAir()).as("nobody knows who is on air now").isNull();
        assertThat(core().interpretation().visibleSignals(play.now())).as("not handled yet").hasSize(1);
        assertThat(play.state().history().toUndo().orElseThrow().name()).isInstanceOf(SessionReopened.class);
        assertThat(play.refolded()).isEqualTo(play.state());
    }

    @Test
    void whatAPersonPutInWritingStaysInWriting() {
        play.at("18:00").does(new StartItem(new ItemId("A"), false), new AddQuestion("Why?", null, null),
                new AddQuestion("How?", null, null), new AnswerInWriting(q(1)), new FinishSession());
        assertThat(questions(play.state())).isEqualTo("1 FOLLOW_UP, 2 FOLLOW_UP!");
        play.does(new ReopenSession());
        assertThat(questions(play.state())).isEqualTo("1 FOLLOW_UP, 2 INBOX");
    }

    @Test
    void aQuestionThatWasNextIsNextAgainWhereTheSessionGoesOn() {
        play.at("18:00").does(new StartItem(new ItemId("A"), false), new AddQuestion("Why?", null, null),
                new QuestionToNext(q(1)), new FinishSession());
        assertThat(questions(play.state())).isEqualTo("1 FOLLOW_UP!");
        play.does(new ReopenSession());
        assertThat(questions(play.state())).isEqualTo("1 NEXT");
    }

    @Test
    void anItemThatIsReopenedAfterTheEndOpensItsSession() {
        everythingRuns();
        play.does(new FinishSession()).after(60).does(new ReopenItem(new ItemId("A")));
        assertThat(questions(play.state())).contains("5 INBOX");
        assertThat(play.state().history().toUndo().orElseThrow().name()).isInstanceOf(ItemStarted.class);
    }

    /** What the program before wrote: the item and the session end, and nothing else does. */
    @Test
    void aSessionThatAnOlderProgramFinishedShowsNothingRunning() {
        everythingRuns();
        SessionState running = play.state();
        List<Event> asBefore = List.of(new org.pupitre.domain.act.TimelineEvent.ItemEnded(new ItemId("A"), play.now()),
                new SessionFinished(play.now()));
        SessionState old = Evolver.evolve(running, new CommandId("old"), asBefore);

        assertThat(old.queue().onFloor()).isEmpty();
        assertThat(old.queue().called()).isEmpty();
        assertThat(old.interpretation().booths().getFirst().onAir()).isNull();
        assertThat(old.interpretation().past().getLast().end()).isEqualTo(play.now());
        assertThat(old.interpretation().past().getLast().byFinish()).isTrue();
        assertThat(old.interpretation().openIncidents()).isEmpty();
        assertThat(old.interpretation().visibleSignals(play.now())).isEmpty();
        assertThat(old.core().someoneSpeaks()).isFalse();
        assertThat(old.board()).as("what the journal says of questions stays").isEqualTo(running.board());

        assertThat(old.folded().interpretation()).as("the same facts as before").isEqualTo(running.interpretation());
        SessionState reopened =
                Evolver.evolve(old, new CommandId("again"), List.of(new SessionReopened(play.now().plusSeconds(9))));
        assertThat(reopened.core()).isEqualTo(reopened.folded());
        assertThat(reopened.interpretation()).isEqualTo(running.interpretation());
        assertThat(reopened.queue()).isEqualTo(running.queue());
    }
}
