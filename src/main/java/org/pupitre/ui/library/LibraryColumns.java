package org.pupitre.ui.library;

import javafx.css.PseudoClass;
import javafx.geometry.HPos;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.layout.Region;
import org.pupitre.ui.kit.Follow;
import org.pupitre.ui.kit.Theme;

/** The list of sessions with the panel of the selected session beside it, or below where the window is narrow. */
final class LibraryColumns extends Region {
    private static final PseudoClass SLIM = PseudoClass.getPseudoClass("slim");
    private static final PseudoClass BROAD = PseudoClass.getPseudoClass("broad");
    /** Widths at the usual size of text; larger text needs as much more (table of sizes of the design). */
    private static final double BESIDE_FROM = 900;
    private static final double SLIM_BELOW = 1440;
    private static final double BROAD_FROM = 1920;

    private final Region list;
    private final Region panel;
    private final Theme theme;

    LibraryColumns(Region list, Region panel, Theme theme) {
        this.list = list;
        this.panel = panel;
        this.theme = theme;
        getChildren().addAll(list, panel);
        getStyleClass().add("library-columns");
        Follow.each(widthProperty(), this::fit);
        Follow.each(theme.textPercentProperty(), this::fit);
    }

    private double effective(double width) {
        return width * 100 / theme.textPercentProperty().get();
    }

    private void fit() {
        pseudoClassStateChanged(SLIM, effective(getWidth()) < SLIM_BELOW);
        pseudoClassStateChanged(BROAD, effective(getWidth()) >= BROAD_FROM);
        requestLayout();
    }

    private boolean beside(double width) {
        return effective(width) >= BESIDE_FROM;
    }

    /** How wide the panel is in a window of this width; all of it where it is below the list. */
    private double panelWidth(double width) {
        return beside(width) ? snapSizeX(panel.prefWidth(-1)) : width;
    }

    private double listWidth(double width) {
        return panel.isManaged() && beside(width) ? width - panelWidth(width) : width;
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
        return list.prefWidth(-1) + (panel.isManaged() ? panel.prefWidth(-1) : 0);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        double wide = width < 0 ? getWidth() : width;
        double high = snapSizeY(list.minHeight(listWidth(wide)));
        if (!panel.isManaged()) {
            return high;
        }
        double further = snapSizeY(panel.prefHeight(panelWidth(wide)));
        return beside(wide) ? Math.max(high, further) : high + further;
    }

    @Override
    protected void layoutChildren() {
        double wide = listWidth(getWidth());
        boolean below = panel.isManaged() && !beside(getWidth());
        double further = below ? snapSizeY(panel.prefHeight(getWidth())) : 0;
        layoutInArea(list, 0, 0, wide, getHeight() - further, 0, HPos.LEFT, VPos.TOP);
        if (below) {
            layoutInArea(panel, 0, getHeight() - further, getWidth(), further, 0, HPos.LEFT, VPos.TOP);
        } else if (panel.isManaged()) {
            layoutInArea(panel, wide, 0, panelWidth(getWidth()), getHeight(), 0, HPos.LEFT, VPos.TOP);
        }
    }
}
