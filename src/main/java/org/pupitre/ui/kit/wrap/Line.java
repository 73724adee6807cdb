package org.pupitre.ui.kit.wrap;

/**
 * One line of a text, ready to be drawn without being broken again.
 *
 * @param text        what is drawn, without the space at its end
 * @param rightToLeft whether its paragraph runs from right to left, and so the node that draws it
 */
record Line(String text, boolean rightToLeft) {
    /** Drawn invisibly; lets a line that begins with Arabic or Hebrew keep the direction of its paragraph. */
    private static final String LEFT_TO_RIGHT_MARK = "\u200E";

    static Line of(String text, boolean rightToLeft) {
        return new Line(rightToLeft || text.isEmpty() ? text : LEFT_TO_RIGHT_MARK + text, rightToLeft);
    }
}
