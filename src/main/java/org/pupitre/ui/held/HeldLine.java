package org.pupitre.ui.held;

import java.time.Duration;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.value.Span;

/**
 * One run of an item, or an item that has not run, in words. What there is nothing to say of is empty.
 *
 * @param key      item and run, by which the line is known again
 * @param number   of the item in the agenda
 * @param about    kind, state and which run
 * @param planned  from when to when
 * @param length   planned minutes
 * @param held     from when to when; of what runs only from when
 * @param spent    minutes held, without pauses
 * @param paused   minutes
 * @param added    minutes, with a sign
 * @param overtime minutes, with +
 * @param start    how much later than planned it began: +, or in words how early
 * @param end      how much later than planned it ended: +, or in words how early
 * @param facts    all figures in one sentence, for a narrow window and for those who hear the screen
 * @param bars     when it was planned, and when it was held
 */
record HeldLine(
        String key,
        String number,
        String title,
        String about,
        String planned,
        String length,
        String held,
        String spent,
        String paused,
        String added,
        String overtime,
        String start,
        String end,
        String facts,
        Bars bars,
        List<Speaker> speakers) {
    HeldLine {
        speakers = List.copyOf(speakers);
    }

    /**
     * Two stretches on the scale of the session.
     *
     * @param upper when it was planned
     * @param lower when it was held, null where it was not
     */
    record Bars(Span upper, @Nullable Span lower) {}

    /**
     * A person in an item.
     *
     * @param figures  minutes spoken of minutes allotted
     * @param allotted the upper bar
     * @param spoken   the lower bar
     */
    record Speaker(String name, String figures, Duration allotted, Duration spoken) {}
}
