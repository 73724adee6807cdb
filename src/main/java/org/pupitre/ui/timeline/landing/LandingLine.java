package org.pupitre.ui.timeline.landing;

import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/**
 * Lays a landing out: heading, what is given, buttons, one below the other where it is narrow, in one row where it is wide.
 * The buttons keep their place whatever the words take.
 */
final class LandingLine extends Region {
    /** So many times the height of its letters is wide enough for one row. */
    private static final double ROW_FROM = 32;

    private final Label heading;
    private final GivesText gives;
    private final HBox buttons;

    LandingLine(Label heading, GivesText gives, HBox buttons) {
        this.heading = heading;
        this.gives = gives;
        this.buttons = buttons;
        getStyleClass().add("landing");
        getChildren().addAll(heading, gives, buttons);
    }

    private double em() {
        return heading.getFont().getSize() * 0.875;
    }

    private boolean inOneRow(double width) {
        return width >= ROW_FROM * em();
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return across() + buttons.minWidth(-1);
    }

    @Override
    protected double computePrefWidth(double height) {
        return across() + heading.prefWidth(-1) + gives.prefWidth(-1) + buttons.prefWidth(-1);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        double high = inOneRow(width)
                ? buttons.prefHeight(-1)
                : 2 * gives.minHeight(-1) + heading.prefHeight(-1) + buttons.prefHeight(-1);
        return snappedTopInset() + snappedBottomInset() + high;
    }

    private double across() {
        return snappedLeftInset() + snappedRightInset();
    }

    @Override
    protected void layoutChildren() {
        double x = snappedLeftInset();
        double y = snappedTopInset();
        double width = getWidth() - across();
        double height = getHeight() - snappedTopInset() - snappedBottomInset();
        double pressed = buttons.prefHeight(-1);
        if (inOneRow(getWidth())) {
            double acts = Math.min(width, buttons.prefWidth(-1));
            double gap = em();
            double said = Math.min(Math.max(0, width - acts - gap), Math.ceil(heading.prefWidth(-1)));
            double line = gives.minHeight(-1);
            heading.resizeRelocate(x, y, said, height);
            gives.resizeRelocate(x + said + gap, snapPositionY(y + (height - line) / 2),
                    Math.max(0, width - said - acts - 2 * gap), line);
            buttons.resizeRelocate(x + width - acts, snapPositionY(y + (height - pressed) / 2), acts, pressed);
            return;
        }
        double room = height - pressed;
        double said = Math.min(heading.prefHeight(width), Math.max(0, room - gives.minHeight(-1)));
        heading.resizeRelocate(x, y, width, said);
        gives.resizeRelocate(x, y + said, width, Math.max(0, room - said));
        buttons.resizeRelocate(x, y + room, width, pressed);
    }
}
