package org.pupitre.exchange.table;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Optional;

/** A moment as a cell says it, before zone, day, and order of day and month are known. */
public sealed interface ReadTime {
    /** With its distance from UTC. */
    record Fixed(Instant at) implements ReadTime {}

    /**
     * A day and a time of day.
     *
     * @param timed whether there is a time of day, not only a day
     */
    record Local(LocalDateTime at, boolean timed) implements ReadTime {}

    /** A time of day alone. */
    record Hour(LocalTime at) implements ReadTime {}

    /**
     * A day of figures, of which the order decides which is the month.
     *
     * @param timed whether there is a time of day
     * @param half  whether it says AM or PM
     */
    record Figures(int first, int second, int year, LocalTime at, boolean timed, boolean half) implements ReadTime {
        private static final int MONTHS = 12;

        /** The order that the figures prove by themselves; empty where both are possible. */
        public Optional<DayOrder> proof() {
            return first > MONTHS
                    ? Optional.of(DayOrder.DAY_FIRST)
                    : second > MONTHS ? Optional.of(DayOrder.MONTH_FIRST) : Optional.empty();
        }

        /** The day and time in an order; empty where there is no such day. */
        public Optional<Local> in(DayOrder order) {
            int month = order == DayOrder.DAY_FIRST ? second : first;
            int day = order == DayOrder.DAY_FIRST ? first : second;
            try {
                return Optional.of(new Local(LocalDate.of(year, month, day).atTime(at), timed));
            } catch (DateTimeException e) {
                return Optional.empty();
            }
        }
    }
}
