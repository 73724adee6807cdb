package org.pupitre.ui.kit.wrap;

import javafx.scene.control.Label;
import javafx.scene.control.Skin;

/**
 * A label for what people typed or are called: a name, an affiliation, a title. It stays on one line and is cut short
 * where there is no room for it. Letters, brackets and figures are in their places also in a text from right to left.
 */
public final class OneLineText extends Label {
    public OneLineText(String text, String... styleClasses) {
        super(text);
        getStyleClass().addAll(styleClasses);
    }

    public OneLineText() {
        this("");
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        return new LinesSkin(this);
    }
}
