package org.pupitre.ui.shell;

import java.util.List;
import javafx.geometry.HPos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.pupitre.ui.kit.Layers;
import org.pupitre.ui.kit.Styles;
import org.pupitre.ui.kit.Words;

/** All keys on one sheet over the console, drawn from the table that installs them. */
final class CheatSheet extends VBox {
    private final Button close;

    CheatSheet(Words words, List<KeyRow> rows, Layers layers) {
        getStyleClass().add(Styles.SHEET);
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        Label title = label(words.text("keys.title"), Styles.TITLE);
        close = new Button(words.text("common.close"));
        close.setOnAction(e -> layers.uncover());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox top = new HBox(title, gap, close);
        HBox columns = new HBox(
                column(words, words.text("keys.live"), rows.stream().filter(r -> r.act().live()).toList()),
                column(words, words.text("keys.always"), rows.stream().filter(r -> !r.act().live()).toList()));
        columns.getStyleClass().add("sheet-columns");
        getChildren().addAll(top, columns, label(words.text("keys.liveHint"), Styles.MUTED));
    }

    /** The keyboard goes to the way out. */
    @Override
    public void requestFocus() {
        close.requestFocus();
    }

    private static VBox column(Words words, String heading, List<KeyRow> rows) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("sheet-grid");
        for (int i = 0; i < rows.size(); i++) {
            Label cap = label(rows.get(i).cap(words), Styles.KEYCAP);
            cap.setMinWidth(Region.USE_PREF_SIZE);
            GridPane.setHalignment(cap, HPos.RIGHT);
            grid.addRow(i, cap, label(rows.get(i).name(words), "sheet-act"));
        }
        VBox column = new VBox(label(heading.toUpperCase(words.locale()), Styles.CAPS), grid);
        column.getStyleClass().add("sheet-column");
        return column;
    }

    private static Label label(String text, String styleClass) {
        Label label = new Label(text);
        label.getStyleClass().add(styleClass);
        return label;
    }
}
