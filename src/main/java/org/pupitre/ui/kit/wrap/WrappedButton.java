package org.pupitre.ui.kit.wrap;

import javafx.scene.control.Button;
import javafx.scene.control.Skin;
import javafx.scene.control.skin.ButtonSkin;

/** A button whose words go on in further lines, broken as those of a {@link WrappedText}. The only button that may. */
public class WrappedButton extends Button {
    @SuppressWarnings("this-escape") // only a property is set
    public WrappedButton(String text) {
        super(text);
        setWrapText(true);
    }

    /** A button whose words stay on one line, in the order they are read also where they turn direction. */
    public static WrappedButton onOneLine() {
        WrappedButton button = new WrappedButton("");
        button.setWrapText(false);
        return button;
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        return new WrappedSkin(this);
    }

    /** The toolkit's, but for texts whose lines are broken here. */
    private static final class WrappedSkin extends ButtonSkin {
        private final LabeledLines own;
        private final boolean made;

        WrappedSkin(WrappedButton button) {
            super(button);
            own = new LabeledLines(button);
            made = true;
            own.whenTurned(this::turn);
            updateChildren();
        }

        private void turn() {
            updateChildren();
            getSkinnable().requestLayout();
        }

        private boolean owns() {
            // The toolkit's constructor already asks.
            return made && own.needed();
        }

        @Override
        protected void updateChildren() {
            super.updateChildren();
            if (owns()) {
                own.takePlace(getChildren());
            }
        }

        @Override
        protected double computeMinWidth(double height, double top, double right, double bottom, double left) {
            return owns() ? own.minWidth(left + right) : super.computeMinWidth(height, top, right, bottom, left);
        }

        @Override
        protected double computePrefWidth(double height, double top, double right, double bottom, double left) {
            return owns() ? own.prefWidth(left + right) : super.computePrefWidth(height, top, right, bottom, left);
        }

        @Override
        protected double computeMinHeight(double width, double top, double right, double bottom, double left) {
            return owns()
                    ? own.prefHeight(width, left + right, top + bottom)
                    : super.computeMinHeight(width, top, right, bottom, left);
        }

        @Override
        protected double computePrefHeight(double width, double top, double right, double bottom, double left) {
            return owns()
                    ? own.prefHeight(width, left + right, top + bottom)
                    : super.computePrefHeight(width, top, right, bottom, left);
        }

        @Override
        protected void layoutChildren(double x, double y, double w, double h) {
            if (owns()) {
                own.layout(x, y, w, h);
            } else {
                super.layoutChildren(x, y, w, h);
            }
        }
    }
}
