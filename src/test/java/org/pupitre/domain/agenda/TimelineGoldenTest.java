package org.pupitre.domain.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pupitre.domain.Day;
import org.pupitre.domain.Play;
import org.pupitre.domain.act.Rejection;
import org.pupitre.domain.act.TimelineCommand.AddTime;
import org.pupitre.domain.act.TimelineCommand.EndItem;
import org.pupitre.domain.act.TimelineCommand.FinishSession;
import org.pupitre.domain.act.TimelineCommand.NextItem;
import org.pupitre.domain.act.TimelineCommand.OffsetMode;
import org.pupitre.domain.act.TimelineCommand.PauseItem;
import org.pupitre.domain.act.TimelineCommand.ReopenItem;
import org.pupitre.domain.act.TimelineCommand.ReopenSession;
import org.pupitre.domain.act.TimelineCommand.ResumeItem;
import org.pupitre.domain.act.TimelineCommand.SetOffsetMode;
import org.pupitre.domain.act.TimelineCommand.SkipItem;
import org.pupitre.domain.act.TimelineCommand.StartItem;
import org.pupitre.domain.act.TimelineEvent.ItemEnded;
import org.pupitre.domain.act.TimelineEvent.ItemStarted;
import org.pupitre.domain.agenda.Timeline.ItemState;
import org.pupitre.domain.value.ItemId;

/** The golden tables (rules of the timeline, sections 3.1, 4, 5 and 8): one row of a table is one expectation. */
class TimelineGoldenTest {
    private static final String S2 = "P 10:00 20 | Q - 25 | R - 15 end";
    private static final String S3 = "A 23:00 90 | B - 30 | C +01:15 15";
    private static final String S4 = "A 18:00 10 | B 18:20 30 | C 18:40 20 | D 19:10 10";

    private static StartItem start(String item) {
        return new StartItem(new ItemId(item), false);
    }

    private static StartItem again(String item) {
        return new StartItem(new ItemId(item), true);
    }

    /** Remaining, absolute and relative offset, displayed finish, projected end. */
    private static String row(Play play) {
        Timeline timeline = play.state().timeline();
        ItemClock clock = timeline.clock(play.now()).orElseThrow();
        Projection projection = Projection.of(timeline, play.now());
        assertThat(play.now().plus(clock.remaining())).as("unclamped finish").isEqualTo(clock.finish());
        return String.join(" ", Day.clock(clock.remaining()), offsets(projection), Day.time(clock.shownFinish()),
                Day.time(projection.projectedEnd()));
    }

    private static String offsets(Projection projection) {
        return Day.minutes(projection.absolute()) + " " + Day.minutes(projection.relative());
    }

    /** Absolute and relative offset, and the projected end. */
    private static String summary(Play play) {
        Projection projection = Projection.of(play.state().timeline(), play.now());
        return offsets(projection) + " end " + Day.time(projection.projectedEnd());
    }

    /** Expected starts of all that is to come after the current item, and the projected end. */
    private static String expected(Play play) {
        Timeline timeline = play.state().timeline();
        Projection projection = Projection.of(timeline, play.now());
        String starts = projection.rows().stream()
                .filter(r -> r.expected() != null && (r.run() == null || !r.run().running()))
                .map(r -> r.item().id() + " " + Day.time(r.expected().start())).collect(Collectors.joining(", "));
        return starts + (starts.isEmpty() ? "end " : ", end ") + Day.time(projection.projectedEnd());
    }

    private static String expectedSpan(Play play, String item) {
        Projection.Row row = Projection.of(play.state().timeline(), play.now()).rows().stream()
                .filter(r -> r.item().id().equals(new ItemId(item))).findFirst().orElseThrow();
        return Day.time(row.expected().start()) + "-" + Day.time(row.expected().end());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            18:06 | -4 | C 18:36, D 19:15, E 19:45, end 20:00
            18:10 | 0  | C 18:40, D 19:15, E 19:45, end 20:00
            18:13 | +3 | C 18:43, D 19:15, E 19:45, end 20:00
            18:15 | +5 | C 18:45, D 19:15, E 19:45, end 20:00
            18:18 | +8 | C 18:48, D 19:18, E 19:48, end 20:03
            """)
    void aGapAbsorbsLatenessUpToItsSize(String started, String absolute, String rest) {
        Play play = Play.session(Play.S1).at("18:00").does(start("A")).at(started).does(start("B"));

        assertThat(expected(play)).isEqualTo(rest);
        assertThat(offsets(Projection.of(play.state().timeline(), play.now()))).isEqualTo(absolute + " " + absolute);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            18:17 | 0  | C 18:47, D 19:22, E 19:52, end 20:07
            18:20 | +3 | C 18:50, D 19:22, E 19:52, end 20:07
            18:25 | +8 | C 18:55, D 19:25, E 19:55, end 20:10
            """)
    void inRelativeModeFixedItemsShiftWithTheOpening(String started, String relative, String rest) {
        Play play = Play.session(Play.S1).does(new SetOffsetMode(OffsetMode.RELATIVE)).at("18:07").does(start("A"))
                .at(started).does(start("B"));

        assertThat(expected(play)).isEqualTo(rest);
        assertThat(Day.minutes(Projection.of(play.state().timeline(), play.now()).relative())).isEqualTo(relative);
    }

    @Test
    void oneContinuousRun() {
        Play play = Play.session(Play.S1);

        assertThat(row(play.at("18:07").does(start("A")))).isEqualTo("10:00 +7 0 18:17 20:02");
        assertThat(row(play.at("18:18"))).isEqualTo("-1:00 +8 +1 18:17 20:03");
        assertThat(row(play.does(start("B")))).isEqualTo("30:00 +8 +1 18:48 20:03");
        assertThat(row(play.does(new AddTime(300)))).isEqualTo("35:00 +13 +6 18:53 20:08");
        play.at("18:20").does(new PauseItem());
        assertThat(row(play.at("18:22"))).isEqualTo("33:00 +15 +8 18:55 20:10");
        assertThat(row(play.does(new ResumeItem()))).isEqualTo("33:00 +15 +8 18:55 20:10");
        assertThat(row(play.at("18:57"))).isEqualTo("-2:00 +17 +10 18:55 20:12");
        assertThat(play.refolded()).isEqualTo(play.state());
    }

    @Test
    void aPauseInsideOvertimeFreezesTheOvertime() {
        Play play = Play.session(Play.S1).at("18:00").does(start("A")).at("18:12").does(new PauseItem());

        assertThat(row(play.at("18:15"))).isEqualTo("-2:00 +5 +5 18:13 20:00");
        play.does(new ResumeItem());
        assertThat(row(play.at("18:16"))).isEqualTo("-3:00 +6 +6 18:13 20:01");
    }

    @Test
    void beforeTheStartThereIsNoOffsetButTheOpeningIsLate() {
        Play play = Play.session(Play.S1);
        assertThat(summary(play)).isEqualTo("- - end 20:00");
        assertThat(Projection.of(play.state().timeline(), play.now()).openingLate()).isZero();

        play.at("18:07");
        Projection late = Projection.of(play.state().timeline(), play.now());
        assertThat(summary(play)).isEqualTo("- - end 20:02");
        assertThat(Day.minutes(late.openingLate())).isEqualTo("+7");
        assertThat(expected(play)).isEqualTo("A 18:07, B 18:17, C 18:47, D 19:17, E 19:47, end 20:02");
    }

    @Test
    void betweenItemsTheNextOneWouldStartNowButAFixedOneNotBeforeItsPlan() {
        Play play = Play.session(Play.S1).at("18:00").does(start("A")).at("18:12").does(new EndItem());
        assertThat(summary(play.at("18:14"))).isEqualTo("+4 +4 end 20:00");

        Play beforeFixed = Play.session(Play.S1).at("18:40").does(start("C")).at("19:05").does(new EndItem());
        assertThat(summary(beforeFixed)).isEqualTo("0 -40 end 20:00");
        assertThat(expected(beforeFixed)).isEqualTo("D 19:15, E 19:45, end 20:00");
        assertThat(summary(beforeFixed.at("19:18"))).isEqualTo("+3 -37 end 20:03");
    }

    @Test
    void finishedTheOffsetIsFrozen() {
        Play play = Play.session(Play.S1).at("18:00").does(start("A")).at("19:52").does(start("E")).at("20:06")
                .does(new NextItem());

        assertThat(summary(play.at("20:30"))).isEqualTo("+6 +6 end 20:06");
        assertThat(play.state().timeline().status()).isEqualTo(Timeline.Status.FINISHED);
        assertThat(Projection.of(play.state().timeline(), play.now()).rows()).isNotEmpty()
                .allMatch(r -> r.expected() == null);
        assertThat(summary(play.does(new ReopenSession()).at("20:31"))).as("open again, nothing to come")
                .isEqualTo("+6 +6 end 20:31");
    }

    @Test
    void aSkippedItemIsTransparentForLinksAndTheProjection() {
        Play play = Play.session(Play.S1).does(new SkipItem(new ItemId("B"))).at("18:04").does(start("A"));

        assertThat(expected(play)).isEqualTo("C 18:14, D 19:15, E 19:45, end 20:00");
        assertThat(play.state().timeline().next().map(AgendaItem::id)).contains(new ItemId("C"));
        assertThat(expected(play.does(new ReopenItem(new ItemId("B")))))
                .isEqualTo("B 18:14, C 18:44, D 19:15, E 19:45, end 20:00");
    }

    @Test
    void itemsJumpedOverLeaveTheOffset() {
        Play play = Play.session(Play.S1).at("18:00").does(start("A")).at("18:43").does(start("C"));

        assertThat(row(play)).isEqualTo("30:00 +3 +3 19:13 20:00");
        assertThat(play.state().timeline().stateOf(play.state().timeline().item(new ItemId("B")).orElseThrow()))
                .isEqualTo(ItemState.NOT_DONE);
    }

    @Test
    void aJumpBackIsASecondRunAndTheChainIsWalkedFromThere() {
        Play play = Play.session(Play.S1).at("18:00").does(start("A")).at("18:10").does(start("B")).at("18:20")
                .does(again("A"));

        assertThat(row(play)).isEqualTo("10:00 +20 +20 18:30 20:15");
        assertThat(expected(play)).isEqualTo("B 18:30, C 19:00, D 19:30, E 20:00, end 20:15");
        assertThat(play.state().timeline().runs()).hasSize(3);
        assertThat(play.at("18:25").events(new NextItem())).as("next is what the projection says, though it has run")
                .containsExactly(new ItemEnded(new ItemId("A"), play.now()),
                        new ItemStarted(new ItemId("B"), play.now()));
        assertThat(expected(play)).isEqualTo("C 18:55, D 19:25, E 19:55, end 20:10");
        assertThat(play.refused(start("A"))).as("a jump asks first")
                .isEqualTo(new Rejection.ItemHasRun(new ItemId("A")));
    }

    @Test
    void aSoundCheckIsNotTheOpening() {
        Play play = Play.session("S 17:30 30 check | A 18:00 10 | B - 30").at("17:35").does(start("S"));
        assertThat(summary(play)).isEqualTo("+5 +5 end 18:45");

        play.at("18:02").does(start("A"));
        assertThat(summary(play)).isEqualTo("+2 0 end 18:42");
    }

    @Test
    void theShownFinishIsNeverBeforeTheStartButRemainingIsNotClamped() {
        Play play = Play.session(Play.S1).at("18:00").does(start("A")).at("18:04").does(new AddTime(-900));

        assertThat(row(play)).isEqualTo("-9:00 -6 -6 18:00 20:00");
        assertThat(row(play.does(new AddTime(900)))).isEqualTo("6:00 0 0 18:10 20:00");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            10:04 | Q 10:24, R 10:49, end 11:00 | +4  | 10:49-11:00
            10:20 | Q 10:40, R 11:05, end 11:05 | +20 | 11:05-11:05
            10:15 | Q 10:35, R 11:00, end 11:00 | +15 | 11:00-11:00
            """)
    void anItemThatCountsToItsEndAbsorbsItsOwnDurationAndNoMore(String started, String rest, String absolute,
            String last) {
        Play play = Play.session(S2).at(started).does(start("P"));

        assertThat(expected(play)).isEqualTo(rest);
        assertThat(Day.minutes(Projection.of(play.state().timeline(), play.now()).absolute())).isEqualTo(absolute);
        assertThat(expectedSpan(play, "R")).isEqualTo(last);
    }

    @Test
    void theEndThatIsCountedToDoesNotShiftInRelativeMode() {
        Play play = Play.session(S2).does(new SetOffsetMode(OffsetMode.RELATIVE)).at("10:06").does(start("P"));

        assertThat(expected(play)).isEqualTo("Q 10:26, R 10:51, end 11:00");
        assertThat(expectedSpan(play, "R")).isEqualTo("10:51-11:00");
    }

    @Test
    void theRunningItemThatCountsToItsEndIgnoresStartAndPauses() {
        Play play = Play.session(S2).at("10:00").does(start("P")).at("10:52").does(start("R"));
        assertThat(row(play)).isEqualTo("8:00 0 0 11:00 11:00");

        Play longer = Play.session(S2).at("10:00").does(start("P")).at("10:52").does(start("R"), new AddTime(180));
        assertThat(row(longer)).isEqualTo("11:00 +3 +3 11:03 11:03");

        play.at("10:54").does(new PauseItem());
        assertThat(row(play.at("10:56"))).isEqualTo("4:00 0 0 11:00 11:00");
        play.does(new ResumeItem());
        assertThat(row(play.at("11:02"))).isEqualTo("-2:00 +2 +2 11:00 11:02");
    }

    @Test
    void midnightIsNothingSpecial() {
        Play play = Play.session(S3).at("23:05").does(start("A"));
        assertThat(summary(play)).isEqualTo("+5 0 end 01:30");
        assertThat(summary(play.at("23:59:59"))).isEqualTo("+5 0 end 01:30");
        assertThat(summary(play.at("+00:01"))).isEqualTo("+5 0 end 01:30");
        assertThat(summary(play.at("+00:40"))).as("A 5' over").isEqualTo("+10 +5 end 01:30");
        assertThat(summary(play.does(start("B")))).isEqualTo("+10 +5 end 01:30");

        Play late = Play.session(S3).at("+00:05").does(start("A"));
        assertThat(summary(late)).isEqualTo("+65 0 end 02:20");
        assertThat(expected(late)).isEqualTo("B 01:35, C 02:05, end 02:20");
    }

    @Test
    void gapsNotYetUsedAreNotLentToAnOverlap() {
        Play play = Play.session(S4).at("18:05").does(start("A"));

        assertThat(expected(play)).isEqualTo("B 18:20, C 18:50, D 19:10, end 19:20");
    }

    @Test
    void anEarlyRunPullsLinkedItemsForwardButNeverAFixedOne() {
        Play play = Play.session("A 18:00 10 | B - 30 | C 18:50 30").at("17:50").does(start("A"));

        assertThat(expected(play)).isEqualTo("B 18:00, C 18:50, end 19:20");
        assertThat(summary(play)).isEqualTo("-10 0 end 19:20");
    }

    @Test
    void finishStampsTheClosing() {
        Play play = Play.session(Play.S1).at("18:00").does(start("A")).at("18:05").does(new PauseItem()).at("18:08")
                .does(new FinishSession());

        assertThat(summary(play.at("18:30"))).isEqualTo("-112 -112 end 18:08");
        assertThat(play.state().timeline().runs().getFirst().elapsed(play.now())).hasMinutes(5);
    }
}
