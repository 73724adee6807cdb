package org.pupitre.domain.queue;

import java.time.Instant;
import java.util.Comparator;

/** Orders finished turns by their end. */
final class ByEnd {
    static final Comparator<Entry> ORDER = Comparator.comparing(ByEnd::end).thenComparingInt(Entry::arrival);

    private ByEnd() {}

    private static Instant end(Entry entry) {
        TurnClock clock = entry.clock();
        Instant end = clock == null ? null : clock.end();
        return end == null ? Instant.MAX : end;
    }
}
