package org.pupitre.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pupitre.domain.act.ItemChange;
import org.pupitre.domain.act.ItemPlan.PlannedSpeaker;
import org.pupitre.domain.act.PlanCommand.EditItem;
import org.pupitre.domain.act.QueueCommand.AddToQueue;
import org.pupitre.domain.act.QueueCommand.Advance;
import org.pupitre.domain.act.QueueCommand.CallSpeaker;
import org.pupitre.domain.act.QueueCommand.EndTurn;
import org.pupitre.domain.act.QueueCommand.QueueSpeakers;
import org.pupitre.domain.act.QueueCommand.Restore;
import org.pupitre.domain.act.QueueCommand.ShareTime;
import org.pupitre.domain.act.QueueCommand.Withdraw;
import org.pupitre.domain.act.QueueEvent.SpeakersQueued;
import org.pupitre.domain.act.QueueEvent.TimeShared;
import org.pupitre.domain.act.Rejection;
import org.pupitre.domain.act.SessionCommand.Redo;
import org.pupitre.domain.act.SessionCommand.SetSpeakersReady;
import org.pupitre.domain.act.SessionCommand.Undo;
import org.pupitre.domain.act.SpeechType;
import org.pupitre.domain.act.TimelineCommand.EndItem;
import org.pupitre.domain.act.TimelineCommand.FinishSession;
import org.pupitre.domain.act.TimelineCommand.NextItem;
import org.pupitre.domain.act.TimelineCommand.PauseItem;
import org.pupitre.domain.act.TimelineCommand.ReopenItem;
import org.pupitre.domain.act.TimelineCommand.ResumeItem;
import org.pupitre.domain.act.TimelineCommand.StartItem;
import org.pupitre.domain.queue.QueueEntry;
import org.pupitre.domain.value.EntryId;
import org.pupitre.domain.value.ItemId;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.PersonId;

/** The planned speakers of an item in the queue (rules of the queue, section 3.9; rules of the timeline, section 3.3). */
class SpeakersInQueueTest {
    private static final ItemId A = new ItemId("A");
    private static final ItemId B = new ItemId("B");

    private static EditItem speakers(ItemId item, PlannedSpeaker... speakers) {
        return new EditItem(item, new ItemChange(null, null, null, false, null, null, false, null, null, null, null,
                null, null, List.of(speakers), null, false, null, false));
    }

    private static PlannedSpeaker minutes(PersonId person, int minutes) {
        return new PlannedSpeaker(person, minutes * 60, null);
    }

    /** A with Cléo, Ana and Ben, in this order; B with Ben and Kate. */
    private static Play session(boolean ready) {
        Play play = Play.session("A 18:00 30 | B - 20 | C - 10").does(
                speakers(A, new PlannedSpeaker(Play.CLEO, 600, LanguageTag.EN), minutes(Play.ANA, 10),
                        minutes(Play.BEN, 10)),
                speakers(B, minutes(Play.BEN, 8), minutes(Play.KATE, 7)));
        return (ready ? play.does(new SetSpeakersReady(true)) : play).at("18:00");
    }

    private static String said(QueueEntry entry) {
        return entry.person() + " " + entry.allotment().toMinutes();
    }

    private static List<String> waiting(Play play) {
        return play.state().queue().waiting().stream().map(SpeakersInQueueTest::said).toList();
    }

    private static EntryId entry(Play play, PersonId person) {
        return play.state().queue().waitingOf(person).map(QueueEntry::id).orElseThrow();
    }

    @Test
    void theyComeWithTheStartInTheOrderOfThePlanAndAreOneUndo() {
        Play play = session(true);
        assertThat(play.kinds(new NextItem())).containsExactly("ItemStarted", "SpeakerQueued", "SpeakerQueued",
                "SpeakerQueued");
        assertThat(waiting(play)).containsExactly("cleo 10", "ana 10", "ben 10");
        assertThat(play.state().queue().waiting().stream().map(QueueEntry::language)).as("planned, else their own")
                .containsExactly(LanguageTag.EN, LanguageTag.FR, LanguageTag.EN);
        assertThat(play.state().history().toUndo().orElseThrow().name().getClass().getSimpleName())
                .isEqualTo("ItemStarted");
        assertThat(waiting(play.does(new Undo()))).isEmpty();
        assertThat(waiting(play.does(new Redo()))).containsExactly("cleo 10", "ana 10", "ben 10");
        assertThat(play.refolded().core()).isEqualTo(play.core());
    }

    @Test
    void theyStayOutUntilTheSettingOrAnActBringsThem() {
        Play play = session(false).does(new NextItem());
        assertThat(waiting(play)).isEmpty();
        play.does(AddToQueue.known(Play.ANA));
        assertThat(play.events(new QueueSpeakers()).getFirst()).isEqualTo(new SpeakersQueued(A));
        assertThat(waiting(play)).as("Ana is not doubled, and the others come before her").containsExactly("cleo 10",
                "ben 10", "ana 10");
        assertThat(play.refused(new QueueSpeakers())).isEqualTo(new Rejection.NoSpeakerToQueue(A));
        assertThat(play.does(new Undo()).state().queue().waiting()).hasSize(1);
        assertThat(play.does(new EndItem()).refused(new QueueSpeakers())).isEqualTo(new Rejection.NoItemRunning());
        assertThat(play.refused(new SetSpeakersReady(false))).isEqualTo(new Rejection.NothingChanges());
        assertThat(play.does(new FinishSession()).refused(new SetSpeakersReady(true)))
                .isEqualTo(new Rejection.SessionIsFinished());
    }

    @Test
    void theyGoBeforeOrdinaryRequestsAndBehindWhatIsMoreUrgent() {
        Play play = session(true).does(AddToQueue.known(Play.KATE), new AddToQueue(Play.IRIS, null,
                SpeechType.POINT_OF_ORDER, null, null, null, null), new NextItem());
        assertThat(waiting(play)).containsExactly("iris 3", "cleo 10", "ana 10", "ben 10", "kate 3");
    }

    @Test
    void whoWaitsAlreadyHasThePlannedTime() {
        Play play = session(true).does(AddToQueue.known(Play.ANA));
        assertThat(play.kinds(new NextItem())).containsExactly("ItemStarted", "SpeakerQueued", "SpeakerQueued",
                "TimeGiven");
        assertThat(shares(play)).containsExactly("cleo 10:00", "ana 10:00", "ben 10:00");
    }

    @Test
    void whoHasNotSpokenGoesWithTheItemAndWhoAskedStays() {
        Play play = session(true).does(new NextItem(), new Advance(), AddToQueue.known(Play.IRIS),
                new CallSpeaker(new EntryId("e2"))).at("18:10");
        assertThat(play.kinds(new NextItem())).containsExactly("TurnEnded", "ItemEnded", "ItemStarted",
                "EntryWithdrawn", "EntryWithdrawn", "SpeakerQueued", "SpeakerQueued");
        assertThat(waiting(play)).as("Ben waits again, with what he has in B").containsExactly("ben 8", "kate 7",
                "iris 3");
        assertThat(play.state().queue().called()).as("Ana was in Next").isEmpty();
        assertThat(waiting(play.does(new Restore(new EntryId("e2"))))).as("where she is wanted after all")
                .contains("ana 10");
        assertThat(waiting(play.does(new Undo(), new Undo()))).containsExactly("ben 10", "iris 3");
        assertThat(waiting(play.does(new EndItem()))).as("between items too").containsExactly("iris 3");
    }

    @Test
    void theEndOfTheSessionKeepsWhoWaitsAndAFurtherRunDoesNotBringWhoHasSpoken() {
        Play play = session(true).does(new NextItem(), new Advance()).at("18:05").does(new FinishSession());
        assertThat(waiting(play)).containsExactly("ana 10", "ben 10");
        play.does(new ReopenItem(A));
        assertThat(waiting(play)).as("they wait still, and Cléo has spoken").containsExactly("ana 10", "ben 10");
        play.does(new StartItem(B, false), new StartItem(A, true));
        assertThat(waiting(play)).containsExactly("ana 10", "ben 10");
    }

    /** What each still has, as the clock of the turn shows it, and what is left over. */
    private static List<String> shares(Play play) {
        return ItemSpeakers.of(play.state(), play.now()).orElseThrow().speakers().stream()
                .map(share -> share.person() + " " + Day.clock(share.entitled())).toList();
    }

    private static Duration room(Play play) {
        return ItemSpeakers.of(play.state(), play.now()).orElseThrow().roomLeft();
    }

    @Test
    void whatIsLeftIsSharedOutAmongThoseWhoAreNotDone() {
        Play play = session(true).does(new NextItem(), new Advance()).at("18:12").does(new EndTurn());
        assertThat(room(play)).hasMinutes(-2);
        assertThat(play.events(new ShareTime()).getFirst()).isEqualTo(new TimeShared(A, 540));
        assertThat(shares(play)).containsExactly("cleo 0:00", "ana 9:00", "ben 9:00");
        assertThat(room(play)).isZero();
        assertThat(play.refused(new ShareTime())).isEqualTo(new Rejection.NothingChanges());
        play.does(new Advance()).at("18:16").does(new ShareTime());
        assertThat(shares(play)).as("who speaks is among them").containsExactly("cleo 0:00", "ana 7:00", "ben 7:00");
        assertThat(play.state().queue().onFloor().orElseThrow().remaining(play.now())).hasMinutes(7);
        play.does(new Undo());
        assertThat(shares(play)).containsExactly("cleo 0:00", "ana 5:00", "ben 9:00");
        play.does(new PauseItem()).at("18:19").does(new ResumeItem());
        assertThat(shares(play)).as("held with the item").containsExactly("cleo 0:00", "ana 5:00", "ben 9:00");
        play.after(1).does(new ShareTime());
        assertThat(room(play)).as("whole seconds, rounded down").isBetween(Duration.ZERO, Duration.ofSeconds(2));
    }

    @Test
    void whoIsNotInTheQueueComesWithTheShareAndWhoWasWithdrawnHasNone() {
        Play play = session(false).does(new NextItem());
        assertThat(play.kinds(new ShareTime())).containsExactly("TimeShared", "SpeakerQueued", "SpeakerQueued",
                "SpeakerQueued");
        play.does(new Withdraw(entry(play, Play.ANA)), new ShareTime());
        assertThat(shares(play)).containsExactly("cleo 15:00", "ana 0:00", "ben 15:00");
    }

    @Test
    void nothingIsSharedWhereNoSpeakerOrNoTimeIsLeft() {
        Play play = session(true);
        assertThat(play.refused(new ShareTime())).isEqualTo(new Rejection.NoItemRunning());
        play.does(new NextItem()).at("18:31");
        assertThat(play.refused(new ShareTime())).isEqualTo(new Rejection.NoTimeToShare(A));
        play.does(new StartItem(new ItemId("C"), false));
        assertThat(play.refused(new ShareTime())).isEqualTo(new Rejection.NoSpeakerLeft(new ItemId("C")));
        play.does(new StartItem(B, false), new Advance()).at("18:32").does(new Advance()).at("18:33")
                .does(new EndTurn());
        assertThat(play.refused(new ShareTime())).as("all have spoken").isEqualTo(new Rejection.NoSpeakerLeft(B));
    }
}
