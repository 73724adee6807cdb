package org.pupitre.ui.interpretation;

import java.time.Duration;
import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.act.SignalKind;
import org.pupitre.domain.interpretation.Signal;
import org.pupitre.domain.value.SignalId;

/**
 * A signal to deal with.
 *
 * @param booth name of the booth; null where the name would tell who sent it
 */
public record SignalLine(Signal signal, @Nullable String booth) {
    public SignalId id() {
        return signal.id();
    }

    /** Seconds until "slow down" clears itself; of others, seconds since they came. */
    public long seconds(Instant now) {
        if (signal.kind() == SignalKind.SLOW_DOWN) {
            Instant until = signal.at().plusSeconds(Signal.SLOW_DOWN_SECONDS);
            return Math.max(0, Duration.between(now, until).plusMillis(999).toSeconds());
        }
        return Math.max(0, Duration.between(signal.at(), now).toSeconds());
    }
}
