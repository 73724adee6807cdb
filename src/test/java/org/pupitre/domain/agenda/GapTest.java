package org.pupitre.domain.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pupitre.domain.Day;
import org.pupitre.domain.Play;
import org.pupitre.domain.act.QueueCommand.AddToQueue;
import org.pupitre.domain.act.QueueCommand.StartTurn;
import org.pupitre.domain.act.Rejection;
import org.pupitre.domain.act.SessionCommand.Redo;
import org.pupitre.domain.act.SessionCommand.Undo;
import org.pupitre.domain.act.TimelineCommand.CountGap;
import org.pupitre.domain.act.TimelineCommand.NextItem;
import org.pupitre.domain.act.TimelineCommand.PauseItem;
import org.pupitre.domain.act.TimelineCommand.ResumeItem;
import org.pupitre.domain.act.TimelineCommand.StartItem;
import org.pupitre.domain.act.TimelineCommand.TakeOutGap;
import org.pupitre.domain.value.EntryId;
import org.pupitre.domain.value.Gap;
import org.pupitre.domain.value.ItemId;

/** Gaps in the clocks: B of 30 min runs from 18:10, Ana speaks from 18:12, the computer sleeps from 18:20 to 18:24. */
class GapTest {
    private static final Instant FROM = Day.at("18:20");
    private static final Instant UNTIL = Day.at("18:24");

    private final Play play = Play.session(Play.S1);

    @BeforeEach
    void runs() {
        play.at("18:00").does(start("A"), AddToQueue.known(Play.ANA)).at("18:10").does(new NextItem()).at("18:12")
                .does(new StartTurn(new EntryId("e1")));
    }

    private static StartItem start(String item) {
        return new StartItem(new ItemId(item), false);
    }

    private Duration remaining() {
        return play.state().timeline().clock(play.now()).orElseThrow().remaining();
    }

    private Duration elapsed() {
        return play.state().timeline().clock(play.now()).orElseThrow().elapsed();
    }

    private Duration spoken() {
        return play.state().queue().entry(new EntryId("e1")).orElseThrow().spoken(play.now());
    }

    @Test
    void sleepCountsUntilItIsTakenOut() {
        play.at("18:24");
        assertThat(remaining()).as("an item asleep for 4 min has 4 min less").hasMinutes(16);
        assertThat(play.kinds(new TakeOutGap(FROM, UNTIL))).containsExactly("GapTakenOut");
        assertThat(remaining()).hasMinutes(20);
        assertThat(elapsed()).hasMinutes(10);
        assertThat(spoken()).hasMinutes(8);
        assertThat(Projection.of(play.state().timeline(), play.now()).absolute()).as("the offset grows").hasMinutes(4);
        assertThat(play.refolded()).isEqualTo(play.state());
    }

    @Test
    void aCountedGapChangesNothingButIsAnswered() {
        play.at("18:25").does(new CountGap(FROM, UNTIL));
        assertThat(remaining()).hasMinutes(15);
        assertThat(play.refused(new TakeOutGap(FROM, UNTIL))).isEqualTo(new Rejection.GapAlreadyAnswered());
        assertThat(play.state().timeline().answerTo(new Gap(FROM, UNTIL))).hasValueSatisfying(
                answer -> assertThat(answer.takenOut()).isFalse());
    }

    @Test
    void undoGivesTheChoiceBack() {
        play.at("18:25").does(new TakeOutGap(FROM, UNTIL), new Undo());
        assertThat(remaining()).hasMinutes(15);
        assertThat(play.state().timeline().gaps()).isEmpty();
        play.does(new Redo());
        assertThat(remaining()).hasMinutes(19);
        play.does(new Undo(), new CountGap(FROM, UNTIL));
        assertThat(remaining()).hasMinutes(15);
    }

    @Test
    void whatWasPausedInTheGapIsNotTakenOffTwice() {
        play.at("18:22").does(new PauseItem()).at("18:26").does(new ResumeItem()).at("18:27");
        assertThat(elapsed()).hasMinutes(13);
        play.does(new TakeOutGap(FROM, UNTIL));
        assertThat(elapsed()).as("17 min, without 18:20 to 18:26").hasMinutes(11);
        assertThat(spoken()).hasMinutes(9);
    }

    @Test
    void aGapDuringAPauseIsPartOfIt() {
        play.at("18:19").does(new PauseItem()).at("18:25").does(new TakeOutGap(FROM, UNTIL));
        assertThat(remaining()).hasMinutes(21);
        play.at("18:26").does(new ResumeItem()).at("18:27");
        assertThat(remaining()).hasMinutes(20);
        assertThat(play.state().timeline().currentRun().orElseThrow().paused()).hasMinutes(7);
    }

    @Test
    void anAnswerAfterTheNextItemIsAboutTheItemTheGapFellInto() {
        play.at("18:25").does(new NextItem()).at("18:26").does(new TakeOutGap(FROM, UNTIL));
        assertThat(elapsed()).as("C").hasMinutes(1);
        assertThat(play.state().timeline().lastRun(new ItemId("B")).orElseThrow().elapsed(play.now())).hasMinutes(11);
        assertThat(spoken()).hasMinutes(9);
    }

    @Test
    void onlyWhatFellIntoTheRunIsTakenOut() {
        play.at("18:27").does(new TakeOutGap(Day.at("18:05"), Day.at("18:14")));
        assertThat(elapsed()).as("17 min, without 18:10 to 18:14").hasMinutes(13);
        assertThat(spoken()).as("15 min, without 18:12 to 18:14").hasMinutes(13);
        assertThat(play.state().timeline().lastRun(new ItemId("A")).orElseThrow().elapsed(play.now())).hasMinutes(5);
    }

    @Test
    void aClockPutBackIsAnsweredWithoutMovingAnything() {
        play.at("18:25").does(new TakeOutGap(Day.at("18:24"), Day.at("17:24")));
        assertThat(remaining()).hasMinutes(15);
        play.does(new CountGap(Day.at("18:25"), Day.at("17:25")));
        assertThat(remaining()).hasMinutes(15);
    }

    @Test
    void whatIsStillToComeIsNoGap() {
        play.at("18:25");
        assertThat(play.refused(new TakeOutGap(FROM, Day.at("18:26")))).isInstanceOf(Rejection.BadValue.class);
        assertThat(play.refused(new CountGap(Day.at("18:26"), FROM))).isInstanceOf(Rejection.BadValue.class);
        assertThat(play.refused(new TakeOutGap(FROM, FROM))).isInstanceOf(Rejection.BadValue.class);
    }
}
