package org.pupitre.ui.timeline;

import java.util.List;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;

/** The times above the ribbon and the word for the hard stop. A time that would touch another is left out. */
final class Scale extends Pane {
    private final Label stopWord = new Label();
    private List<Mark> marks = List.of();
    private double stop = -1;

    /**
     * A time on the scale.
     *
     * @param at where it is, 0 to 1
     */
    record Mark(double at, String text) {}

    Scale(ObservableValue<String> stopWord) {
        getStyleClass().add("scale");
        this.stopWord.textProperty().bind(stopWord);
        this.stopWord.getStyleClass().add("stop-text");
        getChildren().add(this.stopWord);
    }

    /** @param nextStop where the hard stop is, negative for nowhere */
    void show(List<Mark> next, double nextStop) {
        if (!next.equals(marks) || nextStop != stop) {
            marks = next;
            stop = nextStop;
            getChildren().setAll(next.stream().map(m -> new Label(m.text())).toList());
            getChildren().add(stopWord);
        }
    }

    @Override
    protected void layoutChildren() {
        double wordWidth = stopWord.prefWidth(-1);
        double wordRight = Math.max(wordWidth, stop * getWidth());
        stopWord.setVisible(stop >= 0);
        stopWord.resizeRelocate(snapPositionX(wordRight - wordWidth), 0, wordWidth, getHeight());
        double free = 0;
        for (int i = 0; i < marks.size(); i++) {
            Node label = getChildren().get(i);
            double width = label.prefWidth(-1);
            double left = snapPositionX(marks.get(i).at() * getWidth());
            boolean clear = stop < 0 || left + width * 1.3 <= wordRight - wordWidth || left >= wordRight + width * 0.3;
            label.setVisible(left >= free && left + width <= getWidth() && clear);
            label.resizeRelocate(left, 0, width, getHeight());
            if (label.isVisible()) {
                free = left + width * 1.3;
            }
        }
    }

    @Override
    protected double computePrefHeight(double width) {
        return stopWord.prefHeight(-1);
    }
}
