package org.pupitre.ui.shell;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/** How the desks are laid out on the screen. */
interface Arrangement {
    Region root();

    /** Gives the keyboard to what one begins with; in a scene. */
    void begin();

    /** Shows a desk that may be hidden by another. */
    void reveal(Region desk);

    /** What a list that floats over the screen must not cover: running figures, alarms, who is next. */
    default List<Node> kept() {
        return List.of();
    }

    /** Lays a sheet over the lower part of the screen; nothing where there is no room for such sheets. */
    default void lay(LowSheet sheet) {
        // Only the moderator's screen has them.
    }

    /** Takes the sheet away; answers whether there was one. */
    default boolean take() {
        return false;
    }
}
