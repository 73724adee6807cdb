package org.pupitre.journal.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.pupitre.journal.entry.Hashes;
import org.pupitre.journal.value.Exported;

/** What left the library for another place, so that it can be named when a person is erased. */
public final class ExportedTable {
    private static final String PUT = "INSERT INTO exported (place, what, at, row_hash) VALUES (?, ?, ?, ?)"
            + " ON CONFLICT (place) DO UPDATE SET what = excluded.what, at = excluded.at, row_hash = excluded.row_hash";

    private final Db db;

    public ExportedTable(Db db) {
        this.db = db;
    }

    public void put(Exported exported) throws SQLException {
        PreparedStatement put = db.prepared(PUT);
        String at = exported.at().toString();
        put.setString(1, exported.place());
        put.setString(2, exported.what());
        put.setString(3, at);
        put.setBytes(4, Hashes.row(List.of(exported.place(), exported.what(), at)));
        put.executeUpdate();
    }

    /** Forgets what is no longer at its place. */
    public void forget(Exported exported) throws SQLException {
        PreparedStatement forget = db.prepared("DELETE FROM exported WHERE place = ?");
        forget.setString(1, exported.place());
        forget.executeUpdate();
    }

    /** All of them, oldest first. */
    public List<Exported> all() throws SQLException {
        List<Exported> all = new ArrayList<>();
        try (ResultSet row = db.prepared("SELECT place, what, at FROM exported ORDER BY at, place").executeQuery()) {
            while (row.next()) {
                all.add(new Exported(row.getString("place"), row.getString("what"),
                        Instant.parse(row.getString("at"))));
            }
        }
        return all;
    }
}
