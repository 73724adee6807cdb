package org.pupitre.ui.kit.panel;

import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/** The spent part of a time as a thin bar; it keeps its place while nothing is counted. */
public final class TimeBar extends Pane {
    private final Region spent = new Region();
    private double progress;

    public TimeBar() {
        getStyleClass().add("time-bar");
        spent.getStyleClass().add("time-spent");
        getChildren().add(spent);
    }

    /** Shows how much is spent, 0 to 1. Laid out again only where a pixel changes: most ticks change none. */
    public void move(double next) {
        boolean moves = snapSizeX(getWidth() * progress) != snapSizeX(getWidth() * next);
        progress = next;
        if (moves) {
            requestLayout();
        }
    }

    @Override
    protected void layoutChildren() {
        spent.resizeRelocate(0, 0, snapSizeX(getWidth() * progress), getHeight());
    }
}
