package org.pupitre.ui.booth;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;

/** Buttons side by side in two columns of one width, or in one, in the order in which Tab visits them. */
final class ActGrid extends GridPane {
    private static final int COLUMNS = 2;

    private final List<? extends Node> buttons;

    ActGrid(List<? extends Node> buttons) {
        this.buttons = List.copyOf(buttons);
        getStyleClass().add("cabin-acts");
        arrange(COLUMNS);
    }

    /** Puts the buttons below each other where even one word of theirs would not fit beside another button. */
    void arrange(boolean narrow) {
        int columns = narrow ? 1 : COLUMNS;
        if (getColumnConstraints().size() != columns) {
            arrange(columns);
        }
    }

    private void arrange(int columns) {
        getChildren().clear();
        getColumnConstraints().clear();
        for (int i = 0; i < columns; i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(100.0 / columns);
            getColumnConstraints().add(column);
        }
        // An odd one is first over the whole width: it is the one that is needed most.
        int wide = buttons.size() % columns;
        for (int i = 0; i < buttons.size(); i++) {
            if (i < wide) {
                add(buttons.get(i), 0, 0, columns, 1);
            } else {
                add(buttons.get(i), (i - wide) % columns, wide + (i - wide) / columns);
            }
        }
    }
}
