package org.pupitre.journal.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

import org.pupitre.domain.value.ContentId;
import org.pupitre.journal.entry.Hashes;

/** The files of what people will say, each once. */
public final class TextFileTable {
    /** Since this version of the tables. */
    private static final int SINCE = 5;
    private static final String PUT =
            "INSERT INTO text_file (hash, content, row_hash) VALUES (?, ?, ?) ON CONFLICT (hash) DO NOTHING";
    private static final String GET = "SELECT content FROM text_file WHERE hash = ?";
    private static final String SWEEP =
            "DELETE FROM text_file WHERE hash NOT IN (SELECT json_extract(body, '$.file.content')"
                    + " FROM journal WHERE kind = 'TextAttached' AND json_valid(body)"
                    + " AND json_extract(body, '$.person') IN (SELECT id FROM people))";

    private final Db db;

    public TextFileTable(Db db) {
        this.db = db;
    }

    /** Keeps a file; the same bytes once. */
    public ContentId put(byte[] bytes) throws SQLException {
        ContentId id = id(bytes);
        String content = Base64.getEncoder().encodeToString(bytes);
        PreparedStatement put = db.prepared(PUT);
        put.setString(1, id.value());
        put.setString(2, content);
        put.setBytes(3, Hashes.row(List.of(id.value(), content)));
        put.executeUpdate();
        return id;
    }

    private static ContentId id(byte[] bytes) {
        return new ContentId(HexFormat.of().formatHex(Hashes.text(bytes)));
    }

    /** The bytes of a file; empty where they are not here, or were altered. */
    public Optional<byte[]> get(ContentId id) throws SQLException {
        PreparedStatement get = db.prepared(GET);
        get.setString(1, id.value());
        try (ResultSet row = get.executeQuery()) {
            if (!row.next()) {
                return Optional.empty();
            }
            byte[] bytes = Base64.getDecoder().decode(row.getString("content"));
            return id(bytes).equals(id) ? Optional.of(bytes) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Deletes the files that no entry names any more for a person who is in the library; within a transaction. */
    public void sweep() throws SQLException {
        if (db.schema() >= SINCE) {
            db.execute(SWEEP);
        }
    }
}
