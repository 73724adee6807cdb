package org.pupitre.ui.timeline.landing;

import org.pupitre.domain.value.ItemId;

/**
 * One item in the sheet on which a landing is adjusted.
 *
 * @param minutes  how long it is to take, whole minutes
 * @param limit    how far it may give, in words
 * @param less     whether it can give one minute more
 * @param more     whether it can take one minute back
 * @param optional whether it may be left out
 * @param leftOut  whether it is left out as shown
 * @param changed  whether it differs from the agenda
 * @param told     the row read aloud
 */
record LandingRow(
        ItemId id,
        String title,
        String minutes,
        String limit,
        boolean less,
        boolean more,
        boolean optional,
        boolean leftOut,
        boolean changed,
        String told) {
    /** Whether its minutes can be changed at all. */
    boolean steps() {
        return !leftOut && (less || more);
    }
}
