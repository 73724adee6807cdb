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
 * @param end when it ended, null while it lasts
 */
public record OnAir(BoothId booth, PersonId interpreter, Instant since, @Nullable Instant end) {
    /** How long it has lasted. */
    public Duration length(Instant now) {
        return Times.between(since, end == null ? now : end);
    }
}
