package org.pupitre.ui.timeline;

import java.util.List;

import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import org.pupitre.ui.kit.Tips;
import org.pupitre.ui.kit.wrap.OneLineText;

/**
 * One line of the ribbon; its bars follow its width. Bars are used again at each change, so that a tick costs little. A bar
 * too narrow for the first word of its text is empty; its name is beside the pointer.
 */
final class Lane extends Pane {
    /** Between two bars, in pixels. */
    private static final int GAP = 2;

    private List<Bar> bars = List.of();

    Lane(String styleClass) {
        getStyleClass().addAll("lane", styleClass);
    }

    void show(List<Bar> next) {
        if (next.equals(bars)) {
            return;
        }
        bars = next;
        while (getChildren().size() > next.size()) {
            getChildren().removeLast();
        }
        while (getChildren().size() < next.size()) {
            Label label = new OneLineText();
            Tips.nameOf(label);
            getChildren().add(label);
        }
        for (int i = 0; i < next.size(); i++) {
            dress((Label) getChildren().get(i), next.get(i));
        }
        requestLayout();
    }

    private static void dress(Label label, Bar bar) {
        label.setAccessibleText(bar.told());
        List<String> look = List.of("label", "bar", bar.look());
        if (!label.getStyleClass().equals(look)) {
            label.getStyleClass().setAll(look);
        }
    }

    @Override
    protected void layoutChildren() {
        double height = getHeight();
        for (int i = 0; i < bars.size(); i++) {
            OneLineText label = (OneLineText) getChildren().get(i);
            double left = snapPositionX(bars.get(i).start() * getWidth());
            double right = snapPositionX(bars.get(i).end() * getWidth());
            double width = Math.max(1, right - left - GAP);
            label.resizeRelocate(left, 0, width, height);
            label.setText(label.hasRoomForAWord(bars.get(i).text(), width) ? bars.get(i).text() : "");
        }
    }

    /** Whether letters are at this distance from the lane's left, in pixels. */
    boolean textAt(double x) {
        return getChildren().stream().map(OneLineText.class::cast).filter(label -> !label.getText().isEmpty())
                .anyMatch(label -> x >= label.getLayoutX()
                        && x <= label.getLayoutX() + Math.min(label.getWidth(), label.prefWidth(-1)));
    }

    @Override
    protected double computePrefHeight(double width) {
        return new Label("").prefHeight(-1);
    }
}
