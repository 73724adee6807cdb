package org.pupitre.ui.timeline.table;

import javafx.beans.value.ObservableValue;

/** What a row of the table follows. */
public interface PlannedRow {
    /** How its item looks in the table. */
    ObservableValue<TableLook> tableProperty();

    /** What in its plan deserves a look, in words; empty for nothing. */
    ObservableValue<String> flagsProperty();

    /** The sign of its kind or state beside the start, and how it is read aloud. */
    ObservableValue<Mark> markProperty();

    /**
     * How its line is marked.
     *
     * @param running whether it runs
     * @param past    whether it is over, or was not held
     * @param leftOut whether it is left out
     * @param block   whether it is the heading of a block
     * @param inBlock whether it belongs to a block
     * @param folds   whether it is the line to which items that are left out fold
     * @param told    the row read aloud
     */
    record Mark(
            boolean running,
            boolean past,
            boolean leftOut,
            boolean block,
            boolean inBlock,
            boolean folds,
            String told) {}
}
