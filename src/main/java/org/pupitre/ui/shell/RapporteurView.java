package org.pupitre.ui.shell;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.pupitre.ui.kit.DigitsLabel;
import org.pupitre.ui.kit.Follow;
import org.pupitre.ui.kit.Icons;
import org.pupitre.ui.kit.Styles;
import org.pupitre.ui.kit.Theme;
import org.pupitre.ui.kit.Tips;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.layer.ColumnScroll;
import org.pupitre.ui.kit.layer.KeptFocus;
import org.pupitre.ui.kit.list.FoldingRow;
import org.pupitre.ui.kit.list.WrappingRow;
import org.pupitre.ui.kit.wrap.OneLineText;
import org.pupitre.ui.shell.header.HeaderModel;
import org.pupitre.ui.shell.header.HeaderTitles;

/**
 * The rapporteur's desk: writing is the whole screen. What to lean on is at the left, who speaks above the notes, and the
 * way back to the moderator in the header.
 */
final class RapporteurView implements Arrangement {
    /** Below this width, at the usual size of text, what one leans on is below the notes. */
    private static final double COLUMNS_FROM_WIDTH = 800;

    private final BorderPane root = new BorderPane();
    private final BorderPane page = new BorderPane();
    private final Region lean;
    private final VBox writing;
    private final Theme theme;
    private final Runnable toNote;
    private boolean wide = true;

    RapporteurView(Region header, Region notices, ConsolePanels panels, Region status, Theme theme) {
        lean = panels.place("about");
        Region notes = panels.place("notes");
        VBox.setVgrow(notes, Priority.ALWAYS);
        writing = new VBox(panels.place("speaker"), notes);
        writing.getStyleClass().add("writing");
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
        page.setCenter(wide ? columns() : new VBox(writing, lean));
    }

    /** Its header, with the way back to the moderator. */
    static Region header(HeaderModel model, Words words, Runnable give) {
        Label offline = new Label();
        offline.textProperty().bind(words.bind("shell.offline"));
        offline.setGraphic(Icons.of(Feather.WIFI_OFF));
        offline.getStyleClass().addAll(Styles.MUTED, "offline");
        offline.setMinWidth(Region.USE_PREF_SIZE);
        Label title = new OneLineText("", Styles.TITLE);
        title.textProperty().bind(model.titleProperty());
        Tips.textOf(title);
        Label subtitle = new OneLineText("", Styles.MUTED);
        subtitle.textProperty()
                .bind(Follow.text(() -> words.text("shell.copy") + " · " + model.subtitleProperty().get(),
                        words.localeProperty(), model.subtitleProperty()));
        Tips.textOf(subtitle);
        HeaderTitles both = new HeaderTitles(title, subtitle);
        HBox.setHgrow(both, Priority.ALWAYS);
        HBox titles = new HBox(offline, both);
        titles.setAlignment(Pos.CENTER_LEFT);
        titles.getStyleClass().add("rapporteur-titles");
        titles.setMinWidth(0);
        DigitsLabel clock = new DigitsLabel(model.wallClockProperty(), Styles.LEAD);
        clock.setId("wall-clock");
        Label city = new Label();
        city.textProperty().bind(model.cityProperty());
        city.getStyleClass().add(Styles.MUTED);
        city.setMinWidth(Region.USE_PREF_SIZE);
        Button back = new Button();
        back.setId("give-back");
        back.textProperty().bind(words.bind("shell.giveBack"));
        back.getStyleClass().add(Styles.PRIMARY);
        back.setMinWidth(Region.USE_PREF_SIZE);
        back.setOnAction(_ -> give.run());
        WrappingRow acts = new WrappingRow(clock, city, back);
        acts.setAlignment(Pos.CENTER_RIGHT);
        acts.getStyleClass().add("rapporteur-acts");
        FoldingRow row = new FoldingRow(titles, acts);
        row.getStyleClass().addAll("header", "rapporteur-header");
        return row;
    }

    private HBox columns() {
        ScrollPane left = new ColumnScroll(lean, "left-column");
        left.setFitToHeight(true);
        StackPane middle = new StackPane(writing);
        HBox.setHgrow(middle, Priority.ALWAYS);
        HBox columns = new HBox(left, middle);
        columns.getStyleClass().add("columns");
        return columns;
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
