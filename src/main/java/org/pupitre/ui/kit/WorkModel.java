package org.pupitre.ui.kit;

import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;

/** How far a long piece of work is, and what became of the last one. */
public final class WorkModel {
    private final BooleanProperty busy = new SimpleBooleanProperty(this, "busy");
    private final DoubleProperty share = new SimpleDoubleProperty(this, "share");
    private final ObjectProperty<Supplier<String>> said = new SimpleObjectProperty<>(this, "said", () -> "");

    /** Work begins. */
    public void begin() {
        share.set(0);
        busy.set(true);
    }

    /** Work went on, to this share of it, from 0 to 1. */
    public void at(double done) {
        share.set(done);
    }

    /**
     * Work ended.
     *
     * @param sentence what came of it, in the language of the screen
     */
    public void end(Supplier<String> sentence) {
        busy.set(false);
        said.set(sentence);
    }

    public boolean busy() {
        return busy.get();
    }

    public BooleanProperty busyProperty() {
        return busy;
    }

    DoubleProperty shareProperty() {
        return share;
    }

    ObjectProperty<Supplier<String>> saidProperty() {
        return said;
    }
}
