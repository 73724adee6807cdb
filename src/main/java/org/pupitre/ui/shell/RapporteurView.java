package org.pupitre.ui.shell;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.pupitre.ui.kit.ColumnScroll;
import org.pupitre.ui.kit.DigitsLabel;
import org.pupitre.ui.kit.Icons;
import org.pupitre.ui.kit.Pill;
import org.pupitre.ui.kit.Styles;
import org.pupitre.ui.kit.Tips;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.wrap.OneLineText;

/** The rapporteur's desk: what to lean on at the left, the notes large, and the way back to the moderator. */
final class RapporteurView implements Arrangement {
    private static final double[] COLUMN_PERCENT = {31, 69};

    private final BorderPane root = new BorderPane();
    private final Runnable toNote;

    RapporteurView(Region header, Region notices, Desks desks, Region status) {
        toNote = desks.toNote();
        root.setTop(new VBox(header, notices));
        root.setCenter(columns(desks));
        root.setBottom(status);
        root.getStyleClass().addAll("console", "rapporteur");
    }

    /** Its header, with the way back to the moderator. */
    static HBox header(HeaderModel model, Words words, Runnable give) {
        Label title = new OneLineText();
        title.textProperty().bind(model.titleProperty());
        title.getStyleClass().add(Styles.TITLE);
        Label subtitle = new OneLineText();
        subtitle.textProperty().bind(model.subtitleProperty());
        subtitle.getStyleClass().addAll(Styles.SMALL, Styles.MUTED);
        subtitle.accessibleTextProperty().bind(model.subtitleProperty());
        Tips.nameOf(subtitle);
        VBox titles = new VBox(title, subtitle);
        titles.getStyleClass().add("titles");
        titles.setMinWidth(0);
        HBox.setHgrow(titles, Priority.ALWAYS);
        Pill copy = new Pill("", Styles.ACCENT);
        copy.textProperty().bind(words.bind("shell.copy"));
        DigitsLabel clock = new DigitsLabel(model.wallClockProperty(), Styles.BIG);
        Button back = new Button();
        back.setId("give-back");
        back.textProperty().bind(words.bind("shell.giveBack"));
        back.setGraphic(Icons.of(Feather.SHARE));
        back.getStyleClass().add(Styles.PRIMARY);
        back.setMinWidth(Region.USE_PREF_SIZE);
        back.setOnAction(_ -> give.run());
        HBox row = new HBox(titles, copy, clock, back);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().addAll("header", "rapporteur-header");
        return row;
    }

    private static GridPane columns(Desks desks) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("columns");
        for (double percent : COLUMN_PERCENT) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(percent);
            grid.getColumnConstraints().add(column);
        }
        RowConstraints row = new RowConstraints();
        row.setPercentHeight(100);
        grid.getRowConstraints().add(row);
        ScrollPane lean = new ColumnScroll(desks.agenda(), "left-scroll");
        lean.setFitToHeight(true);
        grid.addRow(0, lean, desks.notes());
        return grid;
    }

    @Override
    public Region root() {
        return root;
    }

    /** A note can be typed at once. */
    @Override
    public void begin() {
        toNote.run();
    }

    @Override
    public void reveal(Region desk) {
        // All of it is always there.
    }
}
