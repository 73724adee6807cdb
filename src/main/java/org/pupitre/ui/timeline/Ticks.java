package org.pupitre.ui.timeline;

import java.util.List;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/** The plan under the items of the ribbon: thin bars without words. What they are is told with the items. */
final class Ticks extends Pane {
    private static final int GAP = 2;

    private List<Bar> bars = List.of();

    Ticks(String styleClass) {
        getStyleClass().add(styleClass);
        setMouseTransparent(true);
    }

    void show(List<Bar> next) {
        if (next.equals(bars)) {
            return;
        }
        bars = next;
        getChildren().setAll(next.stream().map(Ticks::tick).toList());
    }

    private static Region tick(Bar bar) {
        Region tick = new Region();
        tick.getStyleClass().add(bar.look());
        return tick;
    }

    @Override
    protected void layoutChildren() {
        for (int i = 0; i < bars.size(); i++) {
            double left = snapPositionX(bars.get(i).start() * getWidth());
            double right = snapPositionX(bars.get(i).end() * getWidth());
            getChildren().get(i).resizeRelocate(left, 0, Math.max(1, right - left - GAP), getHeight());
        }
    }
}
