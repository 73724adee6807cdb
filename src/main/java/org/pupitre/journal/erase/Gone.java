package org.pupitre.journal.erase;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;

import org.pupitre.journal.store.Db;

/** What was taken out of a library, and goes from its copies too: a person, or a session. */
public interface Gone {
    /** What it is called in the list of what was erased. */
    String key();

    /** Whether nothing of it is in a copy that is a library. */
    boolean nothingIn(Db copy) throws SQLException;

    /** Takes it out of a copy that is a library, in a transaction; returns whether anything changed. */
    boolean takeOut(Db copy) throws SQLException;

    /** Whether a copy says that it was taken out of it. */
    boolean notedIn(Db copy) throws SQLException;

    /** Whether it is in a file that is no library. */
    boolean in(Path file) throws IOException;

    /** Whether a path tells of it. */
    boolean toldBy(String path);
}
