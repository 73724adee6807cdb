package org.pupitre.ui.timeline.table;

import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/**
 * One line of the table, or its head: start, titles, speakers, minutes, what it gives if late. Where there is no room for
 * all, speakers go first, then what it gives if late.
 */
final class TableLine extends Region {
    /** Widths in heights of the text. */
    private static final double START = 5;
    private static final double MINUTES = 3.2;
    private static final double LATE = 8.6;
    private static final double GAP = 1.143;
    /** Of what is left, so much is for the titles. */
    private static final double TITLES = 0.58;
    /** Below these widths there is no room for what it gives if late, and for who speaks. */
    private static final double LATE_FROM = 36;
    private static final double SPEAKERS_FROM = 46;

    private final Node start;
    private final Region titles;
    private final Region speakers;
    private final Region minutes;
    private final Region late;
    private final javafx.scene.control.Label measured;

    TableLine(Node start, Region titles, Region speakers, Region minutes, Region late,
            javafx.scene.control.Label measured) {
        this.start = start;
        this.titles = titles;
        this.speakers = speakers;
        this.minutes = minutes;
        this.late = late;
        this.measured = measured;
        getStyleClass().add("plan-line");
        getChildren().addAll(start, titles, speakers, minutes, late);
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
        return snappedTopInset() + Math.max(titles.prefHeight(-1), minutes.prefHeight(-1)) + snappedBottomInset();
    }

    @Override
    protected void layoutChildren() {
        double em = measured.getFont().getSize();
        double left = snappedLeftInset();
        double width = getWidth() - left - snappedRightInset();
        double height = getHeight();
        boolean withLate = width >= LATE_FROM * em;
        boolean withSpeakers = width >= SPEAKERS_FROM * em;
        late.setVisible(withLate);
        speakers.setVisible(withSpeakers);
        double gap = GAP * em;
        double rest = width - START * em - MINUTES * em - gap - (withLate ? LATE * em + gap : 0);
        double wide = withSpeakers ? snapSizeX((rest - gap) * TITLES) : rest;
        double x = left;
        place(start, x, START * em, height, HPos.LEFT);
        x += START * em;
        place(titles, x, wide, height, HPos.LEFT);
        x += wide + gap;
        if (withSpeakers) {
            place(speakers, x, rest - gap - wide, height, HPos.LEFT);
            x += rest - wide;
        }
        place(minutes, x, MINUTES * em, height, HPos.RIGHT);
        place(late, x + MINUTES * em + gap, LATE * em, height, HPos.LEFT);
    }

    private void place(Node node, double x, double wide, double height, HPos side) {
        layoutInArea(node, snapPositionX(x), 0, snapSizeX(Math.max(0, wide)), height, 0, side, VPos.CENTER);
    }
}
