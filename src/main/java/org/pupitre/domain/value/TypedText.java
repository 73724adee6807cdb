package org.pupitre.domain.value;

import java.text.Normalizer;

/**
 * Text that someone typed, pasted or wrote into a file, made fit to be kept and to be shown (decision record 13).
 *
 * <p>Taken out, since no reader sees them and they change what he sees around them: C0 and C1 control characters, U+200B,
 * U+FEFF, the embeddings and overrides U+202A to U+202E, the isolates U+2066 to U+2069, noncharacters and lone
 * surrogates. Kept, since names and emoji need them: U+200C to U+200F, U+FE0F and U+00AD. Tab and line break are kept in
 * a text; every other line break (CR, CR LF, VT, FF, U+0085, U+2028, U+2029) becomes LF. What is left is composed (NFC).
 */
public final class TypedText {
    private static final String BLANKS = "\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0";

    private TypedText() {}

    /** A text as it is kept: cleaned, composed, without blanks around it; empty where nothing of it can be seen. */
    public static String text(String typed) {
        String shown = shown(typed);
        return visible(shown) ? shown.strip() : "";
    }

    /** As {@link #text}, on one line, such as a name: a run of line breaks or tabs becomes one space. */
    public static String line(String typed) {
        return text(oneLine(shown(typed)));
    }

    /**
     * A text as it is shown, whatever an older program or another one let into the journal or a bundle, where it keeps its
     * bytes. The very same object where nothing is to be done.
     */
    public static String shown(String stored) {
        int length = stored.length();
        boolean plain = true;
        boolean composed = true;
        for (int i = 0; i < length; i++) {
            char c = stored.charAt(i);
            plain &= between(c, ' ', '~') || c == '\n' || c == '\t' || between(c, 0xa0, 0x200a);
            composed &= c < 0x300;
        }
        String clean = plain ? stored : cleaned(stored);
        return composed || Normalizer.isNormalized(clean, Normalizer.Form.NFC)
                ? clean
                : Normalizer.normalize(clean, Normalizer.Form.NFC);
    }

    /** Whether a reader sees anything of a text: a letter, figure, sign or picture. */
    public static boolean visible(String text) {
        return text.codePoints().anyMatch(TypedText::visible);
    }

    /** Whether a text holds a single half of a pair of UTF-16, as where a file was cut in the middle of a character. */
    public static boolean broken(String text) {
        return text.codePoints().anyMatch(TypedText::surrogate);
    }

    private static String cleaned(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.replace("\r\n", "\n").codePoints().forEach(c -> {
            if (lineBreak(c)) {
                out.append('\n');
            } else if (!takenOut(c)) {
                out.appendCodePoint(c);
            }
        });
        return out.toString();
    }

    private static String oneLine(String text) {
        StringBuilder out = new StringBuilder(text.length());
        boolean pending = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\t') {
                pending = true;
            } else {
                boolean spaced = c == ' ' || (!out.isEmpty() && out.charAt(out.length() - 1) == ' ');
                out.append(pending && !spaced ? " " : "").append(c);
                pending = false;
            }
        }
        return out.toString();
    }

    private static boolean lineBreak(int c) {
        return between(c, '\n', '\r') || c == 0x85 || c == 0x2028 || c == 0x2029;
    }

    private static boolean takenOut(int c) {
        boolean control = c != '\t' && Character.getType(c) == Character.CONTROL;
        boolean direction = between(c, 0x202a, 0x202e) || between(c, 0x2066, 0x2069);
        boolean noncharacter = between(c, 0xfdd0, 0xfdef) || (c & 0xfffe) == 0xfffe;
        return control || direction || noncharacter || surrogate(c) || c == 0x200b || c == 0xfeff;
    }

    private static boolean surrogate(int c) {
        return between(c, Character.MIN_SURROGATE, Character.MAX_SURROGATE);
    }

    private static boolean visible(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED,
                    Character.SPACE_SEPARATOR, Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR ->
                    false;
            default -> BLANKS.indexOf(c) < 0 && !between(c, 0xfe00, 0xfe0f) && !between(c, 0xe0100, 0xe01ef);
        };
    }

    private static boolean between(int c, int first, int last) {
        return c >= first && c <= last;
    }
}
