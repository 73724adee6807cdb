package org.pupitre.exchange.seminar;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import org.pupitre.domain.value.Nearest;
import org.pupitre.domain.value.WallTime;
import org.pupitre.exchange.seminar.Node.TextNode;

/**
 * Turns the times people write into instants: {@code 13:00} on the session's date, or {@code 2022-05-25 00:30}, with
 * seconds and the distance from UTC where they are needed. A time
 * that a change of the clocks leaves out is taken as much later; of one that comes twice the first is taken; both are
 * remarked (rules of the timeline, section 6).
 */
record LocalTimes(LocalDate date, ZoneId zone) {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("uuuu-MM-dd")
            .withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm")
            .withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter BOTH = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm[:ss]")
            .withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter DISTANT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ssxxx")
            .withResolverStyle(ResolverStyle.STRICT);
    /** Longer is a time with its distance from UTC. */
    private static final int LONGEST_LOCAL = "2022-05-25 00:30:00".length();

    /** A date such as {@code 2022-05-24}. */
    static LocalDate date(Value value) {
        if (value.node() instanceof TextNode text) {
            try {
                return LocalDate.parse(text.value().strip(), DATE);
            } catch (DateTimeException e) {
                value.wrong("exchange.expectedDate");
                return LocalDate.EPOCH;
            }
        }
        return value.missingOr("exchange.expectedDate", LocalDate.EPOCH);
    }

    /** A time zone such as {@code Europe/Brussels}. */
    static ZoneId zone(Value value) {
        if (value.node() instanceof TextNode text) {
            try {
                return ZoneId.of(text.value().strip());
            } catch (DateTimeException e) {
                Nearest.to(text.value(), ZoneId.getAvailableZoneIds()).ifPresentOrElse(
                        near -> value.wrong("exchange.expectedZoneNear", near),
                        () -> value.wrong("exchange.expectedZone"));
                return ZoneOffset.UTC;
            }
        }
        return value.missingOr("exchange.expectedZone", ZoneOffset.UTC);
    }

    /** A time of this session. */
    Instant instant(Value value) {
        if (!(value.node() instanceof TextNode text)) {
            return value.missingOr("exchange.expectedTime", Instant.EPOCH);
        }
        try {
            String written = text.value().strip();
            if (written.length() > LONGEST_LOCAL) {
                return OffsetDateTime.parse(written, DISTANT).toInstant();
            }
            return resolve(value, written.length() > 5
                    ? LocalDateTime.parse(written, BOTH)
                    : date.atTime(LocalTime.parse(written, TIME)));
        } catch (DateTimeException e) {
            value.wrong("exchange.expectedTime");
            return Instant.EPOCH;
        }
    }

    private Instant resolve(Value value, LocalDateTime local) {
        WallTime at = WallTime.of(local, zone);
        String typed = TIME.format(local);
        if (at.leftOut()) {
            value.problems().remark(value.place(), value.path(), "exchange.timeLeftOut", typed,
                    TIME.format(at.taken().atZone(zone)));
        } else if (at.second() != null) {
            value.problems().remark(value.place(), value.path(), "exchange.timeTwice", typed,
                    at.taken().atZone(zone).getOffset().getId());
        }
        return at.taken();
    }
}
