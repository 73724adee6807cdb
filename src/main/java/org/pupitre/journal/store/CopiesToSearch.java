package org.pupitre.journal.store;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.pupitre.disk.NameCharset;
import org.pupitre.journal.entry.Hashes;
import org.pupitre.journal.entry.TraceHashes;
import org.pupitre.journal.json.Json;
import org.pupitre.journal.json.JsonProblem;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;

/**
 * Who was erased from the library, or which session deleted, while copies still wait to be searched. A row comes in the transaction that erases, and
 * goes when the last copy is done, so that nothing that ends the program in between ends the erasing.
 */
public final class CopiesToSearch {
    private static final String PUT =
            "INSERT OR REPLACE INTO erasing (person, at, salt, traces, places, row_hash) VALUES (?, ?, ?, ?, ?, ?)";
    private static final String ALL = "SELECT person, at, salt, traces, places FROM erasing ORDER BY at, person";
    private static final int SINCE = 3;

    private final Db db;

    /**
     * One person, or one session.
     *
     * @param key        the person's id that tells nothing, or {@link ErasedSessions#key}
     * @param by         by what the person is found in copies
     * @param everywhere whether every copy is still to be searched, or only these places
     * @param places     places on other disks, or where something is left to do
     */
    public record Rest(String key, Instant at, TraceHashes by, boolean everywhere, List<Path> places) {
        public Rest {
            places = List.copyOf(places);
        }

        /** Where something is left to do once all else was searched. */
        public Rest left(List<Path> rest) {
            return new Rest(key, at, by, false, rest);
        }

        private String placesText() {
            ArrayNode array = Json.mapper().createArrayNode();
            array.add(everywhere);
            places.forEach(place -> array.add(place.toString()));
            return array.toString();
        }
    }

    public CopiesToSearch(Db db) {
        this.db = db;
    }

    public void put(Rest one) throws SQLException {
        List<String> columns = List.of(one.key, one.at.toString(), one.by.salt(), one.by.text(),
                one.placesText());
        PreparedStatement put = db.prepared(PUT);
        for (int i = 0; i < columns.size(); i++) {
            put.setString(i + 1, columns.get(i));
        }
        put.setBytes(columns.size() + 1, Hashes.row(columns));
        put.executeUpdate();
    }

    /** Forgets a person or a session; returns whether there was something to forget. */
    public boolean forget(String key) throws SQLException {
        if (db.schema() < SINCE) {
            return false;
        }
        PreparedStatement forget = db.prepared("DELETE FROM erasing WHERE person = ?");
        forget.setString(1, key);
        return forget.executeUpdate() > 0;
    }

    public boolean holds(String key) throws SQLException {
        if (db.schema() < SINCE) {
            return false;
        }
        PreparedStatement select = db.prepared("SELECT 1 FROM erasing WHERE person = ?");
        select.setString(1, key);
        try (ResultSet row = select.executeQuery()) {
            return row.next();
        }
    }

    public List<Rest> all() throws SQLException {
        List<Rest> all = new ArrayList<>();
        try (ResultSet row = db.prepared(ALL).executeQuery()) {
            while (row.next()) {
                all.add(read(row));
            }
        }
        return all;
    }

    private static Rest read(ResultSet row) throws SQLException {
        try {
            JsonNode places = Json.object("{\"all\":" + row.getString("places") + "}").path("all");
            List<Path> paths = new ArrayList<>();
            for (JsonNode place : places) {
                if (place.isString()) {
                    paths.add(Path.of(place.stringValue()));
                }
            }
            return new Rest(row.getString("person"), Instant.parse(row.getString("at")),
                    TraceHashes.read(row.getString("salt"), row.getString("traces")), places.path(0).asBoolean(true),
                    paths);
        } catch (InvalidPathException e) {
            if (NameCharset.refused(e)) {
                throw e;
            }
            throw new SQLException("an erasing that cannot be read", e);
        } catch (JsonProblem e) {
            throw new SQLException("an erasing that cannot be read", e);
        }
    }
}
