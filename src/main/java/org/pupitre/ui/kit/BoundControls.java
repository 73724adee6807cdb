package org.pupitre.ui.kit;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.pupitre.ui.kit.wrap.WrappedText;

/** Labels and buttons whose texts follow what they are bound to, such as a sentence in the chosen language. */
public final class BoundControls {
    private BoundControls() {}

    public static Label label(ObservableValue<String> text, String... styleClasses) {
        Label label = new WrappedText();
        label.textProperty().bind(text);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().addAll(styleClasses);
        return label;
    }

    public static Button button(ObservableValue<String> text, Feather icon, Runnable action) {
        Button button = new Button();
        button.textProperty().bind(text);
        button.setGraphic(Icons.of(icon));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(e -> action.run());
        return button;
    }
}
