package org.pupitre.ui.kit.wrap;

import java.util.List;

/**
 * One line of a text, ready to be drawn without being broken again.
 *
 * @param rightToLeft whether its paragraph runs from right to left
 * @param pieces      what is drawn, in the order it is read, without the space at its end
 */
record Line(boolean rightToLeft, List<Piece> pieces) {
    static Line of(String text, boolean rightToLeft) {
        return new Line(rightToLeft, Piece.of(text, rightToLeft));
    }
}
