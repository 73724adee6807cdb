package org.pupitre.live;

import java.time.Duration;
import java.time.Instant;

import org.pupitre.domain.SessionState;
import org.pupitre.domain.act.Command;
import org.pupitre.domain.act.QueueCommand.EndTurn;
import org.pupitre.domain.act.TimelineCommand.CountGap;
import org.pupitre.domain.act.TimelineCommand.EndItem;
import org.pupitre.domain.act.TimelineCommand.TakeOutGap;
import org.pupitre.domain.agenda.ItemClock;
import org.pupitre.domain.agenda.Projection;
import org.pupitre.domain.agenda.Timeline;
import org.pupitre.domain.value.Gap;
import org.pupitre.domain.value.Times;
import org.pupitre.live.clock.SessionClock;

/** What is to be done about a session when it is opened again (rules of the timeline, section 7). */
public sealed interface Resumption {
    /** Longest absence after which a session goes on without a question. */
    Duration LONGEST = Duration.ofMinutes(10);
    /** So long after its expected end a session goes on without a question. */
    Duration AFTER_END = Duration.ofMinutes(60);

    /** Nothing runs in it, so nothing can be counted wrong. */
    record Nothing() implements Resumption {}

    /** It goes on at once, and says that it was away for so long. */
    record AtOnce(Duration away) implements Resumption {}

    /**
     * Someone must decide; until then nothing runs and nothing is written.
     *
     * @param lastKnown when it was last known to be open
     * @param now       the time of the wall clock
     * @param item      whether an item runs, else only someone speaks
     */
    record Ask(Instant lastKnown, Instant now, Why why, boolean item) implements Resumption {
        /** The act that carries an answer out, at {@link #at}. */
        public Command command(Answer answer) {
            return switch (answer) {
                case GO_ON -> new CountGap(lastKnown, now);
                case PAUSE -> new TakeOutGap(lastKnown, now);
                case END -> item ? new EndItem() : new EndTurn();
            };
        }

        /** When an answer takes effect: the end is where the session was last known to be open. */
        public Instant at(Answer answer) {
            return answer == Answer.END ? lastKnown : Times.later(lastKnown, now);
        }

        /** The same question, answered at another time. */
        public Ask answeredAt(Instant later) {
            return new Ask(lastKnown, Times.millis(later), why, item);
        }

        /** The time in which no one knows what happened. */
        public Gap gap() {
            return new Gap(lastKnown, now);
        }
    }

    /** Why it is asked. */
    enum Why {
        /** The last sign of life is too old. */
        LONG_AWAY,
        /** It should have been over long ago. */
        LONG_OVER,
        /** The wall clock is before the last sign of life. */
        SET_BACK
    }

    /** The three answers. */
    enum Answer {
        /** As if it had never stopped. */
        GO_ON,
        /** The absence is a pause. */
        PAUSE,
        /** The item ended when it was last known to be open. */
        END
    }

    /**
     * Decides; pure.
     *
     * @param lastKnown when the session was last known to be open: its last sign of life or its latest entry
     * @param now       the time of the wall clock
     */
    static Resumption of(SessionState state, Instant lastKnown, Instant now) {
        Timeline timeline = state.timeline();
        boolean item = timeline.currentRun().isPresent();
        if (!runs(state)) {
            return new Nothing();
        }
        if (now.isBefore(lastKnown.minus(SessionClock.NOTICE))) {
            return new Ask(lastKnown, now, Why.SET_BACK, item);
        }
        if (Duration.between(lastKnown, now).compareTo(LONGEST) > 0) {
            return new Ask(lastKnown, now, Why.LONG_AWAY, item);
        }
        return item && now.isAfter(expectedEnd(timeline, lastKnown).plus(AFTER_END))
                ? new Ask(lastKnown, now, Why.LONG_OVER, item)
                : new AtOnce(Times.between(lastKnown, now));
    }

    /** Whether an item or a turn runs, so that an absence would be counted. */
    private static boolean runs(SessionState state) {
        return state.timeline().status() != Timeline.Status.FINISHED
                && (state.timeline().currentRun().isPresent() || state.queue().onFloor().isPresent());
    }

    /** Whether a session has begun and is not finished, so that it goes on while its desk is left. */
    static boolean goesOn(SessionState state) {
        return runs(state) || state.timeline().status() == Timeline.Status.BETWEEN;
    }

    /** The projected end if the running item ends when its time is over, and not, as in a projection, never before now. */
    private static Instant expectedEnd(Timeline timeline, Instant lastKnown) {
        Instant finish = timeline.clock(lastKnown).map(ItemClock::finish).orElse(lastKnown);
        Instant end = Projection.of(timeline, Times.earlier(finish, lastKnown)).projectedEnd();
        return end == null ? finish : end;
    }
}
