package org.pupitre.journal;

import java.sql.SQLException;

/** Switches off what makes a commit wait for the disk, to show that the tests of power loss see the difference. */
public final class LooseSync {
    private LooseSync() {}

    /** As many programs do: the log is synced only now and then. */
    public static void normal(Library library) throws SQLException {
        library.db().execute("PRAGMA synchronous = NORMAL");
    }
}
