package org.pupitre.ui.kit.list;

import javafx.geometry.HPos;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.layout.Region;

/**
 * Two parts side by side, the first taking what room is left; where it would be cut too short, the second goes below it.
 */
public final class FoldingRow extends Region {
    /** The share of its full width the first part must keep beside the second. */
    private static final double ENOUGH = 0.62;

    private final Region lead;
    private final Region trail;

    public FoldingRow(Region lead, Region trail) {
        this.lead = lead;
        this.trail = trail;
        getChildren().addAll(lead, trail);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return horizontalInsets() + lead.prefWidth(-1) + trail.prefWidth(-1);
    }

    @Override
    protected double computePrefHeight(double width) {
        double inside = width < 0 ? -1 : width - horizontalInsets();
        double second = trailHeight(inside);
        double content = folds(inside)
                ? lead.prefHeight(inside) + second
                : Math.max(lead.prefHeight(inside < 0 ? -1 : inside - trailWidth(inside)), second);
        return snappedTopInset() + content + snappedBottomInset();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double x = snappedLeftInset();
        double y = snappedTopInset();
        double width = getWidth() - horizontalInsets();
        double height = getHeight() - y - snappedBottomInset();
        double second = trailWidth(width);
        if (folds(width)) {
            double first = lead.prefHeight(width);
            layoutInArea(lead, x, y, width, first, 0, HPos.LEFT, VPos.CENTER);
            layoutInArea(trail, x + width - second, y + first, second, height - first, 0, HPos.RIGHT, VPos.CENTER);
        } else {
            layoutInArea(lead, x, y, width - second, height, 0, HPos.LEFT, VPos.CENTER);
            layoutInArea(trail, x + width - second, y, second, height, 0, HPos.RIGHT, VPos.CENTER);
        }
    }

    private double trailWidth(double width) {
        return Math.min(trail.prefWidth(-1), width);
    }

    /** Where not even a row of its own has room for all of it, its texts wrap. */
    private double trailHeight(double width) {
        return trail.prefHeight(width < 0 ? -1 : trailWidth(width));
    }

    private boolean folds(double width) {
        double left = width - trail.prefWidth(-1);
        return width > 0 && (left < lead.prefWidth(-1) * ENOUGH || left < lead.minWidth(-1));
    }

    private double horizontalInsets() {
        return snappedLeftInset() + snappedRightInset();
    }
}
