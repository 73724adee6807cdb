package org.pupitre.ui.timeline;

import java.util.List;

/**
 * What the ribbon shows at a moment; places are shares of its width, 0 to 1.
 *
 * @param now      where the now-line is, negative if outside
 * @param hardStop where the hard stop is, negative if outside
 * @param told     the whole in one sentence, for those who do not see it
 */
record Ribbon(
        List<Scale.Mark> marks,
        List<Bar> planned,
        List<Bar> actual,
        List<Bar> languages,
        double now,
        double hardStop,
        String told) {
    static final Ribbon EMPTY = new Ribbon(List.of(), List.of(), List.of(), List.of(), -1, -1, "");
}
