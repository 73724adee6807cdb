package org.pupitre.ui.queue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.pupitre.domain.Play;
import org.pupitre.domain.act.ItemChange;
import org.pupitre.domain.act.ItemPlan.PlannedSpeaker;
import org.pupitre.domain.act.PlanCommand.EditItem;
import org.pupitre.domain.act.QueueCommand.Advance;
import org.pupitre.domain.act.QueueCommand.EndTurn;
import org.pupitre.domain.act.QueueCommand.ShareTime;
import org.pupitre.domain.act.SessionCommand.SetSpeakersReady;
import org.pupitre.domain.act.TimelineCommand.FinishSession;
import org.pupitre.domain.act.TimelineCommand.NextItem;
import org.pupitre.domain.act.TimelineCommand.PauseItem;
import org.pupitre.domain.act.TimelineCommand.ResumeItem;
import org.pupitre.domain.value.ItemId;
import org.pupitre.ui.kit.Words;

/** The worked table of the rules of the timeline, section 3.3, as the floor shows it. */
class ShareModelTest {
    private final ShareModel model = new ShareModel();

    private static Play panel(int last) {
        return Play.session("A 18:00 30 | B - 10").does(new SetSpeakersReady(true),
                new EditItem(new ItemId("A"), new ItemChange(null, null, null, false, null, null, false, null, null,
                        null, null, null, null,
                        List.of(new PlannedSpeaker(Play.ANA, 600, null), new PlannedSpeaker(Play.BEN, 600, null),
                                new PlannedSpeaker(Play.CLEO, last, null)),
                        null, false, null, false)))
                .at("18:00").does(new NextItem(), new Advance());
    }

    private String line(Play play) {
        model.show(play.state(), play.now());
        return model.shownProperty().get().line(new Words(Locale.ENGLISH));
    }

    @Test
    void theWorkedTable() {
        Play play = panel(600).at("18:12").does(new EndTurn());
        assertThat(line(play)).isEqualTo("room left \u22122:00 · fair share 9:00");
        play.does(new Advance()).at("18:20").does(new EndTurn());
        assertThat(line(play)).isEqualTo("room left 0:00 · fair share 10:00");
        play.does(new Advance()).at("18:22").does(new PauseItem());
        assertThat(line(play)).isEqualTo("room left 0:00 · fair share 8:00");
        assertThat(line(play.at("18:25"))).as("paused for 3 min").isEqualTo("room left 0:00 · fair share 8:00");
        play.does(new ResumeItem());
        assertThat(line(play.after(30))).as("it goes on").isEqualTo("room left 0:00 · fair share 7:30");
        assertThat(line(play.does(new EndTurn()))).as("no speaker is left").isEmpty();
    }

    @Test
    void moreAllottedThanTheItemHasIsSaid() {
        assertThat(line(panel(900))).isEqualTo("room left \u22125:00 · fair share 10:00");
        ShareModel.Shown shown = model.shownProperty().get();
        assertThat(shown.tooMuch(new Words(Locale.ENGLISH))).isEqualTo("35\u00a0min allotted in 30");
        assertThat(shown.tooMuch(new Words(Locale.FRENCH))).isEqualTo("35\u00a0min attribuées sur 30");
        assertThat(shown.line(new Words(Locale.FRENCH))).isEqualTo("temps libre \u22125:00 · part de chacun 10:00");
        assertThat(line(panel(600))).isEqualTo("room left 0:00 · fair share 10:00");
        assertThat(model.shownProperty().get().tooMuch(new Words(Locale.ENGLISH))).isEmpty();
    }

    @Test
    void theFiguresPassWithTheTimeAndChangeAsTheTimeIsSharedOut() {
        Play play = panel(600).at("18:12").does(new EndTurn());
        assertThat(line(play.after(1))).as("no one speaks").isEqualTo("room left \u22122:01 · fair share 8:59");
        assertThat(line(play.does(new ShareTime()))).isEqualTo("room left 0:01 · fair share 8:59");
    }

    @Test
    void nothingIsShownWithoutPlannedSpeakersOrAfterTheEnd() {
        Play play = panel(600).does(new NextItem());
        assertThat(line(play)).isEmpty();
        assertThat(model.shownProperty().get().planned()).isFalse();
        assertThat(model.shownProperty().get().ready()).isTrue();
        assertThat(line(play.does(new FinishSession()))).isEmpty();
        assertThat(model.shownProperty().get().over()).isTrue();
    }
}
