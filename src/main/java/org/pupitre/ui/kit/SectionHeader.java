package org.pupitre.ui.kit;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** The heading of a part of the console, muted, with what belongs beside it at the right. */
public final class SectionHeader extends HBox {
    private final Label title = new Label();

    public SectionHeader(ObservableValue<String> title, Node... right) {
        this.title.textProperty().bind(title);
        this.title.getStyleClass().add(Styles.HEADING);
        this.title.setMinWidth(USE_PREF_SIZE);
        getStyleClass().add("section-header");
        setAlignment(Pos.CENTER_LEFT);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getChildren().addAll(this.title, gap);
        getChildren().addAll(right);
    }
}
