package org.pupitre.domain.value;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Names bytes by what they are.
 *
 * @param value SHA-256 in 64 hexadecimal digits, in small letters
 */
public record ContentId(String value) implements Id {
    public ContentId {
        Id.check("ContentId", value);
    }

    /** The id of these bytes. */
    public static ContentId of(byte[] bytes) {
        try {
            return new ContentId(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
