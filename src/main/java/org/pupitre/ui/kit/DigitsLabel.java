package org.pupitre.ui.kit;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/**
 * A clock or figure. All digits of the program's typeface have one width, so it does not tremble; it is never cut short,
 * since half a time is a wrong time.
 */
public final class DigitsLabel extends Label {
    public DigitsLabel(ObservableValue<String> text, String... styleClasses) {
        textProperty().bind(text);
        getStyleClass().add(Styles.DIGITS);
        getStyleClass().addAll(styleClasses);
        setMinWidth(Region.USE_PREF_SIZE);
    }
}
