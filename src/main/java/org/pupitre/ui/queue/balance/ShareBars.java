package org.pupitre.ui.queue.balance;

import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/** Two bars under each other, told apart by their place: the upper is time spoken, the lower those who wait. */
final class ShareBars extends Pane {
    private final Region upper = new Region();
    private final Region lower = new Region();
    private double spoken;
    private double waiting;

    ShareBars() {
        upper.getStyleClass().add("balance-spoken");
        lower.getStyleClass().add("balance-waiting");
        getStyleClass().add("balance-bars");
        getChildren().addAll(upper, lower);
    }

    /** Shows shares, each 0 to 1. */
    void show(double spokenShare, double waitingShare) {
        spoken = spokenShare;
        waiting = waitingShare;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        double bar = snapSizeY(getHeight() / 3);
        upper.resizeRelocate(0, 0, snapSizeX(getWidth() * spoken), bar);
        lower.resizeRelocate(0, snapPositionY(getHeight() - bar), snapSizeX(getWidth() * waiting), bar);
    }
}
