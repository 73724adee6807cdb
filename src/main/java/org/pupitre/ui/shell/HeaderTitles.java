package org.pupitre.ui.shell;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/**
 * The title of the session and the line below it, which begins with what matters most and does not ask for the width of
 * all of it. It does not wrap, so that the header keeps its height.
 */
final class HeaderTitles extends VBox {
    private final Label title;
    private final Label below;

    HeaderTitles(Label title, Label below) {
        super(title, below);
        this.title = title;
        this.below = below;
    }

    @Override
    protected double computePrefWidth(double height) {
        return Math.max(title.prefWidth(-1), below.prefWidth(-1) / 2);
    }
}
