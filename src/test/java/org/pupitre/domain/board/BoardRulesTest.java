package org.pupitre.domain.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.pupitre.domain.Play;
import org.pupitre.domain.act.BoardCommand.AddQuestion;
import org.pupitre.domain.act.BoardCommand.AnswerInWriting;
import org.pupitre.domain.act.BoardCommand.AnswerQuestion;
import org.pupitre.domain.act.BoardCommand.DismissQuestion;
import org.pupitre.domain.act.BoardCommand.MoveQuestion;
import org.pupitre.domain.act.BoardCommand.NextQuestion;
import org.pupitre.domain.act.BoardCommand.PutBackQuestion;
import org.pupitre.domain.act.BoardCommand.QuestionToNext;
import org.pupitre.domain.act.BoardCommand.ReopenQuestion;
import org.pupitre.domain.act.BoardCommand.SetQuestionLanguage;
import org.pupitre.domain.act.BoardCommand.ShortlistQuestion;
import org.pupitre.domain.act.BoardCommand.WriteRendition;
import org.pupitre.domain.act.Command;
import org.pupitre.domain.act.DismissReason;
import org.pupitre.domain.act.QueueCommand.AddToQueue;
import org.pupitre.domain.act.QueueCommand.Advance;
import org.pupitre.domain.act.QueueCommand.CallSpeaker;
import org.pupitre.domain.act.QueueCommand.EndTurn;
import org.pupitre.domain.act.QueueCommand.NotAnAnswer;
import org.pupitre.domain.act.QueueCommand.PauseTurn;
import org.pupitre.domain.act.QueueCommand.ResumeTurn;
import org.pupitre.domain.act.QueueCommand.StartTurn;
import org.pupitre.domain.act.Rejection;
import org.pupitre.domain.act.RenditionState;
import org.pupitre.domain.act.SessionCommand.Undo;
import org.pupitre.domain.act.SpeechType;
import org.pupitre.domain.act.TimelineCommand.FinishSession;
import org.pupitre.domain.act.TimelineCommand.NextItem;
import org.pupitre.domain.act.TimelineCommand.StartItem;
import org.pupitre.domain.act.TypedField;
import org.pupitre.domain.board.Question.State;
import org.pupitre.domain.queue.QueueEntry;
import org.pupitre.domain.value.EntryId;
import org.pupitre.domain.value.ItemId;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.PersonId;
import org.pupitre.domain.value.QuestionId;

/**
 * The question board: every transition (rules of the board, section 2), every one that is refused, and the floor it shares.
 */
class BoardRulesTest {
    private final Play play = Play.session(Play.S1);

    private static QuestionId q(int number) {
        return new QuestionId("q" + number);
    }

    private Play asked(int many) {
        for (int i = 0; i < many; i++) {
            play.does(new AddQuestion("Why?", LanguageTag.EN, Play.ANA));
        }
        return play;
    }

    private Play shortlisted(int many) {
        asked(many);
        for (int i = 1; i <= many; i++) {
            play.does(new ShortlistQuestion(q(i)));
        }
        return play;
    }

    private Question question(int number) {
        return play.state().board().question(q(number)).orElseThrow();
    }

    private State state(int number) {
        return question(number).state();
    }

    private String list(State state) {
        return play.state().board().in(state).stream().map(x -> String.valueOf(x.number()))
                .collect(Collectors.joining(" "));
    }

    @Test
    void aQuestionIsTakenDownIntoTheInboxWithANumberForEver() {
        asked(2).does(new MoveQuestion(q(2), 1));
        assertThat(list(State.INBOX)).isEqualTo("2 1");
        assertThat(question(2).number()).isEqualTo(2);
        assertThat(question(2).askedAt()).isEqualTo(play.now());
        play.does(new Undo(), new Undo(), new AddQuestion("  Again?\n", null, null));
        assertThat(question(2).text()).isEqualTo("Again?");
    }

    @Test
    void textIsOneToTwoThousandCharactersAndTheAskerKnown() {
        PersonId nobody = new PersonId("nobody");
        assertThat(play.refused(new AddQuestion(" ", null, null)))
                .isEqualTo(new Rejection.TextEmpty(TypedField.QUESTION));
        assertThat(play.refused(new AddQuestion("x".repeat(2001), null, null)))
                .isEqualTo(new Rejection.TextTooLong(TypedField.QUESTION, 2000, 2001));
        assertThat(play.refused(new AddQuestion("Why?", null, nobody))).isEqualTo(new Rejection.NoSuchPerson(nobody));
        play.does(new AddQuestion("x".repeat(2000), null, null));
    }

    @Test
    void shortlistingPutsAtTheBottom() {
        asked(3).does(new ShortlistQuestion(q(3)), new ShortlistQuestion(q(1)));
        assertThat(list(State.SHORTLISTED)).isEqualTo("3 1");
        assertThat(play.refused(new ShortlistQuestion(q(3)))).isEqualTo(new Rejection.QuestionAlreadyThere(3));
    }

    @Test
    void toNextPutsTheFormerNextBackToTheTopOfTheShortlist() {
        shortlisted(3).does(new QuestionToNext(q(3)), new QuestionToNext(q(2)));
        assertThat(list(State.NEXT)).isEqualTo("2");
        assertThat(list(State.SHORTLISTED)).isEqualTo("3 1");
        assertThat(play.refused(new QuestionToNext(q(2)))).isEqualTo(new Rejection.QuestionAlreadyThere(2));
    }

    @Test
    void theNextSlotIsSharedWithSpeakers() {
        asked(1).does(AddToQueue.known(Play.BEN), new CallSpeaker(new EntryId("e1")), new QuestionToNext(q(1)));
        assertThat(play.state().queue().called()).isEmpty();
        assertThat(play.state().queue().placeOf(new EntryId("e1"))).isEqualTo(1);

        play.does(new CallSpeaker(new EntryId("e1")));
        assertThat(state(1)).isEqualTo(State.SHORTLISTED);
    }

    @Test
    void nextQuestionAnswersTheOneThatIsNow() {
        shortlisted(4).does(new NextQuestion());
        play.does(new QuestionToNext(q(3))).after(60).does(new NextQuestion());
        assertThat(state(1)).isEqualTo(State.ANSWERED);
        assertThat(question(1).answer().at()).isEqualTo(play.now());
        assertThat(list(State.NOW)).isEqualTo("3");
        assertThat(question(3).readOutAt()).isEqualTo(play.now());
        play.does(new NextQuestion());
        assertThat(list(State.NOW)).as("the shortlist in its order").isEqualTo("2");
        play.does(new NextQuestion());
        assertThat(play.refused(new NextQuestion())).isEqualTo(new Rejection.NoQuestionShortlisted());
    }

    @Test
    void whoAnsweredIsWhoTookTheFloorForIt() {
        shortlisted(1).does(AddToQueue.known(Play.ANA), new NextQuestion(), new StartTurn(new EntryId("e1"))).after(90)
                .does(new AnswerQuestion(null));
        assertThat(question(1).answer()).isEqualTo(new Answer(Play.ANA, LanguageTag.FR, play.now()));
        assertThat(play.refused(new AnswerQuestion(null))).isEqualTo(new Rejection.NoQuestionNow());
        assertThat(play.refused(new AnswerQuestion(q(1)))).isEqualTo(new Rejection.QuestionNotOpen(1));
    }

    @Test
    void advanceEndsTheSpeechAndReadsTheQuestionOut() {
        asked(1).does(AddToQueue.known(Play.BEN), new StartTurn(new EntryId("e1")), new QuestionToNext(q(1)));
        assertThat(play.kinds(new Advance())).containsExactly("TurnEnded", "QuestionReadOut");
        assertThat(play.refused(new Advance())).as("nobody has answered yet").isEqualTo(new Rejection.NobodyToCall());
        assertThat(state(1)).isEqualTo(State.NOW);
    }

    @Test
    void puttingBackKeepsNoStamp() {
        shortlisted(2).does(new QuestionToNext(q(2)), new PutBackQuestion(q(2)));
        assertThat(list(State.SHORTLISTED)).isEqualTo("2 1");
        play.does(new NextQuestion(), new PutBackQuestion(q(2)));
        assertThat(question(2).readOutAt()).isNull();
        assertThat(play.refused(new PutBackQuestion(q(2)))).isEqualTo(new Rejection.QuestionNotOnFloor(2));
    }

    @Test
    void everyOpenQuestionMayBeAnsweredInWritingAndAnAnsweredOneKeepsItsStamp() {
        shortlisted(4).does(new QuestionToNext(q(2)), new NextQuestion(), new QuestionToNext(q(3)));
        asked(1);
        for (int open : List.of(1, 2, 3, 5)) {
            play.does(new AnswerInWriting(q(open)));
            assertThat(state(open)).isEqualTo(State.FOLLOW_UP);
        }
        play.does(new AnswerQuestion(q(4)), new AnswerInWriting(q(4)));
        assertThat(question(4).answer()).isNotNull();
        assertThat(play.refused(new AnswerInWriting(q(4)))).isEqualTo(new Rejection.QuestionAlreadyThere(4));
        play.does(new ReopenQuestion(q(4)));
        assertThat(state(4)).isEqualTo(State.ANSWERED);
    }

    @Test
    void onlyListedQuestionsAreDismissedAndWithAReason() {
        shortlisted(3).does(new DismissQuestion(q(1), DismissReason.GREETING), new QuestionToNext(q(2)));
        assertThat(question(1).dismissed()).isEqualTo(DismissReason.GREETING);
        assertThat(play.refused(new DismissQuestion(q(2), DismissReason.OTHER)))
                .isEqualTo(new Rejection.QuestionNotInList(2));
        play.does(new NextQuestion());
        assertThat(play.refused(new DismissQuestion(q(2), DismissReason.OTHER)))
                .isEqualTo(new Rejection.QuestionNotInList(2));
        for (Command command : List.of(new DismissQuestion(q(1), DismissReason.OTHER), new ShortlistQuestion(q(1)),
                new QuestionToNext(q(1)), new AnswerQuestion(q(1)))) {
            assertThat(play.refused(command)).as("%s", command).isEqualTo(new Rejection.QuestionNotOpen(1));
        }
        play.does(new ReopenQuestion(q(1)));
        assertThat(state(1)).isEqualTo(State.SHORTLISTED);
        assertThat(question(1).dismissed()).isNull();
        assertThat(play.refused(new ReopenQuestion(q(1)))).isEqualTo(new Rejection.QuestionNotReopenable(1));
    }

    @Test
    void whatIsToBeAnsweredInWritingCanBeDismissedAndTheOtherWayRound() {
        shortlisted(2).does(new AnswerInWriting(q(1)), new DismissQuestion(q(1), DismissReason.OTHER));
        assertThat(state(1)).isEqualTo(State.DISMISSED);
        assertThat(question(1).dismissed()).isEqualTo(DismissReason.OTHER);
        play.does(new AnswerInWriting(q(1)));
        assertThat(state(1)).isEqualTo(State.FOLLOW_UP);
        assertThat(question(1).dismissed()).isNull();
        play.does(new Undo());
        assertThat(state(1)).isEqualTo(State.DISMISSED);
        play.does(new Undo());
        assertThat(state(1)).isEqualTo(State.FOLLOW_UP);
    }

    @Test
    void undoOfAnsweredPutsTheQuestionBackToNow() {
        shortlisted(2).does(new NextQuestion(), new AnswerQuestion(null), new Undo());
        assertThat(state(1)).isEqualTo(State.NOW);
    }

    @Test
    void aReopenedQuestionReturnsToNowElseToNextElseToTheTopOfTheShortlist() {
        shortlisted(4).does(new NextQuestion(), new AnswerQuestion(null), new ReopenQuestion(q(1)));
        assertThat(state(1)).isEqualTo(State.NOW);
        play.does(new AnswerQuestion(null), new NextQuestion(), new ReopenQuestion(q(1)));
        assertThat(state(1)).isEqualTo(State.NEXT);
        play.does(new NextQuestion(), new AnswerQuestion(null), new NextQuestion(), new QuestionToNext(q(4)),
                new ReopenQuestion(q(1)));
        assertThat(list(State.SHORTLISTED)).isEqualTo("1");
    }

    @Test
    void aReopenedQuestionNeverPushesASpeakerOutOfItsSlot() {
        EntryId ben = new EntryId("e1");
        shortlisted(1).does(new QuestionToNext(q(1)), new AnswerInWriting(q(1)), AddToQueue.known(Play.BEN),
                new CallSpeaker(ben), new ReopenQuestion(q(1)));
        assertThat(state(1)).isEqualTo(State.SHORTLISTED);
        assertThat(play.state().queue().called().map(QueueEntry::id)).contains(ben);

        play.does(new NextQuestion(), new AnswerQuestion(null), new StartTurn(ben), new ReopenQuestion(q(1)));
        assertThat(state(1)).as("somebody speaks about something else").isEqualTo(State.NEXT);
    }

    @Test
    void aReopenedQuestionComesBackToNowOnlyIfEveryoneOnTheFloorAnswersIt() {
        EntryId ana = new EntryId("e1");
        EntryId interjection = new EntryId("e2");
        shortlisted(2).does(AddToQueue.known(Play.ANA), new NextQuestion(), new StartTurn(ana),
                new AnswerQuestion(null), new ReopenQuestion(q(1)));
        assertThat(state(1)).as("who speaks answers it").isEqualTo(State.NOW);

        play.does(new AnswerQuestion(null), new AddToQueue(null, null, SpeechType.INTERJECTION, null, null, null, null),
                new StartTurn(interjection), new ResumeTurn());
        assertThat(play.kinds(new ReopenQuestion(q(1)))).as("the interjection that is held came after the answer")
                .containsExactly("QuestionReopened", "QuestionCalled");
        assertThat(state(1)).isEqualTo(State.NEXT);
        assertThat(play.state().queue().onFloor().map(QueueEntry::id)).contains(ana);
    }

    @Test
    void aReopenedQuestionStandsInTheShortlistWhereNowAndNextAreTaken() {
        shortlisted(2).does(AddToQueue.known(Play.BEN), new NextQuestion(), new AnswerQuestion(null),
                new StartTurn(new EntryId("e1")), new QuestionToNext(q(2)), new ReopenQuestion(q(1)));
        assertThat(state(1)).isEqualTo(State.SHORTLISTED);
        assertThat(state(2)).isEqualTo(State.NEXT);
    }

    @Test
    void theQuestionInNowIsClosedWithItsItemAndWithTheSession() {
        shortlisted(3).does(new StartItem(new ItemId("A"), false), AddToQueue.known(Play.ANA), new NextQuestion(),
                new Advance());
        assertThat(play.kinds(new NextItem())).containsExactly("QuestionAnswered", "TurnEnded", "ItemEnded",
                "ItemStarted");
        assertThat(question(1).answer().by()).isEqualTo(Play.ANA);
        play.does(new NextQuestion(), new FinishSession());
        assertThat(state(2)).isEqualTo(State.ANSWERED);
        assertThat(question(2).answer().by()).as("nobody took the floor for it").isNull();
        assertThat(play.refused(new NextQuestion())).isEqualTo(new Rejection.SessionIsFinished());
        assertThat(play.refused(new QuestionToNext(q(3)))).isEqualTo(new Rejection.SessionIsFinished());
        assertThat(state(3)).isEqualTo(State.FOLLOW_UP);
        play.does(new AnswerInWriting(q(2)), new Undo(), new Undo());
        assertThat(state(2)).isEqualTo(State.NOW);
    }

    @Test
    void aPersonWhoGetsTheFloorAnswersTheQuestionWhichStaysUntilItIsClosed() {
        EntryId ana = new EntryId("e1");
        EntryId ben = new EntryId("e2");
        shortlisted(3).does(AddToQueue.known(Play.ANA), AddToQueue.known(Play.BEN), new NextQuestion(),
                new CallSpeaker(ana), new Advance());
        assertThat(state(1)).as("calling a speaker answers nothing").isEqualTo(State.NOW);
        assertThat(play.after(60).kinds(new Advance())).containsExactly("TurnEnded", "TurnStarted", "FloorLanguageSet");
        assertThat(state(1)).as("several may follow each other").isEqualTo(State.NOW);
        assertThat(play.state().queue().answering(q(1), null).stream().map(QueueEntry::id)).containsExactly(ana, ben);

        play.does(new AnswerQuestion(null));
        assertThat(question(1).answer()).isEqualTo(new Answer(Play.BEN, LanguageTag.EN, play.now()));
        assertThat(play.state().queue().onFloor().map(QueueEntry::id)).as("still speaks").contains(ben);
        play.does(new EndTurn(), new NextQuestion());
        assertThat(play.refused(new Advance())).as("a question alone stays").isEqualTo(new Rejection.NobodyToCall());
        assertThat(play.kinds(new NextQuestion())).containsExactly("QuestionAnswered", "QuestionReadOut");
        assertThat(play.refolded()).isEqualTo(play.state());
    }

    @Test
    void whileSomebodySpeaksTheNextQuestionWaitsForTheEndOfTheTurn() {
        shortlisted(2).does(AddToQueue.known(Play.BEN), new Advance(), new PauseTurn());
        assertThat(play.kinds(new NextQuestion())).containsExactly("QuestionCalled");
        assertThat(play.state().queue().onFloor().map(QueueEntry::person)).as("keeps the floor").contains(Play.BEN);
        assertThat(play.refused(new NextQuestion())).isEqualTo(new Rejection.QuestionWaitsForTurn(1));
        assertThat(play.kinds(new Advance())).containsExactly("TurnEnded", "QuestionReadOut");
        assertThat(list(State.NOW)).isEqualTo("1");
    }

    @Test
    void aQuestionThatIsNextClosesTheOneInNow() {
        shortlisted(2).does(AddToQueue.known(Play.ANA), new NextQuestion(), new Advance(), new NextQuestion());
        assertThat(list(State.NOW) + list(State.NEXT)).isEqualTo("12");
        assertThat(play.kinds(new Advance())).containsExactly("QuestionAnswered", "TurnEnded", "QuestionReadOut",
                "FloorLanguageSet");
        assertThat(question(1).answer().by()).isEqualTo(Play.ANA);
    }

    @Test
    void aTurnThatIsNoAnswerIsKeptApartFromTheQuestion() {
        shortlisted(1).does(AddToQueue.known(Play.ANA), AddToQueue.known(Play.BEN), new NextQuestion(), new Advance());
        play.after(10).does(new Advance());
        assertThat(play.kinds(new NotAnAnswer(null))).containsExactly("TurnNotAnAnswer");
        assertThat(play.refused(new NotAnAnswer(null)))
                .isEqualTo(new Rejection.TurnAnswersNothing(new EntryId("e2")));
        assertThat(play.refused(new NotAnAnswer(new EntryId("e9"))))
                .isEqualTo(new Rejection.NoSuchEntry(new EntryId("e9")));
        play.does(new AnswerQuestion(null));
        assertThat(question(1).answer().by()).isEqualTo(Play.ANA);
        assertThat(play.refused(new NotAnAnswer(new EntryId("e1")))).as("the answer is stamped")
                .isEqualTo(new Rejection.TurnAnswersNothing(new EntryId("e1")));
        play.does(new EndTurn());
        assertThat(play.refused(new NotAnAnswer(null))).isEqualTo(new Rejection.NobodySpeaking());
    }

    @Test
    void whoAnsweredBeforeItWasPutBackIsNotTheAnswererOfTheNextReading() {
        shortlisted(1).does(AddToQueue.known(Play.ANA), new NextQuestion(), new Advance(), new EndTurn(),
                new PutBackQuestion(q(1))).after(60).does(new NextQuestion(), new AnswerQuestion(null));
        assertThat(question(1).answer().by()).isNull();
    }

    @Test
    void orderByHandWithinOneList() {
        shortlisted(3).does(new MoveQuestion(q(3), 1));
        assertThat(list(State.SHORTLISTED)).isEqualTo("3 1 2");
        play.does(new MoveQuestion(q(3), 99));
        assertThat(list(State.SHORTLISTED)).isEqualTo("1 2 3");
        assertThat(play.refused(new MoveQuestion(q(3), 0))).isInstanceOf(Rejection.BadValue.class);
        assertThat(play.does(new QuestionToNext(q(3))).refused(new MoveQuestion(q(3), 1)))
                .isEqualTo(new Rejection.QuestionNotInList(3));
    }

    @Test
    void bothWordingsAreKept() {
        asked(1).does(new WriteRendition(q(1), LanguageTag.FR, "Pourquoi ?", RenditionState.DRAFT),
                new WriteRendition(q(1), LanguageTag.FR, "Pourquoi donc ?", RenditionState.CHECKED));
        assertThat(question(1).text()).isEqualTo("Why?");
        assertThat(question(1).renditions()).hasSize(1);
        assertThat(question(1).renditions().get(LanguageTag.FR).state()).isEqualTo(RenditionState.CHECKED);
        assertThat(play.refused(new WriteRendition(q(1), LanguageTag.EN, "Why, then?", RenditionState.DRAFT)))
                .isEqualTo(new Rejection.RenditionInOwnLanguage(1));
        assertThat(play.refused(new WriteRendition(q(1), LanguageTag.FR, "", RenditionState.DRAFT)))
                .isEqualTo(new Rejection.TextEmpty(TypedField.WORDING));
        play.does(new SetQuestionLanguage(q(1), new LanguageTag("ar")));
        assertThat(question(1).language()).isEqualTo(new LanguageTag("ar"));
    }

    @Test
    void whatIsNotThereIsRefused() {
        for (Command command : List.of(new ShortlistQuestion(q(9)), new QuestionToNext(q(9)), new AnswerQuestion(q(9)),
                new PutBackQuestion(q(9)), new AnswerInWriting(q(9)), new DismissQuestion(q(9), DismissReason.OTHER),
                new ReopenQuestion(q(9)), new MoveQuestion(q(9), 1), new SetQuestionLanguage(q(9), LanguageTag.EN),
                new WriteRendition(q(9), LanguageTag.EN, "x", RenditionState.DRAFT))) {
            assertThat(play.refused(command)).as("%s", command).isEqualTo(new Rejection.NoSuchQuestion(q(9)));
        }
    }
}
