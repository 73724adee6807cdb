package org.pupitre.domain.queue;

import java.time.Instant;
import java.util.Comparator;

/** Orders paused turns by the beginning of their pause; of two held at the same instant the later turn is last. */
final class ByPause {
    static final Comparator<QueueEntry> ORDER = Comparator.comparing(ByPause::pausedSince)
            .thenComparing(e -> e.begunAt() == null ? Instant.MIN : e.begunAt()).thenComparingInt(QueueEntry::arrival);

    private ByPause() {}

    private static Instant pausedSince(QueueEntry entry) {
        TurnClock clock = entry.clock();
        Instant since = clock == null ? null : clock.pausedSince();
        return since == null ? Instant.MIN : since;
    }
}
