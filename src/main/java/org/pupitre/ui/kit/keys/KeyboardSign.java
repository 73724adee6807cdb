package org.pupitre.ui.kit.keys;

import javafx.css.PseudoClass;
import javafx.scene.layout.Region;

/** A keyboard, drawn like the icons; struck through where no key acts. Its form is in the style sheets. */
public final class KeyboardSign extends Region {
    private static final PseudoClass STRUCK = PseudoClass.getPseudoClass("struck");

    public KeyboardSign(boolean struck) {
        getStyleClass().add("keyboard-sign");
        strike(struck);
    }

    /** Strikes the keyboard through, or no longer. */
    public void strike(boolean struck) {
        pseudoClassStateChanged(STRUCK, struck);
    }
}
