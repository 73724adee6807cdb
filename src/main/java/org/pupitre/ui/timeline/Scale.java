package org.pupitre.ui.timeline;

import java.util.List;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;

/** The full hours above the ribbon, and the time of the hard stop. An hour that would touch the stop is left out. */
final class Scale extends Pane {
    private final Label stopTime = new Label();
    private List<Mark> marks = List.of();
    private double stop = -1;

    /**
     * A time on the scale.
     *
     * @param at where it is, 0 to 1
     */
    record Mark(double at, String text) {}

    Scale() {
        getStyleClass().add("scale");
        stopTime.getStyleClass().add("stop-time");
        getChildren().add(stopTime);
    }

    /** @param nextStop where the hard stop is, negative for nowhere */
    void show(List<Mark> next, double nextStop, String time) {
        if (!next.equals(marks)) {
            getChildren().setAll(next.stream().map(m -> new Label(m.text())).toList());
            getChildren().add(stopTime);
        }
        marks = next;
        stop = nextStop;
        stopTime.setText(time);
        requestLayout();
    }

    /** Hours are centred on their place, the stop ends before its wall. */
    @Override
    protected void layoutChildren() {
        double wide = stopTime.prefWidth(-1);
        double right = Math.max(wide, stop * getWidth());
        stopTime.setVisible(stop >= 0);
        stopTime.resizeRelocate(snapPositionX(right - wide), 0, wide, getHeight());
        for (int i = 0; i < marks.size(); i++) {
            Node label = getChildren().get(i);
            double width = label.prefWidth(-1);
            double left = Math.clamp(snapPositionX(marks.get(i).at() * getWidth() - width / 2), 0,
                    Math.max(0, getWidth() - width));
            label.setVisible(stop < 0 || left + width * 1.2 <= right - wide || left >= right + width * 0.2);
            label.resizeRelocate(left, 0, width, getHeight());
        }
    }

    @Override
    protected double computePrefHeight(double width) {
        return stopTime.prefHeight(-1);
    }
}
