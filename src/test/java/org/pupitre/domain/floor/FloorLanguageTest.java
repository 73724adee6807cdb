package org.pupitre.domain.floor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pupitre.domain.FloorSource;
import org.pupitre.domain.Play;
import org.pupitre.domain.act.BoardCommand.AddQuestion;
import org.pupitre.domain.act.BoardCommand.NextQuestion;
import org.pupitre.domain.act.BoardCommand.SetQuestionLanguage;
import org.pupitre.domain.act.BoardCommand.ShortlistQuestion;
import org.pupitre.domain.act.InterpretationCommand.SetFloorLanguage;
import org.pupitre.domain.act.QueueCommand.AddToQueue;
import org.pupitre.domain.act.QueueCommand.EditEntry;
import org.pupitre.domain.act.QueueCommand.EndTurn;
import org.pupitre.domain.act.QueueCommand.PauseTurn;
import org.pupitre.domain.act.QueueCommand.ResumeTurn;
import org.pupitre.domain.act.QueueCommand.StartTurn;
import org.pupitre.domain.act.SessionCommand.Undo;
import org.pupitre.domain.act.SpeechType;
import org.pupitre.domain.interpretation.FloorStretch;
import org.pupitre.domain.value.EntryId;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.PersonId;
import org.pupitre.domain.value.QuestionId;

/** The floor language follows from who speaks and what is read out (rules of the queue, sections 3.3 and 4). */
class FloorLanguageTest {
    private static final LanguageTag AR = new LanguageTag("ar");
    private static final EntryId MAIN = new EntryId("e1");
    private static final EntryId OTHER = new EntryId("e2");

    private final Play play = Play.session(Play.S1);

    private void asks(PersonId person, SpeechType type, LanguageTag language) {
        play.does(new AddToQueue(person, null, type, null, language, null, null));
    }

    /** A main speaker and an interjection that has begun ten seconds after him. */
    private void interrupted(LanguageTag main) {
        asks(Play.CLEO, SpeechType.NORMAL, main);
        asks(Play.BEN, SpeechType.INTERJECTION, LanguageTag.EN);
        play.does(new SetFloorLanguage(AR)).after(5).does(new StartTurn(MAIN)).after(10);
    }

    private String floor() {
        return play.state().interpretation().floorLanguage() + " " + FloorSource.of(play.state());
    }

    @ParameterizedTest
    @ValueSource(strings = {"end", "resume"})
    void afterAnInterjectionTheFloorHasTheLanguageOfTheMainSpeakerAgain(String how) {
        interrupted(LanguageTag.FR);
        play.does(new StartTurn(OTHER));
        assertThat(floor()).isEqualTo("en SPEAKER");

        play.after(20).does(how.equals("end") ? new EndTurn() : new ResumeTurn());
        assertThat(floor()).isEqualTo("fr SPEAKER");
        FloorStretch stretch = play.state().interpretation().floorNow().orElseThrow();
        assertThat(stretch.since()).isEqualTo(play.now());

        play.after(5).does(new Undo());
        assertThat(floor()).isEqualTo("en SPEAKER");
    }

    @Test
    void whatWasSetByHandDuringTheMainTurnCountsAfterTheInterjection() {
        interrupted(LanguageTag.FR);
        play.does(new SetFloorLanguage(AR)).after(5).does(new StartTurn(OTHER)).after(5)
                .does(new SetFloorLanguage(LanguageTag.FR)).after(5).does(new EndTurn());

        assertThat(floor()).isEqualTo("ar BY_HAND");
    }

    @Test
    void aMainSpeakerWithoutALanguageGetsBackTheOneThatWasHeard() {
        interrupted(null);
        play.does(new StartTurn(OTHER)).after(20).does(new EndTurn());

        assertThat(floor()).as("still not known to be the speaker's").isEqualTo("ar KEPT");
    }

    @Test
    void ofStackedInterjectionsEachReturnHasItsOwnLanguage() {
        interrupted(LanguageTag.FR);
        asks(Play.ANA, SpeechType.INTERJECTION, AR);
        play.does(new StartTurn(OTHER)).after(5).does(new StartTurn(new EntryId("e3"))).after(5);
        assertThat(floor()).isEqualTo("ar SPEAKER");

        play.does(new EndTurn());
        assertThat(floor()).isEqualTo("en SPEAKER");
        play.after(5).does(new ResumeTurn());
        assertThat(floor()).as("the main speaker goes on").isEqualTo("fr SPEAKER");
    }

    @Test
    void aPauseAloneChangesNothing() {
        interrupted(LanguageTag.FR);
        play.does(new PauseTurn()).after(5).does(new SetFloorLanguage(AR)).after(5);

        assertThat(play.kinds(new ResumeTurn())).containsExactly("TurnResumed");
        assertThat(floor()).isEqualTo("ar BY_HAND");
    }

    @Test
    void aSpeakerWithoutALanguageKeepsTheFloorLanguageButIsNotItsSource() {
        asks(Play.ANA, SpeechType.NORMAL, LanguageTag.FR);
        asks(Play.CLEO, SpeechType.NORMAL, null);
        play.does(new StartTurn(MAIN)).after(60);
        assertThat(floor()).isEqualTo("fr SPEAKER");

        play.does(new StartTurn(OTHER)).after(60);
        assertThat(floor()).isEqualTo("fr KEPT");

        play.does(new SetFloorLanguage(LanguageTag.EN));
        assertThat(floor()).isEqualTo("en BY_HAND");
        play.after(1).does(new EditEntry(OTHER, AR, null));
        assertThat(floor()).isEqualTo("ar SPEAKER");
        play.after(1).does(new EndTurn());
        assertThat(floor()).as("nobody has the floor").isEqualTo("ar LAST");
    }

    @Test
    void beforeAnybodySpeaksTheLanguageIsUnknownOrByHand() {
        assertThat(floor()).isEqualTo("null UNKNOWN");
        assertThat(floor(new SetFloorLanguage(LanguageTag.FR))).isEqualTo("fr BY_HAND");
        assertThat(floor(new SetFloorLanguage(null))).isEqualTo("null UNKNOWN");
    }

    private String floor(SetFloorLanguage set) {
        play.does(set);
        return floor();
    }

    @Test
    void onlyTheLanguageOfWhoHasTheFloorMovesIt() {
        asks(Play.ANA, SpeechType.NORMAL, LanguageTag.FR);
        asks(Play.BEN, SpeechType.NORMAL, LanguageTag.EN);
        play.does(new StartTurn(MAIN)).after(1).does(new EditEntry(OTHER, AR, "asks about 2023"));

        assertThat(floor()).as("a person who waits").isEqualTo("fr SPEAKER");
        assertThat(play.state().queue().entry(OTHER).orElseThrow().language()).isEqualTo(AR);

        play.does(new PauseTurn()).after(1).does(new EditEntry(MAIN, AR, null));
        assertThat(floor()).as("a held speaker has the floor").isEqualTo("ar SPEAKER");
    }

    @Test
    void whoIsHeldForAnInterjectionMovesTheFloorOnlyOnReturn() {
        interrupted(LanguageTag.FR);
        play.does(new StartTurn(OTHER)).after(1).does(new EditEntry(MAIN, AR, null));
        assertThat(floor()).isEqualTo("en SPEAKER");
        assertThat(play.after(1).kinds(new EndTurn())).containsExactly("TurnEnded", "FloorLanguageSet");
        assertThat(floor()).isEqualTo("ar SPEAKER");
    }

    private void question(LanguageTag language) {
        play.does(new AddQuestion("Quelle leçon ?", language, null), new ShortlistQuestion(new QuestionId("q1")));
    }

    @Test
    void aQuestionThatIsReadOutSetsTheFloorToItsLanguage() {
        question(LanguageTag.FR);
        play.does(new SetFloorLanguage(LanguageTag.EN)).after(5);
        assertThat(play.kinds(new NextQuestion())).containsExactly("QuestionReadOut", "FloorLanguageSet");
        assertThat(floor()).isEqualTo("fr QUESTION");

        asks(Play.CLEO, SpeechType.NORMAL, null);
        play.after(10).does(new StartTurn(MAIN));
        assertThat(floor()).as("the panelist's language is not known").isEqualTo("fr KEPT");
    }

    @Test
    void theLanguageOfAQuestionMovesTheFloorWhileItIsReadOut() {
        question(null);
        play.does(new SetFloorLanguage(LanguageTag.EN)).after(5).does(new NextQuestion());
        assertThat(floor()).isEqualTo("en KEPT");
        play.does(new SetQuestionLanguage(new QuestionId("q1"), LanguageTag.FR));
        assertThat(floor()).isEqualTo("fr QUESTION");

        asks(Play.BEN, SpeechType.NORMAL, LanguageTag.EN);
        play.after(5).does(new StartTurn(MAIN), new SetQuestionLanguage(new QuestionId("q1"), AR));
        assertThat(floor()).as("while it is answered").isEqualTo("en SPEAKER");
        play.after(5).does(new EndTurn(), new SetQuestionLanguage(new QuestionId("q1"), LanguageTag.FR));
        assertThat(floor()).as("after an answer").isEqualTo("en KEPT");
    }

    @Test
    void aQuestionThatWaitsMovesNothing() {
        question(LanguageTag.FR);
        play.does(new SetFloorLanguage(LanguageTag.EN),
                new SetQuestionLanguage(new QuestionId("q1"), AR));
        assertThat(floor()).isEqualTo("en BY_HAND");
    }
}
