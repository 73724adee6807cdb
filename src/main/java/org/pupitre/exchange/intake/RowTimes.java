package org.pupitre.exchange.intake;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.pupitre.domain.value.WallTime;
import org.pupitre.exchange.column.Heading;
import org.pupitre.exchange.table.Dates;
import org.pupitre.exchange.table.OrderFound;
import org.pupitre.exchange.table.ReadTime;
import org.pupitre.exchange.table.Said;
import org.pupitre.exchange.table.Unfit;

/** Makes instants of what cells say, in the zone of the file; of a time of day alone the one nearest to the row before. */
public final class RowTimes {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final OrderFound order;
    private final ZoneId zone;

    /** @param zone of times that name none */
    public RowTimes(OrderFound order, ZoneId zone) {
        this.order = order;
        this.zone = zone;
    }

    /**
     * The instant of a cell.
     *
     * @param near  near which a time of day without a date is
     * @param flags hears of a time that comes twice or is left out
     * @throws Unfit if it is no moment
     */
    public Instant read(Heading column, String cell, Instant near, List<Said> flags) throws Unfit {
        ReadTime read = Dates.read(cell).orElseThrow(() -> RowCells.bad("intake.badTime", column, cell));
        return switch (read) {
            case ReadTime.Fixed fixed -> fixed.at();
            case ReadTime.Hour hour -> instant(nearest(hour.at(), near), flags);
            case ReadTime.Local local -> local(column, cell, local, flags);
            case ReadTime.Figures figures -> {
                if (order.both() && figures.proof().filter(order.order()::equals).isEmpty()
                        && figures.proof().isPresent()) {
                    throw RowCells.bad("intake.otherOrder", column, cell);
                }
                yield local(column, cell,
                        figures.in(order.order()).orElseThrow(() -> RowCells.bad("intake.badTime", column, cell)),
                        flags);
            }
        };
    }

    private Instant local(Heading column, String cell, ReadTime.Local local, List<Said> flags) throws Unfit {
        if (!local.timed()) {
            throw RowCells.bad("intake.noHour", column, cell);
        }
        return instant(local.at(), flags);
    }

    private LocalDateTime nearest(LocalTime hour, Instant near) {
        LocalDateTime around = near.atZone(zone).toLocalDateTime();
        LocalDate day = around.toLocalDate();
        return Stream.of(day, day.minusDays(1), day.plusDays(1)).map(date -> date.atTime(hour))
                .min(Comparator.comparing(at -> Duration.between(at, around).abs())).orElseThrow();
    }

    private Instant instant(LocalDateTime local, List<Said> flags) {
        WallTime at = WallTime.of(local, zone);
        if (at.leftOut()) {
            flags.add(Said.of("intake.timeLeftOut", TIME.format(local), TIME.format(at.taken().atZone(zone))));
        } else if (at.second() != null) {
            flags.add(Said.of("intake.timeTwice", TIME.format(local), at.taken().atZone(zone).getOffset().getId()));
        }
        return at.taken();
    }
}
