package org.pupitre.journal.store;

import java.security.SecureRandom;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import org.pupitre.domain.act.Event;
import org.pupitre.domain.value.CommandId;
import org.pupitre.domain.value.SessionId;
import org.pupitre.journal.entry.Hashes;
import org.pupitre.journal.entry.Tip;
import org.pupitre.journal.json.Codec;
import org.pupitre.journal.value.Batch;
import org.pupitre.journal.value.Entry;
import org.pupitre.journal.value.Uuid7;

/** The journal's table: rows are added and read, nothing else. */
public final class JournalTable {
    private static final String COLUMNS = "seq, id, session, at, actor, device, command_id, kind, version, body";
    private static final String INSERT = "INSERT INTO journal (" + COLUMNS
            + ", salt, body_hash, chain) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String HEAD = "SELECT seq, chain FROM journal ORDER BY seq DESC LIMIT 1";
    private static final String CHAIN_AT = "SELECT chain FROM journal WHERE seq = ?";
    private static final String OF_SESSION = "SELECT " + COLUMNS + " FROM journal WHERE session = ? ORDER BY seq";
    private static final String OF_COMMAND = "SELECT " + COLUMNS
            + " FROM journal WHERE command_id = ? AND session = ? ORDER BY seq";

    private final Db db;
    private final Uuid7 ids;
    private final SecureRandom random;

    public JournalTable(Db db, Uuid7 ids, SecureRandom random) {
        this.db = db;
        this.ids = ids;
        this.random = random;
    }

    /** Adds the events of a command; within a transaction. Returns the rows as they now stand. */
    public List<Entry> append(Batch batch) throws SQLException {
        Tip tip = tip();
        long seq = tip.seq();
        byte[] chain = HexFormat.of().parseHex(tip.chain());
        List<Entry> added = new ArrayList<>();
        for (Event event : batch.events()) {
            seq++;
            Entry entry = new Entry(seq, ids.next().toString(), batch.session(), batch.at(), batch.actor(),
                    batch.device(), batch.command(), Codec.version(Codec.kind(event)), event);
            chain = insert(entry, chain);
            added.add(entry);
        }
        return added;
    }

    /** The last row; number 0 and zero bytes where there is none. */
    public Tip tip() throws SQLException {
        try (ResultSet head = db.prepared(HEAD).executeQuery()) {
            return head.next()
                    ? Tip.of(head.getLong(1), head.getBytes(2))
                    : Tip.of(0, Hashes.beforeTheFirst());
        }
    }

    /** Whether a row that was the last one once is still there, unaltered. */
    public boolean holds(Tip once) throws SQLException {
        if (once.seq() == 0) {
            return true;
        }
        PreparedStatement select = db.prepared(CHAIN_AT);
        select.setLong(1, once.seq());
        try (ResultSet row = select.executeQuery()) {
            return row.next() && HexFormat.of().formatHex(row.getBytes(1)).equals(once.chain());
        }
    }

    private byte[] insert(Entry entry, byte[] chainBefore) throws SQLException {
        String kind = Codec.kind(entry.event());
        String body = Codec.body(entry.event());
        byte[] salt = new byte[Hashes.SALT_BYTES];
        random.nextBytes(salt);
        byte[] bodyHash = Hashes.body(salt, body);
        String at = entry.at().toString();
        String version = String.valueOf(entry.version());
        byte[] hash = Hashes.event(bodyHash, entry.id(), entry.session().value(), at, entry.actor(), entry.device(),
                entry.command().value(), kind, version);
        byte[] chain = Hashes.chain(chainBefore, hash);
        PreparedStatement insert = db.prepared(INSERT);
        insert.setLong(1, entry.seq());
        insert.setString(2, entry.id());
        insert.setString(3, entry.session().value());
        insert.setString(4, at);
        insert.setString(5, entry.actor());
        insert.setString(6, entry.device());
        insert.setString(7, entry.command().value());
        insert.setString(8, kind);
        insert.setInt(9, entry.version());
        insert.setString(10, body);
        insert.setBytes(11, salt);
        insert.setBytes(12, bodyHash);
        insert.setBytes(13, chain);
        insert.executeUpdate();
        return chain;
    }

    /** Hands over all entries of a session, in order. */
    public void read(SessionId session, Consumer<Entry> taker) throws SQLException {
        PreparedStatement select = db.prepared(OF_SESSION);
        select.setString(1, session.value());
        try (ResultSet rows = select.executeQuery()) {
            Decoding.run(session, rows, taker);
        }
    }

    /** The entries of one command; empty if it is not known. */
    public List<Entry> of(SessionId session, CommandId command) throws SQLException {
        PreparedStatement select = db.prepared(OF_COMMAND);
        select.setString(1, command.value());
        select.setString(2, session.value());
        List<Entry> entries = new ArrayList<>();
        try (ResultSet rows = select.executeQuery()) {
            Decoding.run(session, rows, entries::add);
        }
        return entries;
    }

    /** Hands over the id and the session of each entry of a library. */
    public static void ids(Db db, BiConsumer<String, String> taker) throws SQLException {
        try (PreparedStatement all = db.fresh("SELECT id, session FROM journal"); ResultSet row = all.executeQuery()) {
            while (row.next()) {
                taker.accept(row.getString("id"), row.getString("session"));
            }
        }
    }

    /** The sessions that have entries, in the order they began. */
    public List<SessionId> sessions() throws SQLException {
        List<SessionId> found = new ArrayList<>();
        try (ResultSet rows = db.prepared("SELECT session FROM journal GROUP BY session ORDER BY min(seq)")
                .executeQuery()) {
            while (rows.next()) {
                found.add(new SessionId(rows.getString(1)));
            }
        }
        return found;
    }
}
