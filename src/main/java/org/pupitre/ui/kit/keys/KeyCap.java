package org.pupitre.ui.kit.keys;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import org.pupitre.ui.kit.Styles;

/** A small hint at the key that does the same. */
public final class KeyCap extends Label {
    public KeyCap(ObservableValue<String> key) {
        textProperty().bind(key);
        getStyleClass().add(Styles.KEYCAP);
        setMinWidth(USE_PREF_SIZE);
        visibleProperty().bind(textProperty().isNotEmpty());
        managedProperty().bind(visibleProperty());
    }
}
