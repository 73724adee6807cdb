package org.pupitre.domain.floor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pupitre.domain.Play;
import org.pupitre.domain.act.BoardCommand.AddQuestion;
import org.pupitre.domain.act.BoardCommand.AnswerQuestion;
import org.pupitre.domain.act.BoardCommand.NextQuestion;
import org.pupitre.domain.act.BoardCommand.ShortlistQuestion;
import org.pupitre.domain.act.Command;
import org.pupitre.domain.act.QueueCommand.AddToQueue;
import org.pupitre.domain.act.QueueCommand.Advance;
import org.pupitre.domain.act.QueueCommand.CallSpeaker;
import org.pupitre.domain.act.QueueCommand.EndTurn;
import org.pupitre.domain.act.QueueCommand.MoveEntry;
import org.pupitre.domain.act.QueueCommand.NoAnswer;
import org.pupitre.domain.act.QueueCommand.PauseTurn;
import org.pupitre.domain.act.QueueCommand.StartTurn;
import org.pupitre.domain.act.QueueCommand.TakeBackLast;
import org.pupitre.domain.act.QueueCommand.Withdraw;
import org.pupitre.domain.act.Rejection;
import org.pupitre.domain.act.SpeechType;
import org.pupitre.domain.board.Question;
import org.pupitre.domain.queue.QueueEntry;
import org.pupitre.domain.queue.QueueEntry.State;
import org.pupitre.domain.value.EntryId;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.QuestionId;

/** Who gets the floor, who never does, and who counts as the answerer (rules of the queue, sections 1 and 2.1). */
class FloorSlotsTest {
    private final Play play = Play.session(Play.S1);

    private static EntryId e(int arrival) {
        return new EntryId("e" + arrival);
    }

    private QueueEntry entry(int arrival) {
        return play.state().queue().entry(e(arrival)).orElseThrow();
    }

    @Test
    void whoWithdrewGetsTheFloorInNoWay() {
        play.does(AddToQueue.known(Play.ANA), AddToQueue.known(Play.BEN), new Withdraw(e(1)));
        for (Command command : List.of(new StartTurn(e(1)), new CallSpeaker(e(1)), new MoveEntry(e(1), 1))) {
            assertThat(play.refused(command)).as(command.toString()).isEqualTo(new Rejection.EntryNotWaiting(e(1)));
        }
        assertThat(play.refused(new NoAnswer(e(1)))).isEqualTo(new Rejection.EntryNotCalled(e(1)));
        play.does(new Advance());
        assertThat(entry(1).state()).isEqualTo(State.WITHDRAWN);
        assertThat(entry(2).state()).isEqualTo(State.SPEAKING);

        play.does(new EndTurn(), AddToQueue.known(Play.CLEO), new CallSpeaker(e(3)), new Withdraw(e(3)));
        assertThat(play.refused(new Advance())).as("who withdrew after being called").isEqualTo(
                new Rejection.NobodyToCall());
    }

    @Test
    void anInterjectionThatEndsWithItsSpeakerIsNotTheNextOne() {
        play.does(AddToQueue.known(Play.ANA), new StartTurn(e(1)),
                new AddToQueue(Play.BEN, null, SpeechType.INTERJECTION, null, null, null, null),
                AddToQueue.known(Play.CLEO), new Advance());
        assertThat(entry(2).state()).isEqualTo(State.WITHDRAWN);
        assertThat(entry(3).state()).isEqualTo(State.SPEAKING);
    }

    @Test
    void theAnswererIsTheLastWhoTookTheFloorInHisLanguage() {
        play.does(new AddQuestion("Why?", LanguageTag.FR, null), new ShortlistQuestion(new QuestionId("q1")),
                new NextQuestion(), AddToQueue.known(Play.ANA), AddToQueue.known(Play.BEN));
        play.after(5).does(new StartTurn(e(1))).after(20).does(new StartTurn(e(2))).after(20)
                .does(new AnswerQuestion(null));
        Question question = play.state().board().question(new QuestionId("q1")).orElseThrow();
        assertThat(question.answer().by()).isEqualTo(Play.BEN);
        assertThat(question.answer().language()).isEqualTo(LanguageTag.EN);
    }

    @Test
    void whoArrivedFirstIsTheAnswererWhereHeSpokeLast() {
        play.does(new AddQuestion("Why?", LanguageTag.FR, null), new ShortlistQuestion(new QuestionId("q1")),
                new NextQuestion(), AddToQueue.known(Play.ANA), AddToQueue.known(Play.BEN));
        play.after(5).does(new StartTurn(e(2))).after(20).does(new StartTurn(e(1))).after(20)
                .does(new AnswerQuestion(null));
        assertThat(play.state().board().question(new QuestionId("q1")).orElseThrow().answer().by())
                .isEqualTo(Play.ANA);
    }

    @Test
    void takingBackTakesTheTurnThatEndedLastWhoeverArrivedFirst() {
        play.does(AddToQueue.known(Play.ANA), AddToQueue.known(Play.BEN));
        play.does(new StartTurn(e(2))).after(20).does(new EndTurn()).after(20).does(new StartTurn(e(1))).after(20)
                .does(new EndTurn()).after(5).does(new TakeBackLast());
        assertThat(entry(1).state()).isEqualTo(State.WAITING);
        assertThat(entry(2).state()).isEqualTo(State.FINISHED);
    }

    @Test
    void whoIsHeldForAnInterjectionIsToldOnceAndKeepsTheInstantOfHisPause() {
        play.does(AddToQueue.known(Play.ANA),
                new AddToQueue(Play.BEN, null, SpeechType.INTERJECTION, null, null, null, null),
                new AddToQueue(Play.CLEO, null, SpeechType.INTERJECTION, null, null, null, null), new StartTurn(e(1)));
        Instant held = play.after(10).now();
        play.does(new PauseTurn());
        assertThat(play.state().queue().held()).as("the held speaker has the floor").isEmpty();
        assertThat(play.after(10).kinds(new StartTurn(e(2)))).as("he is not held twice").containsExactly(
                "TurnStarted", "FloorLanguageSet");
        assertThat(entry(1).clock().pausedSince()).isEqualTo(held);
        assertThat(entry(1).clock().withItem()).isFalse();

        play.after(10).does(new StartTurn(e(3)));
        assertThat(play.state().queue().held().stream().map(x -> x.id().value())).as("in the order they were held")
                .containsExactly("e1", "e2");
        assertThat(play.state().queue().onFloor().map(x -> x.id().value())).contains("e3");
    }

    @Test
    void ofTwoTurnsThatEndedAtOnceTheOneThatArrivedLastIsTakenBack() {
        play.does(AddToQueue.known(Play.ANA), AddToQueue.known(Play.BEN), new StartTurn(e(1)), new StartTurn(e(2)),
                new EndTurn(), new TakeBackLast());
        assertThat(entry(2).state()).isEqualTo(State.WAITING);
        assertThat(entry(1).state()).isEqualTo(State.FINISHED);
    }

    @Test
    void whoHasSpokenIsInTheOrderInWhichTheTurnsEnded() {
        play.does(AddToQueue.known(Play.ANA), AddToQueue.known(Play.BEN), AddToQueue.known(Play.CLEO));
        for (int arrival : List.of(3, 1, 2)) {
            play.after(5).does(new StartTurn(e(arrival))).after(20);
        }
        play.does(new EndTurn());
        assertThat(play.state().queue().finished().stream().map(x -> x.id().value())).containsExactly("e3", "e1",
                "e2");
    }

    @Test
    void ofTwoWhoAreHeldTheOneHeldLastHadTheFloorThen() {
        play.does(AddToQueue.known(Play.ANA),
                new AddToQueue(Play.BEN, null, SpeechType.INTERJECTION, null, null, null, null), new StartTurn(e(1)));
        play.after(10).does(new StartTurn(e(2))).after(10).does(new PauseTurn());
        Instant held = play.after(5).now();
        play.after(5).does(new EndTurn()).after(5).does(new EndTurn()).after(60);
        assertThat(play.state().queue().onFloorAt(held).map(x -> x.id().value())).as("of two paused").contains("e2");
        assertThat(play.state().queue().onFloorAt(held.minusSeconds(10)).map(x -> x.id().value()))
                .as("while the interjection ran").contains("e2");
        assertThat(play.state().queue().onFloorAt(held.minusSeconds(20)).map(x -> x.id().value()))
                .as("before it").contains("e1");
    }
}
