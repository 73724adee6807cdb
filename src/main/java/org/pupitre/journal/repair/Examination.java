package org.pupitre.journal.repair;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pupitre.disk.RealPath;
import org.pupitre.journal.entry.Tip;
import org.pupitre.journal.entry.Witness;
import org.pupitre.journal.file.Claim;
import org.pupitre.journal.file.LibraryFile;
import org.pupitre.journal.store.Db;
import org.pupitre.journal.store.Inspection;
import org.pupitre.journal.store.Row;
import org.pupitre.journal.value.Backup;
import org.pupitre.journal.value.Findings;
import org.pupitre.journal.value.LibraryException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks at a library file from all sides without changing it: at its witness, at what its backups know of it, at all that is
 * in it. While it is looked at it is claimed.
 */
public final class Examination {
    private static final Logger LOG = LoggerFactory.getLogger(Examination.class);

    private final Path file;
    private final List<Backup> backups;
    private Optional<Tip> mark;
    private final Claim claim;

    /**
     * @param backups that may know of entries where no witness does, wherever they are
     * @throws LibraryException if no library can be there, it is gone, or another program has it open
     */
    public Examination(Path named, List<Backup> backups) {
        this.backups = backups;
        // Lock, witness and backups are beside the file itself, whichever link it is named by.
        Path real = RealPath.of(named);
        this.mark = told(real, backups);
        this.file = LibraryFile.prepare(real);
        // Before the file is looked at in any other way: what another program has open is left alone.
        this.claim = Claim.take(file);
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

    /** The file itself, whichever link it is named by. */
    public Path file() {
        return file;
    }

    /** How far the library was written, by its witness or, once it is connected to, by its backups. */
    public Optional<Tip> mark() {
        return mark;
    }

    /**
     * Connects to the library, whose claim ends with the connection.
     *
     * @throws LibraryException with findings, if nothing of it can be read
     */
    public Db connect() {
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

    /** Checks a library without changing it, and hands over the rows that are whole. */
    public static Findings of(Path named, List<Backup> backups, Salvaged salvaged) {
        Examination examination = new Examination(named, backups);
        Db db;
        try {
            db = examination.connect();
        } catch (LibraryException e) {
            return e.findings().orElseThrow(() -> e);
        }
        try {
            List<Row> rows = new ArrayList<>();
            Findings findings = Inspection.of(db, examination.mark, rows::add);
            salvaged.take(db, rows, findings);
            return findings;
        } finally {
            db.abandon();
        }
    }

    /** Takes what of a damaged library is whole, while it is open. */
    public interface Salvaged {
        void take(Db from, List<Row> rows, Findings findings);
    }
}
