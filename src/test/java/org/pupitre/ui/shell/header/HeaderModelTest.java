package org.pupitre.ui.shell.header;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pupitre.domain.Decider;
import org.pupitre.domain.Evolver;
import org.pupitre.domain.SessionState;
import org.pupitre.domain.act.Decision;
import org.pupitre.domain.act.SessionCommand.PlanSession;
import org.pupitre.domain.act.SessionPlan;
import org.pupitre.domain.act.TimelineCommand.EndItem;
import org.pupitre.domain.act.TimelineCommand.FinishSession;
import org.pupitre.domain.act.TimelineCommand.NextItem;
import org.pupitre.domain.act.TimelineCommand.PauseItem;
import org.pupitre.domain.people.People;
import org.pupitre.domain.value.CommandId;
import org.pupitre.domain.value.SessionId;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.shell.Scenes;
import org.pupitre.ui.shell.StagedSession;
import org.pupitre.ui.shell.asked.OtherDay;

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

        assertThat(model.liveWordProperty().get()).isEqualTo("Not started");
        assertThat(model.wallClockProperty().get()).isEqualTo("12:59:59");
        assertThat(model.cityProperty().get()).isEqualTo("Brussels");
        assertThat(model.zones().besideProperty().get()).containsExactly("10:59 Dakar");
    }

    /** Each second, not each minute: every clock of the header is that of the instant it is shown at. */
    @Test
    void theClocksAreDrawnEachSecond() {
        StagedSession session = Scenes.live();
        show(session, "14:27:05");
        for (int second = 6; second < 140; second++) {
            String time = "14:%02d:%02d".formatted(27 + second / 60, second % 60);
            show(session, time);
            assertThat(model.wallClockProperty().get()).isEqualTo(time);
            assertThat(model.zones().besideProperty().get().getFirst())
                    .startsWith("12:%02d".formatted(27 + second / 60));
        }
    }

    /**
     * At half past ten in Greenwich it is half past midnight of the next day in Kiritimati and the evening of the day before in
     * Pago Pago: whatever the zone of the computer, one of them tells a day taken in it.
     */
    @ParameterizedTest
    @CsvSource({"Pacific/Kiritimati, 25 May 2022, Wed 25 May 2022", "Pacific/Pago_Pago, 23 May 2022, Mon 23 May 2022"})
    void theDayIsThatOfTheSessionsZone(String zone, String day, String date) {
        Instant start = Instant.parse("2022-05-24T10:30:00Z");
        SessionState state = inZone(ZoneId.of(zone), start);
        model.show(state, start.plus(Duration.ofDays(900)));
        assertThat(model.subtitleProperty().get()).startsWith(day);
        assertThat(OtherDay.before(new NextItem(), state, start.plus(Duration.ofDays(900)), words)).hasValueSatisfying(
                question -> assertThat(question.sentence()).contains(date));
        Instant today = state.plan().sameTimeOn(start.plus(Duration.ofDays(9))).orElseThrow().taken();
        assertThat(today).isEqualTo(start.plus(Duration.ofDays(9)));
        assertThat(state.plan().sameTimeOn(start.plus(Duration.ofMinutes(29)))).isEmpty();
    }

    private static SessionState inZone(ZoneId zone, Instant start) {
        SessionPlan plan = StagedSession.planned().state().plan();
        PlanSession planned = new PlanSession(new SessionPlan(plan.seminar(), plan.seminarTitle(), plan.title(), start,
                start.plus(Duration.ofHours(2)), zone, null, plan.languages(), null, null, null, 180), List.of(),
                List.of(),
                List.of(), List.of(), List.of(), List.of());
        SessionState empty = SessionState.empty(new SessionId("s"), People.NOBODY);
        Decision.Accepted accepted = (Decision.Accepted) Decider.decide(empty, planned, start);
        return Evolver.evolve(empty, new CommandId("c"), accepted.events());
    }

    @Test
    void whileTheDiscussionRuns() {
        show(Scenes.live(), "14:27:05");

        assertThat(model.liveProperty().get()).isEqualTo(HeaderModel.Live.LIVE);
    }

    @Test
    void pausedBetweenAndFinished() {
        StagedSession session = Scenes.live().did("14:28", new PauseItem());
        show(session, "14:28");
        assertThat(model.liveWordProperty().get()).isEqualTo("Paused");

        show(session.did("14:29", new EndItem()), "14:29");
        assertThat(model.liveWordProperty().get()).isEqualTo("Between items");

        show(session.did("14:30", new FinishSession()), "14:31");
        assertThat(model.liveWordProperty().get()).isEqualTo("Ended");
    }

    @Test
    void followsTheLanguageAtOnce() {
        StagedSession session = Scenes.live();
        show(session, "14:27:05");
        words.localeProperty().set(Locale.FRENCH);
        show(session, "14:27:05");

        assertThat(model.liveWordProperty().get()).isEqualTo("En direct");
        assertThat(model.titleProperty().get()).startsWith("Séance 1");
    }
}
