package org.pupitre.journal;

import java.sql.SQLException;

/** Sees to it that persons who were erased from a library do not come back into it with an older copy. */
final class Erasures {
    private Erasures() {}

    /** Erases again whoever stands among the erased of a library, within a transaction on it. */
    static void again(Db library) throws SQLException {
        library.execute("DELETE FROM people WHERE id IN (SELECT person FROM erased)");
    }
}
