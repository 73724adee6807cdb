package org.pupitre.domain.act;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pupitre.domain.Day;
import org.pupitre.domain.Play;
import org.pupitre.domain.act.ItemPlan.PlannedSpeaker;
import org.pupitre.domain.act.RunningSession.ExpectedItem;
import org.pupitre.domain.interpretation.Mark;
import org.pupitre.domain.value.ItemId;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.LocalText;
import org.pupitre.domain.value.PersonId;
import org.pupitre.domain.value.WallTime;

/** The limits of what is planned, and what it answers. */
class PlansTest {
    private static final LocalText TITLE = LocalText.of("Session", "Séance");

    private static ItemPlan item(int duration, int warning, int danger, int minimum, int priority) {
        return new ItemPlan(new ItemId("a"), TITLE, ItemKind.PANEL, null, duration, null, false, warning, danger,
                minimum, priority, List.of());
    }

    private static SessionPlan session(List<LanguageTag> languages, Instant hardStop, int speaking) {
        SessionPlan plan = Play.details();
        return new SessionPlan(plan.seminar(), TITLE, TITLE, plan.plannedStart(), hardStop, Day.BRUSSELS, null,
                languages, null, null, null, speaking);
    }

    @Test
    void noTimeOfAnItemIsNegativeAndItsPriorityIsOneToThree() {
        assertThat(item(0, 0, 0, 0, 1).fixed()).isFalse();
        assertThat(item(0, 0, 0, 0, 3).priority()).isEqualTo(3);
        assertThatIllegalArgumentException().isThrownBy(() -> item(-1, 0, 0, 0, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> item(0, -1, 0, 0, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> item(0, 0, -1, 0, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> item(0, 0, 0, -1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> item(0, 0, 0, 0, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> item(0, 0, 0, 0, 4));
        assertThat(new PlannedSpeaker(Play.ANA, 1, null).allotmentSeconds()).isEqualTo(1);
        assertThatIllegalArgumentException().isThrownBy(() -> new PlannedSpeaker(Play.ANA, 0, null));
    }

    @Test
    void aSessionHasALanguageAStopAfterItsStartAndSpeakingTime() {
        Instant stop = Day.at("20:00");
        List<LanguageTag> english = List.of(LanguageTag.EN);
        assertThat(session(english, Day.at("18:00:01"), 1).speakingSeconds()).isEqualTo(1);
        assertThatIllegalArgumentException().isThrownBy(() -> session(List.of(), stop, 180));
        assertThatIllegalArgumentException().isThrownBy(() -> session(english, Day.at("18:00"), 180));
        assertThatIllegalArgumentException().isThrownBy(() -> session(english, stop, 0));
    }

    @Test
    void theSameTimeOnAnotherDayIsThatOfTheSessionsZone() {
        SessionPlan plan = Play.details();
        assertThat(plan.sameTimeOn(Day.at("00:10"))).as("the same day").isEmpty();
        assertThat(plan.sameTimeOn(Day.at("+00:10")).map(WallTime::taken)).contains(Day.at("+18:00"));
        Instant summer = Day.DATE.plusMonths(6).atTime(9, 0).atZone(ZoneId.of("UTC")).toInstant();
        assertThat(plan.sameTimeOn(summer).orElseThrow().taken().atZone(Day.BRUSSELS).getHour()).as("summer time")
                .isEqualTo(18);
    }

    /** Also of a start in the winter, whose own distance from UTC counts for nothing on that other day. */
    @Test
    void theSameTimeIsTheFirstOfTwoAndALaterOneWhereThereIsNone() {
        SessionPlan plan = Play.details();
        SessionPlan night = plan.later(Duration.ofMinutes(510));
        assertThat(night.plannedStart().atZone(night.zone()).toLocalTime()).isEqualTo(LocalTime.of(2, 30));
        assertThat(night.sameTimeOn(Instant.parse("2027-10-31T12:00:00Z"))).contains(new WallTime(
                Instant.parse("2027-10-31T00:30:00Z"), Instant.parse("2027-10-31T01:30:00Z"), false));
        assertThat(night.sameTimeOn(Instant.parse("2027-03-28T12:00:00Z")))
                .contains(new WallTime(Instant.parse("2027-03-28T01:30:00Z"), null, true));
    }

    @Test
    void aBoothOfAPairBothWaysIsBidirectional() {
        Direction there = new Direction(LanguageTag.FR, LanguageTag.EN);
        assertThat(there.reversed()).isEqualTo(new Direction(LanguageTag.EN, LanguageTag.FR));
        assertThat(Play.booth(Play.BOOTH, LanguageTag.FR, LanguageTag.EN).bidirectional()).isTrue();
        assertThat(new BoothPlan(Play.BOOTH, "A", List.of(there)).bidirectional()).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> new BoothPlan(Play.BOOTH, "A", List.of()));
    }

    @Test
    void aPersonIsShownWithWhatIsKnown() {
        Person known = new Person(Play.ANA, new PersonDetails(" Ana ", "AH-na", "IOM", Group.GOVERNMENT,
                LanguageTag.FR));
        assertThat(known.name()).isEqualTo("Ana");
        assertThat(known.saidAs()).isEqualTo("AH-na");
        assertThat(known.affiliation()).isEqualTo("IOM");
        assertThat(known.group()).isEqualTo(Group.GOVERNMENT);
        assertThat(known.language()).isEqualTo(LanguageTag.FR);
        Person named = new Person(Play.ANA, PersonDetails.named("Ana"));
        assertThat(named.saidAs()).isNull();
        assertThat(named.affiliation()).isNull();
        assertThat(PersonDetails.named("x".repeat(200)).name()).hasSize(200);
        assertThatIllegalArgumentException().isThrownBy(() -> PersonDetails.named("x".repeat(201)));
        assertThatIllegalArgumentException().isThrownBy(() -> PersonDetails.named(" "));
        assertThat(new PersonId("ana")).isEqualTo(Play.ANA);
    }

    @Test
    void aBundleTellsOfTheTimeFromItsOwnOnAndOfTheTurnUntilItsEnd() {
        ItemId a = new ItemId("A");
        ItemId b = new ItemId("B");
        RunningSession running = new RunningSession(Day.at("18:05"),
                List.of(new ExpectedItem(a, Day.at("18:00"), Day.at("18:10")),
                        new ExpectedItem(b, Day.at("18:10"), Day.at("18:40"))),
                Play.ANA, LanguageTag.FR, Day.at("18:07"));
        assertThat(running.tellsOf(Day.at("18:04:59"))).isFalse();
        assertThat(running.tellsOf(Day.at("18:05"))).isTrue();
        assertThat(running.itemAt(Day.at("17:59:59"))).isEmpty();
        assertThat(running.itemAt(Day.at("18:00"))).contains(a);
        assertThat(running.itemAt(Day.at("18:10"))).contains(b);
        assertThat(running.itemAt(Day.at("18:40"))).isEmpty();
        assertThat(running.sameTurn(Day.at("18:04:59"))).isFalse();
        assertThat(running.sameTurn(Day.at("18:05"))).isTrue();
        assertThat(running.sameTurn(Day.at("18:07"))).isFalse();
        assertThat(new RunningSession(Day.at("18:05"), List.of(), null, null, null).sameTurn(Day.at("18:05")))
                .isFalse();
    }

    @Test
    void aMarkTellsWhetherListenersUnderstand() {
        assertThat(Mark.values()).filteredOn(Mark::trouble).containsExactly(Mark.GAP, Mark.LOST);
        assertThat(Mark.values()).filteredOn(Mark::covered).containsExactly(Mark.FLOOR, Mark.INTERPRETED, Mark.RELAYED);
    }
}
