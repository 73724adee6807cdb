package org.pupitre.ui.kit;

import javafx.beans.value.ObservableValue;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * A clock or figure. All digits of the program's typeface have one width, so it does not tremble; it is never cut short,
 * since half a time is a wrong time. Where one time follows another of the same form, it takes the same room, and nothing
 * around it is laid out again: this is what changes each second. The rows of a list are no place for it: a list lays out
 * all its rows in any case, and would do so one frame later.
 */
public final class DigitsLabel extends Label {
    /** The text it takes room for, with all digits alike; null where it is not known what room that is. */
    private @Nullable String form;
    private boolean inLayout;

    public DigitsLabel(String... styleClasses) {
        getStyleClass().add(Styles.DIGITS);
        getStyleClass().addAll(styleClasses);
        setMinWidth(Region.USE_PREF_SIZE);
        Follow.each(fontProperty(), this::takeOtherRoom);
        Follow.each(insetsProperty(), this::takeOtherRoom);
        Follow.each(skinProperty(), this::takeOtherRoom);
    }

    public DigitsLabel(ObservableValue<String> text, String... styleClasses) {
        this(styleClasses);
        textProperty().bind(text);
    }

    @Override
    public void requestLayout() {
        String next = formOf(getText());
        if (next.equals(form)) {
            // What its skin changes while it is laid out is no reason to do it once more.
            if (!inLayout) {
                setNeedsLayout(true);
            }
        } else {
            form = next;
            super.requestLayout();
        }
    }

    @Override
    protected void layoutChildren() {
        inLayout = true;
        try {
            // A figure runs from left to right on every screen, with its sign before it.
            getChildren().stream().filter(Text.class::isInstance)
                    .forEach(text -> text.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT));
            super.layoutChildren();
        } finally {
            inLayout = false;
        }
    }

    private void takeOtherRoom() {
        form = null;
        requestLayout();
    }

    private static String formOf(String text) {
        StringBuilder form = new StringBuilder(text);
        for (int i = 0; i < form.length(); i++) {
            if (Character.isDigit(form.charAt(i))) {
                form.setCharAt(i, '0');
            }
        }
        return form.toString();
    }
}
