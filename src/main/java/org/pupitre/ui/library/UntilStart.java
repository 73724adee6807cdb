package org.pupitre.ui.library;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.agenda.Timeline.Status;
import org.pupitre.live.SessionSummary;
import org.pupitre.ui.kit.Formats;
import org.pupitre.ui.kit.Words;

/**
 * How long it is until a session starts, as numbers with their units.
 *
 * @param parts as few as say it
 */
record UntilStart(List<Part> parts) {
    /** Up to here it is said in minutes alone. */
    private static final long MINUTES_ALONE = 120;
    private static final long AN_HOUR = 60;

    /** A number and the key of its unit. */
    record Part(long number, String unit) {}

    UntilStart {
        parts = List.copyOf(parts);
    }

    /** Empty for a session that has begun, should have, or is more than a day away. */
    static Optional<UntilStart> of(SessionSummary session, @Nullable Instant now) {
        if (now == null || session.status() != Status.NOT_STARTED) {
            return Optional.empty();
        }
        Duration left = Duration.between(now, session.plannedStart());
        if (left.isNegative() || left.isZero() || Formats.beyondADay(left)) {
            return Optional.empty();
        }
        long minutes = left.plusMinutes(1).minusNanos(1).toMinutes();
        return Optional.of(new UntilStart(minutes < MINUTES_ALONE
                ? List.of(new Part(minutes, "library.min"))
                : List.of(new Part(minutes / AN_HOUR, "library.hours"), new Part(minutes % AN_HOUR, "library.min"))
                        .stream().filter(part -> part.number() > 0).toList()));
    }

    /** In one line, as it is read aloud. */
    String said(Words words) {
        return String.join(" ",
                parts.stream().map(part -> part.number() + "\u00a0" + words.text(part.unit())).toList());
    }
}
