package org.pupitre.domain.value;

import java.time.Duration;
import java.time.Instant;

/**
 * A stretch of time from a start to an end, both instants; the end is never before the start.
 */
public record Span(Instant start, Instant end) {
    /**
     * @throws IllegalArgumentException if the end is before the start
     */
    public Span {
        if (end.isBefore(start)) {
            throw new IllegalArgumentException("a span ends before it starts: " + start + " to " + end);
        }
    }

    public Duration length() {
        return Duration.between(start, end);
    }
}
