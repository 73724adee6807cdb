package org.pupitre.ui.board;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.geometry.Side;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.pupitre.domain.act.QuestionDestination;
import org.pupitre.ui.kit.Follow;
import org.pupitre.ui.kit.Styles;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.keys.RowKeys;
import org.pupitre.ui.kit.keys.Stroke.Pressed;
import org.pupitre.ui.kit.list.ListMenu;
import org.pupitre.ui.kit.list.RowDrag;
import org.pupitre.ui.kit.wrap.FieldTypeface;

/**
 * All lists of the board beside each other, with the same filter: questions are dragged from one to another, and the keys of
 * the list act on those that are selected in it; ← and → go to the list beside. Escape leaves it.
 */
final class BoardColumns extends VBox {
    private static final List<Tab> SHOWN = List.of(Tab.INBOX, Tab.SHORTLIST, Tab.ANSWERED, Tab.WRITING, Tab.DISMISSED);

    private final BoardModel model;
    private final Words words;
    private final BoardActs acts;
    private final QuestionButtons buttons;
    private final Consumer<QuestionRow> card;
    private final List<ListView<QuestionRow>> lists = new ArrayList<>();
    private final ListMenu menu = new ListMenu();
    private List<QuestionRow> dragged = List.of();

    /**
     * @param card  opens the card of a question
     * @param close leaves it
     */
    BoardColumns(BoardModel model, Words words, BoardActs acts, QuestionButtons buttons, Consumer<QuestionRow> card,
            Runnable close) {
        this.model = model;
        this.words = words;
        this.acts = acts;
        this.buttons = buttons;
        this.card = card;
        setId("board-columns");
        getStyleClass().addAll(Styles.SHEET, "board-columns");
        model.showColumns(true);
        TextField filter = FieldTypeface.field();
        filter.setId("columns-filter");
        filter.getStyleClass().addAll(Styles.QUICK_FIELD, "filter");
        filter.promptTextProperty().bind(words.bind("board.filterPrompt"));
        filter.accessibleTextProperty().bind(words.bind("board.search"));
        filter.textProperty().bindBidirectional(model.filterProperty());
        HBox.setHgrow(filter, Priority.ALWAYS);
        HBox head = new HBox(filter, new SieveMenu(model, words, acts));
        head.getStyleClass().add("question-search");
        HBox columns = new HBox();
        columns.getStyleClass().add("question-columns");
        SHOWN.forEach(tab -> columns.getChildren().add(column(tab)));
        VBox.setVgrow(columns, Priority.ALWAYS);
        getChildren().addAll(head, columns);
        // A list takes Escape for itself; in the filter it empties the field first.
        addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            boolean typed = filter.isFocused() && !filter.getText().isEmpty();
            if (e.getCode() == KeyCode.ESCAPE && typed) {
                filter.clear();
                e.consume();
            } else if (e.getCode() == KeyCode.ESCAPE) {
                close.run();
                e.consume();
            }
        });
        sceneProperty().subscribe(scene -> {
            if (scene != null) {
                prefWidthProperty().bind(scene.widthProperty());
                prefHeightProperty().bind(scene.heightProperty());
            }
        });
    }

    /** Where the first list that holds something is. */
    @Override
    public void requestFocus() {
        lists.stream().filter(list -> !list.getItems().isEmpty()).findFirst().orElse(lists.getFirst()).requestFocus();
    }

    /** The lists are no longer kept up to date; to be called when it is taken away. */
    void leave() {
        model.showColumns(false);
    }

    private VBox column(Tab tab) {
        ListView<QuestionRow> list = new ListView<>(model.column(tab));
        list.setId("column-" + tab.name().toLowerCase(Locale.ROOT));
        list.getStyleClass().addAll(Styles.PLAIN_LIST, "question-column");
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.accessibleTextProperty().bind(Follow.text(() -> words.word("board.tab", tab), words.localeProperty()));
        list.setCellFactory(_ -> cell(list, tab));
        list.setOnContextMenuRequested(e -> {
            QuestionRow row = list.getSelectionModel().getSelectedItem();
            if (row != null) {
                buttons.fill(menu.get(), row, selected(list), list);
                menu.get().show(list, e.getScreenX(), e.getScreenY());
                e.consume();
            }
        });
        keys(list).installFirst(list);
        Follow.each(list.focusedProperty(), () -> {
            if (list.isFocused() && list.getSelectionModel().isEmpty()) {
                list.getSelectionModel().selectFirst();
            }
        });
        lists.add(list);
        Label title = new Label();
        title.getStyleClass().add(Styles.STRONG);
        title.textProperty().bind(Follow.text(() -> words.word("board.tab", tab) + " " + model.count(tab),
                model.countsProperty(), words.localeProperty()));
        VBox.setVgrow(list, Priority.ALWAYS);
        VBox column = new VBox(title, list);
        column.getStyleClass().add("question-list-column");
        HBox.setHgrow(column, Priority.ALWAYS);
        column.setOnDragOver(e -> {
            if (RowDrag.carries(e.getDragboard()) && !dragged.isEmpty()) {
                e.acceptTransferModes(TransferMode.MOVE);
            }
            e.consume();
        });
        column.setOnDragDropped(e -> {
            e.setDropCompleted(acts.drop(dragged, tab, list));
            e.consume();
        });
        return column;
    }

    private ColumnCell cell(ListView<QuestionRow> list, Tab tab) {
        ColumnCell cell = new ColumnCell(model, words);
        cell.setOnDragDetected(e -> {
            if (cell.getItem() != null) {
                dragged = selected(list);
                RowDrag.begin(cell);
                e.consume();
            }
        });
        cell.setOnDragDropped(e -> {
            QuestionRow onto = cell.getItem();
            boolean within = onto != null && dragged.size() == 1
                    && dragged.getFirst().question().state() == tab.state();
            if (within) {
                acts.moveTo(dragged.getFirst(), model.placeOf(onto), list);
                e.setDropCompleted(true);
                e.consume();
            }
        });
        cell.setOnDragDone(_ -> dragged = List.of());
        cell.setOnMouseClicked(e -> {
            if (e.getClickCount() == 2 && cell.getItem() != null) {
                card.accept(cell.getItem());
            }
        });
        return cell;
    }

    private RowKeys<QuestionRow> keys(ListView<QuestionRow> list) {
        return new RowKeys<QuestionRow>("board.title")
                .on("keys.row.questionCard", card, Pressed.bare(KeyCode.ENTER))
                .on("keys.row.forward", _ -> acts.forward(selected(list), list), Pressed.shift(KeyCode.ENTER))
                .on("keys.row.readOut", row -> acts.now(row, list), Pressed.control(KeyCode.ENTER))
                .on("keys.row.up", row -> acts.move(row, -1, list), Pressed.alt(KeyCode.UP))
                .on("keys.row.down", row -> acts.move(row, 1, list), Pressed.alt(KeyCode.DOWN))
                .on("keys.row.star", _ -> acts.star(selected(list), list), Pressed.alt(KeyCode.S))
                .on("keys.row.merge", _ -> acts.merge(selected(list), list), Pressed.alt(KeyCode.M))
                .on("keys.row.writing", _ -> acts.sort(selected(list), QuestionDestination.WRITING, null, list),
                        Pressed.alt(KeyCode.W))
                .on("keys.row.dismiss", _ -> {
                    menu.get().getItems().setAll(buttons.reasons(selected(list), list));
                    menu.get().show(list, Side.BOTTOM, 0, 0);
                }, Pressed.bare(KeyCode.DELETE), Pressed.bare(KeyCode.BACK_SPACE))
                .also("keys.row.columnBefore", () -> beside(list, -1), Pressed.bare(KeyCode.LEFT))
                .also("keys.row.columnAfter", () -> beside(list, 1), Pressed.bare(KeyCode.RIGHT));
    }

    private void beside(ListView<QuestionRow> list, int by) {
        lists.get(Math.clamp(lists.indexOf(list) + by, 0, lists.size() - 1)).requestFocus();
    }

    private static List<QuestionRow> selected(ListView<QuestionRow> list) {
        return list.getSelectionModel().getSelectedItems().stream().filter(Objects::nonNull).toList();
    }
}
