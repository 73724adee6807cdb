package org.pupitre.journal.store;

import java.security.MessageDigest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.act.Event;
import org.pupitre.domain.value.CommandId;
import org.pupitre.domain.value.SessionId;
import org.pupitre.journal.entry.Hashes;
import org.pupitre.journal.json.Codec;
import org.pupitre.journal.value.LibraryException;

/**
 * A row of the journal as it lies on disk, to check it, and to carry it to another library as it is.
 *
 * @param fields    id, session, at, actor, device, command_id, kind and version, in this order
 * @param salt      null once a person was erased from the body
 * @param redaction the hash of the body since then
 */
@SuppressWarnings("ArrayRecordComponent") // rows are never compared as a whole
public record Row(long seq, String[] fields, String body, byte @Nullable [] salt, byte[] bodyHash, byte[] chain,
        byte @Nullable [] redaction) {
    private static final int FIELDS = 8;
    private static final int BODY = FIELDS + 2;

    /** The columns, in the order in which {@link #read} expects them. */
    public static String columns(int schema) {
        return "seq, id, session, at, actor, device, command_id, kind, version, body, salt, body_hash, chain, "
                + (schema < 2 ? "NULL" : "redaction");
    }

    public static Row read(ResultSet row) throws SQLException {
        String[] fields = new String[FIELDS];
        for (int i = 0; i < FIELDS; i++) {
            fields[i] = text(row.getString(i + 2));
        }
        return new Row(row.getLong(1), fields, text(row.getString(BODY)), row.getBytes(BODY + 1),
                bytes(row.getBytes(BODY + 2)), bytes(row.getBytes(BODY + 3)), row.getBytes(BODY + 4));
    }

    public String id() {
        return fields[0];
    }

    public String session() {
        return fields[1];
    }

    public String kind() {
        return fields[6];
    }

    /** Whether the body is the one that was written, or what was left of it when a person was erased. */
    public boolean bodyHolds() {
        byte[] salted = salt;
        return salted == null
                ? MessageDigest.isEqual(Hashes.redaction(bodyHash, body), redaction)
                : redaction == null && MessageDigest.isEqual(Hashes.body(salted, body), bodyHash);
    }

    /** Whether an entry can be made of it; for rows whose place in the chain can no longer be proven. */
    public boolean makesSense() {
        try {
            Instant.parse(fields[2]);
            Codec.event(seq, kind(), Integer.parseInt(fields[7]), body);
            return !new SessionId(session()).value().isEmpty() && !new CommandId(fields[5]).value().isEmpty();
        } catch (DateTimeException | IllegalArgumentException | LibraryException e) {
            return false;
        }
    }

    /** The event; null where this program cannot read it. */
    @Nullable
    Event event() {
        try {
            return Codec.event(seq, kind(), Integer.parseInt(fields[fields.length - 1]), body);
        } catch (IllegalArgumentException | LibraryException e) {
            return null;
        }
    }

    /** What the chain must be after this row, by the one before it. */
    public byte[] chainAfter(byte[] before) {
        return Hashes.chain(before, Hashes.event(bodyHash, fields));
    }

    /** Whether it was written after a row with this chain. */
    public boolean follows(byte[] before) {
        return MessageDigest.isEqual(chainAfter(before), chain);
    }

    private static String text(@Nullable String column) {
        return column == null ? "" : column;
    }

    private static byte[] bytes(byte @Nullable [] column) {
        return column == null ? new byte[0] : column;
    }
}
