package org.pupitre.journal.entry;

/**
 * What is written of an entry before its body, as it is on disk; hashed in this order.
 *
 * @param id      a UUID of version 7, the same in every library
 * @param at      an instant in UTC, as ISO 8601 has it
 * @param kind    of the event
 * @param version of the kind, in decimal
 */
public record EntryHeader(
        String id,
        String session,
        String at,
        String actor,
        String device,
        String command,
        String kind,
        String version) {
    /** The hash of the entry, by that of its body. */
    public byte[] hash(byte[] bodyHash) {
        return Hashes.event(bodyHash, id, session, at, actor, device, command, kind, version);
    }

    /**
     * The version as a number.
     *
     * @throws NumberFormatException if it was altered and is none
     */
    public int versionNumber() {
        return Integer.parseInt(version);
    }
}
