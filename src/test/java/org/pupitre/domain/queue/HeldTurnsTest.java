package org.pupitre.domain.queue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.pupitre.domain.Play;
import org.pupitre.domain.act.PersonDetails;
import org.pupitre.domain.act.QueueCommand.AddToQueue;
import org.pupitre.domain.act.QueueCommand.PauseTurn;
import org.pupitre.domain.act.QueueCommand.StartTurn;
import org.pupitre.domain.act.SpeechType;
import org.pupitre.domain.act.TimelineCommand.PauseItem;
import org.pupitre.domain.act.TimelineCommand.ResumeItem;
import org.pupitre.domain.act.TimelineCommand.StartItem;
import org.pupitre.domain.queue.Entry.State;
import org.pupitre.domain.value.EntryId;
import org.pupitre.domain.value.ItemId;

/** Turns that are held: with the agenda item (timeline, section 3.1), by hand, and several at once. */
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

    private Entry entry(int arrival) {
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
    void ofSeveralHeldTheLastHeldHasTheFloorWhereverItStands() {
        given(SpeechType.INTERJECTION, SpeechType.NORMAL);
        play.does(new StartTurn(e(2))).after(1).does(new StartTurn(e(1))).after(1).does(new PauseTurn());
        assertThat(play.state().queue().onFloor().map(Entry::id)).contains(e(1));
    }
}
