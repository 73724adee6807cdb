package org.pupitre.domain.queue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pupitre.domain.Day;
import org.pupitre.domain.Play;
import org.pupitre.domain.act.PersonDetails;
import org.pupitre.domain.act.QueueCommand.AddToQueue;
import org.pupitre.domain.act.QueueCommand.EndTurn;
import org.pupitre.domain.act.QueueCommand.GiveTime;
import org.pupitre.domain.act.QueueCommand.PauseTurn;
import org.pupitre.domain.act.QueueCommand.ResumeTurn;
import org.pupitre.domain.act.QueueCommand.StartTurn;
import org.pupitre.domain.act.QueueEvent.TimeGiven;
import org.pupitre.domain.act.Rejection;
import org.pupitre.domain.act.SpeechType;
import org.pupitre.domain.act.TimelineCommand.PauseItem;
import org.pupitre.domain.act.TimelineCommand.ResumeItem;
import org.pupitre.domain.act.TimelineCommand.StartItem;
import org.pupitre.domain.queue.QueueEntry.State;
import org.pupitre.domain.value.EntryId;
import org.pupitre.domain.value.ItemId;

/** Turns that are held: with the agenda item (rules of the timeline, section 3.3), by hand, and several at once. */
class HeldTurnsTest {
    private final Play play = Play.session(Play.S1);

    private static EntryId e(int arrival) {
        return new EntryId("e" + arrival);
    }

    private void given(SpeechType... types) {
        for (SpeechType type : types) {
            play.does(new AddToQueue(null, PersonDetails.named("Someone"), type, null, null, null, null));
        }
    }

    private QueueEntry entry(int arrival) {
        return play.state().queue().entry(e(arrival)).orElseThrow();
    }

    private String states(int... arrivals) {
        return Arrays.stream(arrivals).mapToObj(a -> entry(a).state().name()).collect(Collectors.joining(" "));
    }

    @Test
    void theSpeakerIsHeldWithTheItemAndGoesOnWithItUnlessAnotherSpeaks() {
        given(SpeechType.NORMAL, SpeechType.INTERJECTION);
        play.does(new StartItem(new ItemId("A"), false), new StartTurn(e(1))).after(30).does(new PauseItem());
        assertThat(play.after(180).state().queue().onFloor().orElseThrow().spoken(play.now())).hasSeconds(30);
        play.does(new ResumeItem());
        assertThat(states(1)).isEqualTo("SPEAKING");

        play.does(new PauseItem(), new StartTurn(e(2)), new ResumeItem());
        assertThat(states(1, 2)).isEqualTo("PAUSED SPEAKING");
    }

    @Test
    void aSpeakerHeldByHandStaysHeldWhenTheItemGoesOn() {
        given(SpeechType.NORMAL);
        play.does(new StartItem(new ItemId("A"), false), new StartTurn(e(1)), new PauseTurn(), new PauseItem(),
                new ResumeItem());
        assertThat(entry(1).state()).isEqualTo(State.PAUSED);
    }

    @Test
    void whoSpeaksMeanwhileIsNotHeldWithTheItem() {
        given(SpeechType.NORMAL, SpeechType.NORMAL);
        play.does(new StartItem(new ItemId("A"), false), new StartTurn(e(1)), new PauseItem());
        assertThat(play.kinds(new ResumeItem())).containsExactly("ItemResumed", "TurnResumed");
        play.does(new PauseItem(), new StartTurn(e(2)));
        assertThat(play.kinds(new ResumeItem())).containsExactly("ItemResumed");
        assertThat(states(1, 2)).isEqualTo("FINISHED SPEAKING");
    }

    @Test
    void theMainSpeakerGoesOnAndHoldsTheInterjection() {
        given(SpeechType.NORMAL, SpeechType.INTERJECTION, SpeechType.INTERJECTION);
        play.does(new StartTurn(e(1)), new StartTurn(e(2)));
        assertThat(play.kinds(new ResumeTurn())).startsWith("TurnPaused", "TurnResumed");
        assertThat(states(1, 2)).isEqualTo("SPEAKING PAUSED");
        assertThat(play.refused(new ResumeTurn())).isEqualTo(new Rejection.TurnNotPaused(e(1)));
        play.after(5).does(new PauseTurn());
        assertThat(play.kinds(new ResumeTurn())).as("the main speaker before the interjection")
                .startsWith("TurnResumed");
        assertThat(states(1, 2)).isEqualTo("SPEAKING PAUSED");
        play.does(new EndTurn());
        assertThat(states(1, 2, 3)).as("the end of the main speaker ends all")
                .isEqualTo("FINISHED FINISHED WITHDRAWN");
        assertThat(play.refused(new ResumeTurn())).isEqualTo(new Rejection.NobodySpeaking());
        given(SpeechType.INTERJECTION);
        play.does(new StartTurn(e(4)), new PauseTurn(), new ResumeTurn());
        assertThat(states(4)).as("an interjection alone").isEqualTo("SPEAKING");
        assertThat(play.refused(new ResumeTurn())).isEqualTo(new Rejection.TurnNotPaused(e(4)));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, -1, 3600, -3600})
    void upToAnHourIsGivenOrTakenAtOnce(int seconds) {
        given(SpeechType.NORMAL);
        play.does(new StartTurn(e(1)));
        assertThat(play.events(new GiveTime(seconds))).isEqualTo(List.of(new TimeGiven(e(1), seconds)));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 3601, -3601, Integer.MIN_VALUE})
    void noTimeAndMoreThanAnHourAreRefused(int seconds) {
        given(SpeechType.NORMAL);
        play.does(new StartTurn(e(1)));
        assertThat(play.refused(new GiveTime(seconds)))
                .isEqualTo(new Rejection.BadValue("seconds", "-3600 … -1, 1 … 3600"));
    }

    @Test
    void ofSeveralHeldTheLastHeldHasTheFloorWhereverItStands() {
        given(SpeechType.INTERJECTION, SpeechType.NORMAL);
        play.does(new StartTurn(e(2))).after(1).does(new StartTurn(e(1))).after(1).does(new PauseTurn());
        assertThat(play.state().queue().onFloor().map(QueueEntry::id)).contains(e(1));
    }

    private String floorAt(String... times) {
        return Arrays.stream(times).map(t -> play.state().queue().onFloorAt(Day.at(t)).map(x -> x.id().value())
                .orElse("-")).collect(Collectors.joining(" "));
    }

    @Test
    void whoHadTheFloorIsKnownForEachInstantAcrossPausesAndInterjections() {
        given(SpeechType.NORMAL, SpeechType.INTERJECTION);
        play.at("18:00").does(new StartTurn(e(1))).at("18:01").does(new StartTurn(e(2))).at("18:04")
                .does(new EndTurn()).at("18:05").does(new ResumeTurn()).at("18:06").does(new PauseTurn()).at("18:07")
                .does(new EndTurn());
        assertThat(floorAt("17:59:59", "18:00", "18:00:59")).isEqualTo("- e1 e1");
        assertThat(floorAt("18:01", "18:03:59")).as("the interjection").isEqualTo("e2 e2");
        assertThat(floorAt("18:04", "18:05", "18:06", "18:06:59")).as("the main speaker, held or not")
                .isEqualTo("e1 e1 e1 e1");
        assertThat(floorAt("18:07", "18:30")).isEqualTo("- -");
    }

    @Test
    void whileTwoAreHeldTheOneHeldLastHasTheFloorUntilTheMainSpeakerGoesOn() {
        given(SpeechType.NORMAL, SpeechType.INTERJECTION);
        play.at("18:00").does(new StartTurn(e(1))).at("18:01").does(new StartTurn(e(2))).at("18:02")
                .does(new PauseTurn()).at("18:03").does(new ResumeTurn()).at("18:04").does(new EndTurn());
        assertThat(floorAt("18:01:59", "18:02", "18:02:59")).isEqualTo("e2 e2 e2");
        assertThat(floorAt("18:03", "18:03:59", "18:04")).isEqualTo("e1 e1 -");
        assertThat(play.state().queue().entry(e(1)).orElseThrow().endedByFinish()).isFalse();
    }
}
