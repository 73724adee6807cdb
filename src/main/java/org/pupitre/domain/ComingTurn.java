package org.pupitre.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pupitre.domain.queue.QueueEntry;

/**
 * A turn that comes, and when it begins if everyone before keeps to the speaking time (rules of interpretation, section 10).
 *
 * @param about null where no one speaks now, so that nothing is known
 */
public record ComingTurn(QueueEntry entry, @Nullable Instant about) {
    /** Who was called, then everyone who waits, in order. A turn that is over its time ends now at the earliest. */
    public static List<ComingTurn> all(SessionState state, Instant now) {
        Optional<QueueEntry> speaking = state.queue().onFloor();
        Instant begins = null;
        if (speaking.isPresent()) {
            Duration left = speaking.get().remaining(now);
            begins = left.isNegative() ? now : now.plus(left);
        }
        List<ComingTurn> all = new ArrayList<>();
        for (QueueEntry entry : Stream.concat(state.queue().called().stream(), state.queue().waiting().stream())
                .toList()) {
            all.add(new ComingTurn(entry, begins));
            if (begins != null) {
                begins = begins.plus(entry.allotment()).plus(entry.given());
            }
        }
        return List.copyOf(all);
    }
}
