package org.pupitre.domain.agenda;

import java.time.Duration;

/**
 * Something in a plan that a person should look at; nothing is repaired in silence (rules of the timeline, section 2.5).
 *
 * @param by how much: of the overlap, past the locked end, past the hard stop, of speaking time above the item's own, of a block above its budget, since
 *           the planned start; zero where there is no such figure
 */
public record PlanFlag(AgendaItem item, Kind kind, Duration by) {
    /** What is to be looked at. */
    public enum Kind {
        /** The item begins before an earlier one ends. */
        OVERLAP,
        /** The items before it end after the end this one is locked to. */
        LOCKED_END_MISSED,
        /** It ends at an hour that is over when it can begin. */
        NO_TIME_LEFT,
        /** It ends after the hard stop. */
        AFTER_HARD_STOP,
        /** Its speakers together have more time than the item. */
        ALLOTMENTS,
        /** Its start has passed, and the session has not begun. */
        START_PAST,
        /** Its start is a time of day that comes twice on that day, since the clocks are put back. */
        TIME_TWICE,
        /** The items of the block together are longer than its budget. */
        OVER_BUDGET
    }
}
