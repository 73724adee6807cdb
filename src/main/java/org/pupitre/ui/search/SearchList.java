package org.pupitre.ui.search;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
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
import org.pupitre.ui.kit.Follow;
import org.pupitre.ui.kit.Styles;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.field.Drafts;
import org.pupitre.ui.kit.layer.Layers;
import org.pupitre.ui.kit.wrap.FieldTypeface;
import org.pupitre.ui.kit.wrap.OneLineText;
import org.pupitre.ui.kit.wrap.WrappedText;

/** One field over the console that finds and leads there. */
public final class SearchSheet extends VBox {
    private static final String SOUGHT = "search";

    private final TextField field = FieldTypeface.field();
    private final ListView<SearchHit> list = new ListView<>();
    private final Words words;

    /**
     * @param find answers what matches a query
     * @param go   leads the keyboard to what was chosen
     * @param drafts keeps what is sought
     */
    public SearchSheet(Words words, Function<String, List<SearchHit>> find, Consumer<SearchHit> go, Layers layers,
            Drafts drafts) {
        this.words = words;
        getStyleClass().addAll(Styles.SHEET, "search-sheet");
        setMaxHeight(Region.USE_PREF_SIZE);
        field.setPromptText(words.text("shell.searchPrompt"));
        field.setAccessibleText(field.getPromptText());
        field.getStyleClass().add(Styles.QUICK_FIELD);
        list.getStyleClass().add(Styles.PLAIN_LIST);
        list.setFocusTraversable(false);
        list.setCellFactory(view -> new Cell());
        Label none = new WrappedText(words.text("shell.searchHint"));
        none.getStyleClass().add(Styles.EMPTY);
        list.setPlaceholder(none);
        Runnable choose = () -> {
            SearchHit chosen = list.getSelectionModel().getSelectedItem();
            if (chosen != null) {
                layers.uncover();
                go.accept(chosen);
            }
        };
        field.textProperty().subscribe(query -> {
            list.getItems().setAll(find.apply(query));
            list.getSelectionModel().selectFirst();
            none.setText(words.text(query.isBlank() ? "shell.searchHint" : "shell.searchNothing"));
        });
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
        getChildren().addAll(field, list);
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

    /** A hit with the desk it is on. */
    private final class Cell extends ListCell<SearchHit> {
        @Override
        protected void updateItem(@Nullable SearchHit hit, boolean empty) {
            super.updateItem(hit, empty);
            if (hit == null || empty) {
                setGraphic(null);
                return;
            }
            Label where = new Label(words.word("shell.found", hit.where()));
            where.getStyleClass().addAll(Styles.MUTED);
            where.setMinWidth(Region.USE_PREF_SIZE);
            Label text = new OneLineText(hit.text());
            HBox.setHgrow(text, Priority.ALWAYS);
            text.setMaxWidth(Double.MAX_VALUE);
            Label detail = new OneLineText(hit.detail());
            detail.getStyleClass().addAll(Styles.MUTED);
            HBox row = new HBox(text, detail, where);
            row.getStyleClass().add(Styles.ROW);
            setPrefWidth(0);
            setGraphic(row);
        }
    }
}
