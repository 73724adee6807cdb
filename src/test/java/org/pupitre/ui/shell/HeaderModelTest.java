package org.pupitre.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.pupitre.domain.act.TimelineCommand.EndItem;
import org.pupitre.domain.act.TimelineCommand.FinishSession;
import org.pupitre.domain.act.TimelineCommand.PauseItem;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.ui.kit.Words;

class HeaderModelTest {
    private final Words words = new Words(Locale.ENGLISH);
    private final HeaderModel model = new HeaderModel(words, false);

    private void show(StagedSession session, String time) {
        session.setNow(time);
        model.show(session.state(), session.now());
    }

    @Test
    void beforeTheStart() {
        show(StagedSession.planned(), "12:59:59");

        assertThat(model.liveWordProperty().get()).isEqualTo("NOT STARTED");
        assertThat(model.wallClockProperty().get()).isEqualTo("12:59:59");
        assertThat(model.zonesProperty().get()).isEqualTo("Brussels · 10:59 Dakar");
        assertThat(model.leftProperty().get()).isEqualTo("2:00:01");
        assertThat(model.offsetProperty().get()).isEqualTo("–");
        assertThat(model.paceProperty().get()).isNotEqualTo(HeaderModel.Pace.GOOD);
    }

    @Test
    void lateOpeningIsSaid() {
        show(StagedSession.planned(), "13:03");

        assertThat(model.offsetProperty().get()).isEqualTo("–");
        assertThat(model.offsetNoteProperty().get()).isEqualTo("opening late by 3:00");
    }

    @Test
    void whileTheDiscussionRuns() {
        show(Scenes.live(), "14:27:05");

        assertThat(model.liveProperty().get()).isEqualTo(HeaderModel.Live.LIVE);
        assertThat(model.leftProperty().get()).isEqualTo("32:55");
        assertThat(model.offsetProperty().get()).isEqualTo("+2:00");
        assertThat(model.offsetNoteProperty().get()).isEqualTo("ends 15:02, past the stop");
        assertThat(model.paceProperty().get()).isEqualTo(HeaderModel.Pace.PAST_STOP);
        assertThat(model.floorProperty().get().language()).isEqualTo(LanguageTag.EN);
        assertThat(model.floorProperty().get().others()).hasSize(1);
    }

    @Test
    void pausedBetweenAndFinished() {
        StagedSession session = Scenes.live().did("14:28", new PauseItem());
        show(session, "14:28");
        assertThat(model.liveWordProperty().get()).isEqualTo("PAUSED");

        show(session.did("14:29", new EndItem()), "14:29");
        assertThat(model.liveWordProperty().get()).isEqualTo("BETWEEN ITEMS");

        show(session.did("14:30", new FinishSession()), "14:31");
        assertThat(model.liveWordProperty().get()).isEqualTo("FINISHED");
        assertThat(model.leftProperty().get()).isEqualTo("–");
        assertThat(model.offsetNoteProperty().get()).isEqualTo("ended 14:30");
    }

    @Test
    void ofASessionOfAnotherDayTheDateIsSaidAndNothingCounted() {
        StagedSession session = StagedSession.planned();
        model.show(session.state(), session.now().plus(java.time.Duration.ofDays(9000)));
        assertThat(model.leftProperty().get()).isEqualTo("–");
        assertThat(model.leftNoteProperty().get()).matches("planned for \\w+ \\d+ \\w+ 2022");
        assertThat(model.offsetProperty().get()).isEqualTo("–");
        assertThat(model.offsetNoteProperty().get()).doesNotContain("late");
        model.show(session.state(), session.now().minus(java.time.Duration.ofDays(4)));
        assertThat(model.leftProperty().get()).isEqualTo("–");
        assertThat(model.leftNoteProperty().get()).matches("opens \\w+ \\d+ \\w+");
    }

    @Test
    void pastTheHardStopCountsOn() {
        show(Scenes.live(), "15:01:30");

        assertThat(model.leftProperty().get()).isEqualTo("\u22121:30");
        assertThat(model.leftNoteProperty().get()).isEqualTo("past the hard stop 15:00");
    }

    @Test
    void followsTheLanguageAtOnce() {
        StagedSession session = Scenes.live();
        show(session, "14:27:05");
        words.localeProperty().set(Locale.FRENCH);
        show(session, "14:27:05");

        assertThat(model.liveWordProperty().get()).isEqualTo("EN DIRECT");
        assertThat(model.titleProperty().get()).startsWith("Séance 1");
    }
}
