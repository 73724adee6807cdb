package org.pupitre.domain.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pupitre.domain.Day;
import org.pupitre.domain.Play;
import org.pupitre.domain.act.PlanCommand.LandSession;
import org.pupitre.domain.act.PlanCommand.Length;
import org.pupitre.domain.act.Rejection;
import org.pupitre.domain.act.SessionCommand.Undo;
import org.pupitre.domain.act.TimelineCommand.StartItem;
import org.pupitre.domain.agenda.Landing.Chosen;
import org.pupitre.domain.value.ItemId;

/** How a late session is landed at its hard stop (rules of the timeline, section 2.7). */
class LandingTest {
    private static final Instant STOP = Day.at("20:00");

    /** S1 with B over by two minutes at 18:57: it ends at 20:12. */
    private static Play late(String c, String d, String e) {
        return Play.session("A 18:00 10 | B - 30 | C - 30 " + c + " | D 19:15 30 " + d + " | E - 15 " + e)
                .at("18:07").does(new StartItem(new ItemId("A"), false)).at("18:18")
                .does(new StartItem(new ItemId("B"), false)).at("18:57");
    }

    private static Optional<Landing> proposal(Play play) {
        return Landing.of(play.state().timeline(), STOP, play.now());
    }

    /** {@code C 7, D 5; out E; 4 past}, with what is nothing left out. */
    private static String said(Landing landing) {
        String gives = landing.gives().stream().filter(g -> g.minutes() > 0).map(g -> g.item().id() + " " + g.minutes())
                .collect(Collectors.joining(", "));
        String out = landing.leftOut().isEmpty() ? "" : "; out " + landing.leftOut();
        return gives + out + (landing.lands() ? "" : "; " + landing.stillPast().toMinutes() + " past");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            p2 min=20 | p1 min=25 | p3     | C 7, D 5
            p2 min=27 | p1 min=25 | p3 out min=15 | ; out [E]
            p2 min=27 | p1 min=25 | p3 min=15 | C 3, D 5; 4 past
            p2 min=18 | p2 min=18 | p2 min=15 | C 6, D 6
            p2 min=10 | p2 min=20 | p2 min=15 | C 8, D 4
            p1 min=20 | p2 min=20 | p3     | C 10, D 2
            p3 min=0  | p2 min=30 | p1 min=15 | C 12
            """)
    void minutesComeByPriorityAndInProportion(String c, String d, String e, String expected) {
        Landing landing = proposal(late(c, d, e)).orElseThrow();
        assertThat(landing.need()).hasMinutes(12);
        assertThat(said(landing)).isEqualTo(expected);
    }

    @Test
    void minutesBeforeAFixedStartCountOnlyAsFarAsThatStartIsPushed() {
        Play play = Play.session("A 18:00 30 | B 18:50 20 p1 | C 19:15 40 min=30 p3 | D - 10 min=10")
                .does(new StartItem(new ItemId("A"), false)).at("18:58");
        // B pushes C by three minutes; the end is past by eight.
        assertThat(said(proposal(play).orElseThrow())).isEqualTo("B 3, C 5");
    }

    @Test
    void nothingIsProposedWhereTheSessionEndsInTimeOrIsOver() {
        Play play = Play.session(Play.S1).at("18:00").does(new StartItem(new ItemId("A"), false));
        assertThat(proposal(play)).isEmpty();
        assertThat(proposal(play.at("20:30").does(new org.pupitre.domain.act.TimelineCommand.FinishSession())))
                .isEmpty();
    }

    @Test
    void whatIsSetByHandStaysAndTheRestIsSharedOutAroundIt() {
        Timeline timeline = late("p2 min=20", "p1 min=25", "p3 min=5 out").state().timeline();
        Chosen chosen = new Chosen(Map.of(new ItemId("D"), 1), Map.of());
        assertThat(said(Landing.of(timeline, STOP, Day.at("18:57"), chosen).orElseThrow()))
                .isEqualTo("C 10, D 1, E 1");
        assertThat(said(Landing.exactly(timeline, STOP, Day.at("18:57"), chosen).orElseThrow()))
                .isEqualTo("D 1; 11 past");
        Chosen without = new Chosen(Map.of(), Map.of(new ItemId("E"), true));
        assertThat(said(Landing.exactly(timeline, STOP, Day.at("18:57"), without).orElseThrow()))
                .isEqualTo("; out [E]");
    }

    @Test
    void asFewAsPossibleAreLeftOutThenByPriorityThenTheShortestThatSuffices() {
        String agenda = "A 18:00 60 | B - 10 min=10 out p2 | C - 20 min=20 out p2 | D - 16 min=16 out p2"
                + " | E - 12 min=12 out p3 | F - 30 min=30";
        Play play = Play.session(agenda).does(new StartItem(new ItemId("A"), false));
        assertThat(said(proposal(play.at("18:47")).orElseThrow())).as("15 min: D is the shortest of priority 2")
                .isEqualTo("; out [D]");
        assertThat(said(proposal(play.at("18:51")).orElseThrow())).as("19 min: C alone").isEqualTo("; out [C]");
        assertThat(said(proposal(play.at("18:53")).orElseThrow())).as("21 min: the longest, then the shortest")
                .isEqualTo("; out [B, C]");
    }

    @Test
    void anAcceptedLandingIsOneActWithOneUndo() {
        Play play = late("p2 min=20", "p1 min=25", "p3 min=15 out");
        Timeline before = play.state().timeline();
        play.does(proposal(play).orElseThrow().command().orElseThrow());
        assertThat(Projection.of(play.state().timeline(), play.now()).projectedEnd()).isEqualTo(STOP);
        assertThat(times(play)).isEqualTo("C 18:57-19:20, D 19:20-19:45, E 19:45-20:00");
        assertThat(play.does(new Undo()).state().timeline()).isEqualTo(before);
        assertThat(play.refolded()).isEqualTo(play.state());
    }

    @Test
    void theEndOfWhatCountsToItStays() {
        Play play = Play.session("P 18:00 60 | Q - 30 min=10 | R - 10 end | S - 30 min=20")
                .does(new StartItem(new ItemId("P"), false)).at("19:05");
        assertThat(said(proposal(play).orElseThrow())).as("R takes up what Q is late").isEqualTo("S 10");
        play.does(new LandSession(List.of(new Length(new ItemId("Q"), 20 * 60)), List.of()));
        assertThat(Day.time(play.state().timeline().item(new ItemId("R")).orElseThrow().plannedEnd()))
                .isEqualTo("19:40");
    }

    @Test
    void anEndPastTheHardStopIsNotKept() {
        Play play = Play.session("P 18:00 60 | Q - 40 min=34 p1 | X - 10 min=10 | R - 20 min=15 end p3").at("18:00")
                .does(new StartItem(new ItemId("P"), false));
        Landing landing = proposal(play).orElseThrow();
        assertThat(said(landing)).as("R counts to 20:10").isEqualTo("Q 6, R 4");
        play.does(landing.command().orElseThrow());
        assertThat(times(play)).isEqualTo("Q 19:00-19:34, X 19:34-19:44, R 19:44-20:00");
        assertThat(play.refused(new LandSession(List.of(new Length(new ItemId("R"), 15 * 60)), List.of())))
                .as("now it counts to the hard stop, which stays")
                .isEqualTo(new Rejection.NotToBeTaken(new ItemId("R")));
    }

    @Test
    void nothingBelowAMinimumAndNothingThatMayNotBeLeftOutIsTaken() {
        Play play = late("min=20", "min=25", "");
        ItemId c = new ItemId("C");
        assertThat(play.refused(new LandSession(List.of(new Length(c, 19 * 60)), List.of())))
                .isEqualTo(new Rejection.NotToBeTaken(c));
        assertThat(play.refused(new LandSession(List.of(new Length(c, 31 * 60)), List.of())))
                .isEqualTo(new Rejection.NotToBeTaken(c));
        assertThat(play.refused(new LandSession(List.of(), List.of(c)))).isEqualTo(new Rejection.NotToBeLeftOut(c));
        assertThat(play.refused(new LandSession(List.of(new Length(new ItemId("B"), 60)), List.of())))
                .isEqualTo(new Rejection.ItemIsHistory(new ItemId("B")));
        assertThat(play.refused(new LandSession(List.of(new Length(c, 30 * 60)), List.of())))
                .isEqualTo(new Rejection.NothingChanges());
    }

    private static String times(Play play) {
        return Projection.of(play.state().timeline(), play.now()).rows().stream()
                .filter(row -> row.expected() != null && row.run() == null)
                .map(row -> row.item().id() + " " + Day.time(row.expected().start()) + "-"
                        + Day.time(row.expected().end()))
                .collect(Collectors.joining(", "));
    }
}
