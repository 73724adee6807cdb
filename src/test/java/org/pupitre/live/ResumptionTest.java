package org.pupitre.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pupitre.domain.Decider;
import org.pupitre.domain.Evolver;
import org.pupitre.domain.SessionState;
import org.pupitre.domain.act.Command;
import org.pupitre.domain.act.Decision;
import org.pupitre.domain.act.QueueCommand.AddToQueue;
import org.pupitre.domain.act.QueueCommand.Advance;
import org.pupitre.domain.act.QueueCommand.EndTurn;
import org.pupitre.domain.act.TimelineCommand.CountGap;
import org.pupitre.domain.act.TimelineCommand.EndItem;
import org.pupitre.domain.act.TimelineCommand.FinishSession;
import org.pupitre.domain.act.TimelineCommand.NextItem;
import org.pupitre.domain.act.TimelineCommand.TakeOutGap;
import org.pupitre.domain.people.People;
import org.pupitre.domain.value.CommandId;
import org.pupitre.live.Resumption.Answer;

/** Three items of 30 min from START; when a session is resumed, and when it is asked about, to the millisecond. */
class ResumptionTest {
    private SessionState state = SessionState.empty(Sample.SESSION, People.NOBODY);

    private ResumptionTest does(long second, Command command) {
        Instant at = Sample.START.plusSeconds(second);
        Decision.Accepted accepted = (Decision.Accepted) Decider.decide(state, command, at);
        state = Evolver.evolve(state.withPeople(state.people().with(accepted.people())), new CommandId("c" + second),
                accepted.events());
        return this;
    }

    private Resumption at(Instant lastKnown, Instant now) {
        return Resumption.of(state, lastKnown, now);
    }

    @ParameterizedTest
    @CsvSource({"0, AT_ONCE", "599999, AT_ONCE", "600000, AT_ONCE", "600001, LONG_AWAY", "259200000, LONG_AWAY",
            "-1, AT_ONCE", "-2000, AT_ONCE", "-2001, SET_BACK", "-86400000, SET_BACK"})
    void theAbsenceDecides(long awayMillis, String expected) {
        does(0, Sample.plan()).does(1, new NextItem());
        Instant last = Sample.START.plusSeconds(600);

        assertThat(name(at(last, last.plusMillis(awayMillis)))).isEqualTo(expected);
    }

    /** The plan ends at 90 min, begun 1 s late: 60 min after that is 150 min and 1 s. */
    @ParameterizedTest
    @CsvSource({"9000999, AT_ONCE", "9001000, AT_ONCE", "9001001, LONG_OVER"})
    void aSessionThatShouldHaveBeenOverLongAgoIsAskedAbout(long millis, String expected) {
        does(0, Sample.plan()).does(1, new NextItem());
        Instant now = Sample.START.plusMillis(millis);

        assertThat(name(at(now.minusSeconds(30), now))).isEqualTo(expected);
    }

    @Test
    void timeAddedPutsTheEndOff() {
        does(0, Sample.plan()).does(1, new NextItem()).does(2,
                new org.pupitre.domain.act.TimelineCommand.AddTime(60));
        Instant now = Sample.START.plusMillis(9_061_000);

        assertThat(name(at(now.minusSeconds(30), now))).isEqualTo("AT_ONCE");
        assertThat(name(at(now.minusSeconds(30), now.plusMillis(1)))).isEqualTo("LONG_OVER");
    }

    @Test
    void whereNothingRunsNothingIsAsked() {
        Instant last = Sample.START.plusSeconds(60);
        Instant daysLater = last.plus(Duration.ofDays(3));
        does(0, Sample.plan());
        assertThat(at(last, daysLater)).isEqualTo(new Resumption.Nothing());
        does(1, new NextItem()).does(2, new EndItem());
        assertThat(at(last, daysLater)).as("between items").isEqualTo(new Resumption.Nothing());
        does(3, new NextItem()).does(4, new FinishSession());
        assertThat(at(last, daysLater)).isEqualTo(new Resumption.Nothing());
    }

    @Test
    void whoSpeaksWithoutAnItemIsAskedAboutToo() {
        does(0, Sample.plan()).does(1, AddToQueue.known(Sample.AWA)).does(2, new Advance());
        Instant last = Sample.START.plusSeconds(60);
        Resumption.Ask ask = (Resumption.Ask) at(last, last.plusSeconds(601));

        assertThat(ask.item()).isFalse();
        assertThat(ask.command(Answer.END)).isEqualTo(new EndTurn());
        assertThat(name(at(last, last.plusSeconds(600)))).isEqualTo("AT_ONCE");
    }

    @Test
    void theThreeAnswers() {
        does(0, Sample.plan()).does(1, new NextItem());
        Instant last = Sample.START.plusSeconds(600);
        Instant now = last.plusSeconds(1200);
        Resumption.Ask ask = (Resumption.Ask) at(last, now);

        assertThat(ask.command(Answer.GO_ON)).isEqualTo(new CountGap(last, now));
        assertThat(ask.command(Answer.PAUSE)).isEqualTo(new TakeOutGap(last, now));
        assertThat(ask.command(Answer.END)).isEqualTo(new EndItem());
        assertThat(ask.at(Answer.GO_ON)).isEqualTo(now);
        assertThat(ask.at(Answer.END)).isEqualTo(last);
    }

    private static String name(Resumption resumption) {
        return switch (resumption) {
            case Resumption.Nothing _ -> "NOTHING";
            case Resumption.AtOnce _ -> "AT_ONCE";
            case Resumption.Ask ask -> ask.why().name();
        };
    }
}
