package org.pupitre.ui.kit.list;

import javafx.geometry.HPos;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;

/** Parts beside each other that go on in a further row where there is no room; it asks for the width of one row. */
public final class WrappingRow extends FlowPane {
    public WrappingRow(Node... parts) {
        super(parts);
        setMinWidth(0);
    }

    @Override
    protected double computePrefWidth(double height) {
        double width = snappedLeftInset() + snappedRightInset();
        int count = 0;
        for (Node part : getManagedChildren()) {
            width += snapSizeX(part.prefWidth(-1)) + (count++ > 0 ? snapSpaceX(getHgap()) : 0);
        }
        return width;
    }

    /** Of one row where all parts have room in it, as they are laid out below. */
    @Override
    protected double computePrefHeight(double width) {
        if (width >= 0 && width + 1 < computePrefWidth(-1)) {
            return super.computePrefHeight(width);
        }
        double highest = 0;
        for (Node part : getManagedChildren()) {
            double wide = snapSizeX(part.prefWidth(-1));
            highest = Math.max(highest, Math.max(part.minHeight(wide), part.prefHeight(wide)));
        }
        return snappedTopInset() + snapSizeY(highest) + snappedBottomInset();
    }

    /** In one row all parts are as high as the row, as are those of a plain row. */
    @Override
    protected void layoutChildren() {
        double wanted = computePrefWidth(-1);
        if (getWidth() + 1 < wanted) {
            super.layoutChildren();
            return;
        }
        boolean right = getAlignment() == Pos.CENTER_RIGHT;
        double x = snappedLeftInset() + (right ? Math.max(0, getWidth() - wanted) : 0);
        double height = getHeight() - snappedTopInset() - snappedBottomInset();
        for (Node part : getManagedChildren()) {
            double width = snapSizeX(part.prefWidth(-1));
            layoutInArea(part, x, snappedTopInset(), width, height, 0, HPos.LEFT, VPos.CENTER);
            x += width + snapSpaceX(getHgap());
        }
    }
}
