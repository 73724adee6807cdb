package org.pupitre.text;

import java.util.List;

/**
 * Keeps right-to-left names and typed texts apart inside a sentence: between U+2068 and U+2069 they do not draw the signs
 * and figures beside them into their own direction. A text without right-to-left letters stays as it is.
 */
public final class Isolated {
    private static final char FIRST_STRONG = '\u2068';
    private static final char END = '\u2069';

    private Isolated() {}

    /** A text as it is put inside a sentence. */
    public static String of(String text) {
        return rightToLeft(text) ? always(text) : text;
    }

    /** A text as it is put inside a sentence that runs from right to left itself. */
    public static String always(String text) {
        boolean alone = text.length() > 1 && text.charAt(0) == FIRST_STRONG && text.indexOf(END) == text.length() - 1;
        return alone || text.isEmpty() ? text : FIRST_STRONG + text + END;
    }

    /** Texts side by side; one that is alone is no part of anything and stays as it is. */
    public static String joined(String separator, List<String> texts) {
        return texts.size() == 1
                ? texts.getFirst()
                : String.join(separator, texts.stream().map(Isolated::of).toList());
    }

    /** Whether a text holds a letter that is written from right to left. */
    public static boolean rightToLeft(String text) {
        for (int i = 0; i < text.length(); i++) {
            // Below Hebrew there is none; a pair is looked at as the one it makes.
            if (text.charAt(i) >= 0x590 && rightToLeft(text.codePointAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean rightToLeft(int c) {
        byte direction = Character.getDirectionality(c);
        return direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT
                || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC;
    }
}
