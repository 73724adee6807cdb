package org.pupitre.ui.kit.wrap;

import javafx.scene.control.Label;
import javafx.scene.control.skin.LabelSkin;

/** The skin of a label: the toolkit's, but for texts that turn direction, whose lines are made here. */
final class LinesSkin extends LabelSkin {
    private final LabeledLines own;
    private final boolean made;

    LinesSkin(Label label) {
        super(label);
        own = new LabeledLines(label);
        made = true;
        CutTip.install(label);
        own.whenTurned(this::turn);
        updateChildren();
    }

    private void turn() {
        updateChildren();
        getSkinnable().requestLayout();
    }

    private boolean owns() {
        // The toolkit's constructor already asks.
        return made && own.needed();
    }

    @Override
    protected void updateChildren() {
        super.updateChildren();
        if (owns()) {
            own.takePlace(getChildren());
        }
    }

    @Override
    protected double computeMinWidth(double height, double top, double right, double bottom, double left) {
        return owns() ? own.minWidth(left + right) : super.computeMinWidth(height, top, right, bottom, left);
    }

    @Override
    protected double computePrefWidth(double height, double top, double right, double bottom, double left) {
        return owns() ? own.prefWidth(left + right) : super.computePrefWidth(height, top, right, bottom, left);
    }

    @Override
    protected double computeMinHeight(double width, double top, double right, double bottom, double left) {
        return owns()
                ? own.prefHeight(width, left + right, top + bottom)
                : super.computeMinHeight(width, top, right, bottom, left);
    }

    @Override
    protected double computePrefHeight(double width, double top, double right, double bottom, double left) {
        return owns()
                ? own.prefHeight(width, left + right, top + bottom)
                : super.computePrefHeight(width, top, right, bottom, left);
    }

    @Override
    protected void layoutChildren(double x, double y, double w, double h) {
        if (owns()) {
            own.layout(x, y, w, h);
        } else {
            super.layoutChildren(x, y, w, h);
        }
    }

    @Override
    public double computeBaselineOffset(double top, double right, double bottom, double left) {
        return owns() ? own.baseline(top) : super.computeBaselineOffset(top, right, bottom, left);
    }
}
