package org.pupitre.ui.kit.list;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.IntSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.MouseButton;
import org.jspecify.annotations.Nullable;
import org.pupitre.ui.kit.Follow;
import org.pupitre.ui.kit.Styles;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.keys.RowKeys;
import org.pupitre.ui.kit.wrap.WrappedText;

/**
 * The list of a panel: rows with keys, a menu, a double click, and drag where their order can be changed.
 *
 * @param <T> the rows
 */
public final class RowList<T> {
    private final ListView<T> view;
    private final RowKeys<T> keys;
    private final ListMenu opened = new ListMenu();
    private Menu<T> menu = (_, _, _) -> {
    };
    private @Nullable BiConsumer<T, Node> open;
    private @Nullable RowDrag<T> drag;

    /**
     * Fills the menu of a row.
     *
     * @param <T> the rows
     */
    @FunctionalInterface
    public interface Menu<T> {
        /**
         * Puts what can be done with a row into the menu.
         *
         * @param near where what an act of it refuses is said
         */
        void fill(ContextMenu menu, T row, Node near);
    }

    /**
     * A list of these rows.
     *
     * @param heading    key of the words above its keys on the sheet of keys
     * @param name       key of the words that a screen reader says
     * @param styleClass of the list
     */
    public RowList(ObservableList<T> rows, Words words, String heading, String name, String styleClass) {
        view = new ListView<>(rows);
        view.getStyleClass().addAll(Styles.PLAIN_LIST, styleClass);
        view.accessibleTextProperty().bind(words.bind(name));
        keys = new RowKeys<>(heading);
        keys.install(view);
        Follow.each(words.localeProperty(), view::refresh);
    }

    /** The keys that act on the selected row; add them here. */
    public RowKeys<T> keys() {
        return keys;
    }

    /** The node on the panel. */
    public ListView<T> view() {
        return view;
    }

    /** The place by which the keyboard finds back to the list. */
    public RowList<T> id(String id) {
        view.setId(id);
        return this;
    }

    /** Marks this row where the keyboard comes and none is marked; counted from 0. */
    public RowList<T> first(IntSupplier row) {
        RowFocus.install(view, row);
        return this;
    }

    /** Lets ↑ on the first row lead back to a field above the list. */
    public RowList<T> backTo(Runnable field) {
        RowFocus.backTo(view, field);
        return this;
    }

    /** The menu of a row, by the secondary mouse button or the menu key. */
    public RowList<T> menu(Menu<T> fill) {
        menu = fill;
        view.setOnContextMenuRequested(e -> menu(view.getSelectionModel().getSelectedItem(), view, e));
        return this;
    }

    /** What a double click on a row does; it is given the cell, beside which a refusal is said. */
    public RowList<T> open(BiConsumer<T, Node> act) {
        open = act;
        return this;
    }

    /** Lets rows be dragged to another place. */
    public RowList<T> drag(RowDrag<T> rows) {
        drag = rows;
        return this;
    }

    /** Says this where there is no row. */
    public RowList<T> empty(ObservableValue<String> sentence) {
        WrappedText none = new WrappedText();
        none.textProperty().bind(sentence);
        none.getStyleClass().add(Styles.EMPTY);
        none.setAlignment(Pos.TOP_LEFT);
        none.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        view.setPlaceholder(none);
        return this;
    }

    /** Takes no more room than its rows, which are all of one height; so it has no empty cells. */
    public RowList<T> asHighAsItsRows() {
        Follow.each(view.getItems(), this::fitHeight);
        Follow.each(view.fixedCellSizeProperty(), this::fitHeight);
        return this;
    }

    private void fitHeight() {
        boolean unknown = view.getItems().isEmpty() || view.getFixedCellSize() <= 0;
        view.setMaxHeight(unknown ? Double.MAX_VALUE : view.getItems().size() * view.getFixedCellSize());
    }

    /** Shows rows by these cells. Last, since each cell gets menu, double click and drag when it is made. */
    public RowList<T> cells(Supplier<? extends ListCell<T>> make) {
        view.setCellFactory(_ -> cell(make.get()));
        return this;
    }

    private ListCell<T> cell(ListCell<T> cell) {
        if (drag != null) {
            drag.install(cell);
        }
        cell.setOnContextMenuRequested(e -> menu(cell.getItem(), cell, e));
        BiConsumer<T, Node> act = open;
        if (act != null) {
            cell.setOnMouseClicked(e -> {
                if (e.getButton() == MouseButton.PRIMARY && e.getClickCount() == 2 && cell.getItem() != null) {
                    act.accept(cell.getItem(), cell);
                }
            });
        }
        return cell;
    }

    private void menu(@Nullable T row, Node near, ContextMenuEvent event) {
        if (row == null) {
            return;
        }
        ContextMenu shown = opened.get();
        shown.getItems().clear();
        menu.fill(shown, row, near);
        if (!shown.getItems().isEmpty()) {
            shown.show(near, event.getScreenX(), event.getScreenY());
            event.consume();
        }
    }

    /** Opens the menu of the selected row below it, as the secondary mouse button does. */
    public void openMenu() {
        T row = view.getSelectionModel().getSelectedItem();
        if (row == null) {
            return;
        }
        Node cell = view.lookupAll(".list-cell").stream()
                .filter(node -> node instanceof ListCell<?> shown && shown.isVisible() && shown.isSelected())
                .findFirst()
                .orElse(view);
        ContextMenu shown = opened.get();
        shown.getItems().clear();
        menu.fill(shown, row, cell);
        if (!shown.getItems().isEmpty()) {
            shown.show(cell, Side.BOTTOM, 0, 0);
        }
    }

    /** Asks for one of these below the list; a letter or an arrow and Enter answers. */
    public void ask(List<? extends MenuItem> choices) {
        opened.get().getItems().setAll(choices);
        opened.get().show(view, Side.BOTTOM, 0, 0);
    }

    /** Brings the keyboard to a row, marks it and shows it. */
    public void reveal(Predicate<T> wanted) {
        RowFocus.reveal(view, wanted);
    }

    /** Marks a row and scrolls to it; the keyboard stays where it is. */
    public void show(Predicate<T> wanted) {
        RowFocus.show(view, wanted);
    }

    /** Puts the keyboard into the list and marks its first row, unless one is marked already. */
    public void focusFirst() {
        if (view.getSelectionModel().isEmpty() && !view.getItems().isEmpty()) {
            view.getSelectionModel().select(0);
        }
        focus();
    }

    /** Puts the keyboard into the list, where it has a row. */
    public void focus() {
        if (!view.getItems().isEmpty()) {
            view.requestFocus();
        }
    }
}
