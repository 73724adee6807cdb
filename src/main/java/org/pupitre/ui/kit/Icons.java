package org.pupitre.ui.kit;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Icons of the one set the program uses. */
public final class Icons {
    private Icons() {}

    public static FontIcon of(Feather icon, String... styleClasses) {
        FontIcon made = new FontIcon(icon);
        made.getStyleClass().addAll(styleClasses);
        return made;
    }

    /** A quiet button with an icon, whose name is read aloud and shown when pointed at. */
    public static Button button(Feather icon, ObservableValue<String> name, Runnable action) {
        Button button = new Button();
        button.setGraphic(of(icon));
        button.getStyleClass().addAll(Styles.ICON_BUTTON);
        button.accessibleTextProperty().bind(name);
        Tips.nameOf(button);
        button.setOnAction(e -> action.run());
        return button;
    }
}
