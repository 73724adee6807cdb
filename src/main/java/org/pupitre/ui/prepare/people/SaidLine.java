package org.pupitre.ui.prepare.people;

import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/**
 * How a name is said, and behind it for whom the person speaks: that is cut short first. It asks for no width, so that the
 * name above has what it needs.
 */
final class SaidLine extends Region {
    /** Between the two, and what the second needs at least, in heights of the text. */
    private static final double GAP = 0.286;
    private static final double LEAST = 3;

    private final Label said;
    private final Label about;

    SaidLine(Label said, Label about) {
        this.said = said;
        this.about = about;
        getChildren().addAll(said, about);
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
    protected double computePrefHeight(double width) {
        return Math.max(said.prefHeight(-1), about.prefHeight(-1));
    }

    @Override
    protected void layoutChildren() {
        double em = said.getFont().getSize();
        double first = Math.min(snapSizeX(said.prefWidth(-1)), getWidth());
        double from = first + snapSpaceX(em * GAP);
        double room = getWidth() - from;
        about.setVisible(room >= em * LEAST);
        layoutInArea(said, 0, 0, first, getHeight(), 0, HPos.LEFT, VPos.CENTER);
        layoutInArea(about, from, 0, Math.max(0, room), getHeight(), 0, HPos.LEFT, VPos.CENTER);
    }
}
