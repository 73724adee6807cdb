package org.pupitre.ui.shell;

import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/**
 * The status line's parts: states at the left, what was said last, acts whose names change, and the other acts at the
 * right. In one row where there is room; else the acts go below. It asks the same room for the changing names whatever
 * they are, so that its height never changes with them.
 */
final class StatusRow extends Region {
    /** The room the changing names have at least, in heights of a line of text. */
    private static final double NAMES = 12;
    private static final double GAP = 12;

    private final Region states;
    private final Label said;
    private final Region names;
    private final Region acts;

    StatusRow(Region states, Label said, Region names, Region acts) {
        this.states = states;
        this.said = said;
        this.names = names;
        this.acts = acts;
        getChildren().addAll(states, said, names, acts);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private double namesRoom() {
        return said.getFont().getSize() * NAMES;
    }

    private double across() {
        return snappedLeftInset() + snappedRightInset();
    }

    private boolean oneRow(double width) {
        return width < 0 || states.prefWidth(-1) + namesRoom() + acts.prefWidth(-1) + 2 * GAP <= width;
    }

    /** Whether the changing names have a row of their own. */
    private boolean namesAlone(double width) {
        return namesRoom() + acts.prefWidth(-1) + GAP > width;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return across() + states.prefWidth(-1) + namesRoom() + acts.prefWidth(-1) + 2 * GAP;
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        double inside = width < 0 ? -1 : width - across();
        double insets = snappedTopInset() + snappedBottomInset();
        double name = names.prefHeight(-1);
        if (oneRow(inside)) {
            return insets + Math.max(states.prefHeight(-1), Math.max(name, acts.prefHeight(-1)));
        }
        double second = namesAlone(inside)
                ? name + acts.prefHeight(inside)
                : Math.max(name, acts.prefHeight(-1));
        return insets + states.prefHeight(inside) + second;
    }

    @Override
    protected void layoutChildren() {
        double x = snappedLeftInset();
        double y = snappedTopInset();
        double width = getWidth() - across();
        double height = getHeight() - y - snappedBottomInset();
        boolean one = oneRow(width);
        double statesWidth = Math.min(states.prefWidth(-1), width);
        double statesHeight = one ? height : states.prefHeight(width);
        place(states, x, y, statesWidth, statesHeight);
        double actsWidth = Math.min(acts.prefWidth(-1), width);
        double from = one ? x + statesWidth + GAP : x;
        boolean alone = !one && namesAlone(width);
        double room = alone ? width : x + width - actsWidth - from;
        double second = one ? y : y + statesHeight;
        double secondHeight = alone ? names.prefHeight(-1) : height - (second - y);
        double namesWidth = Math.min(names.prefWidth(-1), room);
        place(names, from + room - namesWidth, second, namesWidth, secondHeight);
        double third = alone ? second + secondHeight : second;
        place(acts, x + width - actsWidth, third, actsWidth, y + height - third);
        double saidFrom = x + statesWidth + GAP;
        double saidWidth = Math.max(0, (one ? from + room - namesWidth : x + width) - GAP - saidFrom);
        place(said, saidFrom, y, saidWidth, Math.min(statesHeight, height));
    }

    private static void place(Region part, double x, double y, double width, double height) {
        double high = Math.min(height, part.prefHeight(width));
        part.resizeRelocate(x, y + (height - high) / 2, Math.max(0, width), high);
    }
}
