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
import org.pupitre.journal.entry.EntryHeader;
import org.pupitre.journal.entry.Hashes;
import org.pupitre.journal.entry.Tip;
import org.pupitre.journal.json.Codec;
import org.pupitre.journal.value.Batch;
import org.pupitre.journal.value.Entry;
import org.pupitre.journal.value.Uuid7;

/** The journal's table: rows are added and read, nothing else. */
public final class JournalTable {
    private static final String COLUMNS = JournalColumn.upTo(JournalColumn.BODY);
    private static final String INSERT = "INSERT INTO journal (" + JournalColumn.upTo(JournalColumn.CHAIN)
            + ") VALUES (" + JournalColumn.marksUpTo(JournalColumn.CHAIN) + ")";
    private static final String HEAD = "SELECT seq, chain FROM journal ORDER BY seq DESC LIMIT 1";
    private static final String CHAIN_AT = "SELECT chain FROM journal WHERE seq = ?";
    private static final String OF_SESSION = "SELECT " + COLUMNS + " FROM journal WHERE session = ? AND seq > ?"
            + " ORDER BY seq";
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

    /** Adds the events of a command; within a transaction. Returns the rows as they now are. */
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
                    ? Tip.of(head.getLong("seq"), head.getBytes("chain"))
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
            return row.next() && HexFormat.of().formatHex(row.getBytes("chain")).equals(once.chain());
        }
    }

    private byte[] insert(Entry entry, byte[] chainBefore) throws SQLException {
        EntryHeader header = header(entry);
        String body = Codec.body(entry.event());
        byte[] salt = new byte[Hashes.SALT_BYTES];
        random.nextBytes(salt);
        byte[] bodyHash = Hashes.body(salt, body);
        byte[] chain = Hashes.chain(chainBefore, header.hash(bodyHash));
        PreparedStatement insert = db.prepared(INSERT);
        set(insert, entry.seq(), header, body);
        insert.setBytes(JournalColumn.SALT.place(), salt);
        insert.setBytes(JournalColumn.BODY_HASH.place(), bodyHash);
        insert.setBytes(JournalColumn.CHAIN.place(), chain);
        insert.executeUpdate();
        return chain;
    }

    private static EntryHeader header(Entry entry) {
        return new EntryHeader(entry.id(), entry.session().value(), entry.at().toString(), entry.actor(),
                entry.device(), entry.command().value(), Codec.kind(entry.event()), String.valueOf(entry.version()));
    }

    /** Sets the values of the columns up to the body. */
    static void set(PreparedStatement put, long seq, EntryHeader header, String body) throws SQLException {
        put.setLong(JournalColumn.SEQ.place(), seq);
        put.setString(JournalColumn.ID.place(), header.id());
        put.setString(JournalColumn.SESSION.place(), header.session());
        put.setString(JournalColumn.AT.place(), header.at());
        put.setString(JournalColumn.ACTOR.place(), header.actor());
        put.setString(JournalColumn.DEVICE.place(), header.device());
        put.setString(JournalColumn.COMMAND_ID.place(), header.command());
        put.setString(JournalColumn.KIND.place(), header.kind());
        put.setInt(JournalColumn.VERSION.place(), header.versionNumber());
        put.setString(JournalColumn.BODY.place(), body);
    }

    /** Hands over all entries of a session, in order. */
    public void read(SessionId session, Consumer<Entry> taker) throws SQLException {
        read(session, 0, taker);
    }

    /** Hands over the entries of a session after a number, in order. */
    public void read(SessionId session, long after, Consumer<Entry> taker) throws SQLException {
        PreparedStatement select = db.prepared(OF_SESSION);
        select.setString(1, session.value());
        select.setLong(2, after);
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
                found.add(new SessionId(rows.getString("session")));
            }
        }
        return found;
    }
}
