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
import org.pupitre.domain.act.ItemPlan.PlannedSpeaker;
import org.pupitre.domain.act.TimelineEvent.ItemAdded;
import org.pupitre.domain.act.TimelineEvent.ItemSkipped;
import org.pupitre.domain.act.TimelineEvent.ItemStarted;
import org.pupitre.domain.value.ItemId;
import org.pupitre.domain.value.LocalText;
import org.pupitre.domain.value.PersonId;

/** Gaps, total and flags of a plan: the tables there (rules of the timeline, section 2.5). */
class PlanCheckTest {
    private static final Instant BEFORE = Day.at("08:00");

    private static Timeline timeline(List<ItemPlan> plans) {
        Timeline timeline = Timeline.EMPTY;
        for (ItemPlan item : plans) {
            timeline = timeline.after(new ItemAdded(item));
        }
        return timeline;
    }

    private static PlanCheck check(Timeline timeline, String hardStop) {
        return PlanCheck.of(timeline, Day.at(hardStop), Day.BRUSSELS, BEFORE);
    }

    private static String gaps(PlanCheck check) {
        return check.gaps().values().stream().map(gap -> String.valueOf(gap.toMinutes()))
                .collect(Collectors.joining(" "));
    }

    private static String flags(PlanCheck check) {
        return check.flags().stream()
                .map(flag -> flag.item().id() + " " + flag.kind() + " " + flag.by().toMinutes())
                .collect(Collectors.joining(", "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            A 18:00 30 | B 18:20 20 | C 18:40 10          ; 0 -10 0 ; 50  ; B OVERLAP 10
            A 18:00 60 | B 18:10 10 | C 19:00 10          ; 0 -50 0 ; 70  ; B OVERLAP 50
            A 18:30 10 | B 18:00 10                       ; 0 -40   ; 40  ; B OVERLAP 40
            A 18:00 10 | B 18:00 10                       ; 0 -10   ; 10  ; B OVERLAP 10
            A 18:00 14 | B - 0 lock=18:40                 ; 0 0     ; 40  ; ''
            A 18:00 45 | B - 0 lock=18:40 | C - 20        ; 0 0 0   ; 65  ; B LOCKED_END_MISSED 5
            A 18:00 10 | C 18:40 30                       ; 0 30    ; 70  ; ''
            A 23:00 90 | B - 30 | C +01:15 15             ; 0 0 15  ; 150 ; ''
            A 18:00 30 | B 18:20 10 end                   ; 0 -10   ; 30  ; B OVERLAP 10, B NO_TIME_LEFT 0
            """)
    void theTableOfThePage(String agenda, String gaps, long total, String flags) {
        PlanCheck check = check(timeline(Day.agenda(agenda)), "+08:00");
        assertThat(gaps(check)).isEqualTo(gaps.strip());
        assertThat(check.total()).hasMinutes(total);
        assertThat(flags(check)).isEqualTo(flags.strip());
    }

    @Test
    void whatIsLeftOutCountsNowhere() {
        Timeline linked = timeline(Day.agenda("A 18:00 10 | B 18:00 30 | C - 30"));
        PlanCheck check = check(linked.after(new ItemSkipped(new ItemId("B"))), "20:00");
        assertThat(gaps(check)).isEqualTo("0 0");
        assertThat(check.total()).hasMinutes(40);
        assertThat(check.flags()).isEmpty();
    }

    @Test
    void anEndAfterTheHardStop() {
        assertThat(flags(check(timeline(Day.agenda("A 18:00 60 | B - 15")), "19:00")))
                .isEqualTo("B AFTER_HARD_STOP 15");
        assertThat(check(timeline(Day.agenda("A 18:00 60 | B - 15")), "19:15").flags()).isEmpty();
    }

    @Test
    void moreTimeForTheSpeakersThanForTheItem() {
        List<PlannedSpeaker> speakers = List.of(speaker("a", 10), speaker("b", 10), speaker("c", 15));
        assertThat(flags(check(timeline(List.of(item("A", Day.at("18:00"), 30, speakers))), "20:00")))
                .isEqualTo("A ALLOTMENTS 5");
        assertThat(check(timeline(List.of(item("A", Day.at("18:00"), 35, speakers))), "20:00").flags()).isEmpty();
    }

    @Test
    void aStartThatHasPassedUntilTheSessionBegins() {
        Timeline plan = timeline(Day.agenda("A 18:00 30 | B - 30"));
        Instant late = Day.at("18:10");
        assertThat(flags(PlanCheck.of(plan, Day.at("20:00"), Day.BRUSSELS, late))).isEqualTo("A START_PAST 10");
        assertThat(PlanCheck.of(plan.after(new ItemStarted(new ItemId("A"), late)), Day.at("20:00"), Day.BRUSSELS,
                late).flags()).isEmpty();
    }

    @Test
    void anEndThatIsKeptLosesItsTimeWhileTheSessionRuns() {
        Timeline plan = timeline(Day.agenda("A 18:00 30 | B - 30 end"));
        Timeline runs = plan.after(new ItemStarted(new ItemId("A"), Day.at("18:00")));
        assertThat(PlanCheck.of(runs, Day.at("20:00"), Day.BRUSSELS, Day.at("18:59")).flags()).isEmpty();
        assertThat(flags(PlanCheck.of(runs, Day.at("20:00"), Day.BRUSSELS, Day.at("19:00"))))
                .isEqualTo("B NO_TIME_LEFT 0");
    }

    @Test
    void aTimeOfDayThatComesTwice() {
        Instant first = LocalDateTime.of(2027, 10, 31, 2, 30).atZone(Day.BRUSSELS).toInstant();
        for (Instant start : List.of(first, first.plus(Duration.ofHours(1)))) {
            Timeline plan = timeline(List.of(item("A", start, 20, List.of())));
            assertThat(flags(PlanCheck.of(plan, start.plus(Duration.ofHours(2)), Day.BRUSSELS, BEFORE)))
                    .isEqualTo("A TIME_TWICE 0");
        }
        Timeline before = timeline(List.of(item("A", first.minus(Duration.ofHours(1)), 20, List.of())));
        assertThat(PlanCheck.of(before, first, Day.BRUSSELS, BEFORE).flags()).isEmpty();
    }

    private static PlannedSpeaker speaker(String id, int minutes) {
        return new PlannedSpeaker(new PersonId(id), minutes * 60, null);
    }

    private static ItemPlan item(String id, Instant start, int minutes, List<PlannedSpeaker> speakers) {
        return new ItemPlan(new ItemId(id), LocalText.of(id, id), ItemKind.PANEL, start, minutes * 60, null, false, 120,
                60, 0,
                2, speakers);
    }
}
