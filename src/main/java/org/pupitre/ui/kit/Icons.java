package org.pupitre.ui.kit;

import java.util.EnumSet;
import java.util.Set;
import javafx.beans.value.ObservableValue;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Icons of the one set the program uses. */
public final class Icons {
    /** They point along the line, and so the other way where lines are read from right to left. */
    private static final Set<Feather> DIRECTED =
            EnumSet.of(Feather.ARROW_RIGHT, Feather.CHEVRON_RIGHT, Feather.CORNER_UP_LEFT,
                    Feather.CORNER_UP_RIGHT, Feather.EXTERNAL_LINK, Feather.LOG_IN, Feather.PLAY, Feather.PLAY_CIRCLE);

    private Icons() {}

    public static FontIcon of(Feather icon, String... styleClasses) {
        FontIcon made = new FontIcon(icon);
        made.getStyleClass().addAll(styleClasses);
        Follow.each(made.iconCodeProperty(), () -> mirror(made));
        Follow.each(made.effectiveNodeOrientationProperty(), () -> mirror(made));
        return made;
    }

    private static void mirror(FontIcon icon) {
        boolean mirrored = icon.getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT
                && icon.getIconCode() instanceof Feather sign && DIRECTED.contains(sign);
        icon.setScaleX(mirrored ? -1 : 1);
    }

    /** A quiet button with an icon, whose name is read aloud and shown when pointed at. */
    public static Button button(Feather icon, ObservableValue<String> name, Runnable action) {
        Button button = new Button();
        button.setGraphic(of(icon));
        // It has no text, which would be a node too.
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.getStyleClass().addAll(Styles.ICON_BUTTON);
        button.accessibleTextProperty().bind(name);
        Tips.nameOf(button);
        button.setOnAction(e -> action.run());
        return button;
    }
}
