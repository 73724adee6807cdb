package org.pupitre.ui.kit.list;

import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/** Scrolls a list while a row is dragged near its upper or lower edge, the faster the nearer. */
final class EdgeScroll {
    /** Rows, measured from an edge, in which it scrolls. */
    private static final double ZONE = 1.5;
    private static final Duration STEP = Duration.millis(30);
    private static final double FASTEST = 1.2;

    private final Timeline steps = new Timeline(new KeyFrame(STEP, _ -> step()));
    private @Nullable VirtualFlow<?> flow;
    private double by;

    EdgeScroll() {
        steps.setCycleCount(Timeline.INDEFINITE);
    }

    /** The pointer is over a cell, so far from the top of the list. */
    void over(ListCell<?> cell, double sceneX, double sceneY) {
        ListView<?> list = cell.getListView();
        double y = list.sceneToLocal(sceneX, sceneY).getY();
        double row = cell.getHeight();
        double zone = row * ZONE;
        double above = zone - y;
        double below = y - (list.getHeight() - zone);
        by = above > 0 ? -above / zone * row * FASTEST : below > 0 ? below / zone * row * FASTEST : 0;
        flow = list.lookup(".virtual-flow") instanceof VirtualFlow<?> found ? found : null;
        if (by == 0 || flow == null) {
            stop();
        } else {
            steps.play();
        }
    }

    void stop() {
        steps.stop();
        by = 0;
    }

    private void step() {
        VirtualFlow<?> shown = flow;
        if (shown != null) {
            shown.scrollPixels(by);
        }
    }
}
