package org.pupitre.ui.kit;

import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;

/** A column of desks that scrolls up and down where the window is too low for it, and is as wide as its place. */
public final class ColumnScroll extends ScrollPane {
    public ColumnScroll(Region content, String... styleClasses) {
        super(content);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setMinSize(0, 0);
        setFocusTraversable(false);
        getStyleClass().add("column-scroll");
        getStyleClass().addAll(styleClasses);
        skinProperty().subscribe(this::drawDirectly);
    }

    /**
     * The toolkit keeps a picture of all that scrolls, and draws that whole picture anew when a figure in it changes. Here
     * a figure changes each second and nobody scrolls, so only what changed is drawn.
     */
    private void drawDirectly() {
        getChildrenUnmodifiable().forEach(node -> node.setCache(false));
    }
}
