package org.pupitre.ui.timeline;

import java.util.List;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;

/** The times above the ribbon. A time that would touch the one before it is left out. */
final class Scale extends Pane {
    private List<Mark> marks = List.of();

    /**
     * A time on the scale.
     *
     * @param at where it stands, 0 to 1
     */
    record Mark(double at, String text) {}

    Scale() {
        getStyleClass().add("scale");
    }

    void show(List<Mark> next) {
        if (!next.equals(marks)) {
            marks = next;
            getChildren().setAll(next.stream().map(m -> new Label(m.text())).toList());
        }
    }

    @Override
    protected void layoutChildren() {
        double free = 0;
        for (int i = 0; i < marks.size(); i++) {
            Node label = getChildren().get(i);
            double width = label.prefWidth(-1);
            double left = snapPositionX(marks.get(i).at() * getWidth());
            label.setVisible(left >= free && left + width <= getWidth());
            label.resizeRelocate(left, 0, width, getHeight());
            if (label.isVisible()) {
                free = left + width * 1.3;
            }
        }
    }

    @Override
    protected double computePrefHeight(double width) {
        return getChildren().isEmpty() ? 0 : getChildren().getFirst().prefHeight(-1);
    }
}
