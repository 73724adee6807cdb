package org.pupitre.ui.library.draft;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import org.pupitre.domain.value.WallTime;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.field.TypedTimes;

/** When a session is, as it is typed: its day, start, hard stop and zone; says what is wrong in the order of the fields. */
public final class WhenModel {
    private static final int USUAL_HOURS = 2;

    final ObjectProperty<@Nullable LocalDate> day = new SimpleObjectProperty<>();
    /** The text in the field of the day where it is not, or not yet, the day that counts; null where it is. */
    final ObjectProperty<@Nullable String> dayTyped = new SimpleObjectProperty<>();
    final StringProperty start = new SimpleStringProperty();
    final StringProperty hardStop = new SimpleStringProperty();
    final StringProperty zone = new SimpleStringProperty();
    /** The fields that hold a time of day. */
    private final List<StringProperty> times;

    /**
     * When a session is, as it was read.
     *
     * @param hardStop after the start
     */
    public record When(Instant start, Instant hardStop, ZoneId zone) {}

    private WhenModel(ZonedDateTime from, ZonedDateTime until, boolean stopAsked) {
        day.set(from.toLocalDate());
        start.set(from.toLocalTime().truncatedTo(ChronoUnit.MINUTES).toString());
        hardStop.set(until.toLocalTime().truncatedTo(ChronoUnit.MINUTES).toString());
        zone.set(from.getZone().getId());
        times = stopAsked ? List.of(start, hardStop) : List.of(start);
    }

    /** Two hours at the next full hour, or tomorrow in the morning where the day is nearly over. */
    static WhenModel soon(ZonedDateTime now) {
        ZonedDateTime soon = now.plusMinutes(15).truncatedTo(ChronoUnit.HOURS).plusHours(1);
        if (soon.getHour() + USUAL_HOURS >= 24) {
            soon = soon.toLocalDate().plusDays(1).atTime(9, 0).atZone(now.getZone());
        }
        return new WhenModel(soon, soon.plusHours(USUAL_HOURS), true);
    }

    /** As a session is planned. */
    public static WhenModel of(Instant start, Instant hardStop, ZoneId zone) {
        return new WhenModel(start.atZone(zone), hardStop.atZone(zone), true);
    }

    /** A start alone, in a zone that stays. */
    public static WhenModel ofStart(Instant start, ZoneId zone) {
        return new WhenModel(start.atZone(zone), start.atZone(zone), false);
    }

    /** All that can be typed. */
    Stream<ObservableValue<?>> fields() {
        return Stream.of(day, dayTyped, start, hardStop, zone);
    }

    /** What was read; empty where something is wrong. */
    public Optional<When> read() {
        if (wrongs().findAny().isPresent()) {
            return Optional.empty();
        }
        LocalDate on = date().orElseThrow();
        ZoneId in = zone(zone.get()).orElseThrow();
        return Optional.of(new When(WallTime.of(on.atTime(time(start)), in).taken(),
                WallTime.of(on.atTime(time(hardStop)), in).taken(), in));
    }

    /** All that is wrong, in the order of the fields. */
    public Stream<Wrong> wrongs() {
        return Stream.of(dayWrong(), timeWrong(), zoneWrong(), hourWrong(), roomWrong()).flatMap(Optional::stream);
    }

    /**
     * Minutes from the start to the hard stop, as they pass on that day in that zone; empty where one of them is no time, or
     * they are the wrong way round.
     */
    Optional<Integer> room() {
        ZoneId in = zone(zone.get()).orElse(ZoneOffset.UTC);
        LocalDate on = date().orElse(LocalDate.EPOCH);
        Optional<Instant> from = TypedTimes.time(start.get()).map(time -> WallTime.of(on.atTime(time), in).taken());
        Optional<Instant> until = TypedTimes.time(hardStop.get()).map(time -> WallTime.of(on.atTime(time), in).taken());
        return from.flatMap(f -> until.map(u -> (int) ChronoUnit.MINUTES.between(f, u))).filter(m -> m > 0);
    }

    /** What is to be said of a time that clocks show twice that day: which is taken; empty of others. */
    String twice(Words words) {
        return hours().filter(hour -> hour.at().second() != null)
                .map(hour -> words.hour(hour.at(), hour.typed(), hour.in())).collect(Collectors.joining(" "));
    }

    /** The day, typed or chosen. */
    Optional<LocalDate> date() {
        String half = dayTyped.get();
        return half == null ? Optional.ofNullable(day.get()) : TypedTimes.day(half);
    }

    /** A time of day that was typed well. */
    static LocalTime time(StringProperty field) {
        return TypedTimes.time(field.get()).orElseThrow();
    }

    static Optional<ZoneId> zone(String typed) {
        try {
            return Optional.of(ZoneId.of(typed.strip()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** A time as it was typed, and what it is on that day in that zone. */
    private record Hour(LocalTime typed, WallTime at, ZoneId in) {}

    /** The times, where the day and the zone are known. */
    private Stream<Hour> hours() {
        Optional<LocalDate> on = date();
        Optional<ZoneId> in = zone(zone.get());
        return on.isEmpty() || in.isEmpty()
                ? Stream.empty()
                : times.stream().flatMap(typed -> TypedTimes.time(typed.get()).stream())
                        .map(time -> new Hour(time, WallTime.of(on.get().atTime(time), in.get()), in.get()));
    }

    private Optional<Wrong> dayWrong() {
        String half = dayTyped.get();
        return date().isEmpty() ? Wrong.of("library.new.noDay", half == null ? "" : half) : Optional.empty();
    }

    private Optional<Wrong> timeWrong() {
        return times.stream().filter(typed -> TypedTimes.time(typed.get()).isEmpty()).findFirst()
                .flatMap(typed -> Wrong.of("library.new.noTime", typed.get()));
    }

    private Optional<Wrong> zoneWrong() {
        return zone(zone.get()).isEmpty() ? Wrong.of("library.new.noZone", zone.get()) : Optional.empty();
    }

    /** A time of day that a change of the clocks leaves out is never made another in silence. */
    private Optional<Wrong> hourWrong() {
        return hours().filter(hour -> hour.at().leftOut()).findFirst()
                .flatMap(hour -> Wrong.of("library.new.noSuchHour", hour.typed().toString(),
                        hour.at().taken().atZone(hour.in()).toLocalTime().toString()));
    }

    private Optional<Wrong> roomWrong() {
        return times.contains(hardStop) && room().isEmpty() ? Wrong.of("library.new.noRoom") : Optional.empty();
    }
}
