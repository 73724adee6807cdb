package org.pupitre.ui.shell.strip;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.pupitre.ui.kit.DigitsLabel;
import org.pupitre.ui.kit.Styles;
import org.pupitre.ui.kit.list.SparingRow;
import org.pupitre.ui.kit.wrap.OneLineText;

/** A live figure with what it is of above it and its word beside it, or below it in a vertical strip. */
final class StripFigure extends VBox {
    private final Node head;
    private final Label unit;
    private final DigitsLabel figure;
    private final Label word = new OneLineText("", Styles.MUTED, "strip-word");

    /**
     * @param unit beside the figure, empty for none
     * @param word what the figure is
     */
    StripFigure(String id, Node head, ObservableValue<String> shown, ObservableValue<String> unit,
            ObservableValue<String> word) {
        this.head = head;
        figure = new DigitsLabel(shown, Styles.HEADLINE, "strip-figure");
        figure.setId(id);
        this.unit = new Label();
        this.unit.textProperty().bind(unit);
        this.unit.getStyleClass().addAll(Styles.TITLE, "strip-unit");
        this.unit.setMinWidth(USE_PREF_SIZE);
        this.unit.visibleProperty().bind(figure.textProperty().isNotEmpty().and(this.unit.textProperty().isNotEmpty()));
        this.unit.managedProperty().bind(this.unit.visibleProperty());
        this.word.textProperty().bind(word);
        this.word.setMinWidth(0);
        this.word.setId(id + "-word");
        getStyleClass().add("strip-cell");
        setMinWidth(0);
    }

    /** Lays the word beside the figure, or below it. */
    void arrange(boolean below) {
        getChildren().clear();
        SparingRow row = below ? new SparingRow(figure, unit) : new SparingRow(figure, unit, word);
        // Half a word says nothing, and the sign and the colour of the figure say the same.
        row.canSpare(below ? new Node[0] : new Node[]{word});
        row.setAlignment(Pos.BASELINE_LEFT);
        row.getStyleClass().add("strip-figures");
        getChildren().addAll(head, row);
        if (below) {
            word.setManaged(true);
            word.setVisible(true);
            getChildren().add(word);
        }
    }

    /** Figure and word, which a clock near its end colours. */
    Node[] coloured() {
        return new Node[]{figure, unit, word};
    }
}
