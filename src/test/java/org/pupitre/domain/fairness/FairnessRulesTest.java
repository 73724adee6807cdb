package org.pupitre.domain.fairness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.pupitre.domain.Play;
import org.pupitre.domain.act.BoardCommand;
import org.pupitre.domain.act.DebateCommand.AllowDoubles;
import org.pupitre.domain.act.DebateCommand.CloseQueue;
import org.pupitre.domain.act.DebateCommand.Compensate;
import org.pupitre.domain.act.DebateCommand.DivideDebate;
import org.pupitre.domain.act.DebateCommand.OpenQueue;
import org.pupitre.domain.act.DebateCommand.SetBudgets;
import org.pupitre.domain.act.DebateCommand.SetNextFrom;
import org.pupitre.domain.act.DebateCommand.WriteQueueNote;
import org.pupitre.domain.act.Group;
import org.pupitre.domain.act.GroupBudget;
import org.pupitre.domain.act.NextFrom;
import org.pupitre.domain.act.NoteVisibility;
import org.pupitre.domain.act.PersonDetails;
import org.pupitre.domain.act.QueueCommand.AddAnswer;
import org.pupitre.domain.act.QueueCommand.AddSeveral;
import org.pupitre.domain.act.QueueCommand.AddToQueue;
import org.pupitre.domain.act.QueueCommand.Advance;
import org.pupitre.domain.act.QueueCommand.EditEntry;
import org.pupitre.domain.act.QueueCommand.EndTurn;
import org.pupitre.domain.act.QueueCommand.NameSpeaker;
import org.pupitre.domain.act.QueueCommand.PauseTurn;
import org.pupitre.domain.act.QueueCommand.RaiseHand;
import org.pupitre.domain.act.QueueCommand.ResumeTurn;
import org.pupitre.domain.act.QueueCommand.StartTurn;
import org.pupitre.domain.act.QueueCommand.TakeBackLast;
import org.pupitre.domain.act.Rejection;
import org.pupitre.domain.act.SessionCommand.Undo;
import org.pupitre.domain.act.SpeechType;
import org.pupitre.domain.act.TimelineCommand.NextItem;
import org.pupitre.domain.queue.QueueEntry;
import org.pupitre.domain.value.EntryId;
import org.pupitre.domain.value.ItemId;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.QuestionId;

/** Answers, closing, doubles, budgets and what comes next, example by example (rules of the queue, sections 3.10 to 3.14). */
class FairnessRulesTest {
    private final Play play = Play.session(Play.S1);

    private static EntryId e(int arrival) {
        return new EntryId("e" + arrival);
    }

    private static AddToQueue of(SpeechType type) {
        return new AddToQueue(null, PersonDetails.named("Someone"), type, null, null, null, null);
    }

    private static AddToQueue of(Group group) {
        return new AddToQueue(null, new PersonDetails("Someone", null, null, group, null), null, null, null, null,
                null);
    }

    private String waiting() {
        return play.state().queue().waiting().stream().map(e -> e.id().value().substring(1))
                .collect(Collectors.joining(" "));
    }

    private String left() {
        var budgets = play.core().debate().budgets();
        return budgets.groups().keySet().stream().map(g -> String.valueOf(budgets.remaining(g)))
                .collect(Collectors.joining(" "));
    }

    private QueueEntry entry(int arrival) {
        return play.state().queue().entry(e(arrival)).orElseThrow();
    }

    // answers: rules of the queue, section 3.10

    @Test
    void anAnswerGoesBelowItsQuestionAfterEarlierAnswersAndTakesOverTheClass() {
        play.does(of(SpeechType.NORMAL), of(SpeechType.NORMAL), of(SpeechType.INTERVENTION), of(SpeechType.NORMAL));
        play.does(new StartTurn(e(1)));
        play.does(new org.pupitre.domain.act.QueueCommand.MoveEntry(e(3), 2));
        assertThat(waiting()).isEqualTo("2 3 4");
        play.does(new AddAnswer(e(3), Play.ANA, null, null, null));
        assertThat(waiting()).isEqualTo("2 3 5 4");
        play.does(new AddAnswer(e(3), Play.BEN, null, null, null));
        assertThat(waiting()).as("after earlier answers").isEqualTo("2 3 5 6 4");
        assertThat(entry(5).type()).isEqualTo(SpeechType.INTERVENTION);

        play.does(of(SpeechType.INTERVENTION));
        assertThat(waiting()).as("before the first of a lower class").isEqualTo("7 2 3 5 6 4");
    }

    @Test
    void aNewRequestOfTheClassGoesBehindTheAnswers() {
        play.does(of(SpeechType.NORMAL)).does(new StartTurn(e(1)));
        play.does(of(SpeechType.INTERJECTION)).does(new AddAnswer(e(2), Play.ANA, null, null, null));
        play.does(of(SpeechType.INTERJECTION));
        assertThat(waiting()).as("the answer at 2, the new one at 3").isEqualTo("2 3 4");
    }

    @Test
    void anAnswerIsExemptFromDoublesAndBelowWhatHasTheFloorItIsFirst() {
        play.does(of(SpeechType.NORMAL)).does(new StartTurn(e(1)));
        play.does(AddToQueue.known(Play.ANA), of(SpeechType.INTERVENTION));
        play.does(new AddAnswer(e(3), Play.ANA, null, null, null));
        assertThat(waiting()).isEqualTo("3 4 2");
        assertThat(play.refused(AddToQueue.known(Play.ANA))).isEqualTo(new Rejection.AlreadyWaiting(Play.ANA, 3));
        play.does(new StartTurn(e(3))).does(new AddAnswer(e(3), null, null, LanguageTag.FR, "by the ministry"));
        assertThat(waiting()).isEqualTo("4 5 2");
    }

    @Test
    void whatCannotBeAnsweredSaysSo() {
        play.does(of(SpeechType.INTERVENTION), of(SpeechType.NORMAL), of(SpeechType.POINT_OF_ORDER));
        assertThat(play.refused(new AddAnswer(e(1), Play.ANA, null, null, null)))
                .isEqualTo(new Rejection.NobodyHasBegun());
        assertThat(play.refused(new AddAnswer(e(9), Play.ANA, null, null, null)))
                .isEqualTo(new Rejection.NoSuchEntry(e(9)));
        play.does(new StartTurn(e(2)));
        assertThat(play.refused(new AddAnswer(e(2), Play.ANA, null, null, null)))
                .isEqualTo(new Rejection.NotToBeAnswered(e(2)));
        assertThat(play.refused(new AddAnswer(e(3), Play.ANA, null, null, null)))
                .isEqualTo(new Rejection.NotToBeAnswered(e(3)));
        play.does(new AddAnswer(e(1), Play.ANA, null, null, null));
        assertThat(play.refused(new AddAnswer(e(4), Play.BEN, null, null, null))).as("no answer is answered")
                .isEqualTo(new Rejection.NotToBeAnswered(e(4)));
        play.does(new StartTurn(e(1)), new EndTurn());
        assertThat(play.refused(new AddAnswer(e(1), Play.BEN, null, null, null))).as("it is finished")
                .isEqualTo(new Rejection.EntryNotWaiting(e(1)));
    }

    // no person: rules of the queue, section 3.8

    @Test
    void whoAsksIsSaidOnce() {
        play.does(new AddToQueue(null, null, SpeechType.INTERVENTION, null, null, null, null));
        assertThat(play.refused(new NameSpeaker(e(1), null, null))).isInstanceOf(Rejection.BadValue.class);
        play.does(AddToQueue.known(Play.ANA));
        assertThat(play.refused(new NameSpeaker(e(1), Play.ANA, null)))
                .isEqualTo(new Rejection.AlreadyWaiting(Play.ANA, 2));
        assertThat(play.kinds(new NameSpeaker(e(1), Play.BEN, null))).containsExactly("SpeakerNamed");
        assertThat(entry(1).person()).isEqualTo(Play.BEN);
        assertThat(entry(1).language()).as("and the language comes with the person").isEqualTo(LanguageTag.EN);
        assertThat(play.refused(new NameSpeaker(e(1), Play.CLEO, null))).isEqualTo(new Rejection.EntryHasPerson(e(1)));
    }

    @Test
    void aNewPersonCanBeNamedAndTheFloorFollows() {
        play.does(new AddToQueue(null, null, SpeechType.INTERJECTION, null, null, null, null)).does(new Advance());
        assertThat(play.kinds(new NameSpeaker(e(1), null,
                new PersonDetails("Léa", null, null, null, LanguageTag.FR))))
                .containsExactly("PersonAdded", "SpeakerNamed", "FloorLanguageSet");
    }

    @Test
    void anEntryNeitherBecomesNorStopsBeingAnInterjection() {
        play.does(of(SpeechType.NORMAL), of(SpeechType.NORMAL)).does(new StartTurn(e(1)));
        play.does(of(SpeechType.INTERJECTION),
                new AddToQueue(null, null, SpeechType.INTERVENTION, null, null, null, null));
        assertThat(play.refused(new EditEntry(e(2), null, null, SpeechType.INTERJECTION, null)))
                .isEqualTo(new Rejection.InterjectionStays(e(2)));
        assertThat(play.refused(new EditEntry(e(3), null, null, SpeechType.NORMAL, null)))
                .isEqualTo(new Rejection.InterjectionStays(e(3)));
        assertThat(play.refused(new EditEntry(e(4), null, null, SpeechType.NORMAL, null)))
                .isEqualTo(new Rejection.PersonMissing());
        String before = waiting();
        assertThat(play.kinds(new EditEntry(e(2), null, "at last", SpeechType.POINT_OF_ORDER, 2)))
                .containsExactly("EntryEdited", "EntryClassified");
        assertThat(entry(2).rank()).isEqualTo(2);
        assertThat(waiting()).as("what was placed stays").isEqualTo(before);
    }

    // doubles and several at once: rules of the queue, section 3.8

    @Test
    void theSamePersonMayWaitTwiceWhereTheSessionAllowsIt() {
        play.does(AddToQueue.known(Play.ANA));
        assertThat(play.refused(AddToQueue.known(Play.ANA))).isInstanceOf(Rejection.AlreadyWaiting.class);
        play.does(new AllowDoubles(true), AddToQueue.known(Play.ANA));
        assertThat(waiting()).isEqualTo("1 2");
        assertThat(play.refused(new AllowDoubles(true))).isEqualTo(new Rejection.NothingChanges());
    }

    @Test
    void severalComeInOneActAndWhoCannotIsLeftOut() {
        play.does(AddToQueue.known(Play.ANA));
        play.does(new AddSeveral(List.of(AddToQueue.known(Play.ANA), AddToQueue.known(Play.BEN),
                AddToQueue.unknown(PersonDetails.named("Léa")), AddToQueue.known(Play.BEN))));
        assertThat(waiting()).isEqualTo("1 2 3");
        assertThat(play.refused(new AddSeveral(List.of(AddToQueue.known(Play.ANA)))))
                .as("where none can, the first says why").isEqualTo(new Rejection.AlreadyWaiting(Play.ANA, 1));
        play.does(new Undo());
        assertThat(waiting()).as("one act, one undo").isEqualTo("1");
    }

    // closing: rules of the queue, section 3.11

    @Test
    void aClosedQueueTakesNoHandsButTheModeratorAdds() {
        play.does(new CloseQueue(false));
        assertThat(play.refused(new RaiseHand(AddToQueue.known(Play.ANA)))).isEqualTo(new Rejection.QueueIsClosed());
        play.does(AddToQueue.known(Play.BEN), new RaiseHand(of(SpeechType.POINT_OF_ORDER)));
        play.does(new CloseQueue(true));
        assertThat(play.refused(new RaiseHand(of(SpeechType.POINT_OF_ORDER))))
                .isEqualTo(new Rejection.QueueIsClosed());
        assertThat(play.refused(new CloseQueue(true))).isEqualTo(new Rejection.NothingChanges());
        play.does(of(SpeechType.POINT_OF_ORDER), new StartTurn(e(1)), new EndTurn(), new TakeBackLast());
        play.does(new OpenQueue(), new RaiseHand(AddToQueue.known(Play.ANA)));
        assertThat(play.state().queue().waitingOf(Play.ANA)).isPresent();
    }

    @Test
    void theNoteOnTheQueueIsKeptAndRemoved() {
        play.does(new WriteQueueNote("Two from each side", NoteVisibility.TEAM));
        assertThat(play.core().debate().note().text()).isEqualTo("Two from each side");
        play.does(new WriteQueueNote(null, NoteVisibility.TEAM));
        assertThat(play.core().debate().note()).isNull();
    }

    // budgets: rules of the queue, section 3.12

    private void budgets(int government, int research, int other) {
        play.does(new SetBudgets(List.of(new GroupBudget(Group.GOVERNMENT, government),
                new GroupBudget(Group.RESEARCH, research), new GroupBudget(Group.OTHER, other))));
    }

    @Test
    void aPauseAndTheEndTakeWholeSecondsOfTheLastStretchOnly() {
        budgets(500, 100, 100);
        play.does(of(Group.GOVERNMENT), new StartTurn(e(1))).after(20).does(new PauseTurn());
        assertThat(left()).isEqualTo("480 100 100");
        play.after(50).does(new ResumeTurn()).after(30).does(new EndTurn());
        assertThat(left()).as("the pause costs nothing, the first stretch not twice").isEqualTo("450 100 100");
        play.does(of(Group.RESEARCH), new StartTurn(e(2))).after(130).does(new PauseTurn()).after(10);
        play.does(new EndTurn());
        assertThat(left()).as("below 0, and nothing more after a pause").isEqualTo("450 -30 100");
        assertThat(play.state()).isEqualTo(play.refolded());
    }

    @Test
    void interjectionsInterventionsAndPointsOfOrderCostNothing() {
        budgets(500, 100, 100);
        for (SpeechType type : List.of(SpeechType.INTERJECTION, SpeechType.INTERVENTION, SpeechType.POINT_OF_ORDER)) {
            play.does(new AddToQueue(null, new PersonDetails("A", null, null, Group.GOVERNMENT, null), type, null, null,
                    null, null)).does(new Advance()).after(60).does(new EndTurn());
        }
        assertThat(left()).isEqualTo("500 100 100");
    }

    @Test
    void takingBackRefundsAndClearsTheClock() {
        budgets(500, 100, 100);
        play.does(of(Group.GOVERNMENT), new StartTurn(e(1))).after(20).does(new PauseTurn()).after(9)
                .does(new ResumeTurn()).after(21).does(new EndTurn());
        assertThat(left()).isEqualTo("459 100 100");
        play.does(new TakeBackLast());
        assertThat(left()).isEqualTo("500 100 100");
        assertThat(entry(1).clock()).isNull();
        play.does(new Undo());
        assertThat(left()).isEqualTo("459 100 100");
    }

    @Test
    void compensationGivesEveryGroupWhatOneHasTooMuch() {
        budgets(0, 200, 200);
        play.does(of(Group.GOVERNMENT), new StartTurn(e(1))).after(100);
        assertThat(play.refused(new Compensate(Group.GOVERNMENT))).as("nothing is taken before the end")
                .isEqualTo(new Rejection.GroupHasTime(Group.GOVERNMENT));
        play.does(new EndTurn());
        assertThat(left()).isEqualTo("-100 200 200");
        play.does(of(Group.GOVERNMENT), new StartTurn(e(2)));
        assertThat(play.refused(new Compensate(Group.GOVERNMENT)))
                .isEqualTo(new Rejection.GroupIsSpeaking(Group.GOVERNMENT));
        play.does(new EndTurn(), new Compensate(Group.GOVERNMENT));
        assertThat(left()).isEqualTo("0 300 300");
        assertThat(play.refused(new Compensate(Group.GOVERNMENT)))
                .isEqualTo(new Rejection.GroupHasTime(Group.GOVERNMENT));
        play.does(new SetBudgets(List.of()));
        assertThat(play.refused(new Compensate(Group.GOVERNMENT)))
                .isEqualTo(new Rejection.NoBudget(Group.GOVERNMENT));
    }

    @Test
    void anotherTimeAtFirstStartsTheGroupAgain() {
        budgets(500, 100, 100);
        play.does(of(Group.GOVERNMENT), new StartTurn(e(1))).after(60).does(new EndTurn());
        play.does(of(Group.RESEARCH), new StartTurn(e(2))).after(60).does(new EndTurn());
        budgets(600, 100, 100);
        assertThat(left()).as("the other groups go on").isEqualTo("600 40 100");
    }

    @Test
    void dividingADebateGivesTheBudgets() {
        assertThat(play.refused(new DivideDebate(60, 60, 60, List.of()))).isEqualTo(new Rejection.NoGroupToShare());
        play.does(new DivideDebate(1200, 1200, 1200, List.of(
                new org.pupitre.domain.act.GroupWeight(Group.GOVERNMENT, 4),
                new org.pupitre.domain.act.GroupWeight(Group.CIVIL_SOCIETY, 3),
                new org.pupitre.domain.act.GroupWeight(Group.RESEARCH, 2),
                new org.pupitre.domain.act.GroupWeight(Group.OTHER, 1))));
        assertThat(left()).isEqualTo("780 660 540 420");
        assertThat(play.core().debate().openSeconds()).isEqualTo(1200);
    }

    // what comes next: rules of the queue, section 3.14

    private void question(int number) {
        play.does(new BoardCommand.AddQuestion("Q" + number, null, null));
        play.does(new BoardCommand.ShortlistQuestion(new QuestionId("q" + number)));
    }

    private String slots() {
        return play.state().board().now().map(q -> "q" + q.number()).orElse("-") + " "
                + play.state().board().next().map(q -> "q" + q.number()).orElse("-");
    }

    @Test
    void questionsMoveUpWhereTheItemTakesThem() {
        play.does(new NextItem());
        for (int number = 1; number < 4; number++) {
            question(number);
        }
        ItemId item = play.state().timeline().current().orElseThrow().id();
        play.does(new SetNextFrom(item, NextFrom.QUESTIONS)).does(new Advance());
        assertThat(slots()).isEqualTo("q1 q2");
        play.does(new Advance());
        assertThat(slots()).as("now answered, next is now, the first of the shortlist is next").isEqualTo("q2 q3");
        play.does(new Advance());
        assertThat(slots()).isEqualTo("q3 -");
    }

    @Test
    void handsAndQuestionsAlternateAndNoneSuggestsNothing() {
        play.does(new NextItem());
        ItemId item = play.state().timeline().current().orElseThrow().id();
        question(1);
        question(2);
        play.does(AddToQueue.known(Play.ANA), AddToQueue.known(Play.BEN));
        assertThat(play.state().suggestedNext()).get().isInstanceOf(NextChoice.Hand.class);
        play.does(new SetNextFrom(item, NextFrom.ALTERNATELY)).does(new Advance()).after(5);
        assertThat(play.state().suggestedNext()).as("a question after a hand").get()
                .isInstanceOfSatisfying(NextChoice.Asked.class,
                        asked -> assertThat(asked.reason()).isEqualTo(NextChoice.Reason.ALTERNATE));
        play.does(new Advance()).after(5);
        assertThat(slots()).isEqualTo("q1 -");
        assertThat(play.state().suggestedNext()).as("a hand after a question").get()
                .isInstanceOf(NextChoice.Hand.class);
        play.does(new Advance()).after(5);
        assertThat(play.state().queue().onFloor()).get().extracting(QueueEntry::person).isEqualTo(Play.BEN);
        play.does(new SetNextFrom(item, NextFrom.NONE), new EndTurn());
        assertThat(play.state().suggestedNext()).isEmpty();
        assertThat(play.refused(new Advance())).isEqualTo(new Rejection.NothingIsNext());
    }
}
