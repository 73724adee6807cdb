package org.pupitre.ui.timeline;

import java.util.List;
import java.util.Optional;

/**
 * What the ribbon shows at a moment; places are shares of its width, 0 to 1.
 *
 * @param hours    the full hours, without the hard stop
 * @param boxes    the items as they ran, run and are expected, in order
 * @param progress what has passed of the item that runs
 * @param planned  the items as they were planned
 * @param now      where the now-line is, negative if outside
 * @param hardStop where the hard stop is, negative if outside
 * @param stopTime its time of day
 * @param told     the whole in one sentence, for people who do not see it
 */
record Ribbon(
        List<Scale.Mark> hours,
        List<Bar> boxes,
        Optional<Bar> progress,
        List<Bar> planned,
        List<Bar> languages,
        double now,
        double hardStop,
        String stopTime,
        String told) {
    static final Ribbon EMPTY =
            new Ribbon(List.of(), List.of(), Optional.empty(), List.of(), List.of(), -1, -1, "", "");
}
