package org.pupitre.journal.entry;

import org.pupitre.domain.act.Event;
import org.pupitre.journal.json.Codec;

/** The hashes of a row as the journal makes them: for benches. */
public final class HashInsides {
    private HashInsides() {}

    /** Body, event and chain of one entry. */
    public static byte[] chained(byte[] before, byte[] salt, String body, Event event) {
        byte[] bodyHash = Hashes.body(salt, body);
        byte[] hash = Hashes.event(bodyHash, "01900000-0000-7000-8000-000000000000", "s1", "2022-05-24T13:00:00.000Z",
                "moderator", "laptop", "01900000-0000-7000-8000-000000000001", Codec.kind(event), "1");
        return Hashes.chain(before, hash);
    }
}
