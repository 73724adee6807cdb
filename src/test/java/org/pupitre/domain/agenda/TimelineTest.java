package org.pupitre.domain.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.pupitre.domain.Day;
import org.pupitre.domain.Play;
import org.pupitre.domain.act.TimelineCommand.EndItem;
import org.pupitre.domain.act.TimelineCommand.FinishSession;
import org.pupitre.domain.act.TimelineCommand.PauseItem;
import org.pupitre.domain.act.TimelineCommand.SkipItem;
import org.pupitre.domain.act.TimelineCommand.StartItem;
import org.pupitre.domain.act.TimelineEvent.ItemEnded;
import org.pupitre.domain.act.TimelineEvent.TimeAdded;
import org.pupitre.domain.agenda.Timeline.ItemState;
import org.pupitre.domain.agenda.Timeline.Status;
import org.pupitre.domain.value.ItemId;

/** What the timeline answers about items and runs, before, while and after they run. */
class TimelineTest {
    private static final ItemId A = new ItemId("A");
    private static final ItemId B = new ItemId("B");
    private static final ItemId C = new ItemId("C");
    private static final ItemId NONE = new ItemId("none");

    /** A from 18:00, B skipped, C from 18:10, a gap, D at 19:15. */
    private final Play play = Play.session("A 18:00 10 | B - 30 | C - 30 | D 19:15 30").does(new SkipItem(B));

    private Timeline timeline() {
        return play.state().timeline();
    }

    private List<ItemState> states() {
        return timeline().items().stream().map(timeline()::stateOf).toList();
    }

    @Test
    void anItemHasItsPlaceAndAnUnknownOneNone() {
        assertThat(timeline().indexOf(A)).isZero();
        assertThat(timeline().indexOf(C)).isEqualTo(2);
        assertThat(timeline().indexOf(NONE)).isEqualTo(-1);
        assertThat(timeline().item(NONE)).isEmpty();
    }

    @Test
    void eachItemTellsWhatItIsDoing() {
        assertThat(states()).containsExactly(ItemState.PLANNED, ItemState.SKIPPED, ItemState.PLANNED,
                ItemState.PLANNED);
        assertThat(timeline().status()).isEqualTo(Status.NOT_STARTED);
        play.at("18:01").does(new StartItem(C, false));
        assertThat(states()).containsExactly(ItemState.NOT_DONE, ItemState.SKIPPED, ItemState.RUNNING,
                ItemState.PLANNED);
        assertThat(timeline().status()).isEqualTo(Status.RUNNING);
        play.at("18:02").does(new PauseItem());
        assertThat(states()).containsExactly(ItemState.NOT_DONE, ItemState.SKIPPED, ItemState.PAUSED,
                ItemState.PLANNED);
        play.at("18:03").does(new EndItem());
        assertThat(states()).containsExactly(ItemState.NOT_DONE, ItemState.SKIPPED, ItemState.DONE,
                ItemState.PLANNED);
        assertThat(timeline().status()).isEqualTo(Status.BETWEEN);
        play.at("18:04").does(new FinishSession());
        assertThat(states()).containsExactly(ItemState.NOT_DONE, ItemState.SKIPPED, ItemState.DONE,
                ItemState.NOT_DONE);
        assertThat(timeline().status()).isEqualTo(Status.FINISHED);
    }

    @Test
    void runsAreThoseOfTheItemInTheOrderTheyBegan() {
        play.at("18:00").does(new StartItem(A, false)).at("18:05").does(new StartItem(C, false)).at("18:07")
                .does(new StartItem(A, true));
        assertThat(timeline().runsOf(A)).extracting(Run::start).containsExactly(Day.at("18:00"), Day.at("18:07"));
        assertThat(timeline().runsOf(C)).extracting(Run::start).containsExactly(Day.at("18:05"));
        assertThat(timeline().runsOf(NONE)).isEmpty();
        assertThat(timeline().lastRun(A).orElseThrow().start()).isEqualTo(Day.at("18:07"));
    }

    @Test
    void theRunOfAnInstantIsTheOneInProgressThen() {
        play.at("18:00").does(new StartItem(A, false)).at("18:05").does(new EndItem()).at("18:06")
                .does(new StartItem(C, false));
        assertThat(timeline().runAt(Day.at("17:59:59"))).isEmpty();
        assertThat(timeline().runAt(Day.at("18:00")).map(Run::item)).contains(A);
        assertThat(timeline().runAt(Day.at("18:04:59")).map(Run::item)).contains(A);
        assertThat(timeline().runAt(Day.at("18:05"))).as("between two items").isEmpty();
        assertThat(timeline().runAt(Day.at("18:06")).map(Run::item)).contains(C);
        assertThat(timeline().runAt(Day.at("19:59")).map(Run::item)).as("it has not ended").contains(C);
    }

    @Test
    void anItemIsPlannedFromItsStartUntilBeforeItsEnd() {
        assertThat(plannedAt("17:59:59")).isEmpty();
        assertThat(plannedAt("18:00")).contains(A);
        assertThat(plannedAt("18:09:59")).contains(A);
        assertThat(plannedAt("18:10")).as("B is skipped").contains(C);
        assertThat(plannedAt("18:40")).as("the gap before D").isEmpty();
        assertThat(plannedAt("19:15")).contains(new ItemId("D"));
        assertThat(plannedAt("19:45")).isEmpty();
    }

    private Optional<ItemId> plannedAt(String time) {
        return timeline().plannedAt(Day.at(time)).map(AgendaItem::id);
    }

    @Test
    void theLastItemThatIsNotSkippedEndsThePlan() {
        assertThat(timeline().plannedEnd()).contains(Day.at("19:45"));
        play.does(new SkipItem(new ItemId("D")));
        assertThat(timeline().plannedEnd()).contains(Day.at("18:40"));
        assertThat(Timeline.EMPTY.plannedEnd()).isEmpty();
    }

    @Test
    void whatComesToAnItemThatDoesNotRunChangesNothing() {
        play.at("18:00").does(new StartItem(A, false));
        Timeline running = timeline();
        assertThat(running.after(new TimeAdded(C, 60))).isEqualTo(running);
        assertThat(running.after(new TimeAdded(A, 60)).currentRun().orElseThrow().added())
                .isEqualTo(Duration.ofSeconds(60));
        Timeline ended = running.after(new ItemEnded(A, Day.at("18:05")));
        assertThat(ended.after(new TimeAdded(A, 60))).isEqualTo(ended);
        assertThat(Timeline.EMPTY.after(new TimeAdded(A, 60))).isEqualTo(Timeline.EMPTY);
    }

    @Test
    void theSessionOpensWithTheFirstItemThatIsNoSoundCheck() {
        Play checked = Play.session("T 17:45 15 check | A 18:00 10 | B - 10");
        assertThat(checked.state().timeline().plannedOpening()).contains(Day.at("18:00"));
        checked.at("17:50").does(new StartItem(new ItemId("T"), false));
        assertThat(checked.state().timeline().opening()).isEmpty();
        assertThat(checked.state().timeline().openingDelay()).isEqualTo(Duration.ZERO);
        checked.at("18:03").does(new StartItem(A, false));
        assertThat(checked.state().timeline().opening()).contains(Day.at("18:03"));
        assertThat(checked.state().timeline().openingDelay()).isEqualTo(Duration.ofMinutes(3));
    }
}
