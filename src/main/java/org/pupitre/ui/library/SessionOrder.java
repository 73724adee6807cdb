package org.pupitre.ui.library;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.agenda.Timeline.Status;
import org.pupitre.domain.value.LocalText;
import org.pupitre.domain.value.SeminarId;
import org.pupitre.live.SessionSummary;

/**
 * The order of the list: by seminar, the nearest first; within a seminar what goes on, what is coming from the nearest on,
 * and what is past from the last on.
 */
final class SessionOrder {
    private final @Nullable Instant now;
    private final Comparator<SessionSummary> nearest =
            Comparator.comparing(this::place).thenComparing(this::distance);

    /** Where a session is in time. */
    private enum Place {
        GOES_ON,
        COMING,
        PAST
    }

    /** @param now null where it is not known: then all that has not ended is coming */
    SessionOrder(@Nullable Instant now) {
        this.now = now;
    }

    List<SessionLine> lines(Collection<SessionSummary> sessions) {
        Map<SeminarId, List<SessionSummary>> seminars = new LinkedHashMap<>();
        sessions.stream().sorted(nearest)
                .forEach(s -> seminars.computeIfAbsent(s.seminar(), _ -> new ArrayList<>()).add(s));
        return seminars.values().stream().flatMap(SessionOrder::lines).toList();
    }

    private static Stream<SessionLine> lines(List<SessionSummary> seminar) {
        LocalText said = seminar.getFirst().notice();
        LocalText notice = said != null && seminar.stream().allMatch(s -> said.equals(s.notice())) ? said : null;
        return seminar.stream().map(s -> new SessionLine(s, s.equals(seminar.getFirst()), notice));
    }

    /** What one most probably came for: the session that goes on, else the nearest coming one, else one not started. */
    static Optional<SessionLine> first(List<SessionLine> lines) {
        List<Predicate<SessionSummary>> wanted =
                List.of(SessionOrder::goesOn, s -> s.status() == Status.NOT_STARTED && !s.archived(),
                        s -> !s.archived(), _ -> true);
        return wanted.stream().flatMap(w -> lines.stream().filter(line -> w.test(line.session())).limit(1)).findFirst();
    }

    private static boolean goesOn(SessionSummary session) {
        return session.status() == Status.RUNNING || session.status() == Status.BETWEEN;
    }

    /** Whether it goes on or is coming; what is archived is neither. */
    boolean ahead(SessionSummary session) {
        return !session.archived() && place(session) != Place.PAST;
    }

    private Place place(SessionSummary session) {
        if (goesOn(session)) {
            return Place.GOES_ON;
        }
        boolean over = session.status() == Status.FINISHED || (now != null && session.hardStop().isBefore(now));
        return over ? Place.PAST : Place.COMING;
    }

    private Duration distance(SessionSummary session) {
        Duration fromNow = Duration.between(now == null ? Instant.EPOCH : now, session.plannedStart());
        return place(session) == Place.PAST ? fromNow.negated() : fromNow;
    }
}
