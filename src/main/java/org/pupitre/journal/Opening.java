package org.pupitre.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Opens a library file: looks at it from all sides before anything is written to it. A damaged one is left as it is, and
 * what of it can be read is put into a copy to look at.
 */
final class Opening {
    private static final Logger LOG = LoggerFactory.getLogger(Opening.class);

    private final Path file;
    private final InstantSource clock;
    private final List<Backup> backups;
    private Optional<Tip> mark;
    private final Claim claim;

    private Opening(Path named, InstantSource clock, List<Backup> backups) {
        this.clock = clock;
        this.backups = backups;
        // Lock, witness and backups lie beside the file itself, whichever link it is named by.
        Path real = RealPath.of(named);
        this.mark = told(real, backups);
        this.file = LibraryFile.prepare(real);
        // Before the file is looked at in any other way: what another program has open is left alone.
        this.claim = Claim.take(file);
    }

    /** The backups beside a library. */
    static List<Backup> beside(Path named) {
        return Backups.of(named).list();
    }

    /**
     * What the witness of a library tells; a library that is gone though it had entries, by its witness or its backups, is not
     * made again.
     */
    private static Optional<Tip> told(Path library, List<Backup> backups) {
        Optional<Tip> mark;
        try {
            mark = library.getFileName() == null ? Optional.empty() : Witness.read(library);
        } catch (IOException e) {
            LOG.warn("the witness cannot be read: {}", e.getClass());
            mark = Optional.empty();
        }
        if (!Files.exists(library)) {
            mark.or(() -> FurtherEntries.ofGone(backups)).ifPresent(last -> {
                throw new LibraryException(LibraryException.Kind.MISSING, null, library, last.seq());
            });
        }
        return mark;
    }

    /**
     * Opens a library that is whole, or makes one where there is none.
     *
     * @param backups that may know of entries where no witness does, wherever they are
     * @throws LibraryException if it cannot be opened and written; with findings if it is damaged
     */
    static Db whole(Path named, InstantSource clock, List<Backup> backups) {
        return new Opening(named, clock, backups).whole();
    }

    private Db whole() {
        KeptAside kept = KeptAside.beforeOpening(file);
        Db db;
        try {
            db = connect();
        } catch (LibraryException e) {
            if (e.kind() == LibraryException.Kind.DAMAGED) {
                kept.keep(clock.instant());
            } else {
                kept.drop();
            }
            throw e;
        }
        Findings findings = fresh(db) ? Findings.NONE : Inspection.of(db, mark);
        if (!findings.ok()) {
            db.abandon();
            kept.keep(clock.instant());
            throw LibraryException.damaged(file, findings);
        }
        kept.drop();
        backUpBeforeMigration(db, findings);
        db.bringUpToDate();
        return db;
    }

    /** A library with tables of an earlier program is saved as it is before it gets the present ones. */
    private void backUpBeforeMigration(Db db, Findings findings) {
        if (findings.entries() > 0 && db.schema() < Schema.newest()) {
            Backups backups = Backups.of(file);
            try {
                backups.keep(Snapshot.take(db, backups.folder()), clock.instant(), Backup.Reason.BEFORE_MIGRATION,
                        Progress.NONE);
            } catch (LibraryException e) {
                db.abandon();
                throw e;
            }
        }
    }

    private Db connect() {
        try {
            Db db = Db.open(file, mark.isPresent(), claim);
            if (mark.isEmpty()) {
                mark = FurtherEntries.known(db, backups);
            }
            return db;
        } catch (LibraryException e) {
            boolean unreadable = e.kind() == LibraryException.Kind.DAMAGED
                    || (e.kind() == LibraryException.Kind.NOT_A_LIBRARY && mark.isPresent());
            throw unreadable ? LibraryException.damaged(file, Findings.unreadable(expected())) : e;
        }
    }

    private long expected() {
        return mark.map(Tip::seq).orElse(0L);
    }

    /** Whether nothing was ever written to the file. */
    private boolean fresh(Db db) {
        return mark.isEmpty() && db.schema() == 0;
    }

    /** Checks a library without changing it, and hands over the rows that are whole. */
    static Findings examine(Path named, InstantSource clock, List<Backup> backups, Salvaged salvaged) {
        Opening opening = new Opening(named, clock, backups);
        Db db;
        try {
            db = opening.connect();
        } catch (LibraryException e) {
            return e.findings().orElseThrow(() -> e);
        }
        try {
            List<Row> rows = new ArrayList<>();
            Findings findings = Inspection.of(db, opening.mark, rows::add);
            salvaged.take(db, rows, findings);
            return findings;
        } finally {
            db.abandon();
        }
    }

    /** Takes what of a damaged library is whole, while it is open. */
    interface Salvaged {
        void take(Db from, List<Row> rows, Findings findings);
    }
}
