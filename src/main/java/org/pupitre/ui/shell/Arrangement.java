package org.pupitre.ui.shell;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.pupitre.domain.SessionState;
import org.pupitre.ui.shell.sheet.OverSheet;

/** How the desks are laid out on the screen. */
interface Arrangement {
    Region root();

    /** Gives the keyboard to what one begins with; in a scene. */
    void begin();

    /** What has the keyboard after Escape in a field; empty for the screen as a whole, where bare keys act on the session. */
    default Optional<Node> rest(Node field) {
        return Optional.empty();
    }

    /** Shows a desk that may be hidden by another. */
    void reveal(Region desk);

    /** What a list that floats over the screen must not cover: running figures, alarms, who is next. */
    default List<Node> kept() {
        return List.of();
    }

    /** Lays the desks out as the state asks. */
    default void show(SessionState state) {
        // A desk that has one layout for all of a session.
    }

    /** A part that is always on the screen: beside it is said what has no place of its own just now. */
    default @Nullable Region main() {
        return null;
    }

    /** Lays a sheet over a part of the screen; nothing where there is no room for such sheets. */
    default void lay(OverSheet sheet) {
        // Only the moderator's screen has them.
    }

    /** Takes the sheet away; answers whether there was one. */
    default boolean take() {
        return false;
    }

    /** Whether a sheet is over the lower part of the screen. */
    default boolean showsLow() {
        return false;
    }

    /** Takes away a sheet that would cover this desk. */
    default void clear(Region desk) {
        // Only the moderator's screen has them.
    }
}
