package org.pupitre.domain.preparation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.pupitre.domain.Play;
import org.pupitre.domain.act.BoardCommand.AddQuestion;
import org.pupitre.domain.act.CopyMark;
import org.pupitre.domain.act.Level;
import org.pupitre.domain.act.LevelCommand.SetAskerLevel;
import org.pupitre.domain.act.LevelCommand.SetPersonLevel;
import org.pupitre.domain.act.LevelEvent.PersonLevelSet;
import org.pupitre.domain.act.Levels;
import org.pupitre.domain.act.NoteCommand.TakeInNotes;
import org.pupitre.domain.act.Rejection;
import org.pupitre.domain.act.RunningSession;
import org.pupitre.domain.act.SessionCommand.RefreshCopy;
import org.pupitre.domain.act.SessionCommand.TakeCopy;
import org.pupitre.domain.act.SessionCommand.Undo;
import org.pupitre.domain.outlook.NextDay;
import org.pupitre.domain.value.CopyId;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.PersonId;
import org.pupitre.domain.value.QuestionId;

/** How far people may be named outside (rules of leaving, section 2). */
class LevelsTest {
    private static final QuestionId Q1 = new QuestionId("q1");

    private final Play play = Play.session(Play.S1).at("17:40");

    private Levels levels() {
        return play.state().core().levels();
    }

    @Test
    void allAreNamedUntilItIsSaidOtherwise() {
        assertThat(levels().of(Play.ANA)).isEqualTo(Level.NAMED);
        play.does(new SetPersonLevel(Play.ANA, Level.ANONYMOUS, false));
        assertThat(levels().of(Play.ANA)).isEqualTo(Level.ANONYMOUS);
        assertThat(levels().of(Play.KATE)).isEqualTo(Level.NAMED);
        assertThat(play.refused(new SetPersonLevel(Play.ANA, Level.ANONYMOUS, true)))
                .isEqualTo(new Rejection.NothingChanges());
    }

    @Test
    void whatTellsMoreIsConfirmedAndTheConfirmationIsKept() {
        play.does(new SetPersonLevel(Play.ANA, Level.ANONYMOUS, false));
        assertThat(play.refused(new SetPersonLevel(Play.ANA, Level.ORGANISATION, false)))
                .isEqualTo(new Rejection.TellsMore());
        assertThat(levels().of(Play.ANA)).isEqualTo(Level.ANONYMOUS);
        assertThat(play.events(new SetPersonLevel(Play.ANA, Level.ORGANISATION, true)))
                .containsExactly(new PersonLevelSet(Play.ANA, Level.ORGANISATION, true));
        assertThat(play.events(new SetPersonLevel(Play.ANA, Level.ANONYMOUS, true)))
                .as("less becomes known").containsExactly(new PersonLevelSet(Play.ANA, Level.ANONYMOUS, false));
        play.does(new Undo());
        assertThat(levels().of(Play.ANA)).isEqualTo(Level.ORGANISATION);
        assertThat(play.refolded().core()).isEqualTo(play.state().core());
    }

    @Test
    void anAskerHasTheStricterOfTwoLevels() {
        play.does(new AddQuestion("Why?", LanguageTag.EN, Play.KATE));
        play.does(new SetAskerLevel(Q1, Level.ORGANISATION, false));
        assertThat(levels().of(Q1, Play.KATE)).isEqualTo(Level.ORGANISATION);
        play.does(new SetPersonLevel(Play.KATE, Level.ANONYMOUS, false));
        assertThat(levels().of(Q1, Play.KATE)).isEqualTo(Level.ANONYMOUS);
        assertThat(play.refused(new SetAskerLevel(Q1, Level.NAMED, false))).isEqualTo(new Rejection.TellsMore());
        assertThat(play.refused(new SetAskerLevel(new QuestionId("q9"), Level.ANONYMOUS, false)))
                .isEqualTo(new Rejection.NoSuchQuestion(new QuestionId("q9")));
        assertThat(play.refused(new SetPersonLevel(new PersonId("none"), Level.ANONYMOUS, false)))
                .isEqualTo(new Rejection.NoSuchPerson(new PersonId("none")));
    }

    @Test
    void theLevelComesAlongToAnotherDay() {
        play.does(new SetPersonLevel(Play.ANA, Level.ANONYMOUS, false));
        Play next = Play.unplanned();
        next.does(NextDay.of(play.state(), play.now().plusSeconds(86_400)).orElseThrow());
        assertThat(next.state().core().levels().of(Play.ANA)).isEqualTo(Level.ANONYMOUS);
    }

    @Test
    void aCopyHasTheLevelsOfTheLatestBundleAndAnOlderOneTellsNoMore() {
        Levels strict = Levels.ALL_NAMED.after(new PersonLevelSet(Play.ANA, Level.ANONYMOUS, false));
        Play copy = Play.unplanned();
        copy.does(new TakeCopy(new CopyMark(new CopyId("r1"), "laptop"), play.state().plan(), List.of(), List.of(),
                List.of(), List.of(), List.of(), List.of(), play.state().people().all(), List.of(), List.of(),
                running("18:00"), strict.plans()));
        assertThat(copy.state().core().levels()).isEqualTo(strict);
        assertThat(copy.refused(new RefreshCopy(new TakeInNotes(List.of()), List.of(), running("17:50"),
                List.of()))).isEqualTo(new Rejection.NothingToTakeIn());
        copy.does(new RefreshCopy(new TakeInNotes(List.of()), List.of(), running("18:10"), List.of()));
        assertThat(copy.state().core().levels()).isEqualTo(Levels.ALL_NAMED);
    }

    private static RunningSession running(String at) {
        return new RunningSession(org.pupitre.domain.Day.at(at), List.of(), null, null, null);
    }
}
