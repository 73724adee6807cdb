package org.pupitre.journal;

import java.sql.SQLException;

/** Makes a library behave as on a full disk, and frees the space again. */
public final class TightDisk {
    private TightDisk() {}

    /** No page more than there are; writes that need one get SQLITE_FULL. */
    public static void fill(Library library) throws SQLException {
        library.db().execute("PRAGMA max_page_count = 1");
    }

    public static void free(Library library) throws SQLException {
        library.db().execute("PRAGMA max_page_count = 1000000");
    }
}
