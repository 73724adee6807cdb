package org.pupitre.journal.backup;

import java.nio.file.Path;
import java.util.Optional;

import org.pupitre.journal.entry.Tip;
import org.pupitre.journal.store.Content;
import org.pupitre.journal.store.Db;
import org.pupitre.journal.store.Inspection;
import org.pupitre.journal.value.Findings;
import org.pupitre.journal.value.LibraryException;
import org.pupitre.journal.value.Progress;

/** What a copy of a library holds, read again from the disk. */
public final class CopyContent {
    private CopyContent() {}

    /** What a copy holds, if everything in it is whole. */
    public static Optional<Content> read(Path copy, Optional<Tip> head, Progress progress) {
        Db db;
        try {
            db = Db.readOnly(copy);
        } catch (LibraryException e) {
            return Optional.empty();
        }
        try {
            long expected = head.map(Tip::seq).orElse(0L);
            Findings findings = Inspection.of(db, head, row -> progress.at(row.seq(), expected));
            return findings.ok() ? Optional.of(db.read(() -> Content.of(db))) : Optional.empty();
        } catch (LibraryException e) {
            return Optional.empty();
        } finally {
            db.abandon();
        }
    }

    /** The id of the first entry of a copy, by which copies of one library are known; empty if it cannot be read. */
    public static Optional<String> firstEntry(Path copy) {
        try {
            Db db = Db.readOnly(copy);
            try {
                return Optional.of(db.read(() -> Content.firstEntry(db)));
            } finally {
                db.abandon();
            }
        } catch (LibraryException e) {
            return Optional.empty();
        }
    }
}
