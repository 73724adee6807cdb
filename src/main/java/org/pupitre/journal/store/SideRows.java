package org.pupitre.journal.store;

import java.security.MessageDigest;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.value.PersonId;
import org.pupitre.journal.entry.Hashes;

/**
 * The rows beside the journal, as they are on disk: each carries a hash of its own in its last column, so that each can
 * be checked, and carried to another library, without knowing what it means.
 */
public final class SideRows {
    private static final Table PEOPLE = new Table("people", 8, 1);
    private static final Table ALIVE = new Table("alive", 2, 2);
    private static final Table ERASED = new Table("erased", 2, 2);
    private static final Table EXPORTED = new Table("exported", 3, 2);
    private static final Table ERASING = new Table("erasing", 5, 3);
    private static final Table TEXTS = new Table("text_file", 2, 5);
    private static final List<Table> TABLES =
            List.of(PEOPLE, new Table("draft", 4, 1), new Table("refusal", 5, 2), ALIVE,
                    ERASED, EXPORTED, ERASING, TEXTS);

    /** Columns that rows of people have since a later version: facts and former details, the last before the hash. */
    private static final int LATER_COLUMNS = 2;

    /** Since this version of the tables their rows are counted and summed. */
    private static final int TIED_SINCE = 3;

    /** A row as it is on disk: what is hashed of it, in the order of the columns, and its hash. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record SideRow(List<@Nullable String> values, byte @Nullable [] hash) {
        /** The first column: the id, session, person or place that the row is of. */
        private String key() {
            return String.valueOf(values.getFirst());
        }
    }

    /** A table, how many columns it has before the hash, and since which version of the schema it has one. */
    private record Table(String name, int columns, int since) {
        /** How many columns it had in a version of the schema. */
        private int columns(int schema) {
            return this.equals(PEOPLE) && schema < PeopleTable.FACTS_SINCE ? columns - LATER_COLUMNS : columns;
        }
    }

    /**
     * What a check of all rows found.
     *
     * @param people people whose row was altered
     * @param others how many other rows were altered
     * @param broken whether a table could not be read to its end
     */
    record Check(List<PersonId> people, int others, boolean broken) {}

    private SideRows() {}

    /** Checks all rows. */
    static Check check(Db db, int schema) {
        List<PersonId> people = new ArrayList<>();
        int others = 0;
        boolean broken = false;
        for (Table table : TABLES) {
            List<String> bad = new ArrayList<>();
            Tie found = new Tie();
            broken |= !read(db, table, schema, (side, holds) -> {
                found.add(side.hash);
                if (!holds) {
                    bad.add(side.key());
                }
            });
            if (bad.isEmpty() && schema >= TIED_SINCE) {
                others += found.missingBy(db, table.name);
            }
            if (table.equals(PEOPLE)) {
                for (String id : bad) {
                    PersonId person = person(id);
                    others += person == null ? 1 : 0;
                    if (person != null) {
                        people.add(person);
                    }
                }
            } else {
                others += bad.size();
            }
        }
        return new Check(people, others, broken);
    }

    /** One hash of all rows but signs of life, what left the library and what waits to be erased, in hexadecimal; it differs where any of them differs. */
    static String fingerprint(Db db, int schema) {
        StringBuilder all = new StringBuilder();
        for (Table table : TABLES) {
            // An older library has the fingerprint it always had.
            boolean since = !table.equals(TEXTS) || schema >= TEXTS.since;
            if (since && !table.equals(ALIVE) && !table.equals(EXPORTED) && !table.equals(ERASING)) {
                all.append(table.name).append('\n');
                read(db, table, schema, (side, holds) -> {
                    byte[] hash = side.hash;
                    all.append(hash == null ? "none" : HexFormat.of().formatHex(hash)).append(holds).append('\n');
                });
            }
        }
        return HexFormat.of().formatHex(Hashes.text(all.toString()));
    }

    /** The person of an id; null where the id itself was altered. */
    private static @Nullable PersonId person(String id) {
        try {
            return new PersonId(id);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** Puts every row that holds into another library, in whose transaction this is called. */
    public static void copy(Db from, int schema, Db to) throws SQLException {
        for (Table table : TABLES) {
            copy(from, schema, to, table, side -> true);
        }
    }

    /**
     * Puts in what is not there yet, from a backup: certain people, or all rows.
     *
     * @param all    whether any row may be gone
     * @param people people whose row is known to be gone
     */
    public static void fill(Db from, Db to, boolean all, Collection<PersonId> people) throws SQLException {
        Set<String> ids = people.stream().map(PersonId::value).collect(Collectors.toSet());
        for (Table table : TABLES) {
            copy(from, from.schema(), to, table, side -> all || (table.equals(PEOPLE) && ids.contains(side.key())));
        }
    }

    /**
     * Puts the rows of certain people, as far as they are whole, in the place of those that are there.
     *
     * @return whose rows those are
     */
    public static Set<PersonId> renew(Db from, Db to, Set<PersonId> people) throws SQLException {
        Set<PersonId> there = people(from);
        there.retainAll(people);
        PreparedStatement gone = to.prepared("DELETE FROM people WHERE id = ?");
        for (PersonId person : there) {
            gone.setString(1, person.value());
            gone.executeUpdate();
        }
        fill(from, to, false, there);
        return there;
    }

    /** Puts in who was erased. */
    public static void copyErased(Db from, Db to) throws SQLException {
        copy(from, from.schema(), to, ERASED, side -> true);
    }

    /** The people whose row is whole. */
    public static Set<PersonId> people(Db db) {
        return ids(db, PEOPLE, true);
    }

    /** Of people whom the journal names, those who have no row at all and were not erased. */
    public static Set<PersonId> without(Db db, Set<PersonId> named) {
        Set<PersonId> gone = new TreeSet<>(Comparator.comparing(PersonId::value));
        gone.addAll(named);
        gone.removeAll(ids(db, PEOPLE, false));
        Set<PersonId> erased = ids(db, ERASED, false);
        gone.removeIf(person -> erased.contains(person.erased()) || person.equals(person.erased()));
        return gone;
    }

    private static Set<PersonId> ids(Db db, Table table, boolean whole) {
        Set<PersonId> people = new HashSet<>();
        read(db, table, db.schema(), (side, holds) -> {
            PersonId person = person(side.key());
            if (person != null && (holds || !whole)) {
                people.add(person);
            }
        });
        return people;
    }

    private static void copy(Db from, int schema, Db to, Table table, Predicate<SideRow> wanted)
            throws SQLException {
        Copying copying = new Copying(to, table);
        read(from, table, schema, (side, holds) -> {
            if (holds && wanted.test(side)) {
                copying.put(side);
            }
        });
        copying.end();
    }

    /** Puts rows into another library one after the other, since a file of a text may be large. */
    private static final class Copying {
        private final Table table;
        private final PreparedStatement put;
        private @Nullable SQLException failed;

        private Copying(Db to, Table table) throws SQLException {
            this.table = table;
            String marks = "?" + ", ?".repeat(table.columns);
            put = to.prepared("INSERT OR IGNORE INTO " + table.name + " VALUES (" + marks + ")");
        }

        private void put(SideRow side) {
            if (failed != null) {
                return;
            }
            try {
                for (int i = 0; i < table.columns; i++) {
                    put.setString(i + 1, i < side.values.size() ? side.values.get(i) : null);
                }
                put.setBytes(table.columns + 1, side.hash);
                put.executeUpdate();
            } catch (SQLException e) {
                failed = e;
            }
        }

        private void end() throws SQLException {
            if (failed != null) {
                throw failed;
            }
        }
    }

    /** Reads a table as far as it can be read; returns whether that was to its end. */
    private static boolean read(Db db, Table table, int schema, BiConsumer<SideRow, Boolean> each) {
        if (schema < table.since) {
            return true;
        }
        try (PreparedStatement all = db.fresh("SELECT * FROM " + table.name); ResultSet row = all.executeQuery()) {
            while (row.next()) {
                SideRow side = side(row, table.columns(schema));
                each.accept(side, MessageDigest.isEqual(hash(table, row, side, schema), side.hash));
            }
            return true;
        } catch (SQLException e) {
            return false;
        }
    }

    private static SideRow side(ResultSet row, int columns) throws SQLException {
        List<@Nullable String> values = new ArrayList<>();
        for (int place = 1; place <= columns; place++) {
            values.add(row.getString(place));
        }
        return new SideRow(values, row.getBytes(columns + 1));
    }

    private static byte @Nullable [] hash(Table table, ResultSet row, SideRow side, int schema)
            throws SQLException {
        try {
            return table.equals(PEOPLE)
                    ? Hashes.row(PeopleTable.person(row, schema >= PeopleTable.FACTS_SINCE))
                    : Hashes.row(side.values);
        } catch (IllegalArgumentException e) {
            // What no value of the domain can be was altered.
            return null;
        }
    }
}
