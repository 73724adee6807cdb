package org.pupitre.domain.meeting;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.stream.Stream;
import org.pupitre.domain.value.WallTime;

/**
 * How far the clock of the meeting is from this computer's (rules of the timeline, section 6).
 *
 * @param ahead how far the clock of the meeting is ahead; negative is behind
 * @param at    when they were compared, by this computer
 */
public record ClockDifference(Duration ahead, Instant at) {
    private static final Duration TOLD = Duration.ofSeconds(2);
    /** Apart by as much, it deserves a look: a time that is written for others may be another minute. */
    private static final Duration NOTABLE = Duration.ofSeconds(10);

    /** Whether it is told among other facts: two computers whose clocks are set right differ by less. */
    public boolean told() {
        return ahead.abs().compareTo(TOLD) >= 0;
    }

    /** Whether it deserves a look. */
    public boolean notable() {
        return ahead.abs().compareTo(NOTABLE) >= 0;
    }

    /** What the clock of the meeting shows at an instant. */
    public Instant shownAt(Instant instant) {
        return instant.plus(ahead);
    }

    /** The instant nearest to now at which a clock of this zone shows a time of day. */
    public static Instant nearest(LocalTime shown, ZoneId zone, Instant now) {
        ZonedDateTime local = now.atZone(zone);
        return Stream.of(-1, 0, 1).map(day -> local.toLocalDate().plusDays(day).atTime(shown))
                .map(time -> WallTime.of(time, zone)).filter(time -> !time.leftOut())
                .flatMap(time -> Stream.concat(Stream.of(time.taken()), time.other().stream()))
                .min(Comparator.comparing(time -> Duration.between(now, time).abs())).orElse(now);
    }

    /** The full minute nearest to an instant. */
    public static Instant fullMinute(Instant now) {
        return now.plusSeconds(30).truncatedTo(ChronoUnit.MINUTES);
    }
}
