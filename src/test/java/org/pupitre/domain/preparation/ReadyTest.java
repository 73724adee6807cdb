package org.pupitre.domain.preparation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.pupitre.domain.Day;
import org.pupitre.domain.Play;
import org.pupitre.domain.act.ReadinessCommand.CheckSound;
import org.pupitre.domain.act.ReadinessCommand.PlanSoundCheck;
import org.pupitre.domain.act.ReadinessCommand.ReceiveText;
import org.pupitre.domain.act.Rejection;
import org.pupitre.domain.act.SessionCommand.MoveSession;
import org.pupitre.domain.act.SessionCommand.RenameSession;
import org.pupitre.domain.act.SessionCommand.Undo;
import org.pupitre.domain.act.Sound;
import org.pupitre.domain.act.TimelineCommand.NextItem;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.LocalText;
import org.pupitre.domain.value.PersonId;

/** Texts and sound of each person (rules of the people, section 2), and the titles of a session. */
class ReadyTest {
    private final Play play = Play.session(Play.S1).at("17:40");

    private Ready ready(PersonId person) {
        return play.state().core().readiness().of(person);
    }

    @Test
    void aTextComesWithItsHourAndMayTurnOutNotToBeHere() {
        assertThat(ready(Play.ANA)).isEqualTo(Ready.NONE);
        play.does(new ReceiveText(Play.ANA, true));
        assertThat(ready(Play.ANA).textAt()).isEqualTo(Day.at("17:40"));
        assertThat(play.refused(new ReceiveText(Play.ANA, true))).isEqualTo(new Rejection.NothingChanges());
        play.does(new ReceiveText(Play.ANA, false));
        assertThat(ready(Play.ANA)).isEqualTo(Ready.NONE);
        play.does(new Undo());
        assertThat(ready(Play.ANA).text()).isTrue();
    }

    @Test
    void theLastSoundCheckCountsWithItsHour() {
        play.does(new PlanSoundCheck(Play.BEN, Day.at("17:45")), new CheckSound(Play.BEN, Sound.POOR));
        play.at("17:50").does(new CheckSound(Play.BEN, Sound.POOR));
        assertThat(ready(Play.BEN))
                .isEqualTo(new Ready(null, Day.at("17:45"), Sound.POOR, Day.at("17:50"), null));
        play.does(new CheckSound(Play.BEN, Sound.GOOD));
        assertThat(ready(Play.BEN).heard()).isTrue();
        play.does(new CheckSound(Play.BEN, null));
        assertThat(ready(Play.BEN)).isEqualTo(new Ready(null, Day.at("17:45"), null, null, null));
        assertThat(play.refused(new CheckSound(Play.BEN, null))).isEqualTo(new Rejection.NothingChanges());
    }

    @Test
    void whatIsPlannedMovesWithTheSession() {
        play.does(new PlanSoundCheck(Play.BEN, Day.at("17:45")), new MoveSession(Day.at("18:30")));
        assertThat(ready(Play.BEN).plannedAt()).isEqualTo(Day.at("18:15"));
    }

    @Test
    void itIsAlsoKeptWhileTheSessionRuns() {
        play.at("18:00").does(new NextItem(), new CheckSound(Play.BEN, Sound.NOT_HERE));
        assertThat(ready(Play.BEN).sound()).isEqualTo(Sound.NOT_HERE);
    }

    @Test
    void whoIsNotKnownOrWasErasedHasNoReadiness() {
        PersonId none = new PersonId("none");
        assertThat(play.refused(new ReceiveText(none, true))).isEqualTo(new Rejection.NoSuchPerson(none));
        PersonId gone = new PersonId("gone");
        var erased = play.state().withPeople(play.state().people().erasing(List.of(gone.erased().value())));
        assertThat(org.pupitre.domain.Decider.decide(erased, new CheckSound(gone, Sound.GOOD), play.now()))
                .isEqualTo(org.pupitre.domain.act.Decision.refuse(new Rejection.PersonWasErased(gone.erased())));
    }

    @Test
    void aSessionIsRenamedInEachLanguageAlsoWhileItRuns() {
        LocalText title = LocalText.of("Second day", "Deuxième jour");
        LocalText seminar = play.state().plan().seminarTitle();
        play.at("18:00").does(new NextItem(), new RenameSession(title, null));
        assertThat(play.state().plan().title().exactly(LanguageTag.FR)).contains("Deuxième jour");
        assertThat(play.state().plan().seminarTitle()).isEqualTo(seminar);
        assertThat(play.refused(new RenameSession(title, seminar))).isEqualTo(new Rejection.NothingChanges());
        play.does(new Undo());
        assertThat(play.state().plan().title()).isNotEqualTo(title);
    }

    @Test
    void aSessionReplayedFromItsEventsIsTheSame() {
        play.does(new ReceiveText(Play.ANA, true), new CheckSound(Play.ANA, Sound.GOOD), new Undo());
        assertThat(play.refolded().core()).isEqualTo(play.state().core());
    }
}
