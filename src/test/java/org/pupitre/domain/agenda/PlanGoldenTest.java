package org.pupitre.domain.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pupitre.domain.Day;
import org.pupitre.domain.act.ItemKind;
import org.pupitre.domain.act.ItemPlan;
import org.pupitre.domain.act.TimelineEvent.ItemAdded;
import org.pupitre.domain.act.TimelineEvent.ItemSkipped;
import org.pupitre.domain.act.TimelineEvent.ItemStarted;
import org.pupitre.domain.value.ItemId;
import org.pupitre.domain.value.LocalText;

/** Planned starts and ends, phases of a clock (rules of the timeline, sections 2.3 to 2.5, 3.2 and 6). */
class PlanGoldenTest {
    private static Timeline timeline(String agenda) {
        Timeline timeline = Timeline.EMPTY;
        for (ItemPlan item : Day.agenda(agenda)) {
            timeline = timeline.after(new ItemAdded(item));
        }
        return timeline;
    }

    private static String planned(Timeline timeline) {
        return timeline.items().stream().filter(i -> !i.skipped())
                .map(i -> i.id() + " " + Day.time(i.plannedStart()) + "-" + Day.time(i.plannedEnd()))
                .collect(Collectors.joining(", "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            A 18:00 30 | B 18:20 20 | C 18:40 10       ; A 18:00-18:30, B 18:20-18:40, C 18:40-18:50
            A 18:00 60 | B 18:10 10 | C 19:00 10       ; A 18:00-19:00, B 18:10-18:20, C 19:00-19:10
            A 18:30 10 | B 18:00 10                    ; A 18:30-18:40, B 18:00-18:10
            A 18:00 10 | B 18:00 10                    ; A 18:00-18:10, B 18:00-18:10
            A 18:00 14 | B - 0 lock=18:40              ; A 18:00-18:14, B 18:14-18:40
            A 18:00 45 | B - 0 lock=18:40 | C - 20     ; A 18:00-18:45, B 18:45-18:45, C 18:45-19:05
            A 23:00 90 | B - 30 | C +01:15 15          ; A 23:00-00:30, B 00:30-01:00, C 01:15-01:30
            A 18:00 10 | B - 0 | C - 5                 ; A 18:00-18:10, B 18:10-18:10, C 18:10-18:15
            """)
    void plannedTimes(String agenda, String times) {
        assertThat(planned(timeline(agenda))).isEqualTo(times);
    }

    @Test
    void aSkippedItemIsTransparentForLinks() {
        Timeline linked = timeline("A 18:00 10 | B - 30 | C - 30").after(new ItemSkipped(new ItemId("B")));
        Timeline fixed = timeline("A 18:00 10 | B - 30 | C 18:40 30").after(new ItemSkipped(new ItemId("B")));

        assertThat(planned(linked)).isEqualTo("A 18:00-18:10, C 18:10-18:40");
        assertThat(planned(fixed)).isEqualTo("A 18:00-18:10, C 18:40-19:10");
    }

    @Test
    void anItemLockedToItsEndRunsForTheTimeThatIsLeft() {
        Instant start = Day.at("18:14");
        Timeline timeline = timeline("A 18:00 14 | B - 0 lock=18:40").after(new ItemStarted(new ItemId("B"), start));

        assertThat(timeline.clock(start).orElseThrow().remaining()).hasMinutes(26);
        assertThat(Projection.of(timeline, start).absolute()).isZero();
    }

    @Test
    void clockChangesOfTheZoneAreNoJumpsOfTime() {
        assertThat(endsAt(LocalDateTime.of(2027, 3, 28, 1, 30), 60)).isEqualTo("2027-03-28T03:30+02:00");
        assertThat(endsAt(LocalDateTime.of(2027, 10, 31, 1, 30), 60)).isEqualTo("2027-10-31T02:30+02:00");
        assertThat(endsAt(LocalDateTime.of(2027, 10, 31, 1, 30), 90)).isEqualTo("2027-10-31T02:00+01:00");
    }

    private static String endsAt(LocalDateTime start, int minutes) {
        ItemPlan item = new ItemPlan(new ItemId("A"), LocalText.of("A", "A"), ItemKind.PANEL,
                start.atZone(Day.BRUSSELS).toInstant(), minutes * 60, null, false, 120, 60, 0, 2, List.of());
        return Timeline.EMPTY.after(new ItemAdded(item)).items().getFirst().plannedEnd().atZone(Day.BRUSSELS)
                .toOffsetDateTime().toString();
    }

    @ParameterizedTest
    @CsvSource({"-1, OVERTIME", "0, DANGER", "60000, DANGER", "60001, WARNING", "120000, WARNING", "120001, NORMAL",
            "-60000, OVERTIME"})
    void aThresholdBelongsToTheLaterPhase(long remainingMillis, Phase phase) {
        assertThat(Phase.of(Duration.ofMillis(remainingMillis), Duration.ofSeconds(120), Duration.ofSeconds(60)))
                .isEqualTo(phase);
    }
}
