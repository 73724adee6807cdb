package org.pupitre.ui.kit.wrap;

import java.lang.Character.UnicodeScript;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;

/**
 * A part of a line that is drawn by itself: the toolkit puts what it takes from two typefaces from left to right, also
 * where both run from right to left. A piece that does so holds letters of one script, or a single other sign.
 *
 * @param text  what is drawn, in the order it is read, without the marks that only tell directions
 * @param level its level by Unicode's annex 9, 0 or higher; odd from right to left
 */
record Piece(String text, int level) {
    private static final int ZERO_WIDTH_JOINER = 0x200D;

    boolean rightToLeft() {
        return level % 2 == 1;
    }

    /** The pieces of a line in the order they are read. */
    static List<Piece> of(String line, boolean rightToLeft) {
        if (!Paragraph.turns(line)) {
            return List.of(new Piece(line, 0));
        }
        Bidi levels = new Bidi(line, rightToLeft ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
        List<Piece> pieces = new ArrayList<>();
        for (int run = 0; run < levels.getRunCount(); run++) {
            String text = line.substring(levels.getRunStart(run), levels.getRunLimit(run));
            int level = levels.getRunLevel(run);
            parts(text, level % 2 == 1).stream().map(part -> new Piece(part, level)).forEach(pieces::add);
        }
        return pieces;
    }

    /** Pieces as they are on the screen, from left to right: indices into a list in the order they are read. */
    static List<Integer> fromTheLeft(List<Piece> pieces) {
        byte[] levels = new byte[pieces.size()];
        Integer[] order = new Integer[levels.length];
        for (int i = 0; i < levels.length; i++) {
            levels[i] = (byte) pieces.get(i).level();
            order[i] = i;
        }
        Bidi.reorderVisually(levels, 0, order, 0, order.length);
        return List.of(order);
    }

    private static List<String> parts(String run, boolean rightToLeft) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        UnicodeScript script = UnicodeScript.COMMON;
        for (int sign : run.codePoints().filter(sign -> !tellsDirection(sign)).toArray()) {
            UnicodeScript own = script(sign);
            // A space, an accent or a comma of the script goes on with what is there; other signs are alone.
            if (rightToLeft && !part.isEmpty() && !goesOn(sign, part)
                    && (own != script || script == UnicodeScript.COMMON)) {
                parts.add(part.toString());
                part.setLength(0);
            }
            if (part.isEmpty() || !goesOn(sign, part)) {
                script = own;
            }
            part.appendCodePoint(sign);
        }
        if (!part.isEmpty()) {
            parts.add(part.toString());
        }
        return parts;
    }

    private static boolean goesOn(int sign, StringBuilder part) {
        return Character.isWhitespace(sign) || Character.isSpaceChar(sign)
                || switch (Character.getType(sign)) {
                    case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK,
                            Character.FORMAT, Character.MODIFIER_SYMBOL -> true;
                    // What follows a joiner is one sign with what is before it, such as a family of emoji.
                    default -> part.codePointBefore(part.length()) == ZERO_WIDTH_JOINER;
                };
    }

    /** The script of a letter; what several scripts share belongs to the one it is drawn with. */
    private static UnicodeScript script(int sign) {
        UnicodeScript script = UnicodeScript.of(sign);
        return script == UnicodeScript.COMMON && sign >= 0x600 && sign <= 0x6FF ? UnicodeScript.ARABIC : script;
    }

    private static boolean tellsDirection(int sign) {
        return sign == 0x200E || sign == 0x200F || sign == 0x61C || (sign >= 0x202A && sign <= 0x202E)
                || (sign >= 0x2066 && sign <= 0x2069);
    }
}
