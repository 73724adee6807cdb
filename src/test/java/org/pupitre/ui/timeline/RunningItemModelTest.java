package org.pupitre.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.pupitre.domain.act.TimelineCommand.AddTime;
import org.pupitre.domain.act.TimelineCommand.EndItem;
import org.pupitre.domain.act.TimelineCommand.FinishSession;
import org.pupitre.domain.act.TimelineCommand.NextItem;
import org.pupitre.domain.act.TimelineCommand.PauseItem;
import org.pupitre.domain.agenda.Phase;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.shell.Scenes;
import org.pupitre.ui.shell.StagedSession;

class RunningItemModelTest {
    private final Words words = new Words(Locale.ENGLISH);
    private final RunningItemModel model = new RunningItemModel(words);

    private RunningItemModel.Shown at(StagedSession session, String time) {
        session.setNow(time);
        model.show(session.state(), session.now());
        return model.shownProperty().get();
    }

    private String said(StagedSession session, String time) {
        RunningItemModel.Shown shown = at(session, time);
        return (shown.figure() + " " + shown.unit() + " " + shown.word()).strip().replaceAll(" +", " ");
    }

    /** Each second: down to nothing without a sign, then up with +. */
    @Test
    void whatIsLeftOfTheItemCountsEachSecond() {
        StagedSession session = Scenes.live();
        for (int second = 0; second < 420; second++) {
            String figure = at(session, "14:%02d:%02d".formatted(27 + second / 60, second % 60)).figure();
            int left = 300 - second;
            assertThat(figure).isEqualTo("%s%d:%02d".formatted(left < 0 ? "+" : "", Math.abs(left) / 60,
                    Math.abs(left) % 60));
        }
    }

    @Test
    void theWordSaysWhatTheFigureIs() {
        StagedSession session = Scenes.live();
        assertThat(said(session, "14:27:05")).isEqualTo("4:55 left");
        assertThat(said(session, "14:31:30")).isEqualTo("0:30 nearly over");
        assertThat(said(session, "14:32:32")).isEqualTo("+0:32 over");
        assertThat(at(session, "14:32:32").phase()).isEqualTo(Phase.OVERTIME);
        session.did("14:33", new PauseItem());
        assertThat(said(session, "14:33:05")).endsWith("paused");
        assertThat(at(session, "14:33:05").paused()).isTrue();
        words.localeProperty().set(Locale.FRENCH);
        assertThat(said(session, "14:33:05")).endsWith("en pause");
    }

    @Test
    void moreThanAnHourIsSaidInMinutes() {
        StagedSession session = Scenes.live().did("14:27:05", new AddTime(3600));
        assertThat(at(session, "14:27:05").figure()).isEqualTo("64:55");
    }

    @Test
    void beforeTheStartItCountsToTheOpening() {
        assertThat(said(StagedSession.planned(), "12:41:10")).isEqualTo("18:50 until the start");
        assertThat(at(StagedSession.planned(), "12:41:10").go()).isEqualTo(RunningItemModel.Go.START);
        assertThat(said(StagedSession.planned(), "13:03")).isEqualTo("+3:00 opening late");
    }

    @Test
    void betweenItemsAndAfterTheEnd() {
        StagedSession session = Scenes.live().did("14:29", new EndItem());
        assertThat(said(session, "14:30")).isEqualTo("between items");
        assertThat(at(session, "14:30").go()).isEqualTo(RunningItemModel.Go.NEXT);
        session.did("14:40", new FinishSession());
        assertThat(said(session, "14:50")).matches("\\d+ min of session held");
        assertThat(at(session, "14:50").go()).isEqualTo(RunningItemModel.Go.NOTHING);
    }

    @Test
    void ofASessionOfAnotherDayTheDateIsSaidAndNothingCounted() {
        StagedSession session = StagedSession.planned();
        model.show(session.state(), session.now().plus(Duration.ofDays(9000)));
        assertThat(model.shownProperty().get().figure()).isEmpty();
        assertThat(model.shownProperty().get().word()).matches("planned for \\w+ \\d+ \\w+ 2022");
        model.show(session.state(), session.now().minus(Duration.ofDays(4)));
        assertThat(model.shownProperty().get().word()).matches("opens \\w+ \\d+ \\w+");
        assertThat(model.shownProperty().get().figure()).isEmpty();
    }

    @Test
    void aSessionThatStartsShowsItsFirstItem() {
        StagedSession session = StagedSession.planned().did("13:00", new NextItem());
        assertThat(at(session, "13:00").title()).isNotEmpty();
        assertThat(at(session, "13:00").runs()).isTrue();
    }
}
