package org.pupitre.ui.kit.list;

import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.skin.ScrollBarSkin;
import org.pupitre.ui.kit.Follow;

/**
 * A scroll bar without the two buttons at its ends, which no theme of the program shows, and of nothing while it is not
 * seen: most lists have room for their rows. It is named in the style sheet.
 */
public final class SlimBarSkin extends ScrollBarSkin {
    private static final Set<String> BUTTONS = Set.of("increment-button", "decrement-button", "track-background");

    private final List<Node> parts;

    public SlimBarSkin(ScrollBar bar) {
        super(bar);
        getChildren().removeIf(part -> part.getStyleClass().stream().anyMatch(BUTTONS::contains));
        parts = List.copyOf(getChildren());
        Follow.each(bar.visibleProperty(), this::show);
        show();
    }

    private void show() {
        if (getSkinnable() != null) {
            getChildren().setAll(getSkinnable().isVisible() ? parts : List.of());
        }
    }
}
