package org.pupitre.ui.kit;

import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;
import org.pupitre.domain.value.LanguageTag;

/**
 * A language as two letters on a neutral ground; no language has a colour. Only the chip of the language that is spoken now
 * is filled. A language that is not known is a "?" with an edge.
 */
public final class LanguageChip extends Label {
    private static final PseudoClass UNKNOWN = PseudoClass.getPseudoClass("unknown");
    /** Letters of any two widths take the same room, in heights of the text. */
    private static final double LEAST_WIDTH = 2.286;
    private static final PseudoClass FLOOR = PseudoClass.getPseudoClass("floor");

    public LanguageChip() {
        getStyleClass().add(Styles.CHIP);
        setMinWidth(USE_PREF_SIZE);
        setFocusTraversable(false);
    }

    @Override
    protected double computePrefWidth(double height) {
        return Math.max(super.computePrefWidth(height), snapSizeX(getFont().getSize() * LEAST_WIDTH));
    }

    /** A chip that shows one language for good. */
    public static LanguageChip of(@Nullable LanguageTag language, Locale locale) {
        LanguageChip chip = new LanguageChip();
        chip.show(language, locale);
        return chip;
    }

    /** The chip of the language of the floor; itself. */
    public LanguageChip ofFloor() {
        pseudoClassStateChanged(FLOOR, true);
        return this;
    }

    /**
     * Shows a language.
     *
     * @param language null for one that is not known
     * @param locale   the language its full name is read aloud in
     */
    public void show(@Nullable LanguageTag language, Locale locale) {
        setText(language == null ? "?" : language.label());
        setAccessibleText(language == null ? "?" : language.nameIn(locale));
        pseudoClassStateChanged(UNKNOWN, language == null);
    }
}
