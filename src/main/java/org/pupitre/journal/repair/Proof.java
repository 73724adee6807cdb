package org.pupitre.journal.repair;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import org.pupitre.journal.entry.Hashes;
import org.pupitre.journal.entry.Tip;
import org.pupitre.journal.store.Row;
import org.pupitre.journal.value.Backup;
import org.pupitre.journal.value.SeqRange;

/**
 * Finds the row that was written for each number, among what is whole in a damaged library and in its backups. Each row's
 * chain holds the row before it, so that from the last one back everything is proven: a row of a backup is taken only
 * where the row above it was written after it. Pure.
 */
final class Proof {
    private final Optional<Tip> mark;
    private final Map<Long, List<Candidate>> candidates = new TreeMap<>();
    private final long last;

    /** A row and the backup it is from; null where it is the library's own. */
    private record Candidate(Row row, @Nullable Backup from) {}

    /** Rows of a backup that is whole, by number. */
    record Source(Backup backup, Map<Long, Row> rows) {}

    /**
     * What could be found.
     *
     * @param rows     in order
     * @param lost     numbers without a row
     * @param complete whether every entry is there and every link holds, from the first to the witness
     * @param used     the backups that had some of them
     */
    public record Result(List<Row> rows, List<SeqRange> lost, boolean complete, Set<Backup> used) {
        /** The rows before the first that is lost. */
        public List<Row> readable() {
            long end = lost.isEmpty() ? Long.MAX_VALUE : lost.getFirst().first();
            return rows.stream().filter(row -> row.seq() < end).toList();
        }
    }

    private Proof(List<Row> own, List<Source> sources, Optional<Tip> mark) {
        this.mark = mark;
        own.forEach(row -> put(new Candidate(row, null)));
        sources.forEach(s -> s.rows().values().forEach(row -> put(new Candidate(row, s.backup()))));
        long ownLast = own.isEmpty() ? 0 : own.getLast().seq();
        this.last = Math.max(ownLast, mark.map(Tip::seq).orElse(0L));
    }

    private void put(Candidate candidate) {
        candidates.computeIfAbsent(candidate.row().seq(), seq -> new ArrayList<>()).add(candidate);
    }

    /**
     * Looks for all entries.
     *
     * @param own     the rows of the library that are whole, in order
     * @param sources its backups, best first
     * @param mark    what the witness tells
     */
    static Result of(List<Row> own, List<Source> sources, Optional<Tip> mark) {
        return new Proof(own, sources, mark).fromTheLastBack();
    }

    private Result fromTheLastBack() {
        List<Row> rows = new ArrayList<>();
        TreeSet<Long> lost = new TreeSet<>();
        Set<Backup> used = new LinkedHashSet<>();
        Candidate above = null;
        for (long seq = last; seq >= 1; seq--) {
            Candidate found = choose(seq, above);
            if (found == null) {
                lost.add(seq);
            } else {
                rows.add(found.row());
                if (found.from() != null) {
                    used.add(found.from());
                }
            }
            above = found;
        }
        List<Row> inOrder = List.copyOf(rows.reversed());
        return new Result(inOrder, SeqRange.of(lost), lost.isEmpty() && holds(inOrder), used);
    }

    /** The one that the row above was written after, and that itself follows one; failing that the library's own. */
    private @Nullable Candidate choose(long seq, @Nullable Candidate above) {
        List<Candidate> fitting = at(seq).stream().filter(c -> told(c.row()))
                .filter(c -> above == null || above.row().follows(c.row().chain())).toList();
        return fitting.stream().filter(this::followsOne).findFirst().or(() -> fitting.stream().findFirst())
                .or(() -> at(seq).stream().filter(c -> c.from() == null).findFirst()).orElse(null);
    }

    private List<Candidate> at(long seq) {
        return candidates.getOrDefault(seq, List.of());
    }

    private boolean followsOne(Candidate candidate) {
        Row row = candidate.row();
        return row.seq() == 1
                ? row.follows(Hashes.beforeTheFirst())
                : at(row.seq() - 1).stream().anyMatch(before -> row.follows(before.row().chain()));
    }

    /** Whether a row is the one that the witness saw; of most numbers it tells nothing. */
    private boolean told(Row row) {
        return mark.filter(m -> m.seq() == row.seq()).map(m -> m.equals(Tip.of(row.seq(), row.chain())))
                .orElse(true);
    }

    private boolean holds(List<Row> rows) {
        byte[] chain = Hashes.beforeTheFirst();
        for (Row row : rows) {
            if (!row.follows(chain) || !row.bodyHolds() || !told(row)) {
                return false;
            }
            chain = row.chain();
        }
        return true;
    }
}
