package org.pupitre.domain.queue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pupitre.domain.Play;
import org.pupitre.domain.act.Command;
import org.pupitre.domain.act.ItemKind;
import org.pupitre.domain.act.ItemPlan;
import org.pupitre.domain.act.ItemPlan.PlannedSpeaker;
import org.pupitre.domain.act.PersonDetails;
import org.pupitre.domain.act.QueueCommand.AddToQueue;
import org.pupitre.domain.act.QueueCommand.Advance;
import org.pupitre.domain.act.QueueCommand.CallSpeaker;
import org.pupitre.domain.act.QueueCommand.EditEntry;
import org.pupitre.domain.act.QueueCommand.EndTurn;
import org.pupitre.domain.act.QueueCommand.GiveTime;
import org.pupitre.domain.act.QueueCommand.MoveEntry;
import org.pupitre.domain.act.QueueCommand.NoAnswer;
import org.pupitre.domain.act.QueueCommand.PauseTurn;
import org.pupitre.domain.act.QueueCommand.Restore;
import org.pupitre.domain.act.QueueCommand.ResumeTurn;
import org.pupitre.domain.act.QueueCommand.StartTurn;
import org.pupitre.domain.act.QueueCommand.TakeBackLast;
import org.pupitre.domain.act.QueueCommand.Withdraw;
import org.pupitre.domain.act.Rejection;
import org.pupitre.domain.act.SpeechType;
import org.pupitre.domain.act.TimelineCommand.AddItem;
import org.pupitre.domain.act.TimelineCommand.StartItem;
import org.pupitre.domain.value.EntryId;
import org.pupitre.domain.value.ItemId;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.LocalText;
import org.pupitre.domain.value.PersonId;

/** The speaker queue: its states and its order, example by example (rules of the queue, sections 2.1 and 3.1 to 3.8). */
class QueueRulesTest {
    private final Play play = Play.session(Play.S1);

    private static EntryId e(int arrival) {
        return new EntryId("e" + arrival);
    }

    private static AddToQueue add(SpeechType type, Integer rank) {
        return new AddToQueue(null, PersonDetails.named("Someone"), type, rank, null, null, null);
    }

    private static AddToQueue add(SpeechType type) {
        return add(type, null);
    }

    /** Adds one request a letter: q an interjection, i an intervention, p a point of order, n a normal speech. */
    private void queue(String letters) {
        for (String letter : letters.split(" ", -1)) {
            SpeechType type = switch (letter.charAt(0)) {
                case 'q' -> SpeechType.INTERJECTION;
                case 'i' -> SpeechType.INTERVENTION;
                case 'p' -> SpeechType.POINT_OF_ORDER;
                default -> SpeechType.NORMAL;
            };
            play.does(add(type, letter.length() > 1 ? Integer.valueOf(letter.substring(1)) : null));
        }
    }

    private String waiting() {
        return play.state().queue().waiting().stream().map(e -> e.id().value().substring(1))
                .collect(Collectors.joining(" "));
    }

    private QueueEntry entry(int arrival) {
        return play.state().queue().entry(e(arrival)).orElseThrow();
    }

    private String states(int... arrivals) {
        return java.util.Arrays.stream(arrivals).mapToObj(a -> entry(a).state().name())
                .collect(Collectors.joining(" "));
    }

    // classes and ranks: rules of the queue, sections 3.1 and 3.2

    @ParameterizedTest
    @CsvSource({"INTERJECTION, 2", "INTERVENTION, 3", "POINT_OF_ORDER, 5", "NORMAL, 12"})
    void aNewRequestGoesBeforeTheFirstOfALowerClass(SpeechType type, int place) {
        queue("q i p p n n");
        queue("i p i p n");
        String[] wanted = {"1", "2", "3", "4", "5", "7", "8", "9", "10", "6", "11"};
        for (int i = 0; i < wanted.length; i++) {
            play.does(new MoveEntry(new EntryId("e" + wanted[i]), i + 1));
        }
        assertThat(waiting()).as("IQ, INT, POO, POO, n, INT, POO, INT, POO, n, PRO")
                .isEqualTo(String.join(" ", wanted));

        play.does(add(type));

        assertThat(play.state().queue().placeOf(e(12))).isEqualTo(place);
    }

    @Test
    void amongPointsOfOrderTheSmallerRankIsMoreUrgentAndDraggedOnesStay() {
        queue("p2 p3 n p5");
        play.does(new MoveEntry(e(4), 4));
        assertThat(waiting()).as("A(2), B(3), n, C(5, dragged)").isEqualTo("1 2 3 4");

        queue("p3");

        assertThat(waiting()).isEqualTo("1 2 5 3 4");
    }

    @Test
    void aPointOfOrderWithoutRankIsLeastUrgentAndEqualRanksKeepTheirOrder() {
        queue("p p3 p3");
        assertThat(waiting()).isEqualTo("2 3 1");
    }

    @Test
    void aRankedPointOfOrderNeverGoesBeforeAWaitingInterjection() {
        queue("q i p1");
        assertThat(waiting()).isEqualTo("1 2 3");
    }

    @Test
    void startedAndFinishedOnesDoNotCountForThePlace() {
        queue("n n n");
        play.does(new StartTurn(e(1)), new Withdraw(e(3)));
        queue("p");
        assertThat(waiting()).isEqualTo("4 2");
    }

    // starts: rules of the queue, sections 3.3 and 3.4

    @Test
    void anInterjectionHoldsTheSpeakerAndTheEndOfTheMainSpeakerEndsAll() {
        queue("n q q q");
        play.does(new StartTurn(e(1)), new StartTurn(e(2)));
        assertThat(states(1, 2)).isEqualTo("PAUSED SPEAKING");
        play.after(10).does(new StartTurn(e(3)));
        assertThat(states(1, 2, 3)).isEqualTo("PAUSED PAUSED SPEAKING");
        play.after(10).does(new ResumeTurn());
        assertThat(states(1, 2, 3)).isEqualTo("SPEAKING PAUSED PAUSED");
        play.after(10).does(new EndTurn());

        assertThat(states(1, 2, 3, 4)).as("and the waiting one was to the one who spoke")
                .isEqualTo("FINISHED FINISHED FINISHED WITHDRAWN");
        assertThat(List.of(1, 2, 3)).allMatch(i -> play.now().equals(entry(i).clock().end()));
    }

    @Test
    void theEndOfAnInterjectionLeavesTheMainSpeakerHeld() {
        queue("n q");
        play.does(new StartTurn(e(1))).after(60).does(new StartTurn(e(2))).after(30).does(new EndTurn());
        assertThat(states(1, 2)).isEqualTo("PAUSED FINISHED");

        play.after(5).does(new ResumeTurn()).after(10);
        assertThat(entry(1).spoken(play.now())).hasSeconds(70);
    }

    @Test
    void advanceToACalledInterjectionHoldsTheSpeaker() {
        queue("n q");
        play.does(new StartTurn(e(1)), new CallSpeaker(e(2))).after(20).does(new Advance());

        assertThat(states(1, 2)).isEqualTo("PAUSED SPEAKING");
        assertThat(entry(1).clock().end()).isNull();
    }

    @Test
    void aNormalStartEndsEverySpeakingOrHeldTurn() {
        queue("n n q");
        play.does(new StartTurn(e(1)), new StartTurn(e(3))).after(5).does(new StartTurn(e(2)));

        assertThat(states(1, 2, 3)).isEqualTo("FINISHED SPEAKING FINISHED");
    }

    @Test
    void startingTwiceIsRefused() {
        queue("n q");
        play.does(new StartTurn(e(1)));
        assertThat(play.refused(new StartTurn(e(1)))).isEqualTo(new Rejection.AlreadySpeaking(e(1)));
        play.does(new StartTurn(e(2)));
        assertThat(play.refused(new StartTurn(e(1)))).as("held").isEqualTo(new Rejection.AlreadySpeaking(e(1)));
    }

    // time spoken: rules of the queue, section 3.5

    @Test
    void timeSpokenLeavesOutAllPauses() {
        queue("n");
        play.does(new StartTurn(e(1))).after(100).does(new PauseTurn()).after(20).does(new ResumeTurn()).after(30)
                .does(new PauseTurn()).after(50);
        assertThat(entry(1).spoken(play.now())).as("held").hasSeconds(130);
        play.does(new EndTurn());

        assertThat(entry(1).clock().paused()).as("20 s and 50 s").hasSeconds(70);
        assertThat(entry(1).spoken(play.after(99).now())).hasSeconds(130);
    }

    @Test
    void timeIsGivenToWhoeverHasTheFloor() {
        play.does(new AddToQueue(Play.ANA, null, null, null, null, null, 120), new StartTurn(e(1)),
                new GiveTime(60), new GiveTime(-30)).after(160);
        assertThat(entry(1).remaining(play.now())).isEqualTo(Duration.ofSeconds(-10));
        assertThat(play.refused(new GiveTime(0))).isInstanceOf(Rejection.BadValue.class);
        assertThat(play.refused(new GiveTime(3601))).isInstanceOf(Rejection.BadValue.class);
        assertThat(play.does(new EndTurn()).refused(new GiveTime(60))).isEqualTo(new Rejection.NobodySpeaking());
    }

    // taking back: rules of the queue, section 3.6

    @Test
    void theLastTurnIsTakenBackToTheTopWithItsClockCleared() {
        queue("n n n");
        play.does(new StartTurn(e(1)), new GiveTime(60)).after(30).does(new EndTurn(), new TakeBackLast());

        assertThat(waiting()).isEqualTo("1 2 3");
        assertThat(entry(1).clock()).isNull();
        assertThat(entry(1).given()).isZero();
        assertThat(entry(1).arrival()).isEqualTo(1);
    }

    @Test
    void onATieTheMainSpeakerIsTakenBackBeforeAnInterjection() {
        queue("n q");
        play.does(new StartTurn(e(1)), new StartTurn(e(2))).after(5).does(new ResumeTurn(), new EndTurn());
        play.does(new TakeBackLast());
        assertThat(states(1, 2)).isEqualTo("WAITING FINISHED");
        assertThat(play.refused(new TakeBackLast())).as("an interjection to nobody")
                .isEqualTo(new Rejection.NobodySpeaking());
        play.does(new StartTurn(e(1)), new TakeBackLast());
        assertThat(states(1, 2)).isEqualTo("SPEAKING WAITING");
    }

    @Test
    void takingBackIsRefusedWhereNobodyFinishedOrThePersonWaitsAgain() {
        assertThat(play.refused(new TakeBackLast())).isEqualTo(new Rejection.NobodyFinished());
        play.does(AddToQueue.known(Play.ANA), new StartTurn(e(1)), new EndTurn(), AddToQueue.known(Play.ANA));
        assertThat(play.refused(new TakeBackLast())).isEqualTo(new Rejection.AlreadyWaiting(Play.ANA, 1));
    }

    @Test
    void aPointOfOrderDoesNotStandInTheWayOfTakingBack() {
        play.does(AddToQueue.known(Play.ANA), new StartTurn(e(1)), new EndTurn(),
                new AddToQueue(Play.ANA, null, SpeechType.POINT_OF_ORDER, null, null, null, null), new TakeBackLast());
        assertThat(waiting()).isEqualTo("1 2");
    }

    // states: rules of the queue, section 2.1

    @Test
    void theSamePersonIsRefusedTwiceButMayRaiseAPointOfOrder() {
        AddToQueue point = new AddToQueue(Play.ANA, null, SpeechType.POINT_OF_ORDER, null, null, null, null);
        queue("n");
        play.does(AddToQueue.known(Play.ANA));
        assertThat(play.refused(AddToQueue.known(Play.ANA))).isEqualTo(new Rejection.AlreadyWaiting(Play.ANA, 2));
        play.does(point);
        assertThat(play.refused(point)).isEqualTo(new Rejection.AlreadyWaiting(Play.ANA, 1));
    }

    @Test
    void requestsThatMakeNoSenseAreRefused() {
        PersonId nobody = new PersonId("nobody");
        AddToQueue noOne = new AddToQueue(null, null, null, null, null, null, null);
        assertThat(play.refused(noOne)).isEqualTo(new Rejection.PersonMissing());
        assertThat(play.refused(AddToQueue.known(nobody))).isEqualTo(new Rejection.NoSuchPerson(nobody));
        assertThat(play.refused(new AddToQueue(Play.ANA, PersonDetails.named("X"), null, null, null, null, null)))
                .isInstanceOf(Rejection.BadValue.class);
        assertThat(play.refused(add(SpeechType.POINT_OF_ORDER, 0))).isInstanceOf(Rejection.BadValue.class);
        assertThat(play.refused(new AddToQueue(Play.ANA, null, null, null, null, null, 0)))
                .isInstanceOf(Rejection.BadValue.class);
    }

    @Test
    void anInterjectionNeedsNoPersonAndGetsHalfAMinute() {
        play.does(new AddToQueue(null, null, SpeechType.INTERJECTION, null, null, null, null));
        assertThat(entry(1).person()).isNull();
        assertThat(entry(1).allotment()).hasSeconds(30);
        play.does(AddToQueue.known(Play.ANA));
        assertThat(entry(2).allotment()).as("the session's speaking time").hasMinutes(3);
    }

    @Test
    void speakingTimeIsASecondToTwoHours() {
        for (int seconds : List.of(1, 7200)) {
            play.does(new AddToQueue(null, PersonDetails.named("Someone"), null, null, null, null, seconds));
            assertThat(play.state().queue().entries().getLast().allotment()).hasSeconds(seconds);
        }
        for (int seconds : List.of(0, -1, 7201)) {
            assertThat(play.refused(new AddToQueue(null, PersonDetails.named("X"), null, null, null, null, seconds)))
                    .isEqualTo(new Rejection.BadValue("allotmentSeconds", "1 … 7200"));
        }
    }

    @Test
    void whoIsPlannedInTheItemGetsItsTimeAndLanguageUntilHeSpokeInIt() {
        ItemPlan panel = new ItemPlan(new ItemId("panel"), LocalText.of("P", "P"), ItemKind.PANEL, null, 600, null,
                false, 120, 60, 0, 2, List.of(new PlannedSpeaker(Play.BEN, 420, LanguageTag.FR)));
        play.does(new AddItem(panel), AddToQueue.known(Play.BEN), new StartItem(new ItemId("panel"), false),
                AddToQueue.known(Play.ANA));
        assertThat(entry(1).allotment()).as("the item did not run yet").hasMinutes(3);
        assertThat(entry(1).language()).isEqualTo(LanguageTag.EN);
        assertThat(entry(2).allotment()).as("not planned in it").hasMinutes(3);
        play.does(new Withdraw(e(1)), AddToQueue.known(Play.BEN));
        assertThat(entry(3).allotment()).hasMinutes(7);
        assertThat(entry(3).language()).isEqualTo(LanguageTag.FR);
        play.does(new StartTurn(e(3))).after(30).does(new EndTurn(), AddToQueue.known(Play.BEN));
        assertThat(entry(4).allotment()).as("he spoke in it").hasMinutes(3);
        assertThat(entry(4).language()).isEqualTo(LanguageTag.EN);
    }

    @Test
    void noAnswerGoesOnePlaceDownAndKeepsTheArrivalNumber() {
        queue("n n n");
        play.does(new CallSpeaker(e(1)));
        assertThat(states(1)).isEqualTo("CALLED");
        play.does(new NoAnswer(e(1)));

        assertThat(waiting()).isEqualTo("2 1 3");
        assertThat(entry(1).calls()).isEqualTo(1);
        assertThat(entry(1).arrival()).isEqualTo(1);
        assertThat(play.refused(new NoAnswer(e(1)))).isEqualTo(new Rejection.EntryNotCalled(e(1)));
    }

    @Test
    void callingAnotherPutsTheCalledOneBackToItsPlaceUncounted() {
        queue("n n n");
        play.does(new CallSpeaker(e(2)), new CallSpeaker(e(3)));

        assertThat(waiting()).isEqualTo("1 2");
        assertThat(play.state().queue().called().map(QueueEntry::id)).contains(e(3));
        assertThat(entry(2).calls()).isZero();
        assertThat(play.refused(new CallSpeaker(e(3)))).isEqualTo(new Rejection.EntryNotWaiting(e(3)));
    }

    @Test
    void withdrawnIsKeptAndRestoredToItsOldPlace() {
        queue("n n n");
        play.does(new Withdraw(e(2)));
        assertThat(waiting()).isEqualTo("1 3");
        assertThat(play.refused(new Withdraw(e(2)))).isEqualTo(new Rejection.EntryNotWaiting(e(2)));
        play.does(new Restore(e(2)));
        assertThat(waiting()).isEqualTo("1 2 3");
        assertThat(play.refused(new Restore(e(2)))).isEqualTo(new Rejection.EntryNotWithdrawn(e(2)));

        play.does(new CallSpeaker(e(3)), new Withdraw(e(3)), new Restore(e(3)));
        assertThat(waiting()).as("from the place it was called from").isEqualTo("1 2 3");
    }

    @Test
    void restoringIsRefusedWhileThePersonWaitsAgain() {
        play.does(AddToQueue.known(Play.ANA), new Withdraw(e(1)), AddToQueue.known(Play.ANA));
        assertThat(play.refused(new Restore(e(1)))).isEqualTo(new Rejection.AlreadyWaiting(Play.ANA, 1));
    }

    @Test
    void humanOrderIsByPlaceFromOneAndBeyondTheEndMeansLast() {
        queue("n n n");
        play.does(new MoveEntry(e(3), 1));
        assertThat(waiting()).isEqualTo("3 1 2");
        play.does(new MoveEntry(e(3), 99));
        assertThat(waiting()).isEqualTo("1 2 3");
        assertThat(entry(3).dragged()).isTrue();
        assertThat(play.refused(new MoveEntry(e(3), 0))).isInstanceOf(Rejection.BadValue.class);
        assertThat(play.does(new StartTurn(e(1))).refused(new MoveEntry(e(1), 1)))
                .isEqualTo(new Rejection.EntryNotWaiting(e(1)));
    }

    @Test
    void pausingAndResumingNeedSomebodyInTheRightState() {
        for (Command command : List.of(new PauseTurn(), new ResumeTurn(), new EndTurn())) {
            assertThat(play.refused(command)).as("%s", command).isEqualTo(new Rejection.NobodySpeaking());
        }
        queue("n");
        play.does(new StartTurn(e(1)));
        assertThat(play.refused(new ResumeTurn())).isEqualTo(new Rejection.TurnNotPaused(e(1)));
        assertThat(play.does(new PauseTurn()).refused(new PauseTurn()))
                .isEqualTo(new Rejection.TurnAlreadyPaused(e(1)));
        assertThat(play.does(new EndTurn()).refused(new StartTurn(e(1))))
                .isEqualTo(new Rejection.EntryNotWaiting(e(1)));
    }

    @Test
    void aFinishedRequestIsNoLongerWithdrawnEditedOrCalled() {
        queue("n");
        play.does(new StartTurn(e(1)));
        assertThat(play.refused(new Withdraw(e(1)))).isEqualTo(new Rejection.EntryNotWaiting(e(1)));
        play.does(new EndTurn());
        for (Command command : List.of(new Withdraw(e(1)), new CallSpeaker(e(1)), new EditEntry(e(1), null, "x"))) {
            assertThat(play.refused(command)).as("%s", command).isEqualTo(new Rejection.EntryNotWaiting(e(1)));
        }
    }

    @Test
    void whatIsNotThereIsRefused() {
        for (Command command : List.of(new CallSpeaker(e(9)), new StartTurn(e(9)), new NoAnswer(e(9)),
                new Withdraw(e(9)), new Restore(e(9)), new MoveEntry(e(9), 1), new EditEntry(e(9), null, null))) {
            assertThat(play.refused(command)).as("%s", command).isEqualTo(new Rejection.NoSuchEntry(e(9)));
        }
    }

    @Test
    void editingTheLanguageOfWhoSpeaksFlipsTheFloor() {
        play.does(AddToQueue.known(Play.ANA), new StartTurn(e(1)));
        assertThat(play.state().interpretation().floorLanguage()).isEqualTo(LanguageTag.FR);
        assertThat(play.kinds(new EditEntry(e(1), LanguageTag.EN, null))).containsExactly("EntryEdited",
                "FloorLanguageSet");
        assertThat(play.state().interpretation().floorLanguage()).isEqualTo(LanguageTag.EN);
    }
}
