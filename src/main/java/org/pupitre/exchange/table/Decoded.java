package org.pupitre.exchange.table;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * The text of a file (rules of imports, section 1.1): by its byte order mark, else by zero bytes at every other place, else UTF-8
 * where it is valid, else windows-1252.
 *
 * @param text     without byte order mark and without NUL characters
 * @param encoding the name of the encoding
 * @param nuls     how many NUL characters were taken out
 */
public record Decoded(String text, String encoding, int nuls) {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    /** So many bytes are looked at to tell UTF-16 and what is no text. */
    private static final int LOOKED_AT = 8192;
    /** Of a hundred places: where UTF-16 has zeros, and what no text has. */
    private static final int MANY = 30;
    private static final int FEW = 5;
    private static final List<byte[]> OTHERS = List.of(bytes("%PDF-"), bytes("\u0089PNG"), bytes("GIF8"),
            bytes("\u00ff\u00d8\u00ff"), bytes("SQLite format 3"), bytes("\u001f\u008b"), bytes("PK\u0003\u0004"),
            bytes("\u007fELF"), bytes("{\\rtf"), bytes("7z\u00bc\u00af"), bytes("Rar!"));
    private static final byte[] OLD_SHEET = bytes("\u00d0\u00cf\u0011\u00e0");

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    /**
     * Decodes a file.
     *
     * @param chosen the encoding a person chose, or null
     * @throws Unfit if it is no text
     */
    public static Decoded of(byte[] file, @Nullable Charset chosen) throws Unfit {
        if (begins(file, OLD_SHEET)) {
            throw new Unfit("intake.oldSheet");
        }
        if (OTHERS.stream().anyMatch(other -> begins(file, other))) {
            throw new Unfit("intake.noText");
        }
        Charset marked = marked(file);
        Charset found = chosen == null ? (marked == null ? guessed(file) : marked) : chosen;
        String decoded = found.decode(ByteBuffer.wrap(file)).toString();
        String unmarked = decoded.startsWith("\uFEFF") ? decoded.substring(1) : decoded;
        String text = unmarked.indexOf('\0') < 0 ? unmarked : unmarked.replace("\0", "");
        if (binary(unmarked)) {
            throw new Unfit("intake.noText");
        }
        return new Decoded(text, found.name(), unmarked.length() - text.length());
    }

    private static boolean begins(byte[] file, byte[] with) {
        for (int i = 0; i < with.length; i++) {
            if (i >= file.length || file[i] != with[i]) {
                return false;
            }
        }
        return true;
    }

    private static @Nullable Charset marked(byte[] file) {
        if (begins(file, bytes("\u00ef\u00bb\u00bf"))) {
            return StandardCharsets.UTF_8;
        }
        if (begins(file, bytes("\u00ff\u00fe"))) {
            return StandardCharsets.UTF_16LE;
        }
        return begins(file, bytes("\u00fe\u00ff")) ? StandardCharsets.UTF_16BE : null;
    }

    private static Charset guessed(byte[] file) {
        int pairs = Math.min(file.length, LOOKED_AT) / 2;
        int first = 0;
        int second = 0;
        for (int i = 0; i < pairs; i++) {
            first += file[2 * i] == 0 ? 1 : 0;
            second += file[2 * i + 1] == 0 ? 1 : 0;
        }
        if (second * 100 > pairs * MANY && first * 100 <= pairs * FEW) {
            return StandardCharsets.UTF_16LE;
        }
        if (first * 100 > pairs * MANY && second * 100 <= pairs * FEW) {
            return StandardCharsets.UTF_16BE;
        }
        return valid(file) ? StandardCharsets.UTF_8 : WINDOWS;
    }

    private static boolean valid(byte[] file) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    /** Whether it holds more signs that no person types than a damaged text has. */
    private static boolean binary(String text) {
        int length = Math.min(text.length(), LOOKED_AT);
        int controls = 0;
        int nuls = 0;
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            nuls += c == 0 ? 1 : 0;
            controls +=
                    (c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != 0) || c == '\uFFFD' ? 1 : 0;
        }
        return controls * 100 > length * FEW || nuls * 100 > length * MANY;
    }
}
