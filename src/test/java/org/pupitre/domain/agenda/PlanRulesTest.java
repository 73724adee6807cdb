package org.pupitre.domain.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pupitre.domain.Day;
import org.pupitre.domain.Play;
import org.pupitre.domain.act.Command;
import org.pupitre.domain.act.ItemChange;
import org.pupitre.domain.act.ItemPlan;
import org.pupitre.domain.act.NoteAbout;
import org.pupitre.domain.act.NoteCommand.AddNote;
import org.pupitre.domain.act.PlanCommand.CorrectRun;
import org.pupitre.domain.act.PlanCommand.DuplicateItem;
import org.pupitre.domain.act.PlanCommand.EditItem;
import org.pupitre.domain.act.PlanCommand.InsertItem;
import org.pupitre.domain.act.PlanCommand.JoinItems;
import org.pupitre.domain.act.PlanCommand.MoveItem;
import org.pupitre.domain.act.PlanCommand.RemoveItem;
import org.pupitre.domain.act.PlanCommand.ShiftRest;
import org.pupitre.domain.act.PlanCommand.SplitItem;
import org.pupitre.domain.act.Rejection;
import org.pupitre.domain.act.SessionCommand.SetHardStop;
import org.pupitre.domain.act.SessionCommand.Undo;
import org.pupitre.domain.act.TimelineCommand.EndAside;
import org.pupitre.domain.act.TimelineCommand.FinishSession;
import org.pupitre.domain.act.TimelineCommand.NextItem;
import org.pupitre.domain.act.TimelineCommand.SkipItem;
import org.pupitre.domain.act.TimelineCommand.StartItem;
import org.pupitre.domain.agenda.Timeline.ItemState;
import org.pupitre.domain.value.ItemId;
import org.pupitre.domain.value.LanguageTag;

/** Each change of an agenda, before a session and while it runs. */
class PlanRulesTest {
    private static ItemId id(String name) {
        return new ItemId(name);
    }

    private static ItemPlan item(String line) {
        return Day.agenda(line).getFirst();
    }

    private static StartItem start(String item) {
        return new StartItem(id(item), false);
    }

    private static EditItem minutes(String item, int minutes) {
        return new EditItem(id(item), ItemChange.lasting(minutes * 60));
    }

    private static String planned(Play play) {
        return play.state().timeline().items().stream()
                .map(i -> i.id() + " " + Day.time(i.plannedStart()) + "-" + Day.time(i.plannedEnd()))
                .collect(Collectors.joining(", "));
    }

    /** Carries a command out, and sees that one undo takes it back and that the journal tells the same. */
    private static Play done(Play play, Command command) {
        Timeline before = play.state().timeline();
        play.does(command);
        Timeline after = play.state().timeline();
        assertThat(after).isNotEqualTo(before);
        assertThat(play.does(new Undo()).state().timeline()).isEqualTo(before);
        play.does(command);
        assertThat(play.state().timeline()).isEqualTo(after);
        assertThat(play.refolded()).isEqualTo(play.state());
        return play;
    }

    @Test
    void anItemComesInAnywhere() {
        Play play = Play.session("A 18:00 10 | B - 20");
        assertThat(planned(done(play, new InsertItem(item("X - 5"), id("A")))))
                .isEqualTo("A 18:00-18:10, X 18:10-18:15, B 18:15-18:35");
        assertThat(planned(done(play, new InsertItem(item("Y - 5"), id("B")))))
                .isEqualTo("A 18:00-18:10, X 18:10-18:15, B 18:15-18:35, Y 18:35-18:40");
        assertThat(planned(done(play, new InsertItem(item("W - 5"), null)))).as("the first takes the start")
                .isEqualTo("W 18:00-18:05, A 18:05-18:15, X 18:15-18:20, B 18:20-18:40, Y 18:40-18:45");
        assertThat(play.refused(new InsertItem(item("A - 5"), null))).isEqualTo(new Rejection.IdInUse("A"));
        assertThat(play.refused(new InsertItem(item("Z - 5"), id("none"))))
                .isEqualTo(new Rejection.NoSuchItem(id("none")));
        assertThat(play.refused(new InsertItem(item("Z - 2000"), null))).isInstanceOf(Rejection.BadValue.class);
        assertThat(play.refused(new InsertItem(item("Z 18:30 5 lock=18:20"), id("A"))))
                .isEqualTo(new Rejection.EndBeforeStart(id("Z")));
    }

    @Test
    void whatHasBegunIsHistory() {
        Play play = Play.session("A 18:00 10 | B - 20 | C - 5 | D - 5").at("18:00").does(start("A")).at("18:10")
                .does(start("B"));
        assertThat(play.refused(new InsertItem(item("X - 5"), id("A")))).isEqualTo(new Rejection.PlaceIsPast());
        assertThat(play.refused(new MoveItem(id("C"), null))).isEqualTo(new Rejection.PlaceIsPast());
        for (Command command : List.of(new MoveItem(id("B"), id("C")), new RemoveItem(id("A")),
                new SplitItem(id("B"), 60), new ShiftRest(id("B"), 60))) {
            assertThat(play.refused(command)).isInstanceOf(Rejection.ItemIsHistory.class);
        }
        assertThat(planned(done(play, new MoveItem(id("D"), id("B"))))).contains("D 18:30-18:35, C 18:35");
        assertThat(play.refused(minutes("B", 10))).isEqualTo(new Rejection.RunningItemOnlyLonger(id("B")));
        assertThat(planned(done(play, minutes("B", 25)))).contains("B 18:10-18:35, D 18:35");
        done(play, new EditItem(id("B"), ItemChange.title(LanguageTag.FR, "Débat")));
        assertThat(play.state().timeline().item(id("B")).orElseThrow().title().in(LanguageTag.EN)).isEqualTo("B");
        assertThat(planned(done(play, minutes("A", 12)))).as("its plan can be corrected").startsWith("A 18:00-18:12");
    }

    @Test
    void anItemMovesWithItsBlock() {
        Play play = Play.session("A 18:00 10 | K - 0 block | B - 20 in=K | C - 5 in=K | D - 5");
        assertThat(planned(play)).contains("K 18:10-18:35");
        assertThat(planned(done(play, new MoveItem(id("K"), id("D")))))
                .isEqualTo("A 18:00-18:10, D 18:10-18:15, K 18:15-18:40, B 18:15-18:35, C 18:35-18:40");
        done(play, new MoveItem(id("D"), id("B")));
        assertThat(play.state().timeline().item(id("D")).orElseThrow().plan().block()).as("into").isEqualTo(id("K"));
        done(play, new MoveItem(id("D"), id("A")));
        assertThat(play.state().timeline().item(id("D")).orElseThrow().plan().block()).as("out of").isNull();
        assertThat(play.refused(new MoveItem(id("K"), id("B")))).isInstanceOf(Rejection.BadValue.class);
        done(play, new RemoveItem(id("K")));
        assertThat(play.state().timeline().items()).noneMatch(i -> i.plan().block() != null);
    }

    @Test
    void theFirstOfTheChainIsFixedAlways() {
        Play play = Play.session("A 18:00 10 | B - 20 | C - 5");
        assertThat(planned(done(play, new MoveItem(id("C"), null))))
                .isEqualTo("C 18:00-18:05, A 18:05-18:15, B 18:15-18:35");
        assertThat(planned(done(play, new RemoveItem(id("C"))))).as("the rest stays where it is")
                .isEqualTo("A 18:05-18:15, B 18:15-18:35");
        ItemChange linked = new ItemChange(null, null, null, true, null, null, false, null, null, null, null, null,
                null, null, null, false, null, false);
        assertThat(play.refused(new EditItem(id("A"), linked))).isInstanceOf(Rejection.BadValue.class);
        assertThat(play.refused(new EditItem(id("B"), linked))).isEqualTo(new Rejection.NothingChanges());
    }

    @Test
    void anItemIsSplitJoinedAndDuplicated() {
        Play play = Play.session("A 18:00 10 | B - 30 min=20 lock=18:40 | C - 5");
        assertThat(planned(done(play, new SplitItem(id("B"), 600))))
                .isEqualTo("A 18:00-18:10, B 18:10-18:20, B-2 18:20-18:40, C 18:40-18:45");
        assertThat(planned(done(play, new JoinItems(id("B")))))
                .isEqualTo("A 18:00-18:10, B 18:10-18:40, C 18:40-18:45");
        assertThat(play.state().timeline().item(id("B")).orElseThrow().title().in(LanguageTag.EN)).isEqualTo("B");
        assertThat(planned(done(play, new DuplicateItem(id("C"))))).endsWith("C 18:40-18:45, C-2 18:45-18:50");
        assertThat(play.refused(new SplitItem(id("C"), 300))).isInstanceOf(Rejection.BadValue.class);
        assertThat(play.refused(new JoinItems(id("C-2")))).isEqualTo(new Rejection.NothingToJoin(id("C-2")));
    }

    @Test
    void anItemWithNotesStays() {
        Play play = Play.session("A 18:00 10 | B - 20 | C - 5").at("18:00").does(start("A"));
        play.does(new AddNote(null, "For later", Set.of(), null, null, new NoteAbout(id("C"), null, null, null),
                null, null));
        assertThat(play.refused(new RemoveItem(id("C")))).isEqualTo(new Rejection.ItemHasNotes(id("C")));
        assertThat(play.refused(new JoinItems(id("B")))).isEqualTo(new Rejection.ItemHasNotes(id("C")));
        done(play, new RemoveItem(id("B")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            B | 10  | A 18:00, B 18:20, C 18:50, D 19:20, E 19:50
            B | 5   | A 18:00, B 18:15, C 18:45, D 19:15, E 19:45
            C | 20  | A 18:00, B 18:10, C 19:00, D 19:30, E 20:00
            B | -10 | A 18:00, B 18:00, C 18:30, D 19:05, E 19:35
            D | -5  | A 18:00, B 18:10, C 18:40, D 19:10, E 19:40
            """)
    void theRestIsShifted(String from, int by, String starts) {
        Play play = done(Play.session(Play.S1), new ShiftRest(id(from), by * 60));
        assertThat(play.state().timeline().items().stream().map(i -> i.id() + " " + Day.time(i.plannedStart()))
                .collect(Collectors.joining(", "))).isEqualTo(starts);
    }

    @Test
    void theEndOfWhatCountsToItStaysWhereTheRestIsShifted() {
        Play play = done(Play.session("P 18:00 20 | Q - 25 | R - 15 end"), new ShiftRest(id("Q"), 600));
        assertThat(planned(play)).isEqualTo("P 18:00-18:20, Q 18:30-18:55, R 18:55-19:00");
        done(play, new ShiftRest(id("Q"), -900));
        assertThat(planned(play)).isEqualTo("P 18:00-18:20, Q 18:15-18:40, R 18:40-19:00");
    }

    @Test
    void asidesAndMarkersRunBesideTheChain() {
        Play play = Play.session("A 18:00 10 | X 18:05 30 aside | M - 0 marker | B - 20");
        assertThat(planned(play)).isEqualTo("A 18:00-18:10, X 18:05-18:35, M 18:10-18:10, B 18:10-18:30");
        play.at("18:00").does(new NextItem()).at("18:05").does(start("X"));
        assertThat(play.state().timeline().current().orElseThrow().id()).isEqualTo(id("A"));
        assertThat(state(play, "X")).isEqualTo(ItemState.RUNNING);
        assertThat(play.refused(start("X"))).isEqualTo(new Rejection.ItemAlreadyRunning(id("X")));
        play.does(start("M"));
        assertThat(state(play, "M")).isEqualTo(ItemState.DONE);
        play.at("18:10").does(new NextItem());
        assertThat(play.state().timeline().current().orElseThrow().id()).as("next goes past them").isEqualTo(id("B"));
        play.does(new EndAside(id("X")));
        assertThat(play.refused(new EndAside(id("X")))).isEqualTo(new Rejection.AsideNotRunning(id("X")));
        play.does(new StartItem(id("X"), true)).at("18:30").does(new FinishSession());
        assertThat(play.state().timeline().asides()).as("they end with the session").isEmpty();
        assertThat(play.state().timeline().runsOf(id("X"))).hasSize(2);
        assertThat(play.refolded()).isEqualTo(play.state());
    }

    private static ItemState state(Play play, String item) {
        return play.state().timeline().stateOf(play.state().timeline().item(id(item)).orElseThrow());
    }

    @Test
    void whenAnItemRanIsCorrected() {
        Play play = Play.session("A 18:00 10 | B - 20 | C - 5").at("18:00").does(start("A")).at("18:12")
                .does(start("B")).at("18:20");
        Instant start = Day.at("18:02");
        assertThat(play.refused(new CorrectRun(id("A"), 1, start, Day.at("18:14"))))
                .isEqualTo(new Rejection.RunsOverlap(id("A")));
        assertThat(play.refused(new CorrectRun(id("A"), 2, start, Day.at("18:10"))))
                .isInstanceOf(Rejection.BadValue.class);
        assertThat(play.refused(new CorrectRun(id("A"), 1, start, Day.at("18:01"))))
                .isEqualTo(new Rejection.EndBeforeStart(id("A")));
        assertThat(play.refused(new CorrectRun(id("B"), 1, Day.at("18:15"), Day.at("18:18"))))
                .isInstanceOf(Rejection.BadValue.class);
        done(play, new CorrectRun(id("A"), 1, start, Day.at("18:10")));
        assertThat(play.state().timeline().lastRun(id("A")).orElseThrow().start()).isEqualTo(start);
        done(play, new CorrectRun(id("B"), 1, Day.at("18:15"), null));
        assertThat(play.state().timeline().clock(play.now()).orElseThrow().remaining()).hasMinutes(15);
    }

    @Test
    void anItemThatIsLeftOutIsNotSplit() {
        Play play = Play.session("A 18:00 10 | B - 20").does(new SkipItem(id("B")));
        assertThat(play.refused(new SplitItem(id("B"), 600))).isEqualTo(new Rejection.ItemIsSkipped(id("B")));
    }

    @Test
    void theHardStopIsSet() {
        Play play = Play.session(Play.S1);
        play.does(new SetHardStop(Day.at("20:30")));
        assertThat(play.state().plan().hardStop()).isEqualTo(Day.at("20:30"));
        assertThat(play.refused(new SetHardStop(Day.at("18:00")))).isInstanceOf(Rejection.BadValue.class);
        assertThat(play.does(new Undo()).state().plan().hardStop()).isEqualTo(Day.at("20:00"));
    }

    @ParameterizedTest
    @CsvSource({"-1", "86401"})
    void secondsOutOfRangeAreRefused(int seconds) {
        assertThat(Play.session(Play.S1).refused(new EditItem(id("B"), ItemChange.lasting(seconds))))
                .isInstanceOf(Rejection.BadValue.class);
    }

    @Test
    void twoPeopleWhoEditTheSameItemUndoNothingOfEachOther() {
        Play play = Play.session(Play.S1);
        play.does(minutes("B", 20)).does(new EditItem(id("B"), ItemChange.title(LanguageTag.EN, "Bee")))
                .does(new EditItem(id("B"), ItemChange.title(LanguageTag.FR, "Abeille")));
        AgendaItem item = play.state().timeline().item(id("B")).orElseThrow();
        assertThat(item.plan().durationSeconds()).isEqualTo(1200);
        assertThat(List.of(item.title().in(LanguageTag.EN), item.title().in(LanguageTag.FR)))
                .containsExactly("Bee", "Abeille");
    }

    private static String order(Play play) {
        return play.state().timeline().items().stream()
                .map(i -> i.id() + (i.plan().block() == null ? "" : "/" + i.plan().block()))
                .collect(Collectors.joining(" "));
    }

    /** There is one level of blocks, so none comes to be between the items of another. */
    @Test
    void noBlockIsPutBetweenTheItemsOfAnother() {
        Play play =
                Play.session("X 18:00 10 | K - 0 block | A - 5 in=K | B - 5 in=K | Y - 10 | L - 0 block | C - 5 in=L");
        Rejection within = new Rejection.WithinABlock(id("K"));
        assertThat(play.refused(new MoveItem(id("L"), id("K")))).isEqualTo(within);
        assertThat(play.refused(new MoveItem(id("L"), id("A")))).isEqualTo(within);
        assertThat(play.refused(new InsertItem(item("M - 0 block"), id("A")))).isEqualTo(within);
        assertThat(order(done(play, new MoveItem(id("L"), id("B"))))).isEqualTo("X K A/K B/K L C/L Y");
        assertThat(order(done(play, new MoveItem(id("L"), id("X"))))).isEqualTo("X L C/L K A/K B/K Y");
        assertThat(order(done(play, new DuplicateItem(id("K"))))).as("below the last of its items")
                .isEqualTo("X L C/L K A/K B/K K-2 Y");
    }

    @Test
    void anItemThatIsMovedToTheEndOfABlockBelongsToItWhereThatIsSaid() {
        Play play = Play.session("X 18:00 10 | K - 0 block | A - 5 in=K | B - 5 in=K | Y - 10");
        assertThat(order(done(play, new MoveItem(id("X"), id("B"))))).isEqualTo("K A/K B/K X Y");
        assertThat(order(done(play, new MoveItem(id("X"), id("B"), id("K"))))).isEqualTo("K A/K B/K X/K Y");
        assertThat(play.refused(new MoveItem(id("Y"), null, id("K")))).isInstanceOf(Rejection.BadValue.class);
        assertThat(play.refused(new MoveItem(id("X"), id("Y"), id("K")))).isInstanceOf(Rejection.BadValue.class);
        assertThat(play.refused(new MoveItem(id("X"), id("B"), id("K")))).isEqualTo(new Rejection.NothingChanges());
    }
}
