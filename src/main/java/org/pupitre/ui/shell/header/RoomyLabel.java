package org.pupitre.ui.shell.header;

import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.text.Text;

/** A label that is as wide as the widest of several texts that it may show, so that what is beside it does not move. */
final class RoomyLabel extends Label {
    private final Text measured = new Text();
    private List<String> others = List.of();

    /** Keeps room for these texts too. */
    void keepRoomFor(List<String> texts) {
        others = List.copyOf(texts);
        requestLayout();
    }

    @Override
    protected double computePrefWidth(double height) {
        measured.setFont(getFont());
        double widest = super.computePrefWidth(height);
        for (String other : others) {
            measured.setText(other);
            widest = Math.max(widest, snapSizeX(measured.getLayoutBounds().getWidth()));
        }
        return widest;
    }
}
