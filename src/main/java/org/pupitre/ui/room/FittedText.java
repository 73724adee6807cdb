package org.pupitre.ui.room;

import java.util.stream.IntStream;

import javafx.css.PseudoClass;
import javafx.scene.layout.Region;

import org.pupitre.ui.kit.wrap.WrappedText;

/** A text in the largest of a few sizes in which all of it fits; in the smallest it ends in "…" where even that is too large. */
final class FittedText extends Region {
    /** From the largest to the smallest; what each is, the style sheet says. */
    private static final PseudoClass[] SMALLER = IntStream.rangeClosed(1, 9)
            .mapToObj(step -> PseudoClass.getPseudoClass("smaller-" + step)).toArray(PseudoClass[]::new);

    private final WrappedText label = new WrappedText();

    FittedText(String... styles) {
        label.getStyleClass().addAll(styles);
        label.getStyleClass().add("room-fitted");
        getChildren().add(label);
        setMinSize(0, 0);
    }

    void show(String text) {
        if (!label.getText().equals(text)) {
            label.setText(text);
            label.setAccessibleText(text);
            requestLayout();
        }
    }

    @Override
    protected double computePrefHeight(double width) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        for (int step = 0; step <= SMALLER.length; step++) {
            for (int i = 0; i < SMALLER.length; i++) {
                label.pseudoClassStateChanged(SMALLER[i], i == step - 1);
            }
            label.applyCss();
            if (label.prefHeight(getWidth()) <= getHeight()) {
                break;
            }
        }
        label.resizeRelocate(0, 0, getWidth(), Math.min(getHeight(), label.prefHeight(getWidth())));
    }
}
