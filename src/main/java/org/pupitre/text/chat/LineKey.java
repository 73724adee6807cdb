package org.pupitre.text.chat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.pupitre.text.Fold;

/** A key by which a row of the meeting tool is known again in a longer file: it says neither who nor what. */
public final class LineKey {
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u202f]+");
    private static final int LENGTH = 12;

    private LineKey() {}

    /** The key of a message that everyone could read: the same whenever it is sent again by the same person. */
    public static String ofMessage(String text, String sender) {
        return of(text, Fold.of(SPACES.matcher(sender).replaceAll(" ")));
    }

    /** A key of these parts; spaces in them count as one, and there are none at the ends. */
    public static String of(String... parts) {
        StringBuilder all = new StringBuilder();
        for (String part : parts) {
            all.append(SPACES.matcher(part).replaceAll(" ").strip()).append('\0');
        }
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256")
                    .digest(all.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
