package org.pupitre.ui.timeline.table;

import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.layout.Region;
import org.pupitre.ui.kit.Follow;

/** A bar of which the first part ends at the hard stop or before it, and the rest is past it or free. */
final class SumBar extends Region {
    private final Region within = new Region();
    private final Region rest = new Region();
    private final ObservableDoubleValue share;

    /** @param share of the first part, from 0 to 1 */
    SumBar(ObservableDoubleValue share) {
        this.share = share;
        within.getStyleClass().add("plan-bar-within");
        rest.getStyleClass().add("plan-bar-past");
        getStyleClass().add("plan-bar");
        getChildren().addAll(within, rest);
        Follow.each(share, this::requestLayout);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        double first = snapSizeX(getWidth() * share.get());
        within.resizeRelocate(0, 0, first, getHeight());
        rest.resizeRelocate(first, 0, getWidth() - first, getHeight());
    }
}
