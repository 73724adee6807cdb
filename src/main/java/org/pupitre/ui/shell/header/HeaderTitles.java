package org.pupitre.ui.shell.header;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** A title with a line beside it, which has what room the title leaves, and asks for none. */
public final class HeaderTitles extends Region {
    /** As many gaps wide a line is whose beginning can be read. */
    private static final int SUBTITLE_GAPS = 12;

    private final Label title;
    private final Label subtitle;

    public HeaderTitles(Label title, Label subtitle) {
        this.title = title;
        this.subtitle = subtitle;
        getStyleClass().add("titles");
        setMinWidth(0);
        getChildren().addAll(title, subtitle);
    }

    /** The width that lets the title be read whole, and the line beside it begin. */
    double wanted() {
        return title.prefWidth(-1) + gap() + Math.min(SUBTITLE_GAPS * gap(), subtitle.prefWidth(-1));
    }

    private double gap() {
        return snapSpaceX(title.getFont().getSize() * 3 / 4);
    }

    @Override
    protected double computePrefWidth(double height) {
        return title.prefWidth(-1);
    }

    @Override
    protected double computePrefHeight(double width) {
        return Math.max(title.prefHeight(-1), subtitle.prefHeight(-1));
    }

    /** Both rest on one line; of the second nothing is shown where it has no room for a word. */
    @Override
    protected void layoutChildren() {
        double width = getWidth();
        double first = Math.min(width, title.prefWidth(-1));
        double high = title.prefHeight(-1);
        double top = snapPositionY((getHeight() - high) / 2);
        title.resizeRelocate(0, top, first, high);
        double left = first + gap();
        double below = title.getBaselineOffset() - subtitle.getBaselineOffset();
        subtitle.setVisible(width - left > 4 * gap());
        subtitle.resizeRelocate(left, top + below, Math.max(0, Math.min(width - left, subtitle.prefWidth(-1))),
                subtitle.prefHeight(-1));
    }
}
