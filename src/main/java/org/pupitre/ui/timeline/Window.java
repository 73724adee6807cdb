package org.pupitre.ui.timeline;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.act.SessionPlan;
import org.pupitre.domain.agenda.AgendaItem;
import org.pupitre.domain.agenda.Run;
import org.pupitre.domain.agenda.Timeline;
import org.pupitre.domain.value.Times;

/** The stretch of time the ribbon shows, and where instants are in it. */
record Window(Instant start, Instant end) {
    private static final Duration LONGEST = Duration.ofHours(6);
    private static final Duration BEHIND = Duration.ofMinutes(90);
    private static final Duration AHEAD = Duration.ofMinutes(30);

    /** The whole session, planned and run; if that is longer than six hours, the two hours around now. */
    static Window of(SessionPlan plan, Timeline timeline, @Nullable Instant projectedEnd, Instant now) {
        Instant start = plan.plannedStart();
        Instant end = plan.hardStop();
        for (AgendaItem item : timeline.items().stream().filter(i -> i.plan().inChain()).toList()) {
            start = Times.earlier(start, item.plannedStart());
            end = Times.later(end, item.skipped() ? end : item.plannedEnd());
        }
        for (Run run : timeline.runs()) {
            start = Times.earlier(start, run.start());
        }
        end = projectedEnd == null ? end : Times.later(end, projectedEnd);
        boolean whole = Duration.between(start, end).compareTo(LONGEST) <= 0;
        return whole ? new Window(start, end) : new Window(now.minus(BEHIND), now.plus(AHEAD));
    }

    double place(Instant instant) {
        return (double) Duration.between(start, instant).toMillis() / Duration.between(start, end).toMillis();
    }

    boolean contains(Instant instant) {
        return !instant.isBefore(start) && !instant.isAfter(end);
    }

    /** A bar for a stretch, null where nothing of it is in the window. */
    @Nullable
    Bar bar(Instant from, Instant to, String text, String look, String told) {
        double left = Math.clamp(place(from), 0, 1);
        double right = Math.clamp(place(to), 0, 1);
        return right > left ? new Bar(left, right, text, look, told) : null;
    }

    /** The full hours in it. */
    List<Instant> hours(ZoneId zone) {
        List<Instant> hours = new ArrayList<>();
        ZonedDateTime first = start.atZone(zone).truncatedTo(ChronoUnit.HOURS);
        for (ZonedDateTime hour = first; !hour.toInstant().isAfter(end); hour = hour.plusHours(1)) {
            if (contains(hour.toInstant())) {
                hours.add(hour.toInstant());
            }
        }
        return hours;
    }
}
