package org.pupitre.domain.act;

import java.time.Instant;
import java.util.Comparator;

/**
 * A time for which a person was there.
 *
 * @param until   not before {@code from}
 * @param waiting whether it was spent in the waiting room, which is no presence
 */
public record Stay(Instant from, Instant until, boolean waiting) {
    static final Comparator<Stay> ORDER =
            Comparator.comparing(Stay::from).thenComparing(Stay::until).thenComparing(Stay::waiting);

    /**
     * @throws IllegalArgumentException if it ends before it begins
     */
    public Stay {
        if (until.isBefore(from)) {
            throw new IllegalArgumentException("a stay ends after it begins");
        }
    }
}
