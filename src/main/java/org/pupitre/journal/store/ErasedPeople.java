package org.pupitre.journal.store;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.value.PersonId;
import org.pupitre.journal.entry.Hashes;
import org.pupitre.journal.json.Json;
import org.pupitre.journal.json.JsonProblem;
import org.pupitre.journal.json.PersonIds;
import org.pupitre.journal.json.RecordFields;
import tools.jackson.databind.node.ObjectNode;

/**
 * The ids that erased people have since then. What comes later under the id such a person had before gets the new one,
 * so that neither an old file nor an old journal brings the person back.
 */
public final class ErasedPeople {
    /** The format of the library that first had the table. */
    public static final int SINCE = 2;

    private static final String PUT = "INSERT INTO erased (person, at, row_hash) VALUES (?, ?, ?)"
            + " ON CONFLICT (person) DO NOTHING";

    private final Db db;
    private final Map<PersonId, Boolean> named = new HashMap<>();
    private @Nullable SortedSet<String> known;

    public ErasedPeople(Db db) {
        this.db = db;
    }

    public void put(PersonId erased, Instant at) throws SQLException {
        PreparedStatement put = db.prepared(PUT);
        put.setString(1, erased.value());
        put.setString(2, at.toString());
        put.setBytes(3, Hashes.row(List.of(erased.value(), at.toString())));
        put.executeUpdate();
        forget();
    }

    /** Reads again at the next call: a transaction did not hold. */
    public void forget() {
        named.clear();
        known = null;
    }

    SortedSet<String> all() throws SQLException {
        SortedSet<String> ids = known;
        if (ids == null) {
            ids = new TreeSet<>();
            try (ResultSet row = db.prepared("SELECT person FROM erased").executeQuery()) {
                while (row.next()) {
                    ids.add(row.getString("person"));
                }
            }
            known = ids;
        }
        return ids;
    }

    public boolean holds(PersonId id) throws SQLException {
        return all().contains(id.value()) || all().contains(id.erased().value());
    }

    /** A record of the vocabulary in which no erased person has the id of before. */
    public <T> T clean(T value) throws SQLException {
        SortedSet<String> ids = all();
        if (!(value instanceof Record) || ids.isEmpty() || !PersonIds.any(value, id -> gone(id, ids))) {
            return value;
        }
        ObjectNode tree = (ObjectNode) Json.tree(value);
        ObjectNode changed = RecordFields.changed(tree, value.getClass(), new Renaming(ids));
        return changed.equals(tree) ? value : read(changed, value);
    }

    /** Whether a person has the id that an erased one had; asked once for each id, since thousands of notes name few. */
    private boolean gone(PersonId id, SortedSet<String> ids) {
        return named.computeIfAbsent(id, asked -> {
            String erased = asked.erased().value();
            return !erased.equals(asked.value()) && ids.contains(erased);
        });
    }

    @SuppressWarnings("unchecked") // it is read as what it was written from
    private static <T> T read(ObjectNode tree, T like) {
        try {
            return (T) Json.read(tree, like.getClass());
        } catch (JsonProblem e) {
            throw new IllegalStateException("an id was replaced by an id", e);
        }
    }

    private record Renaming(SortedSet<String> ids) implements RecordFields.Change {
        @Override
        public String text(String text) {
            return text;
        }

        @Override
        public String wording(String wording) {
            return wording;
        }

        @Override
        public String person(String id) {
            String erased = new PersonId(id).erased().value();
            return ids.contains(erased) ? erased : id;
        }
    }
}
