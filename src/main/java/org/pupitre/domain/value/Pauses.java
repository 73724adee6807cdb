package org.pupitre.domain.value;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The pauses of a clock that are over, as stretches of time that neither overlap nor touch, in order. So the same time
 * is never taken off twice, whatever was paused and taken out of it.
 */
public record Pauses(List<Span> spans) {
    /** No pause. */
    public static final Pauses NONE = new Pauses(List.of());

    public Pauses {
        spans = List.copyOf(spans);
    }

    /** All pauses together. */
    public Duration total() {
        return spans.stream().map(Span::length).reduce(Duration.ZERO, Duration::plus);
    }

    /** These and one more, joined where they overlap; nothing changes where it does not end after it starts. */
    public Pauses and(Instant start, Instant end) {
        if (!end.isAfter(start)) {
            return this;
        }
        List<Span> apart = new ArrayList<>();
        Span joined = new Span(start, end);
        for (Span span : spans) {
            if (span.end().isBefore(joined.start()) || span.start().isAfter(joined.end())) {
                apart.add(span);
            } else {
                joined = new Span(Times.earlier(span.start(), joined.start()), Times.later(span.end(), joined.end()));
            }
        }
        apart.add(joined);
        apart.sort(Comparator.comparing(Span::start));
        return new Pauses(apart);
    }

    /** What of them falls between these two instants; a null end is the far future. */
    public Pauses within(Instant from, @Nullable Instant until) {
        Pauses inside = NONE;
        for (Span span : spans) {
            inside = inside.and(Times.later(span.start(), from),
                    until == null ? span.end() : Times.earlier(span.end(), until));
        }
        return inside;
    }
}
