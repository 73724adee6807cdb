package org.pupitre.journal;

import java.nio.file.Path;
import java.sql.SQLException;

/** The part of a backup that costs: a copy of the whole library, as SQLite makes it. */
public final class RawSnapshot {
    private RawSnapshot() {}

    public static void into(Library library, Path file) throws SQLException {
        library.db().execute("VACUUM INTO '" + file + "'");
    }
}
