package org.pupitre.domain.interpretation;

import java.time.Duration;
import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.value.BoothId;
import org.pupitre.domain.value.PersonId;
import org.pupitre.domain.value.Times;

/**
 * One interpreter's turn on air, as declared.
 *
 * @param end      when it ended, null while it lasts
 * @param byFinish whether the end of the session ended it
 */
public record OnAir(BoothId booth, PersonId interpreter, Instant since, @Nullable Instant end, boolean byFinish) {
    /** A turn that lasts, or that ended before the session. */
    public OnAir(BoothId booth, PersonId interpreter, Instant since, @Nullable Instant end) {
        this(booth, interpreter, since, end, false);
    }

    /** How long it has lasted. */
    public Duration length(Instant now) {
        return Times.between(since, end == null ? now : end);
    }
}
