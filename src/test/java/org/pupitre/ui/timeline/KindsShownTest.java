package org.pupitre.ui.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.pupitre.domain.Day;
import org.pupitre.domain.Play;
import org.pupitre.domain.act.PlanCommand.RemoveItem;
import org.pupitre.domain.act.SessionCommand.Undo;
import org.pupitre.domain.act.TimelineCommand.EndAside;
import org.pupitre.domain.act.TimelineCommand.NextItem;
import org.pupitre.domain.act.TimelineCommand.ReopenItem;
import org.pupitre.domain.act.TimelineCommand.SkipItem;
import org.pupitre.domain.act.TimelineCommand.StartItem;
import org.pupitre.domain.agenda.Timeline.ItemState;
import org.pupitre.domain.value.ItemId;
import org.pupitre.ui.kit.Words;

/** Asides, cues and blocks in the agenda: each shows what is its own, while time passes, and none of them is next. */
class KindsShownTest {
    private static final ItemId SIDE = new ItemId("S");
    private static final ItemId CUE = new ItemId("M");
    private static final ItemId BLOCK = new ItemId("K");
    private static final String AGENDA = "X 18:00 10 | S 18:05 20 aside | M - 0 marker | K - 20 block | A - 15 in=K"
            + " | B - 10 in=K | Y - 10 | Z - 10 | V - 10 | W - 10";

    private final Play play = Play.session(AGENDA);
    private final AgendaModel model = new AgendaModel(new Words(Locale.ENGLISH));

    private AgendaRow.Look look(ItemId item) {
        return model.rows().stream().filter(row -> row.of(item)).findFirst().orElseThrow().lookProperty().get();
    }

    private void show(String time) {
        model.show(play.state(), Day.at(time));
    }

    private static String plain(String text) {
        return text.replace('\u00a0', ' ');
    }

    @Test
    void theClockOfAnAsideRunsByItself() {
        play.at("18:00").does(new NextItem()).at("18:05").does(new StartItem(SIDE, false));
        show("18:05");
        assertThat(look(SIDE).minutes()).isEqualTo("20:00");
        assertThat(look(new ItemId("X")).state()).as("what is on the floor goes on").isEqualTo(ItemState.RUNNING);
        show("18:05:01");
        assertThat(look(SIDE).minutes()).isEqualTo("19:59");
        play.at("18:10").does(new NextItem());
        show("18:25:02");
        assertThat(look(SIDE).minutes()).isEqualTo("+0:02");
        assertThat(look(SIDE).form().late()).isTrue();
        assertThat(look(SIDE).endableAside()).isTrue();
        play.at("18:26").does(new EndAside(SIDE));
        show("18:27");
        assertThat(look(SIDE).minutes()).isEmpty();
        assertThat(look(SIDE).facts()).startsWith("ran 18:05 – 18:26");
        assertThat(look(SIDE).reopenable()).as("it is started again instead").isFalse();
        assertThat(look(SIDE).startable()).isTrue();
    }

    @Test
    void aCueTellsWhenItWasGiven() {
        play.at("18:00").does(new NextItem());
        show("18:00");
        assertThat(look(CUE).minutes()).isEmpty();
        assertThat(look(CUE).told()).startsWith("cue, M, to come");
        play.at("18:03").does(new StartItem(CUE, false));
        show("18:09");
        assertThat(look(CUE).minutes()).isEqualTo("18:03");
        assertThat(look(CUE).state()).isEqualTo(ItemState.DONE);
        assertThat(look(CUE).facts()).startsWith("given at 18:03");
        assertThat(model.facts(CUE).orElseThrow().times()).contains("given at 18:03")
                .noneMatch(line -> line.contains("running"));
    }

    @Test
    void aBlockShowsItsItemsAgainstItsBudget() {
        show("17:30");
        assertThat(look(BLOCK).start()).isEqualTo("18:10");
        assertThat(look(BLOCK).minutes()).isEqualTo("25 · +5");
        assertThat(look(BLOCK).form().late()).isTrue();
        assertThat(plain(look(BLOCK).facts())).contains("25 min").endsWith("budget 20 min");
        play.does(new SkipItem(new ItemId("B")));
        show("17:30");
        assertThat(look(BLOCK).minutes()).isEqualTo("15 · 5 left");
        assertThat(look(BLOCK).form().late()).isFalse();
        assertThat(look(new ItemId("A")).form().inBlock()).isTrue();
        assertThat(look(new ItemId("Y")).form().inBlock()).isFalse();
    }

    @Test
    void aBlockIsLeftOutAndBroughtBackWithItsItems() {
        play.does(new SkipItem(BLOCK));
        show("17:30");
        assertThat(model.rows().stream().filter(AgendaRow::folds)).hasSize(1);
        assertThat(model.rows().stream().filter(row -> row.folds()).findFirst().orElseThrow().lookProperty().get()
                .title()).isEqualTo("2 left out");
        model.turnFold();
        assertThat(look(BLOCK).canComeBack()).isTrue();
        assertThat(look(BLOCK).minutes()).isEmpty();
        play.does(new ReopenItem(BLOCK));
        show("17:31");
        assertThat(look(new ItemId("A")).leftOut()).isFalse();
        assertThat(look(BLOCK).skippable()).isTrue();
    }

    @Test
    void aBlockThatIsRemovedLeavesItsItems_andUndoPutsThemBack() {
        play.does(new RemoveItem(BLOCK));
        show("17:30");
        assertThat(look(new ItemId("A")).form().inBlock()).isFalse();
        play.does(new Undo());
        show("17:31");
        assertThat(look(new ItemId("A")).form().inBlock()).isTrue();
    }

    @Test
    void anEmptyBlockCountsNothing() {
        play.does(new RemoveItem(new ItemId("A")), new RemoveItem(new ItemId("B")));
        show("17:30");
        assertThat(look(BLOCK).minutes()).isEmpty();
        assertThat(look(BLOCK).startable()).isFalse();
    }

    /** What is beside the chain takes none of the four places that show start and minutes. */
    @Test
    void theNextFourOfTheChainAreTimed() {
        play.at("18:00").does(new NextItem());
        show("18:00");
        assertThat(List.of("A", "B", "Y", "Z").stream().map(id -> look(new ItemId(id)).minutes()))
                .containsExactly("15", "10", "10", "10");
        assertThat(look(new ItemId("V")).minutes()).isEmpty();
        assertThat(look(SIDE).start()).isEqualTo("18:05");
    }

    @Test
    void nextGoesPastWhatIsBesideTheChain() {
        play.at("18:00").does(new NextItem()).at("18:10").does(new NextItem());
        assertThat(play.state().timeline().current().orElseThrow().id()).isEqualTo(new ItemId("A"));
        show("18:10");
        assertThat(look(BLOCK).state()).isEqualTo(ItemState.RUNNING);
        assertThat(look(BLOCK).endableAside()).isFalse();
        assertThat(look(SIDE).state()).as("an aside is not passed over").isEqualTo(ItemState.PLANNED);
    }
}
