package org.pupitre.ui.kit.list;

import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;

import javafx.css.PseudoClass;
import javafx.scene.control.ListCell;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;

import org.jspecify.annotations.Nullable;
import org.pupitre.ui.kit.Follow;

/** Lets the rows of one list be put into another order by dragging them with the mouse. */
public final class RowDrag<T> {
    private static final DataFormat ROW = new DataFormat("application/x-pupitre-row");
    private static final PseudoClass ABOVE = PseudoClass.getPseudoClass("drop-above");
    private static final PseudoClass BELOW = PseudoClass.getPseudoClass("drop-below");

    private final Predicate<T> movable;
    private final ToIntFunction<T> place;
    private final Moved<T> moved;
    private final EdgeScroll scroll = new EdgeScroll();
    private @Nullable T dragged;

    /**
     * @param movable which rows can be moved; they are together at the end of the list
     * @param place   place of a movable row, counted from 1
     */
    public RowDrag(Predicate<T> movable, ToIntFunction<T> place, Moved<T> moved) {
        this.movable = movable;
        this.place = place;
        this.moved = moved;
    }

    /** Whether a row of some list is being dragged. */
    public static boolean carries(Dragboard board) {
        return board.hasContent(ROW);
    }

    /** Begins to drag a row out of its list, onto another one. */
    public static void begin(ListCell<?> cell) {
        ClipboardContent content = new ClipboardContent();
        content.put(ROW, "row");
        Dragboard board = cell.startDragAndDrop(TransferMode.MOVE);
        board.setContent(content);
        board.setDragView(cell.snapshot(null, null));
    }

    /** Makes the cells of a list draggable; call it for each cell that is made. */
    public void install(ListCell<T> cell) {
        cell.setOnDragDetected(e -> {
            T item = cell.getItem();
            if (item != null && movable.test(item)) {
                dragged = item;
                begin(cell);
                e.consume();
            }
        });
        cell.setOnDragOver(e -> {
            boolean takes = dragged != null && e.getDragboard().hasContent(ROW) && cell.getListView() != null;
            if (takes) {
                e.acceptTransferModes(TransferMode.MOVE);
                mark(cell, !below(cell, e), below(cell, e));
                scroll.over(cell, e.getSceneX(), e.getSceneY());
            }
            e.consume();
        });
        cell.setOnDragExited(e -> mark(cell, false, false));
        cell.setOnDragDropped(e -> {
            scroll.stop();
            mark(cell, false, false);
            e.setDropCompleted(drop(cell, below(cell, e)));
            e.consume();
        });
        cell.setOnDragDone(e -> {
            scroll.stop();
            dragged = null;
        });
        // Outside of the list nothing scrolls, and Escape ends the drag where the row was.
        Follow.each(cell.listViewProperty(), () -> {
            if (cell.getListView() != null) {
                cell.getListView().setOnDragExited(e -> scroll.stop());
            }
        });
    }

    private boolean drop(ListCell<T> cell, boolean below) {
        T row = dragged;
        if (row == null) {
            return false;
        }
        int from = place.applyAsInt(row);
        int last = Math.max(from, place.applyAsInt(cell.getListView().getItems().getLast()));
        T target = cell.getItem();
        int onto = target == null ? last + 1 : movable.test(target) ? place.applyAsInt(target) : 0;
        OptionalInt to = DropPlace.of(from, onto, below, last);
        to.ifPresent(t -> moved.to(row, t));
        return to.isPresent();
    }

    private static boolean below(ListCell<?> cell, DragEvent event) {
        return event.getY() > cell.getHeight() / 2;
    }

    private static void mark(ListCell<?> cell, boolean above, boolean below) {
        cell.pseudoClassStateChanged(ABOVE, above);
        cell.pseudoClassStateChanged(BELOW, below);
    }

    /** What happens when a row was dropped at another place. */
    @FunctionalInterface
    public interface Moved<T> {
        void to(T row, int place);
    }
}
