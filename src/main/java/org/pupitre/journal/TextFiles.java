package org.pupitre.journal;

import java.util.Optional;

import org.pupitre.domain.value.ContentId;
import org.pupitre.journal.store.Db;
import org.pupitre.journal.store.TextFileTable;

/** The files of what people will say, in a library; what a method returned from is on disk. */
public final class TextFiles {
    private final Db db;
    private final Runnable writable;

    /** @param writable throws where the library is only looked at */
    TextFiles(Db db, Runnable writable) {
        this.db = db;
        this.writable = writable;
    }

    /** Keeps the bytes of a file; the same bytes once. */
    public ContentId keep(byte[] bytes) {
        writable.run();
        return db.write(() -> new TextFileTable(db).put(bytes));
    }

    /** The bytes of a file; empty where they are not on this computer, or were altered. */
    public Optional<byte[]> bytes(ContentId content) {
        return db.read(() -> new TextFileTable(db).get(content));
    }
}
