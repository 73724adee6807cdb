package org.pupitre.ui.kit;

import java.util.List;
import java.util.Locale;
import javafx.scene.control.Label;
import org.jspecify.annotations.Nullable;
import org.pupitre.domain.value.LanguageTag;

/** A language as letters on its colour. Hues follow the order of the session's languages; the letters carry the meaning. */
public final class LanguageChip extends Label {
    /** How many hues there are; a further language shares the last. */
    public static final int HUES = 6;

    private String hue = "";

    public LanguageChip() {
        getStyleClass().add(Styles.CHIP);
        setFocusTraversable(false);
    }

    /** A chip that shows one language for good. */
    public static LanguageChip of(@Nullable LanguageTag language, List<LanguageTag> order, Locale locale) {
        LanguageChip chip = new LanguageChip();
        chip.show(language, order, "", locale);
        return chip;
    }

    /**
     * Shows a language.
     *
     * @param language null for one that is not known, shown as a dash
     * @param order    the session's languages
     * @param mark     what is after the letters, such as {@code +} for interpretation
     * @param locale   the language its full name is read aloud in
     */
    public void show(@Nullable LanguageTag language, List<LanguageTag> order, String mark, Locale locale) {
        setText((language == null ? "–" : language.label()) + mark);
        setAccessibleText(language == null ? "–" : language.nameIn(locale));
        String next = hue(language, order);
        if (!next.equals(hue)) {
            getStyleClass().remove(hue);
            getStyleClass().add(next);
            hue = next;
        }
    }

    /** The style class of a language's hue, for lanes and bars: {@code language-1} to {@code language-6}, or none known. */
    public static String hue(@Nullable LanguageTag language, List<LanguageTag> order) {
        if (language == null) {
            return "language-0";
        }
        for (int i = 0; i < order.size(); i++) {
            if (order.get(i).covers(language)) {
                return "language-" + Math.min(i + 1, HUES);
            }
        }
        return "language-" + HUES;
    }
}
