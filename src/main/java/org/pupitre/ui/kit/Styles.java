package org.pupitre.ui.kit;

/** Names of style classes; what they look like is in {@code assets/css} alone. */
public final class Styles {
    // frame
    public static final String LAYERS = "layers";
    public static final String BUBBLE = "bubble";
    public static final String VEIL = "veil";
    public static final String SHEET = "cover-sheet";
    /** A part of the console with a heading. */
    public static final String PANE = "pane";
    /** A box with a border and round corners. */
    public static final String CARD = "card";
    /** A card or row that is current: accent ground. */
    public static final String CURRENT = "current";
    /** The row or card that comes next. */
    public static final String NEXT = "next";
    /** What is over. */
    public static final String PAST = "past";
    /** A hint where there is nothing yet. */
    public static final String EMPTY = "empty-hint";

    // text
    public static final String HEADING = "heading";
    public static final String TITLE = "title";
    public static final String STRONG = "strong";
    public static final String MUTED = "muted";
    public static final String DIGITS = "digits";
    /** The live figures, read from an arm’s length. */
    public static final String BIG = "big";
    /** What comes next, and what is read aloud. */
    public static final String LEAD = "lead";
    /** Who speaks, and the heading of a page. */
    public static final String HEADLINE = "headline";
    /** The smallest text: hours, key caps; nowhere else. */
    public static final String FINE = "fine";

    // small controls
    public static final String CHIP = "chip";
    public static final String KEYCAP = "keycap";
    public static final String PILL = "pill";
    /** A button that shows only an icon, quiet until pointed at. */
    public static final String ICON_BUTTON = "icon-button";
    /** The one button of a group that is meant. */
    public static final String PRIMARY = "primary";
    public static final String GHOST = "ghost";
    public static final String ROW = "row";
    /** A list that looks like paper. */
    public static final String PLAIN_LIST = "plain-list";
    public static final String QUICK_FIELD = "quick-field";

    // meaning
    public static final String WARNING = "warn";
    public static final String DANGER = "dngr";
    public static final String OVER = "over";
    public static final String ACCENT = "accented";

    private Styles() {}
}
