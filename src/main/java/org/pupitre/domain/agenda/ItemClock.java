package org.pupitre.domain.agenda;

import java.time.Duration;
import java.time.Instant;

import org.pupitre.domain.value.Times;

/**
 * The clock of an item at an instant (rules of the timeline, section 3.1).
 *
 * @param item      the item
 * @param run       its run
 * @param finish    when it will be over: start, duration, time added and pauses; for an item that counts to its end,
 *                  planned end and time added
 * @param remaining finish minus now; negative is overtime
 * @param elapsed   time spent without pauses
 */
public record ItemClock(AgendaItem item, Run run, Instant finish, Duration remaining, Duration elapsed, Phase phase) {

    public static ItemClock of(AgendaItem item, Run run, Instant now) {
        Instant finish = item.plan().countToEnd()
                ? item.plannedEnd().plus(run.added())
                : run.start().plus(item.planned().length()).plus(run.added()).plus(run.pausesUntil(now));
        Duration remaining = Duration.between(now, finish);
        Phase phase = Phase.of(remaining, Duration.ofSeconds(item.plan().warningSeconds()),
                Duration.ofSeconds(item.plan().dangerSeconds()));
        return new ItemClock(item, run, finish, remaining, run.elapsed(now), phase);
    }

    /** The finish as shown: for an item that does not count to its end never before its start. */
    public Instant shownFinish() {
        return item.plan().countToEnd() ? finish : Times.later(run.start(), finish);
    }

    /** Now or the finish, whichever is later: the end to expect. */
    public Instant expectedEnd(Instant now) {
        return Times.later(now, finish);
    }
}
