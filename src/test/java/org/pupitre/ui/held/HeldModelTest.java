package org.pupitre.ui.held;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.pupitre.domain.Play;
import org.pupitre.domain.act.ItemChange;
import org.pupitre.domain.act.ItemPlan.PlannedSpeaker;
import org.pupitre.domain.act.PlanCommand.EditItem;
import org.pupitre.domain.act.QueueCommand.Advance;
import org.pupitre.domain.act.QueueCommand.EndTurn;
import org.pupitre.domain.act.SessionCommand.SetSpeakersReady;
import org.pupitre.domain.act.TimelineCommand.NextItem;
import org.pupitre.domain.act.TimelineCommand.PauseItem;
import org.pupitre.domain.act.TimelineCommand.ResumeItem;
import org.pupitre.domain.act.TimelineCommand.SkipItem;
import org.pupitre.domain.act.TimelineCommand.StartItem;
import org.pupitre.domain.value.ItemId;
import org.pupitre.ui.kit.Words;

/** Planned against held as the screen shows it (rules of the timeline, section 9). */
class HeldModelTest {
    private final Words words = new Words(Locale.ENGLISH);
    private final HeldModel model = new HeldModel(words);

    private HeldModel.Shown shown(Play play) {
        model.watch(true);
        model.show(play.state(), play.now());
        return model.shownProperty().get();
    }

    private static String said(HeldLine line) {
        return Stream.of(line.number(), line.title(), line.planned(), line.length(), line.held(), line.spent(),
                line.paused(), line.added(), line.overtime(), line.start(), line.end()).map(s -> s.isEmpty() ? "-" : s)
                .reduce((a, b) -> a + " | " + b).orElseThrow();
    }

    private List<String> lines(Play play) {
        return shown(play).lines().stream().map(HeldModelTest::said).toList();
    }

    /** S2 (rules of the timeline, section 8). */
    private static Play golden() {
        return Play.session("P 10:00 20 | Q - 25 | R - 15 end").at("10:04").does(new NextItem()).at("10:10")
                .does(new PauseItem()).at("10:12").does(new ResumeItem()).at("10:26").does(new NextItem()).at("10:49")
                .does(new NextItem());
    }

    @Test
    void theWorkedTable() {
        Play play = golden().at("11:01").does(new NextItem());
        assertThat(lines(play)).containsExactly("1 | P | 10:00–10:20 | 20 | 10:04–10:26 | 20 | 2 | - | - | +4 | +6",
                "2 | Q | 10:20–10:45 | 25 | 10:26–10:49 | 23 | - | - | - | +6 | +4",
                "3 | R | 10:45–11:00 | 15 | 10:49–11:01 | 12 | - | - | +1 | +4 | +1");
        assertThat(shown(play).foot()).containsExactly("Planned 10:00 to 11:00, 60\u00a0min",
                "Held 10:04 to 11:01, 57\u00a0min", "Pauses 2\u00a0min", "Biggest overrun 1\u00a0min: R");
    }

    @Test
    void itGoesOnWhileItRuns() {
        Play play = golden().at("10:50");
        assertThat(lines(play).getLast()).isEqualTo("3 | R | 10:45–11:00 | 15 | 10:49– | 1 | - | - | - | +4 | -");
        assertThat(shown(play).lines().getLast().about()).isEqualTo("panel · running");
        assertThat(lines(play.at("10:55")).getLast()).as("time has passed")
                .isEqualTo("3 | R | 10:45–11:00 | 15 | 10:49– | 6 | - | - | - | +4 | -");
        assertThat(shown(play).foot()).contains("Held since 10:04, now 10:55, 51\u00a0min");
    }

    @Test
    void asSecondsPassOnlyTheBarOfWhatRunsGrows() {
        Play play = golden().at("10:50");
        HeldModel.Shown first = shown(play);
        List<Object> changes = new ArrayList<>();
        model.shownProperty().subscribe((_, now) -> changes.add(now));
        shown(play.after(5));
        assertThat(changes).isEmpty();
        HeldModel.Shown later = shown(play.after(5));
        assertThat(later.lines().subList(0, 2)).isEqualTo(first.lines().subList(0, 2));
        assertThat(later.lines().getLast().bars()).isNotEqualTo(first.lines().getLast().bars());
    }

    @Test
    void whatDidNotRunWhatRanAgainAndAsidesHaveLines() {
        Play play = Play.session("A 18:00 10 | X 18:05 10 aside | B - 10 | C - 10 | D - 10").at("18:00")
                .does(new NextItem()).at("18:10").does(new StartItem(new ItemId("X"), false))
                .does(new StartItem(new ItemId("C"), false)).does(new SkipItem(new ItemId("D"))).at("18:15")
                .does(new StartItem(new ItemId("A"), true)).at("18:20");
        assertThat(shown(play).lines().stream().map(line -> line.title() + ": " + line.about())).containsExactly(
                "A: panel · done", "A: panel · running · run 2", "X: aside · running", "B: panel · to come",
                "C: panel · done", "D: panel · left out");
        assertThat(lines(play)).contains("4 | C | 18:20–18:30 | 10 | 18:10–18:15 | 5 | - | - | - | 10 early | 15 early",
                "3 | B | 18:10–18:20 | 10 | - | - | - | - | - | - | -");
    }

    @Test
    void itIsDerivedOnlyWhileSomeoneLooks() {
        Play play = golden();
        model.show(play.state(), play.now());
        assertThat(model.shownProperty().get()).isEqualTo(HeldModel.Shown.NOTHING);
        model.watch(true);
        assertThat(model.shownProperty().get().lines()).hasSize(3);
    }

    private static Play panel() {
        return Play.session("A 18:00 30 | B - 30").does(new SetSpeakersReady(true), new EditItem(new ItemId("A"),
                new ItemChange(null, null, null, false, null, null, false, null, null, null, null, null, null,
                        List.of(new PlannedSpeaker(Play.ANA, 600, null), new PlannedSpeaker(Play.BEN, 600, null)),
                        null, false, null, false)))
                .at("18:00").does(new NextItem(), new Advance()).at("18:12").does(new EndTurn());
    }

    @Test
    void speakersHaveWhatTheyWereAllottedAndWhatTheySpoke() {
        assertThat(shown(panel()).lines().getFirst().speakers().stream().map(s -> s.name() + " " + s.figures()))
                .containsExactly("ana 12 of 10\u00a0min spoken", "ben 0 of 10\u00a0min spoken");
        assertThat(shown(panel()).longest()).as("the scale of their bars").hasMinutes(12);
        words.localeProperty().set(Locale.FRENCH);
        assertThat(model.shownProperty().get().lines().getFirst().speakers().getFirst().figures())
                .isEqualTo("12\u00a0min de parole sur 10");
    }

    @Test
    void theTableToPasteHasAColumnEachHeadingsInTheLanguageOfTheScreenAndTheSums() {
        Play play = panel().at("18:20").does(new NextItem());
        shown(play.at("18:20"));
        List<String> lines = model.table().orElseThrow().lines().toList();
        assertThat(Arrays.asList(lines.get(0).split("\t", -1)))
                .startsWith("No.", "Run", "Kind", "Title (English)", "Title (French)",
                        "Planned start")
                .endsWith("End late by min", "Status", "Speakers");
        assertThat(lines.get(1))
                .isEqualTo("1\t1\tpanel\tA\tA\t18:00\t18:30\t30\t18:00\t18:20\t20\t0\t0\t0\t0\t-10\tdone\t"
                        + "ana: 12 of 10\u00a0min; ben: 0 of 10\u00a0min");
        assertThat(Arrays.asList(lines.get(2).split("\t", -1))).as("runs").hasSize(18).contains("running");
        assertThat(lines.get(3)).startsWith("\t\tPlanned in all\t\t\t18:00\t19:00\t60");
        assertThat(lines.get(4)).startsWith("\t\tHeld in all\t\t\t18:00\t18:20\t20");
        words.localeProperty().set(Locale.FRENCH);
        assertThat(model.table().orElseThrow()).startsWith("N°\tPassage\tGenre\tTitre (anglais)");
    }
}
