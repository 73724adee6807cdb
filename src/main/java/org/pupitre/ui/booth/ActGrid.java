package org.pupitre.ui.booth;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;

/** Buttons side by side in two columns of one width, in the order in which Tab visits them. */
final class ActGrid extends GridPane {
    private static final int COLUMNS = 2;

    ActGrid(List<? extends Node> buttons) {
        getStyleClass().add("cabin-acts");
        for (int i = 0; i < COLUMNS; i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(100.0 / COLUMNS);
            getColumnConstraints().add(column);
        }
        // An odd one stands first over the whole width: it is the one that is needed most.
        int wide = buttons.size() % COLUMNS;
        for (int i = 0; i < buttons.size(); i++) {
            if (i < wide) {
                add(buttons.get(i), 0, 0, COLUMNS, 1);
            } else {
                add(buttons.get(i), (i - wide) % COLUMNS, wide + (i - wide) / COLUMNS);
            }
        }
    }
}
