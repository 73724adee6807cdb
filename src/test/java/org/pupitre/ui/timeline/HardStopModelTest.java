package org.pupitre.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.pupitre.domain.act.TimelineCommand.FinishSession;
import org.pupitre.domain.act.TimelineCommand.NextItem;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.shell.Scenes;
import org.pupitre.ui.shell.StagedSession;

class HardStopModelTest {
    private final Words words = new Words(Locale.ENGLISH);
    private final HardStopModel model = new HardStopModel(words);

    private String at(StagedSession session, String time) {
        session.setNow(time);
        model.show(session.state(), session.now());
        HardStopModel.Shown shown = model.shownProperty().get();
        return (shown.minutes() + " " + shown.word()).strip();
    }

    @Test
    void wholeMinutesWithoutASignAndTheWordsSayTheSide() {
        StagedSession session = Scenes.live();
        List<String> shown = new ArrayList<>();
        for (String time : List.of("14:31:59", "14:32:00", "14:32:59", "14:33:00", "14:33:01", "15:03:00")) {
            shown.add(at(session, time));
        }
        assertThat(shown).as("the item has time until 14:32:00, and 30 minutes follow").containsExactly(
                "2 past the stop", "2 past the stop", "2 past the stop", "3 past the stop", "3 past the stop",
                "33 past the stop");
    }

    @Test
    void lessThanAMinuteIsOnTimeAndEarlyIsBeforeTheStop() {
        StagedSession session = StagedSession.planned().did("13:00:40", new NextItem(), new NextItem());
        assertThat(at(session, "13:01")).isEqualTo("0 on time");
        session.did("13:08", new NextItem());
        assertThat(at(session, "13:08")).isEqualTo("2 before the stop");
        words.localeProperty().set(Locale.FRENCH);
        assertThat(at(session, "13:08")).isEqualTo("2 de marge");
        assertThat(at(session, "13:00:41")).doesNotContain("+", "\u2212");
    }

    @Test
    void afterTheEndItIsTheEndThatCounts() {
        assertThat(at(Scenes.live().did("14:30", new FinishSession()), "14:45")).isEqualTo("30 before the stop");
    }

    @Test
    void ofASessionOfAnotherDayNothingIsCounted() {
        StagedSession session = StagedSession.planned();
        model.show(session.state(), session.now().plus(Duration.ofDays(9000)));
        assertThat(model.shownProperty().get().minutes()).isEmpty();
        assertThat(model.shownProperty().get().word()).isEqualTo("at 15:00");
    }
}
