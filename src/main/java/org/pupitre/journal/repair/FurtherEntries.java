package org.pupitre.journal.repair;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

import org.pupitre.journal.backup.CheckedBackups;
import org.pupitre.journal.entry.Hashes;
import org.pupitre.journal.entry.Tip;
import org.pupitre.journal.store.Content;
import org.pupitre.journal.store.Db;
import org.pupitre.journal.store.Inspection;
import org.pupitre.journal.store.Row;
import org.pupitre.journal.value.Backup;
import org.pupitre.journal.value.LibraryException;

/**
 * What the backups know of a library that has no witness: one that was rolled back together with its witness looks whole.
 * Where a verified backup begins with everything the library has and goes on after it, what it has more is missing.
 */
final class FurtherEntries {
    private static final Tip NOTHING = Tip.of(0, Hashes.beforeTheFirst());

    private FurtherEntries() {}

    /**
     * The last entry that was written for all a backup knows; empty if none has more than the library. Only backups whose name
     * tells of more entries are read.
     */
    static Optional<Tip> known(Db db, List<Backup> backups) {
        return after(tip(db), backups);
    }

    /** The last entry of a library whose file is gone. */
    static Optional<Tip> ofGone(List<Backup> backups) {
        return after(NOTHING, backups);
    }

    private static Optional<Tip> after(Tip own, List<Backup> backups) {
        return backups.stream().filter(backup -> backup.entries() > own.seq())
                .sorted(Comparator.comparingLong(Backup::entries).reversed()).map(backup -> head(backup, own))
                .flatMap(Optional::stream).findFirst();
    }

    private static Tip tip(Db db) {
        try {
            return Content.head(db).orElse(NOTHING);
        } catch (SQLException | NumberFormatException e) {
            // Nothing of it can be read: all that a backup has is missing.
            return NOTHING;
        }
    }

    /** The last entry of a backup, if it is whole and has the library's last entry where the library has it. */
    private static Optional<Tip> head(Backup backup, Tip own) {
        if (!CheckedBackups.holds(backup)) {
            return Optional.empty();
        }
        try {
            Db copy = Db.readOnly(backup.file());
            try {
                List<Row> rows = new ArrayList<>();
                Inspection.of(copy, Optional.empty(), rows::add);
                boolean same = own.seq() == 0 || rows.stream().anyMatch(row -> row.seq() == own.seq()
                        && HexFormat.of().formatHex(row.chain()).equals(own.chain()));
                return same && !rows.isEmpty()
                        ? Optional.of(Tip.of(rows.getLast().seq(), rows.getLast().chain()))
                        : Optional.empty();
            } finally {
                copy.abandon();
            }
        } catch (LibraryException e) {
            return Optional.empty();
        }
    }
}
