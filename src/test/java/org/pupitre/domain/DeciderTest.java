package org.pupitre.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.pupitre.domain.act.BoardCommand.AddQuestion;
import org.pupitre.domain.act.BoothPlan;
import org.pupitre.domain.act.Command;
import org.pupitre.domain.act.Event;
import org.pupitre.domain.act.IncidentKind;
import org.pupitre.domain.act.InterpretationCommand.AcceptHandover;
import org.pupitre.domain.act.InterpretationCommand.AskHandover;
import org.pupitre.domain.act.InterpretationCommand.DropHandover;
import org.pupitre.domain.act.InterpretationCommand.GoOffAir;
import org.pupitre.domain.act.InterpretationCommand.GoOnAir;
import org.pupitre.domain.act.InterpretationCommand.OpenIncident;
import org.pupitre.domain.act.InterpretationCommand.RaiseSignal;
import org.pupitre.domain.act.InterpretationCommand.SetFloorLanguage;
import org.pupitre.domain.act.InterpretationCommand.SetTarget;
import org.pupitre.domain.act.InterpretationCommand.SwitchInterpreter;
import org.pupitre.domain.act.InterpreterPlan;
import org.pupitre.domain.act.ItemPlan;
import org.pupitre.domain.act.NoteCommand.AddNote;
import org.pupitre.domain.act.PeopleCommand.AddPerson;
import org.pupitre.domain.act.PeopleCommand.CorrectPerson;
import org.pupitre.domain.act.PersonDetails;
import org.pupitre.domain.act.QueueCommand.AddToQueue;
import org.pupitre.domain.act.QueueCommand.Advance;
import org.pupitre.domain.act.QueueCommand.StartTurn;
import org.pupitre.domain.act.Rejection;
import org.pupitre.domain.act.SessionCommand.MoveSession;
import org.pupitre.domain.act.SessionCommand.PlanSession;
import org.pupitre.domain.act.SessionCommand.Redo;
import org.pupitre.domain.act.SessionCommand.SetBeginning;
import org.pupitre.domain.act.SessionCommand.Undo;
import org.pupitre.domain.act.SessionEvent.Redone;
import org.pupitre.domain.act.SessionEvent.SessionMoved;
import org.pupitre.domain.act.SessionEvent.Undone;
import org.pupitre.domain.act.SignalKind;
import org.pupitre.domain.act.TimelineCommand.AddItem;
import org.pupitre.domain.act.TimelineCommand.AddTime;
import org.pupitre.domain.act.TimelineCommand.EndItem;
import org.pupitre.domain.act.TimelineCommand.FinishSession;
import org.pupitre.domain.act.TimelineCommand.NextItem;
import org.pupitre.domain.act.TimelineCommand.PauseItem;
import org.pupitre.domain.act.TimelineCommand.ReopenItem;
import org.pupitre.domain.act.TimelineCommand.ReopenSession;
import org.pupitre.domain.act.TimelineCommand.ResumeItem;
import org.pupitre.domain.act.TimelineCommand.SkipItem;
import org.pupitre.domain.act.TimelineCommand.StartItem;
import org.pupitre.domain.act.TimelineEvent.ItemEnded;
import org.pupitre.domain.act.TimelineEvent.ItemStarted;
import org.pupitre.domain.act.TimelineEvent.SessionFinished;
import org.pupitre.domain.agenda.Run;
import org.pupitre.domain.agenda.Timeline;
import org.pupitre.domain.value.ChannelId;
import org.pupitre.domain.value.CommandId;
import org.pupitre.domain.value.EntryId;
import org.pupitre.domain.value.ItemId;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.PersonId;

/** Given what was done, when a command comes, then events or a refusal: planning, running, undo and redo. */
class DeciderTest {
    private static final ItemId A = new ItemId("A");
    private static final ItemId B = new ItemId("B");
    private static final ItemId E = new ItemId("E");
    private static final ItemId NONE = new ItemId("none");

    private final Play play = Play.session(Play.S1);

    private static StartItem start(ItemId item) {
        return new StartItem(item, false);
    }

    private CommandId last() {
        return new CommandId("c" + play.state().history().done().size());
    }

    // planning

    @Test
    void withoutAPlanOnlyPlanningAndPeopleAreAllowed() {
        Play fresh = Play.unplanned();
        for (Command command : List.of(new NextItem(), new Advance(), new Undo(), new AddQuestion("Why?", null, null),
                new RaiseSignal(Play.BOOTH, SignalKind.READY), new AddNote(null, "x", Set.of(), null, null),
                new MoveSession(Day.at("18:00")))) {
            assertThat(fresh.refused(command)).as("%s", command).isEqualTo(new Rejection.NotPlannedYet());
        }
        fresh.does(new AddPerson(null, PersonDetails.named("Zoë")), Play.plan(Day.agenda(Play.S1)));
        assertThat(fresh.refused(Play.plan(List.of()))).isEqualTo(new Rejection.AlreadyPlanned());
        assertThat(fresh.refused(new Undo())).as("a plan is not undone").isEqualTo(new Rejection.NothingToUndo());
    }

    @Test
    void aPlanThatContradictsItselfIsRefusedWhole() {
        PlanSession good = Play.plan(Day.agenda(Play.S1));
        Play fresh = Play.unplanned();
        assertThat(fresh.refused(Play.plan(Day.agenda("A - 10")))).isInstanceOf(Rejection.BadValue.class);
        assertThat(fresh.refused(Play.plan(Day.agenda("A 18:00 10 | A - 10")))).isEqualTo(new Rejection.IdInUse("A"));
        assertThat(fresh.refused(new PlanSession(good.plan(), good.items(), twice(good.channels()), good.booths(),
                good.interpreters(), List.of(), good.people()))).isEqualTo(new Rejection.IdInUse("en"));
        assertThat(fresh.refused(new PlanSession(good.plan(), good.items(), good.channels(), twice(good.booths()),
                good.interpreters(), List.of(), good.people()))).isEqualTo(new Rejection.IdInUse("b1"));
        assertThat(fresh.refused(new PlanSession(good.plan(), good.items(), good.channels(), List.<BoothPlan>of(),
                good.interpreters(), List.of(), good.people()))).isEqualTo(new Rejection.NoSuchBooth(Play.BOOTH));
        assertThat(fresh.refused(new PlanSession(good.plan(), good.items(), good.channels(), good.booths(),
                twice(good.interpreters()), List.of(), good.people()))).isEqualTo(new Rejection.IdInUse("iris"));
        assertThat(fresh.refused(new PlanSession(good.plan(), good.items(), good.channels(), good.booths(),
                List.<InterpreterPlan>of(Play.interpreter(new PersonId("who"))), List.of(), good.people())))
                .isEqualTo(new Rejection.NoSuchPerson(new PersonId("who")));
        assertThat(fresh.state().planned()).isFalse();
    }

    private static <T> List<T> twice(List<T> list) {
        List<T> twice = new ArrayList<>(list);
        twice.add(list.getFirst());
        return twice;
    }

    @Test
    void aSessionMovesUntilItIsOver() {
        assertThat(play.events(new MoveSession(Day.at("18:30")))).containsExactly(new SessionMoved(1800));
        assertThat(Day.time(play.state().timeline().items().getLast().plannedEnd())).isEqualTo("20:30");
        assertThat(Day.time(play.state().plan().hardStop())).isEqualTo("20:30");
        assertThat(play.refused(new MoveSession(Day.at("18:30")))).isInstanceOf(Rejection.BadValue.class);
        assertThat(play.does(start(A)).events(new MoveSession(Day.at("19:00"))))
                .containsExactly(new SessionMoved(1800));
        assertThat(play.does(new FinishSession()).refused(new MoveSession(Day.at("18:00"))))
                .isEqualTo(new Rejection.SessionIsFinished());
    }

    @Test
    void peopleAreAddedAndCorrectedInTheTableAndNeverUndone() {
        PersonId zoe = new PersonId("zoe");
        play.does(new AddPerson(zoe, PersonDetails.named("Zoe")), new CorrectPerson(zoe, PersonDetails.named("Zoë")));
        assertThat(play.state().people().person(zoe).orElseThrow().name()).isEqualTo("Zoë");
        assertThat(play.refused(new AddPerson(zoe, PersonDetails.named("Zoe"))))
                .isEqualTo(new Rejection.IdInUse("zoe"));
        assertThat(play.refused(new CorrectPerson(new PersonId("no"), PersonDetails.named("No"))))
                .isEqualTo(new Rejection.NoSuchPerson(new PersonId("no")));
        assertThat(play.refused(new Undo())).isEqualTo(new Rejection.NothingToUndo());
    }

    // the timeline

    @Test
    void startEndsWhatRunsAtTheSameInstant() {
        assertThat(play.at("18:00").events(start(A))).containsExactly(new ItemStarted(A, play.now()));
        assertThat(play.at("18:09").events(start(B))).containsExactly(new ItemEnded(A, play.now()),
                new ItemStarted(B, play.now()));
    }

    @Test
    void startIsRefusedForWhatRunsHasRunIsSkippedOrIsNotThere() {
        play.does(start(A));
        assertThat(play.refused(start(A))).isEqualTo(new Rejection.ItemAlreadyRunning(A));
        assertThat(play.refused(new StartItem(A, true))).isEqualTo(new Rejection.ItemAlreadyRunning(A));
        play.does(start(B));
        assertThat(play.refused(start(A))).isEqualTo(new Rejection.ItemHasRun(A));
        play.does(new SkipItem(E));
        assertThat(play.refused(start(E))).isEqualTo(new Rejection.ItemIsSkipped(E));
        assertThat(play.refused(start(NONE))).isEqualTo(new Rejection.NoSuchItem(NONE));
    }

    @Test
    void nextOnTheLastItemEndsTheSession() {
        play.does(start(E)).after(60);
        assertThat(play.events(new NextItem())).containsExactly(new ItemEnded(E, play.now()),
                new SessionFinished(play.now()));
        for (Command command : List.of(new NextItem(), start(A), new EndItem(), new AddTime(60), new PauseItem(),
                new ResumeItem(), new FinishSession(), new SkipItem(A), AddToQueue.known(Play.ANA), new Advance())) {
            assertThat(play.refused(command)).as("%s", command).isEqualTo(new Rejection.SessionIsFinished());
        }
    }

    @Test
    void nextGoesOnFromTheLastRunAndOverSkippedItems() {
        play.does(new NextItem());
        assertThat(play.state().timeline().currentRun().map(Run::item)).contains(A);
        play.does(new SkipItem(B), new EndItem(), new NextItem());
        assertThat(play.state().timeline().currentRun().map(Run::item)).contains(new ItemId("C"));
        assertThat(Play.session("").refused(new NextItem())).isEqualTo(new Rejection.NoItemToStart());
    }

    @Test
    void whatNeedsARunningItemIsRefusedBetweenItems() {
        for (Command command : List.of(new EndItem(), new AddTime(60), new PauseItem(), new ResumeItem())) {
            assertThat(play.refused(command)).as("%s", command).isEqualTo(new Rejection.NoItemRunning());
        }
        play.does(start(A));
        assertThat(play.refused(new ResumeItem())).isEqualTo(new Rejection.ItemNotPaused(A));
        assertThat(play.does(new PauseItem()).refused(new PauseItem())).isEqualTo(new Rejection.ItemAlreadyPaused(A));
        assertThat(play.refused(new AddTime(0))).isInstanceOf(Rejection.BadValue.class);
        assertThat(play.refused(new AddTime(3601))).isInstanceOf(Rejection.BadValue.class);
        assertThat(play.refused(new AddTime(Integer.MIN_VALUE))).isInstanceOf(Rejection.BadValue.class);
        play.does(new AddTime(3600), new AddTime(-3600));
    }

    @Test
    void onlyWhatHasNotBegunIsSkipped() {
        play.does(start(A));
        assertThat(play.refused(new SkipItem(A))).isEqualTo(new Rejection.ItemHasBegun(A));
        assertThat(play.does(new SkipItem(B)).refused(new SkipItem(B))).isEqualTo(new Rejection.ItemIsSkipped(B));
        assertThat(play.refused(new SkipItem(NONE))).isEqualTo(new Rejection.NoSuchItem(NONE));
    }

    @Test
    void reopenGoesOnAsAFurtherRunEvenAfterTheEnd() {
        assertThat(play.refused(new ReopenItem(A))).isEqualTo(new Rejection.ItemNotReopenable(A));
        assertThat(play.refused(new ReopenItem(NONE))).isEqualTo(new Rejection.NoSuchItem(NONE));
        assertThat(play.refused(new ReopenSession())).isEqualTo(new Rejection.SessionNotFinished());
        play.does(start(A));
        assertThat(play.refused(new ReopenItem(A))).as("it runs").isEqualTo(new Rejection.ItemNotReopenable(A));
        play.does(new FinishSession());
        assertThat(play.kinds(new ReopenItem(A))).containsExactly("SessionReopened", "ItemStarted");
        assertThat(play.state().timeline().runs()).hasSize(2);
        play.does(new FinishSession(), new ReopenSession());
        assertThat(play.state().timeline().status()).isEqualTo(Timeline.Status.BETWEEN);
    }

    @Test
    void anItemIsAddedAtTheEndWithAnIdOfItsOwn() {
        ItemPlan item = Day.agenda("F - 10").getFirst();
        play.does(new AddItem(item));
        assertThat(Day.time(play.state().timeline().items().getLast().plannedEnd())).isEqualTo("20:10");
        assertThat(play.refused(new AddItem(item))).isEqualTo(new Rejection.IdInUse("F"));
    }

    @Test
    void theEndOfAnItemEndsItsTurns() {
        play.does(start(A), AddToQueue.known(Play.ANA), new StartTurn(new EntryId("e1"))).after(60);
        assertThat(play.kinds(start(B))).containsExactly("TurnEnded", "ItemEnded", "ItemStarted");
    }

    // the floor

    @Test
    void aNewPersonEntersTheTableAndTheQueueInOneAct() {
        assertThat(play.kinds(AddToQueue.unknown(PersonDetails.named("Zoë")))).containsExactly("PersonAdded",
                "SpeakerQueued");
        assertThat(play.state().queue().waiting().getFirst().person())
                .satisfies(id -> assertThat(play.state().people().has(id)).isTrue());
    }

    @Test
    void advanceTakesTheFirstInTheQueueAndTheFloorTakesItsLanguage() {
        play.does(AddToQueue.known(Play.ANA), AddToQueue.known(Play.BEN));
        assertThat(play.kinds(new Advance())).containsExactly("TurnStarted", "FloorLanguageSet");
        assertThat(play.state().interpretation().floorLanguage()).isEqualTo(LanguageTag.FR);
        assertThat(play.kinds(new Advance())).containsExactly("TurnEnded", "TurnStarted", "FloorLanguageSet");
        assertThat(play.state().history().toUndo().map(s -> s.name().getClass().getSimpleName()))
                .contains("TurnStarted");
    }

    // undo and redo

    @Test
    void undoAndRedoNameTheCommandAndAddToTheJournal() {
        play.does(start(A));
        CommandId started = last();
        assertThat(play.events(new Undo())).containsExactly(new Undone(started));
        assertThat(play.state().timeline().runs()).isEmpty();
        assertThat(play.refused(new Undo())).isEqualTo(new Rejection.NothingToUndo());
        assertThat(play.events(new Redo())).containsExactly(new Redone(started));
        assertThat(play.state().timeline().runs()).hasSize(1);
        assertThat(play.refused(new Redo())).isEqualTo(new Rejection.NothingToRedo());
    }

    @Test
    void undoOfStartRestoresTheItemBeforeAsIfItHadNeverStopped() {
        play.at("18:00").does(start(A)).at("18:05").does(new NextItem()).at("18:07").does(new Undo()).at("18:08");

        assertThat(play.state().timeline().clock(play.now()).orElseThrow().remaining()).hasMinutes(2);
        assertThat(play.state().timeline().runs()).hasSize(1);
        play.does(new Redo());
        assertThat(Day.time(play.state().timeline().currentRun().orElseThrow().start())).as("when it was done")
                .isEqualTo("18:05");
    }

    @Test
    void undoOfFinishOpensTheSessionAgain() {
        play.at("18:00").does(start(A)).at("18:05").does(new FinishSession()).at("18:06").does(new Undo());
        assertThat(play.state().timeline().clock(play.now()).orElseThrow().remaining()).hasMinutes(4);
    }

    @Test
    void factsBetweenStayAndDoNotStandInTheWay() {
        play.does(start(A), new AddTime(60), new RaiseSignal(Play.BOOTH, SignalKind.READY));
        assertThat(play.state().history().passed()).as("what undo goes past is named").hasSize(1);
        play.does(new Undo());

        assertThat(play.state().timeline().currentRun().orElseThrow().added()).isZero();
        assertThat(play.state().interpretation().signals()).hasSize(1);
        play.does(new Undo());
        assertThat(play.state().timeline().runs()).isEmpty();
        assertThat(play.state().interpretation().signals()).hasSize(1);
        assertThat(play.refolded()).isEqualTo(play.state());
    }

    @Test
    void undoAfterACommandOfInterpretationTakesBackThatCommand() {
        play.does(new GoOnAir(Play.BOOTH, Play.IRIS, null), start(A)).after(60)
                .does(new SwitchInterpreter(Play.BOOTH, Play.JEAN));
        play.after(5).does(new Undo());
        assertThat(play.state().interpretation().booths().getFirst().active()).as("the wrong person is off again")
                .contains(Play.IRIS);
        assertThat(play.state().timeline().runs()).as("the session goes on").hasSize(1);
        play.does(new Redo());
        assertThat(play.state().interpretation().booths().getFirst().active()).contains(Play.JEAN);

        for (Command command : List.of(new SetTarget(Play.BOOTH, LanguageTag.FR),
                new AskHandover(Play.BOOTH, Play.IRIS),
                new AcceptHandover(Play.BOOTH), new DropHandover(Play.BOOTH), new GoOffAir(Play.BOOTH),
                new OpenIncident(IncidentKind.SOUND, true, List.of(new ChannelId("fr")), null))) {
            Core before = play.core();
            CommandId done = new CommandId("c" + (play.commands() + 1));
            play.does(command);
            assertThat(play.events(new Undo())).as("%s", command).containsExactly(new Undone(done));
            assertThat(play.core()).as("%s", command).isEqualTo(before);
            play.does(new Redo());
        }
        assertThat(play.refolded()).isEqualTo(play.state());
    }

    @Test
    void anActOfInterpretationLeavesRedoOfOtherActs() {
        play.does(start(A), new AddTime(60), new Undo(), new GoOnAir(Play.BOOTH, Play.IRIS, null));
        assertThat(play.state().history().undone()).hasSize(1);
        play.does(new Undo(), new GoOnAir(Play.BOOTH, Play.JEAN, null));
        assertThat(play.state().history().undone()).as("but not of what it contradicts").hasSize(1);
        play.does(new Redo());
        assertThat(play.state().timeline().currentRun().orElseThrow().added()).hasMinutes(1);
    }

    @Test
    void whatTheProgramPreparedIsNoStepOfUndo() {
        play.does(new MoveSession(Day.at("18:30")), new SkipItem(A), new SetBeginning());
        assertThat(play.refused(new Undo())).isEqualTo(new Rejection.NothingToUndo());
        play.does(new NextItem(), new Undo());
        assertThat(play.refused(new Undo())).isEqualTo(new Rejection.NothingToUndo());
        assertThat(play.state().timeline().item(A).orElseThrow().skipped()).isTrue();
        assertThat(play.refolded()).isEqualTo(play.state());
    }

    @Test
    void aFactIsNotUndoneButTheFloorLanguageIs() {
        play.does(new RaiseSignal(Play.BOOTH, SignalKind.READY));
        assertThat(play.refused(new Undo())).isEqualTo(new Rejection.NothingToUndo());
        play.does(new SetFloorLanguage(LanguageTag.EN), new Undo());
        assertThat(play.state().interpretation().floorLanguage()).isNull();
    }

    @Test
    void whatWasUndoneLastIsRedoneFirst() {
        play.does(start(A), new AddTime(60), new AddTime(120), new Undo(), new Undo());
        for (int seconds : List.of(60, 120)) {
            Duration before = play.state().timeline().currentRun().orElseThrow().added();
            play.does(new Redo());
            assertThat(play.state().timeline().currentRun().orElseThrow().added()).isEqualTo(
                    before.plusSeconds(seconds));
        }
    }

    @Test
    void redoIsForgottenAfterANewActButNotAfterAFact() {
        play.does(start(A), new AddTime(60), new Undo(), new RaiseSignal(Play.BOOTH, SignalKind.READY), new Redo());
        assertThat(play.state().timeline().currentRun().orElseThrow().added()).hasMinutes(1);
        play.does(new Undo(), new PauseItem());
        assertThat(play.refused(new Redo())).isEqualTo(new Rejection.NothingToRedo());
    }

    @Test
    void undoGoesOnAcrossARestart() {
        play.does(start(A), new AddTime(60), new AddTime(120), new Undo());
        SessionState folded = play.refolded();

        List<Event> undo = ((org.pupitre.domain.act.Decision.Accepted) Decider.decide(folded, new Undo(), play.now()))
                .events();
        SessionState undone = Evolver.evolve(folded, new CommandId("x"), undo);
        assertThat(undone.timeline().currentRun().orElseThrow().added()).isZero();
        assertThat(undone.history().toRedo()).isPresent();
        assertThat(undone.history().undone()).hasSize(2);
    }

    @Test
    void historyIsBoundedAndTheOldestActsStay() {
        play.does(start(A));
        int steps = 200;
        for (int i = 0; i < steps + 5; i++) {
            play.does(new AddTime(1));
        }
        for (int i = 0; i < steps; i++) {
            play.does(new Undo());
        }
        assertThat(play.refused(new Undo())).isEqualTo(new Rejection.NothingToUndo());
        assertThat(play.state().timeline().currentRun().orElseThrow().added()).hasSeconds(5);
        assertThat(play.refolded()).isEqualTo(play.state());
    }
}
