package org.pupitre.journal.repair;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.pupitre.domain.value.PersonId;
import org.pupitre.journal.entry.Tip;
import org.pupitre.journal.entry.Witness;
import org.pupitre.journal.store.Db;
import org.pupitre.journal.store.Inspection;
import org.pupitre.journal.store.Row;
import org.pupitre.journal.store.SideRows;
import org.pupitre.journal.value.Backup;
import org.pupitre.journal.value.Findings;
import org.pupitre.journal.value.LibraryException;
import org.pupitre.journal.value.Offer;
import org.pupitre.journal.value.Progress;
import org.pupitre.journal.value.SeqRange;

/** What can be recovered of a damaged library, from itself and from its backups. */
public final class Rescue {
    private final Path library;
    private final List<Backup> backups;
    private Optional<Tip> mark;
    private final List<Row> own = new ArrayList<>();
    private final List<Proof.Source> sources = new ArrayList<>();
    private final Set<PersonId> peopleLost = new HashSet<>();
    private final Findings findings;
    private boolean open;
    private Proof.Result found;

    private Rescue(Path library, List<Backup> backups) {
        this.backups = backups;
        this.library = library;
        this.mark = mark(library);
        this.findings = look();
        this.peopleLost.addAll(findings.alteredPeople());
        this.found = Proof.of(own, sources, mark);
    }

    /** Reads the library, and those of its backups that may have what it lacks. */
    public static Rescue of(Path library, List<Backup> newestFirst, Progress progress) {
        Rescue rescue = new Rescue(library, newestFirst);
        for (int i = 0; i < newestFirst.size() && rescue.lacks(); i++) {
            progress.at(i, newestFirst.size());
            rescue.ask(newestFirst.get(i));
        }
        progress.at(1);
        return rescue;
    }

    private static Optional<Tip> mark(Path library) {
        try {
            return Witness.read(library);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private Findings look() {
        try {
            return Examination.of(library, backups, (from, rows, all) -> {
                mark = mark.or(() -> FurtherEntries.known(from, backups));
                own.addAll(rows);
                open = true;
            });
        } catch (LibraryException e) {
            if (e.kind() == LibraryException.Kind.MISSING) {
                mark = mark.or(() -> FurtherEntries.ofGone(backups));
                return Findings.unreadable(mark.map(Tip::seq).orElse(0L));
            }
            throw e;
        }
    }

    private boolean lacks() {
        return !found.complete() || !peopleLost.isEmpty() || (sources.isEmpty() && besideLost());
    }

    /** Whether rows beside the journal may be gone without a trace. */
    boolean besideLost() {
        return findings.brokenFile() || findings.alteredSides() > 0;
    }

    /**
     * Whether a row of people may be of an earlier time, as after an older page came back: then the row of a backup that
     * was made since the journal last changed the person is the right one. Only where no such change can be among entries
     * that are lost.
     */
    boolean peopleMayBeOld() {
        return besideLost() && found.complete();
    }

    private void ask(Backup backup) {
        NavigableSet<Long> wanted = wanted();
        boolean newer = wanted.isEmpty() || backup.entries() >= wanted.first();
        if (!newer && peopleLost.isEmpty() && !sources.isEmpty()) {
            return;
        }
        Map<Long, Row> rows = new HashMap<>();
        Optional<Set<PersonId>> people = read(backup, row -> {
            if (wanted.contains(row.seq())) {
                rows.put(row.seq(), row);
            }
        });
        if (people.isPresent()) {
            peopleLost.removeAll(people.get());
            sources.add(new Proof.Source(backup, rows));
            found = Proof.of(own, sources, mark);
        }
    }

    /** What is lost so far, and what follows a hole: nothing proves of such a row that its header is the one written. */
    private NavigableSet<Long> wanted() {
        NavigableSet<Long> wanted = new TreeSet<>();
        for (List<SeqRange> ranges : List.of(findings.lost(), found.lost())) {
            for (SeqRange range : ranges) {
                for (long seq = range.first(); seq <= range.last() + 1; seq++) {
                    wanted.add(seq);
                }
            }
        }
        return wanted;
    }

    /** Who is in a backup that is whole, though it may lack people itself; empty if it is not. */
    private static Optional<Set<PersonId>> read(Backup backup, java.util.function.Consumer<Row> rows) {
        try {
            Db db = Db.readOnly(backup.file());
            try {
                return Inspection.of(db, Optional.empty(), rows).wholeButPeople()
                        ? Optional.of(SideRows.people(db))
                        : Optional.empty();
            } finally {
                db.abandon();
            }
        } catch (LibraryException e) {
            return Optional.empty();
        }
    }

    public Proof.Result found() {
        return found;
    }

    public Offer offer(List<Backup> backups) {
        List<Row> upToTheFirst = found.readable();
        return new Offer(findings, found.complete() && peopleLost.isEmpty(),
                sources.stream().map(Proof.Source::backup).filter(this::helped).toList(), found.lost(),
                List.copyOf(peopleLost), upToTheFirst.isEmpty() ? 0 : upToTheFirst.getLast().seq(),
                found.rows().size(), backups);
    }

    private boolean helped(Backup backup) {
        return found.used().contains(backup) || (!findings.alteredPeople().isEmpty() && found.complete());
    }

    /** The numbers of entries that were written and are not among these. */
    public List<SeqRange> numbersWithout(List<Row> rows) {
        long last = Math.max(mark.map(Tip::seq).orElse(0L), own.isEmpty() ? 0 : own.getLast().seq());
        TreeSet<Long> without = new TreeSet<>();
        for (long seq = rows.isEmpty() ? 1 : rows.getLast().seq() + 1; seq <= last; seq++) {
            without.add(seq);
        }
        return SeqRange.of(without);
    }

    List<Backup> sources() {
        return sources.stream().map(Proof.Source::backup).toList();
    }

    Findings findings() {
        return findings;
    }

    /** Whether the library's file could be opened at all. */
    boolean opens() {
        return open;
    }

    Path library() {
        return library;
    }
}
