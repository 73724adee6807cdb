package org.pupitre.domain.outlook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.pupitre.domain.Day;
import org.pupitre.domain.ItemSpeakers;
import org.pupitre.domain.Play;
import org.pupitre.domain.act.ItemChange;
import org.pupitre.domain.act.ItemPlan.PlannedSpeaker;
import org.pupitre.domain.act.PlanCommand.EditItem;
import org.pupitre.domain.act.QueueCommand.AddToQueue;
import org.pupitre.domain.act.QueueCommand.Advance;
import org.pupitre.domain.act.QueueCommand.EndTurn;
import org.pupitre.domain.act.TimelineCommand.AddTime;
import org.pupitre.domain.act.TimelineCommand.NextItem;
import org.pupitre.domain.act.TimelineCommand.PauseItem;
import org.pupitre.domain.act.TimelineCommand.ResumeItem;
import org.pupitre.domain.act.TimelineCommand.SkipItem;
import org.pupitre.domain.act.TimelineCommand.StartItem;
import org.pupitre.domain.outlook.PlannedAndHeld.Row;
import org.pupitre.domain.value.ItemId;

/** Planned against actual, and the speakers of an item (rules of the timeline, sections 9 and 3.3). */
class PlannedAndHeldTest {
    private static final String S2 = "P 10:00 20 | Q - 25 | R - 15 end";

    private static String said(Row row) {
        return row.item().id() + (row.run() > 1 ? " again" : "") + " " + row.state()
                + (row.held() == null
                        ? ""
                        : " " + Day.time(row.held().start()) + "-" + Day.time(row.held().end()) + " "
                                + row.spent().toMinutes() + " of " + row.item().planned().length().toMinutes()
                                + " paused " + row.paused().toMinutes() + " added " + row.added().toMinutes() + " over "
                                + row.overtime().toMinutes() + " " + Day.minutes(row.startDelta()) + " "
                                + Day.minutes(row.endDelta()));
    }

    private static List<String> rows(Play play) {
        return PlannedAndHeld.of(play.state(), play.now()).rows().stream().map(PlannedAndHeldTest::said)
                .collect(Collectors.toList());
    }

    @Test
    void theGoldenTable() {
        Play play = Play.session(S2).at("10:04").does(new NextItem()).at("10:10").does(new PauseItem()).at("10:12")
                .does(new ResumeItem()).at("10:26").does(new NextItem()).at("10:49").does(new NextItem());
        assertThat(rows(play.at("10:50"))).last()
                .isEqualTo("R RUNNING 10:49-10:50 1 of 15 paused 0 added 0 over 0 +4 -");
        play.at("11:01").does(new NextItem());
        assertThat(rows(play)).containsExactly("P DONE 10:04-10:26 20 of 20 paused 2 added 0 over 0 +4 +6",
                "Q DONE 10:26-10:49 23 of 25 paused 0 added 0 over 0 +6 +4",
                "R DONE 10:49-11:01 12 of 15 paused 0 added 0 over 1 +4 +1");
        PlannedAndHeld sum = PlannedAndHeld.of(play.state(), play.at("12:00").now());
        assertThat(Day.time(sum.held().start()) + "-" + Day.time(sum.held().end())).isEqualTo("10:04-11:01");
        assertThat(Day.time(sum.planned().start()) + "-" + Day.time(sum.planned().end())).isEqualTo("10:00-11:00");
        assertThat(sum.paused()).hasMinutes(2);
        assertThat(sum.biggestOverrun().map(row -> row.item().id())).contains(new ItemId("R"));
    }

    @Test
    void aSecondRunIsASecondRowAndWhatDidNotRunIsThereToo() {
        Play play = Play.session("A 18:00 10 | X 18:05 10 aside | B - 10 | C - 10 | D - 10").at("18:00")
                .does(new NextItem()).does(new AddTime(120)).at("18:10").does(new StartItem(new ItemId("X"), false))
                .does(new StartItem(new ItemId("C"), false)).does(new SkipItem(new ItemId("D"))).at("18:15")
                .does(new StartItem(new ItemId("A"), true)).at("18:20");
        assertThat(rows(play)).containsExactly("A DONE 18:00-18:10 10 of 10 paused 0 added 2 over 0 0 0",
                "A again RUNNING 18:15-18:20 5 of 10 paused 0 added 0 over 0 +15 -",
                "X RUNNING 18:10-18:20 10 of 10 paused 0 added 0 over 0 +5 -", "B PLANNED",
                "C DONE 18:10-18:15 5 of 10 paused 0 added 0 over 0 -10 -15", "D SKIPPED");
        assertThat(PlannedAndHeld.of(play.state(), play.now()).rows().get(2).aside()).isTrue();
    }

    private static Play panel() {
        Play play = Play.session("A 18:00 30 | B - 30");
        List<PlannedSpeaker> three = List.of(new PlannedSpeaker(Play.ANA, 600, null),
                new PlannedSpeaker(Play.BEN, 600, null), new PlannedSpeaker(Play.CLEO, 600, null));
        ItemChange change = new ItemChange(null, null, null, false, null, null, false, null, null, null, null, null,
                null, three, null, false, null, false);
        return play.does(new EditItem(new ItemId("A"), change)).at("18:00").does(new NextItem())
                .does(AddToQueue.known(Play.ANA), AddToQueue.known(Play.BEN), AddToQueue.known(Play.CLEO));
    }

    private static String room(Play play) {
        ItemSpeakers speakers = ItemSpeakers.of(play.state(), play.now()).orElseThrow();
        return Day.clock(speakers.remaining()) + " " + Day.clock(speakers.roomLeft()) + " "
                + Day.clock(speakers.fairShare());
    }

    @Test
    void roomLeftAndFairShare() {
        Play play = panel().does(new Advance());
        assertThat(room(play)).isEqualTo("30:00 0:00 10:00");
        assertThat(room(play.at("18:12").does(new EndTurn()))).isEqualTo("18:00 -2:00 9:00");
        play.does(new Advance());
        assertThat(room(play.at("18:20").does(new EndTurn()))).isEqualTo("10:00 0:00 10:00");
        play.does(new Advance()).does(new PauseItem());
        assertThat(room(play.at("18:23"))).as("held with the item").isEqualTo("10:00 0:00 10:00");
        play.does(new ResumeItem());
        assertThat(room(play.at("18:28"))).isEqualTo("5:00 0:00 5:00");
        Row row = PlannedAndHeld.of(play.state(), play.now()).rows().getFirst();
        assertThat(row.speakers().stream().map(s -> s.person() + " " + s.spoken().toMinutes() + " of "
                + s.allotted().toMinutes())).containsExactly("ana 12 of 10", "ben 8 of 10", "cleo 5 of 10");
        assertThat(ItemSpeakers.of(play.does(new NextItem()).state(), play.now())).as("none planned").isEmpty();
        assertThat(PlannedAndHeld.of(play.state(), play.now()).rows().getLast().speakers()).isEmpty();
        assertThat(Duration.ofMinutes(25)).isEqualTo(row.spent());
    }
}
