package org.pupitre.domain.attendance;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.act.Stay;

/** How long a person was there: the union of all stays, so that a time that two rows cover counts once (rules of imports, section 6). */
public final class TimeThere {
    private TimeThere() {}

    /**
     * The union.
     *
     * @param stays   in the order of their begins
     * @param waiting whether time in the waiting room counts too
     */
    public static Duration of(List<Stay> stays, boolean waiting) {
        Duration all = Duration.ZERO;
        Instant until = null;
        for (Stay stay : stays) {
            if (stay.waiting() && !waiting) {
                continue;
            }
            Instant from = later(until, stay.from());
            if (stay.until().isAfter(from)) {
                all = all.plus(Duration.between(from, stay.until()));
            }
            until = later(until, stay.until());
        }
        return all;
    }

    private static Instant later(@Nullable Instant one, Instant other) {
        return one == null || one.isBefore(other) ? other : one;
    }
}
