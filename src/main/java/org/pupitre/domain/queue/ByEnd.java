package org.pupitre.domain.queue;

import java.time.Instant;
import java.util.Comparator;

/** Orders finished turns by their end. */
final class ByEnd {
    static final Comparator<QueueEntry> ORDER = Comparator.comparing(ByEnd::end).thenComparingInt(QueueEntry::arrival);

    private ByEnd() {}

    private static Instant end(QueueEntry entry) {
        TurnClock clock = entry.clock();
        Instant end = clock == null ? null : clock.end();
        return end == null ? Instant.MAX : end;
    }
}
