package org.pupitre.journal.erase;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.zip.ZipInputStream;

import org.pupitre.domain.value.SessionId;
import org.pupitre.journal.store.CopiesToSearch;
import org.pupitre.journal.store.Db;
import org.pupitre.journal.store.ErasedSessions;

/**
 * A session that was deleted.
 *
 * @param by what tells of it in the path of a file: its titles, and the names of the people who went with it
 */
public record SessionGone(SessionId session, Search by, Instant at) implements Gone {
    private static final int PACKED = 'P';

    @Override
    public String key() {
        return ErasedSessions.key(session);
    }

    @Override
    public boolean nothingIn(Db copy) throws SQLException {
        return !new CopiesToSearch(copy).holds(key()) && SessionRedaction.find(copy, session).isEmpty();
    }

    @Override
    public boolean takeOut(Db copy) throws SQLException {
        SessionRedaction found = SessionRedaction.find(copy, session);
        boolean forgotten = new CopiesToSearch(copy).forget(key());
        if (found.isEmpty()) {
            return forgotten;
        }
        found.carryOut(at);
        return true;
    }

    @Override
    public boolean notedIn(Db copy) throws SQLException {
        return new ErasedSessions(copy).holds(session);
    }

    @Override
    public boolean in(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        if (bytes.length == 0 || bytes[0] != PACKED) {
            return holds(bytes);
        }
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            while (zip.getNextEntry() != null) {
                if (holds(zip.readAllBytes())) {
                    return true;
                }
            }
            return false;
        }
    }

    private boolean holds(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1).contains("\"" + session.value() + "\"");
    }

    @Override
    public boolean toldBy(String path) {
        return by.in(path);
    }
}
