package org.pupitre.ui.before;

import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** What is checked, and in the next column what is known; where there is no room for two columns, below it. */
final class CheckLine extends Region {
    /** Widths in heights of the text: of the first column, and of a line that has room for two. */
    private static final double NAMES = 10.857;
    private static final double ROOMY = 25;

    private final Label name;
    private final Label known;

    CheckLine(Label name, Label known) {
        this.name = name;
        this.known = known;
        getChildren().addAll(name, known);
        getStyleClass().add("check-line");
    }

    private double em() {
        return known.getFont().getSize();
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return snapSizeX(em() * ROOMY);
    }

    @Override
    protected double computePrefHeight(double width) {
        return name.prefHeight(-1) + known.prefHeight(-1);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double height = getHeight();
        if (width >= em() * ROOMY) {
            double column = snapPositionX(em() * NAMES);
            layoutInArea(name, 0, 0, column, height, 0, HPos.LEFT, VPos.CENTER);
            layoutInArea(known, column, 0, width - column, height, 0, HPos.LEFT, VPos.CENTER);
        } else {
            double first = name.prefHeight(-1);
            double second = known.prefHeight(-1);
            double top = snapPositionY(Math.max(0, (height - first - second) / 2));
            layoutInArea(name, 0, top, width, first, 0, HPos.LEFT, VPos.CENTER);
            layoutInArea(known, 0, top + first, width, second, 0, HPos.LEFT, VPos.CENTER);
        }
    }
}
