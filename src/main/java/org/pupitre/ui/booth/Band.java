package org.pupitre.ui.booth;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** A heading, what it is about in large letters, and what is to be said of it, each in a row of its own height. */
final class Band extends VBox {
    Band(Label heading, HBox middle, HBox below) {
        super(heading, middle, below);
        getStyleClass().addAll("band", "cabin-band");
        setMinWidth(0);
        heading.setMinWidth(0);
    }

    static HBox middle(Node... parts) {
        HBox row = new HBox(parts);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().addAll("band-middle", "floor-who");
        return row;
    }

    static HBox below(Node... parts) {
        HBox row = new HBox(parts);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("band-below");
        return row;
    }
}
