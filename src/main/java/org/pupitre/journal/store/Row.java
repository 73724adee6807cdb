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
import org.pupitre.journal.entry.EntryHeader;
import org.pupitre.journal.entry.Hashes;
import org.pupitre.journal.json.Codec;
import org.pupitre.journal.value.LibraryException;

/**
 * A row of the journal as it is on disk, to check it, and to carry it to another library as it is.
 *
 * @param salt      null once a person was erased from the body, or the session deleted
 * @param redaction the hash of the body since then
 */
@SuppressWarnings("ArrayRecordComponent") // rows are never compared as a whole
public record Row(
        long seq,
        EntryHeader header,
        String body,
        byte @Nullable [] salt,
        byte[] bodyHash,
        byte[] chain,
        byte @Nullable [] redaction) {
    private static final int REDACTION_SINCE = 2;

    /** The columns, in the order in which {@link #read} expects them. */
    public static String columns(int schema) {
        return schema < REDACTION_SINCE
                ? JournalColumn.upTo(JournalColumn.CHAIN) + ", NULL"
                : JournalColumn.upTo(JournalColumn.REDACTION);
    }

    public static Row read(ResultSet row) throws SQLException {
        EntryHeader header = new EntryHeader(text(row, JournalColumn.ID), text(row, JournalColumn.SESSION),
                text(row, JournalColumn.AT), text(row, JournalColumn.ACTOR), text(row, JournalColumn.DEVICE),
                text(row, JournalColumn.COMMAND_ID), text(row, JournalColumn.KIND), text(row, JournalColumn.VERSION));
        return new Row(row.getLong(JournalColumn.SEQ.place()), header, text(row, JournalColumn.BODY),
                row.getBytes(JournalColumn.SALT.place()), bytes(row, JournalColumn.BODY_HASH),
                bytes(row, JournalColumn.CHAIN), row.getBytes(JournalColumn.REDACTION.place()));
    }

    private static String text(ResultSet row, JournalColumn column) throws SQLException {
        @Nullable String text = row.getString(column.place());
        return text == null ? "" : text;
    }

    private static byte[] bytes(ResultSet row, JournalColumn column) throws SQLException {
        byte @Nullable [] bytes = row.getBytes(column.place());
        return bytes == null ? new byte[0] : bytes;
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
            Instant.parse(header.at());
            if (!isGone()) {
                Codec.event(seq, header.kind(), header.versionNumber(), body);
            }
            return !new SessionId(header.session()).value().isEmpty()
                    && !new CommandId(header.command()).value().isEmpty();
        } catch (DateTimeException | IllegalArgumentException | LibraryException e) {
            return false;
        }
    }

    /** Whether nothing is left of the body, since the session was deleted. */
    public boolean isGone() {
        return salt == null && Codec.isGone(body);
    }

    /** The event; null where this program cannot read it, and where nothing is left of it. */
    public @Nullable Event event() {
        try {
            return isGone() ? null : Codec.event(seq, header.kind(), header.versionNumber(), body);
        } catch (IllegalArgumentException | LibraryException e) {
            return null;
        }
    }

    /** What the chain must be after this row, by the one before it. */
    public byte[] chainAfter(byte[] before) {
        return Hashes.chain(before, header.hash(bodyHash));
    }

    /** Whether it was written after a row with this chain. */
    public boolean follows(byte[] before) {
        return MessageDigest.isEqual(chainAfter(before), chain);
    }
}
