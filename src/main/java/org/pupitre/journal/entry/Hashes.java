package org.pupitre.journal.entry;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.pupitre.journal.json.Json;

/**
 * The hashes of the journal (rules of the journal, section 2), all SHA-256.
 * <ul>
 * <li>{@code body_hash} = H(salt ‖ body), the body being canonical JSON in UTF-8;</li>
 * <li>{@code hash} of an event = H(header ‖ body_hash), where the header is id, session, at, actor, device, command_id, kind and
 * version in this order, each as its length in bytes (4 bytes, big-endian) and its UTF-8 text, the version in decimal;</li>
 * <li>{@code chain} = H(chain of the row before ‖ hash), which before the first row is 32 zero bytes.</li>
 * </ul>
 * The header holds no {@code seq}: the same event has the same hash in every library, and the chain holds the order.
 */
public final class Hashes {
    public static final int SALT_BYTES = 16;
    private static final int HASH_BYTES = 32;

    private Hashes() {}

    public static byte[] beforeTheFirst() {
        return new byte[HASH_BYTES];
    }

    public static byte[] body(byte[] salt, String body) {
        return digest(salt, utf8(body));
    }

    public static byte[] event(byte[] bodyHash, String... header) {
        MessageDigest digest = sha256();
        for (String field : header) {
            byte[] bytes = utf8(field);
            digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
            digest.update(bytes);
        }
        return digest.digest(bodyHash);
    }

    public static byte[] chain(byte[] before, byte[] event) {
        return digest(before, event);
    }

    /** The hash of what was left of a body when a person was erased from it; bound to the row by its first hash. */
    public static byte[] redaction(byte[] bodyHash, String body) {
        return digest(bodyHash, utf8(body));
    }

    public static byte[] text(String text) {
        return digest(utf8(text));
    }

    /** The hash of a row outside the chain: of its canonical JSON. */
    public static byte[] row(Object value) {
        return digest(utf8(Json.canonical(value)));
    }

    public static byte[] text(byte[] text) {
        return digest(text);
    }

    private static byte[] digest(byte[]... parts) {
        MessageDigest digest = sha256();
        for (byte[] part : parts) {
            digest.update(part);
        }
        return digest.digest();
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
