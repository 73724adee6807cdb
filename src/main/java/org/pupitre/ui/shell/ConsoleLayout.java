package org.pupitre.ui.shell;

import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.scene.layout.Region;

/**
 * What of the console is where for the size of its window (table of sizes of the design).
 *
 * @param stacked whether parts are below each other: those of the second of two columns instead of on tabs, and in one
 *     column the item and the hard stop instead of side by side
 * @param scrolls whether the columns, or of one column the header too, scroll, since the window is too low for them
 */
record ConsoleLayout(Columns columns, boolean stacked, boolean scrolls) {
    /** Of a window as large as the design is drawn in. */
    static final ConsoleLayout USUAL = new ConsoleLayout(Columns.THREE, false, false);

    private static final PseudoClass SLIM = PseudoClass.getPseudoClass("slim");
    private static final PseudoClass BROAD = PseudoClass.getPseudoClass("broad");
    private static final PseudoClass LOW = PseudoClass.getPseudoClass("low");
    private static final PseudoClass TWO = PseudoClass.getPseudoClass("two-columns");
    private static final PseudoClass ONE = PseudoClass.getPseudoClass("one-column");
    /** Widths and heights at the usual size of text; larger text needs as much more. */
    private static final double SLIM_BELOW = 1440;
    private static final double BROAD_FROM = 1920;
    private static final double TALL_FROM = 900;
    private static final double LOW_BELOW = 800;
    private static final double SCROLLS_BELOW = 640;
    private static final double TINY_BELOW = 420;
    private static final double BESIDE_FROM = 620;

    /** How many columns there are; each from this width on, at the usual size of text. */
    enum Columns {
        THREE(1100),
        TWO(900),
        ONE(0);

        private final double from;

        Columns(double from) {
            this.from = from;
        }

        private static Columns at(double width) {
            return Stream.of(values()).filter(c -> width >= c.from).findFirst().orElse(ONE);
        }
    }

    /** The layout for a console as large as it is now, which is told to its style sheet, too. */
    static ConsoleLayout in(Region console, double textPercent) {
        double width = console.getWidth() <= 0 ? SLIM_BELOW : console.getWidth() * 100 / textPercent;
        double height = console.getHeight() <= 0 ? TALL_FROM : console.getHeight() * 100 / textPercent;
        console.pseudoClassStateChanged(SLIM, width < SLIM_BELOW);
        console.pseudoClassStateChanged(BROAD, width >= BROAD_FROM);
        console.pseudoClassStateChanged(LOW, height < LOW_BELOW);
        Columns columns = Columns.at(width);
        boolean stacked = switch (columns) {
            case THREE -> false;
            case TWO -> height >= TALL_FROM;
            case ONE -> width < BESIDE_FROM;
        };
        return new ConsoleLayout(columns, stacked, height < (columns == Columns.ONE ? TINY_BELOW : SCROLLS_BELOW));
    }

    /** Tells the style sheet how many columns there are. */
    void mark(Region console) {
        console.pseudoClassStateChanged(TWO, columns == Columns.TWO);
        console.pseudoClassStateChanged(ONE, columns == Columns.ONE);
    }
}
