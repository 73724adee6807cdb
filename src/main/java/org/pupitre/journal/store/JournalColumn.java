package org.pupitre.journal.store;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** The columns of the journal's table, in the order in which statements name them. */
enum JournalColumn {
    SEQ(1),
    ID(2),
    SESSION(3),
    AT(4),
    ACTOR(5),
    DEVICE(6),
    COMMAND_ID(7),
    KIND(8),
    VERSION(9),
    BODY(10),
    SALT(11),
    BODY_HASH(12),
    CHAIN(13),
    /** Since version 2 of the tables. */
    REDACTION(14);

    private final int place;

    JournalColumn(int place) {
        this.place = place;
    }

    /** The names of all columns up to one, as statements have them. */
    static String upTo(JournalColumn last) {
        return Arrays.stream(values()).filter(column -> column.place <= last.place)
                .map(column -> column.name().toLowerCase(Locale.ROOT)).collect(Collectors.joining(", "));
    }

    /** A mark for the value of each column up to one. */
    static String marksUpTo(JournalColumn last) {
        return "?" + ", ?".repeat(last.place - 1);
    }

    /** The place in a statement that names the columns from the first on, counted from 1. */
    int place() {
        return place;
    }
}
