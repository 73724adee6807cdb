package org.pupitre.ui.prepare.intake;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/** A row of the preview: a row of the file with its tick, or the line to which others fold. */
final class IntakeRow {
    private final FoundRow found;
    private final boolean folds;
    private final BooleanProperty ticked = new SimpleBooleanProperty(this, "ticked");

    private IntakeRow(FoundRow found, boolean folds) {
        this.found = found;
        this.folds = folds;
        ticked.set(found.ticked());
    }

    static IntakeRow of(FoundRow found) {
        return new IntakeRow(found, false);
    }

    /** The line to which rows of a kind fold, in words. */
    static IntakeRow folded(RowKind kind, String what, String why) {
        return new IntakeRow(new FoundRow(-1, kind, what, null, why, false, false), true);
    }

    FoundRow found() {
        return found;
    }

    boolean folds() {
        return folds;
    }

    BooleanProperty tickedProperty() {
        return ticked;
    }

    /** Ticks it, or takes its tick away, where it can be imported. */
    void turn() {
        if (found.choosable()) {
            ticked.set(!ticked.get());
        }
    }
}
