package org.pupitre.domain.value;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The instant of a time of day on a day, in a zone where the clocks change (rules of the timeline, section 6). A time that
 * is left out is taken as much later; of one that comes twice the first is taken.
 *
 * @param taken   the instant
 * @param second  the other instant of a time that comes twice; null of any other
 * @param leftOut whether there is no such time on that day
 */
public record WallTime(Instant taken, @Nullable Instant second, boolean leftOut) {
    /**
     * The instant of this time.
     *
     * @param typed as clocks of the zone show it
     */
    public static WallTime of(LocalDateTime typed, ZoneId zone) {
        ZonedDateTime taken = ZonedDateTime.of(typed, zone);
        List<ZoneOffset> offsets = zone.getRules().getValidOffsets(typed);
        return new WallTime(taken.toInstant(),
                offsets.size() > 1 ? taken.withLaterOffsetAtOverlap().toInstant() : null, offsets.isEmpty());
    }

    /** The other instant at which clocks of a zone show the same as at this one; empty on nearly all days. */
    public static Optional<Instant> other(Instant instant, ZoneId zone) {
        WallTime at = of(instant.atZone(zone).toLocalDateTime(), zone);
        return at.other().map(second -> instant.equals(second) ? at.taken : second);
    }

    /** The other instant of a time that comes twice. */
    public Optional<Instant> other() {
        return Optional.ofNullable(second);
    }
}
