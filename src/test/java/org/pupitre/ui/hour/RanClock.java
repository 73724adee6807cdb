package org.pupitre.ui.hour;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** How long something ran: since its start, without the times in which it was held. */
final class RanClock {
    private final Instant begun;
    private Duration held = Duration.ZERO;
    private @Nullable Instant heldSince;

    RanClock(Instant begun) {
        this.begun = begun;
    }

    void hold(Instant at) {
        heldSince = at;
    }

    void release(Instant at) {
        held = held(at);
        heldSince = null;
    }

    Instant begun() {
        return begun;
    }

    Duration held(Instant now) {
        return heldSince == null ? held : held.plus(Duration.between(heldSince, now));
    }

    Duration ran(Instant now) {
        return Duration.between(begun, now).minus(held(now));
    }
}
