package org.pupitre.exchange.out;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;

import org.jspecify.annotations.Nullable;

/** A cell of a table with its type. */
public sealed interface Cell {
    /** Nothing. */
    Cell EMPTY = new Text("");

    record Text(String value) implements Cell {}

    /** A number, such as minutes. */
    record Figure(BigDecimal value) implements Cell {}

    /**
     * A moment in a zone.
     *
     * @param local whether it is for people: to the minute, without its distance from UTC
     */
    record Moment(Instant at, ZoneId zone, boolean local) implements Cell {}

    /** Yes or no, with its word. */
    record Truth(boolean value, String word) implements Cell {}

    /** A constant with its word in the language of the file. */
    record Word(String constant, String word) implements Cell {}

    static Cell text(@Nullable String value) {
        return value == null ? EMPTY : new Text(value);
    }

    static Cell number(long value) {
        return new Figure(BigDecimal.valueOf(value));
    }

    static Cell moment(@Nullable Instant at, ZoneId zone) {
        return at == null ? EMPTY : new Moment(at, zone, false);
    }

    static Cell local(@Nullable Instant at, ZoneId zone) {
        return at == null ? EMPTY : new Moment(at, zone, true);
    }
}
