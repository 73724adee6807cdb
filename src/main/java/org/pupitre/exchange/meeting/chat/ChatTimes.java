package org.pupitre.exchange.meeting.chat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.value.WallTime;
import org.pupitre.text.chat.ChatLine;

/** Makes instants of the times of a chat: the clock of the wall goes past midnight, and elapsed times need the start of the recording. */
final class ChatTimes {
    private static final int DAY = 24 * 60 * 60;
    /** A time that is earlier by more is on the next day; by less it was written out of order. */
    private static final int HALF = DAY / 2;

    private final ZoneId zone;
    private final Instant start;
    private final Instant recording;
    private @Nullable LocalDate day;
    private int last;

    /**
     * @param start     of the session, by which the day of the first line is found
     * @param recording when the recording began
     */
    ChatTimes(ZoneId zone, Instant start, Instant recording) {
        this.zone = zone;
        this.start = start;
        this.recording = recording;
    }

    Instant of(ChatLine line) {
        if (line.elapsed()) {
            return recording.plusSeconds(line.second());
        }
        LocalDate written = line.date();
        LocalDate before = day;
        LocalDate on;
        if (written != null) {
            on = written;
        } else if (before == null) {
            on = nearest(line.second());
        } else {
            on = last - line.second() > HALF ? before.plusDays(1) : before;
        }
        if (before == null || !on.isBefore(before)) {
            day = on;
            last = before == null || on.isAfter(before) ? line.second() : Math.max(last, line.second());
        }
        return WallTime.of(on.atTime(LocalTime.ofSecondOfDay(Math.min(line.second(), DAY - 1))), zone).taken();
    }

    private LocalDate nearest(int second) {
        LocalDateTime around = start.atZone(zone).toLocalDateTime();
        LocalTime at = LocalTime.ofSecondOfDay(Math.min(second, DAY - 1));
        return Stream.of(0, -1, 1).map(around.toLocalDate()::plusDays)
                .min(Comparator.comparing(date -> Duration.between(date.atTime(at), around).abs())).orElseThrow();
    }
}
