package org.pupitre.ui.kit.list;

import javafx.scene.Node;
import javafx.scene.control.ListCell;

/** A list cell as wide as its list, whose text wraps at words and makes it higher instead of scrolling sideways. */
public class WrappingCell<T> extends ListCell<T> {
    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    /** The list asks for a height without telling the width, which text that wraps needs to know. */
    @Override
    protected double computePrefHeight(double width) {
        Node graphic = getGraphic();
        double own = getWidth() > 0 ? getWidth() : getListView() == null ? 0 : getListView().getWidth();
        double inside = own - snappedLeftInset() - snappedRightInset();
        return graphic == null || inside <= 0
                ? super.computePrefHeight(width)
                : snappedTopInset() + snapSizeY(graphic.prefHeight(inside)) + snappedBottomInset();
    }
}
