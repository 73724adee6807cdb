package org.pupitre.ui.search;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.pupitre.text.Found;
import org.pupitre.ui.kit.Follow;
import org.pupitre.ui.kit.Icons;
import org.pupitre.ui.kit.Styles;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.field.Drafts;
import org.pupitre.ui.kit.layer.Layers;
import org.pupitre.ui.kit.wrap.FieldTypeface;
import org.pupitre.ui.kit.wrap.FoundText;
import org.pupitre.ui.kit.wrap.WrappedText;

/**
 * A field at the foot of the console with a small list over it, that finds and leads there. The field keeps its place
 * whatever is found, since the list grows upwards.
 */
public final class SearchList extends VBox {
    private static final String SOUGHT = "search";
    /** So many rows are shown at once; further ones are scrolled to. */
    private static final int ROWS = 9;
    /** So many have room in any window. */
    private static final int LEAST_ROWS = 1;

    private final TextField field = FieldTypeface.field();
    private final ListView<SearchHit> list = new ListView<>();
    private final WrappedText none = new WrappedText();
    private final Words words;

    /**
     * @param find   answers what matches a query
     * @param go     leads the keyboard to what was chosen
     * @param drafts keeps what is sought
     */
    public SearchList(Words words, Function<String, List<SearchHit>> find, Consumer<SearchHit> go, Layers layers,
            Drafts drafts) {
        this.words = words;
        getStyleClass().addAll(Styles.BUBBLE, "search-list");
        field.setPromptText(words.text("shell.searchName"));
        field.setAccessibleText(words.text("shell.searchPrompt"));
        field.getStyleClass().add(Styles.QUICK_FIELD);
        HBox.setHgrow(field, Priority.ALWAYS);
        list.getStyleClass().add(Styles.PLAIN_LIST);
        list.setFocusTraversable(false);
        list.setCellFactory(_ -> new Cell());
        VBox.setVgrow(list, Priority.ALWAYS);
        none.getStyleClass().addAll(Styles.MUTED, "search-none");
        Runnable choose = () -> {
            SearchHit chosen = list.getSelectionModel().getSelectedItem();
            if (chosen != null) {
                layers.uncover();
                go.accept(chosen);
            }
        };
        field.textProperty().subscribe(query -> show(query, find.apply(query)));
        Follow.each(list.fixedCellSizeProperty(), this::fitHeight);
        // What was sought last is there again, and the first letter takes its place.
        field.setText(drafts.text(SOUGHT));
        Follow.each(field.textProperty(), () -> drafts.keep(SOUGHT, field.getText()));
        field.setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.DOWN || e.getCode() == KeyCode.UP) {
                move(e.getCode() == KeyCode.DOWN ? 1 : -1);
                e.consume();
            }
        });
        field.setOnAction(e -> choose.run());
        list.setOnMouseClicked(e -> choose.run());
        HBox line = new HBox(field, Icons.of(Feather.SEARCH, Styles.MUTED));
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("search-line");
        getChildren().addAll(list, none, line);
    }

    private void show(String query, List<SearchHit> hits) {
        list.getItems().setAll(hits);
        list.getSelectionModel().selectFirst();
        list.setVisible(!hits.isEmpty());
        list.setManaged(!hits.isEmpty());
        none.setText(words.text(query.isBlank() ? "shell.searchPrompt" : "shell.searchNothing"));
        none.setVisible(hits.isEmpty());
        none.setManaged(hits.isEmpty());
        fitHeight();
    }

    private void fitHeight() {
        double row = Math.max(1, list.getFixedCellSize());
        list.setPrefHeight(Math.min(ROWS, list.getItems().size()) * row);
        list.setMinHeight(Math.min(LEAST_ROWS, list.getItems().size()) * row);
    }

    @Override
    public void requestFocus() {
        field.requestFocus();
        field.selectAll();
    }

    private void move(int step) {
        int last = list.getItems().size() - 1;
        if (last >= 0) {
            list.getSelectionModel().select(Math.clamp(list.getSelectionModel().getSelectedIndex() + step, 0, last));
            list.scrollTo(list.getSelectionModel().getSelectedIndex());
        }
    }

    /** A hit: its kind, its number where it has one, and its text with the found words strong. */
    private final class Cell extends ListCell<SearchHit> {
        Cell() {
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable SearchHit hit, boolean empty) {
            super.updateItem(hit, empty);
            if (hit == null || empty) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            String kind = words.word("shell.found", hit.where());
            Label where = new Label(hit.number() == 0 ? kind : words.text("shell.foundNumber", kind, hit.number()));
            where.getStyleClass().addAll(Styles.MUTED, Styles.DIGITS, "search-kind");
            where.setMinWidth(Label.USE_PREF_SIZE);
            Region text = FoundText.of(hit.text(), Found.in(hit.text(), field.getText()).stream()
                    .map(found -> new FoundText.Place(found.from(), found.to())).toList());
            text.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(text, Priority.ALWAYS);
            HBox row = new HBox(where, text);
            row.setAlignment(Pos.CENTER_LEFT);
            row.getStyleClass().add(Styles.ROW);
            setGraphic(row);
            setAccessibleText(where.getText() + ", " + hit.text());
        }
    }
}
