package org.pupitre.journal.store;

import java.security.MessageDigest;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;

import org.pupitre.domain.value.PersonId;
import org.pupitre.journal.entry.Hashes;
import org.pupitre.journal.entry.Tip;
import org.pupitre.journal.value.Findings;
import org.pupitre.journal.value.SeqRange;

/**
 * Looks at everything in a library and finds what is missing or was altered: the pages by SQLite's own check, the entries
 * by their chain and the witness, the other rows by their own hashes. A row after a hole is taken as whole if its body
 * is. Reads only, and gets by with what can be read.
 */
public final class Inspection {
    /** A number that jumps further than this was altered itself. */
    private static final long LARGEST_HOLE = 1_000_000;

    private final Db db;
    private final Optional<Tip> mark;
    private final String columns;
    private final TreeSet<Long> missing = new TreeSet<>();
    private final TreeSet<Long> altered = new TreeSet<>();
    private Consumer<Row> whole = row -> {
    };
    private byte[] stored = Hashes.beforeTheFirst();
    private byte[] computed = stored;
    private final List<Row> held = new ArrayList<>();
    private final List<Row> unproven = new ArrayList<>();
    /** The chain before each hole, by the number of the first row that is missing. */
    private final Map<Long, byte[]> beforeHoles = new HashMap<>();
    private long previous;
    private long entries;
    private boolean foreign;
    private boolean broken;

    private Inspection(Db db, Optional<Tip> mark) {
        this.db = db;
        this.mark = mark;
        this.columns = Row.columns(db.schema());
    }

    /** Checks a library against its witness, if it has one. */
    public static Findings of(Db db, Optional<Tip> mark) {
        return new Inspection(db, mark).inspect();
    }

    /** As {@link #of}; hands over each entry that is whole, in order. */
    public static Findings of(Db db, Optional<Tip> mark, Consumer<Row> whole) {
        Inspection inspection = new Inspection(db, mark);
        inspection.whole = whole;
        return inspection.inspect();
    }

    private Findings inspect() {
        broken = !holds();
        if (broken || !readInOneGo()) {
            readOneByOne();
        }
        long expected = mark.map(Tip::seq).orElse(0L);
        for (long seq = previous + 1; seq <= expected; seq++) {
            missing.add(seq);
        }
        held.forEach(whole);
        SideRows.Check sides = SideRows.check(db, db.schema());
        Set<PersonId> people = new LinkedHashSet<>(sides.people());
        people.addAll(SideRows.without(db, Named.in(held)));
        return new Findings(entries, SeqRange.of(missing), SeqRange.of(altered),
                foreign && missing.isEmpty() && altered.isEmpty(), List.copyOf(people), sides.others(),
                broken || sides.broken());
    }

    private boolean holds() {
        try {
            return db.holds();
        } catch (SQLException e) {
            return false;
        }
    }

    /** Whether all rows could be read in one go; where not, nothing of it is kept. */
    private boolean readInOneGo() {
        List<Row> rows = new ArrayList<>();
        try (PreparedStatement all = db.fresh("SELECT " + columns + " FROM journal NOT INDEXED ORDER BY seq");
                ResultSet row = all.executeQuery()) {
            while (row.next()) {
                rows.add(Row.read(row));
            }
        } catch (SQLException e) {
            broken = true;
            return false;
        }
        rows.forEach(this::check);
        return true;
    }

    /** Asks for each entry by its number, and for those that are in an index or can be met by walking from either end. */
    private void readOneByOne() {
        SortedMap<Long, Row> rows = new TreeMap<>();
        for (String walk : List.of("NOT INDEXED ORDER BY seq", "NOT INDEXED ORDER BY seq DESC",
                "INDEXED BY journal_session WHERE session >= '' ORDER BY session, seq")) {
            walk("SELECT " + columns + " FROM journal " + walk, rows);
        }
        long last = Math.max(rows.isEmpty() ? 0 : rows.lastKey(), mark.map(Tip::seq).orElse(0L));
        long most = Math.min(last, rows.size() + mark.map(Tip::seq).orElse(0L) + 1);
        for (long seq = 1; seq <= most; seq++) {
            if (!rows.containsKey(seq)) {
                walk("SELECT " + columns + " FROM journal NOT INDEXED WHERE seq = " + seq, rows);
            }
        }
        rows.values().forEach(this::check);
    }

    private void walk(String sql, SortedMap<Long, Row> rows) {
        try (PreparedStatement select = db.fresh(sql); ResultSet row = select.executeQuery()) {
            while (row.next()) {
                Row read = Row.read(row);
                // A row that was met before and held is not replaced by what a damaged index leads to.
                rows.merge(read.seq(), read, (known, again) -> known.bodyHolds() ? known : again);
            }
        } catch (SQLException e) {
            broken = true;
        }
    }

    /**
     * Whether a row that is after a hole belongs elsewhere by the chain: its number was altered, and it is counted where
     * it was written.
     */
    private boolean misplaced(Row row) {
        for (Map.Entry<Long, byte[]> hole : beforeHoles.entrySet()) {
            if (missing.contains(hole.getKey()) && row.follows(hole.getValue())) {
                fill(hole.getKey(), row);
                return true;
            }
        }
        if (row.follows(stored)) {
            entries++;
            previous++;
            altered.add(previous);
            computed = row.chain();
            stored = row.chain();
            return true;
        }
        return false;
    }

    /** The row after a hole that is none was taken unproven: now the chain tells of it, too. */
    private void fill(long number, Row row) {
        missing.remove(number);
        altered.add(number);
        entries++;
        if (missing.contains(number + 1)) {
            beforeHoles.put(number + 1, row.chain());
            return;
        }
        unproven.stream().filter(next -> next.seq() == number + 1).findFirst().ifPresent(next -> {
            unproven.remove(next);
            if (!next.follows(row.chain())) {
                held.remove(next);
                altered.add(next.seq());
            }
        });
    }

    /** Rows before whose hole nothing proved them may turn out to be those that are missing now. */
    private void holeBegins() {
        beforeHoles.put(previous + 1, stored);
        for (Row row : List.copyOf(unproven)) {
            if (row.follows(stored)) {
                unproven.remove(row);
                held.remove(row);
                altered.add(row.seq());
            }
        }
    }

    /**
     * A row after a hole is taken for what its number says, though nothing proves it, as long as there can be one of that
     * number: past the last one the witness saw only what the chain leads to was ever written.
     */
    private void check(Row row) {
        if (row.seq() <= previous || row.seq() - previous > LARGEST_HOLE) {
            broken = true;
            return;
        }
        boolean afterHole = row.seq() != previous + 1;
        if (afterHole && misplaced(row)) {
            return;
        }
        entries++;
        if (afterHole) {
            holeBegins();
        }
        for (long seq = previous + 1; seq < row.seq(); seq++) {
            missing.add(seq);
        }
        byte[] after = row.chainAfter(stored);
        boolean chained = MessageDigest.isEqual(after, row.chain()) || row.follows(computed);
        boolean couldBe = mark.map(m -> row.seq() <= m.seq()).orElse(true);
        if (row.bodyHolds() && (chained || (afterHole && couldBe && row.makesSense()))) {
            held.add(row);
            if (!chained) {
                unproven.add(row);
            }
        } else {
            altered.add(row.seq());
        }
        computed = after;
        stored = row.chain();
        previous = row.seq();
        mark.filter(m -> m.seq() == row.seq() && !m.equals(Tip.of(row.seq(), row.chain())))
                .ifPresent(m -> witnessDiffers(row.seq(), m));
    }

    /** Where the chain is what the row before makes of it, the library is another one; else the chain was altered. */
    private void witnessDiffers(long seq, Tip told) {
        foreign = !told.equals(Tip.of(seq, computed));
    }
}
