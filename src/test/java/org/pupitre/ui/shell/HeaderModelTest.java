package org.pupitre.ui.shell;

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
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.SessionId;
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

        assertThat(model.liveWordProperty().get()).isEqualTo("Not started");
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

    /** Each second, not each minute: every clock of the header is that of the instant it is shown at. */
    @Test
    void theClocksAreDrawnEachSecond() {
        StagedSession session = Scenes.live();
        show(session, "14:27:05");
        for (int second = 6; second < 140; second++) {
            String time = "14:%02d:%02d".formatted(27 + second / 60, second % 60);
            show(session, time);
            int left = 33 * 60 - second;
            assertThat(model.wallClockProperty().get()).isEqualTo(time);
            assertThat(model.leftProperty().get()).isEqualTo("%d:%02d".formatted(left / 60, left % 60));
            assertThat(model.zonesProperty().get()).startsWith("Brussels · 12:%02d".formatted(27 + second / 60));
        }
        show(StagedSession.planned(), "13:03");
        show(StagedSession.planned(), "13:03:01");
        assertThat(model.offsetNoteProperty().get()).isEqualTo("opening late by 3:01");
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
        assertThat(model.leftNoteProperty().get()).isEqualTo("planned for " + date);
        assertThat(OtherDay.before(new NextItem(), state, start.plus(Duration.ofDays(900)), words)).hasValueSatisfying(
                question -> assertThat(question.sentence()).contains(date));
        Instant today = state.plan().sameTimeOn(start.plus(Duration.ofDays(9))).orElseThrow();
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
        assertThat(model.leftProperty().get()).isEqualTo("32:55");
        assertThat(model.offsetProperty().get()).isEqualTo("2\u00a0min");
        assertThat(model.offsetNoteProperty().get()).isEqualTo("past the stop, expected end 15:02");
        assertThat(model.paceProperty().get()).isEqualTo(HeaderModel.Pace.PAST_STOP);
        assertThat(model.floorProperty().get().language()).isEqualTo(LanguageTag.EN);
        assertThat(model.floorProperty().get().others()).hasSize(1);
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
        assertThat(model.leftProperty().get()).isEqualTo("–");
        assertThat(model.offsetNoteProperty().get()).isEqualTo("early, ended 14:30");
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

        assertThat(model.leftProperty().get()).isEqualTo("+1:30");
        assertThat(model.leftNoteProperty().get()).isEqualTo("past the hard stop 15:00");
    }

    @Test
    void minutesPastTheHardStopAreAFigureThatGrows() {
        StagedSession session = Scenes.live();
        List<String> shown = new java.util.ArrayList<>();
        for (String time : List.of("14:31:59", "14:32:00", "14:32:59", "14:33:00", "14:33:01", "15:03:00")) {
            show(session, time);
            shown.add(model.offsetProperty().get());
        }
        assertThat(shown).as("the item has time until 14:32:00, and 30 minutes follow")
                .containsExactly("2\u00a0min", "2\u00a0min", "2\u00a0min", "3\u00a0min", "3\u00a0min", "33\u00a0min");
    }

    @Test
    void latenessCarriesPlusAndEarlinessIsSaidInWords() {
        StagedSession session = StagedSession.planned().did("13:00:40", new NextItem(), new NextItem());
        show(session, "13:01");
        assertThat(model.offsetProperty().get()).as("forty seconds are no minute past the stop").isEqualTo("+0:40");
        assertThat(model.offsetNoteProperty().get()).isEqualTo("expected end 15:00");
        assertThat(model.paceProperty().get()).isEqualTo(HeaderModel.Pace.LATE);
        show(session.did("13:08", new NextItem()), "13:08");
        assertThat(model.offsetProperty().get()).isEqualTo("2:00");
        assertThat(model.offsetNoteProperty().get()).isEqualTo("early, expected end 14:58");
        words.localeProperty().set(Locale.FRENCH);
        show(session, "13:08");
        assertThat(model.offsetNoteProperty().get()).isEqualTo("d’avance, fin estimée à 14:58");
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
