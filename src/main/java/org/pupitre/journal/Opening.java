package org.pupitre.journal;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;

import org.pupitre.journal.file.KeptAside;
import org.pupitre.journal.repair.Examination;
import org.pupitre.journal.store.Db;
import org.pupitre.journal.store.Inspection;
import org.pupitre.journal.store.Schema;
import org.pupitre.journal.value.Backup;
import org.pupitre.journal.value.Findings;
import org.pupitre.journal.value.LibraryException;
import org.pupitre.journal.value.Progress;

/** Opens a library file once it was looked at from all sides; before that nothing is written to it. A damaged one is left as it is. */
final class Opening {
    private final Path file;
    private final InstantSource clock;
    private final Examination examination;

    private Opening(Path named, InstantSource clock, List<Backup> backups) {
        this.clock = clock;
        this.examination = new Examination(named, backups);
        this.file = examination.file();
    }

    /** The backups beside a library. */
    static List<Backup> beside(Path named) {
        return Backups.of(named).list();
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
            db = examination.connect();
        } catch (LibraryException e) {
            if (e.kind() == LibraryException.Kind.DAMAGED) {
                kept.keep(clock.instant());
            } else {
                kept.drop();
            }
            throw e;
        }
        Findings findings = fresh(db) ? Findings.NONE : Inspection.of(db, examination.mark());
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

    /** Whether nothing was ever written to the file. */
    private boolean fresh(Db db) {
        return examination.mark().isEmpty() && db.schema() == 0;
    }
}
