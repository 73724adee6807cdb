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
import org.pupitre.ui.kit.DigitsLabel;
import org.pupitre.ui.kit.Follow;
import org.pupitre.ui.kit.Icons;
import org.pupitre.ui.kit.Pill;
import org.pupitre.ui.kit.Styles;
import org.pupitre.ui.kit.Theme;
import org.pupitre.ui.kit.Tips;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.layer.ColumnScroll;
import org.pupitre.ui.kit.layer.KeptFocus;
import org.pupitre.ui.kit.list.FoldingRow;
import org.pupitre.ui.kit.list.WrappingRow;
import org.pupitre.ui.kit.wrap.OneLineText;

/** The rapporteur's desk: what to lean on at the left, the notes large, and the way back to the moderator. */
final class RapporteurView implements Arrangement {
    private static final double[] COLUMN_PERCENT = {31, 69};

    /** Below this width, at the usual size of text, what one leans on is below the notes. */
    private static final double COLUMNS_FROM_WIDTH = 800;

    private final BorderPane root = new BorderPane();
    private final BorderPane page = new BorderPane();
    private final Region lean;
    private final Region notes;
    private final Theme theme;
    private final Runnable toNote;
    private boolean wide = true;

    RapporteurView(Region header, Region notices, ConsolePanels panels, Region status, Theme theme) {
        lean = panels.place("about");
        notes = panels.place("notes");
        this.theme = theme;
        toNote = panels.begin();
        page.setTop(new VBox(header, notices));
        page.setCenter(columns());
        ColumnScroll scroll = new ColumnScroll(page, "page-scroll");
        scroll.setFitToHeight(true);
        root.setCenter(scroll);
        root.setBottom(status);
        root.getStyleClass().addAll("console", "rapporteur");
        Follow.each(root.widthProperty(), this::fit);
        Follow.each(theme.textPercentProperty(), this::fit);
    }

    private void fit() {
        boolean room = root.getWidth() <= 0
                || root.getWidth() >= COLUMNS_FROM_WIDTH * theme.textPercentProperty().get() / 100;
        if (room != wide) {
            wide = room;
            if (root.getScene() == null) {
                arrange();
            } else {
                KeptFocus.during(root.getScene(), this::arrange);
            }
        }
    }

    private void arrange() {
        page.setCenter(null);
        page.setCenter(wide ? columns() : new VBox(notes, lean));
    }

    /** Its header, with the way back to the moderator. */
    static Region header(HeaderModel model, Words words, Runnable give) {
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
        WrappingRow acts = new WrappingRow(copy, clock, back);
        acts.setAlignment(Pos.CENTER_RIGHT);
        acts.getStyleClass().add("rapporteur-acts");
        FoldingRow row = new FoldingRow(titles, acts);
        row.getStyleClass().addAll("header", "rapporteur-header");
        return row;
    }

    private GridPane columns() {
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
        ScrollPane left = new ColumnScroll(lean, "left-scroll");
        left.setFitToHeight(true);
        grid.addRow(0, left, notes);
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
