package org.pupitre.ui.library;

import java.util.List;
import java.util.Optional;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

/** A bundle on its way in or out, as the sheet shows it: what it would mean, and what was done. */
public final class BundleModel {
    private final ObjectProperty<Step> step = new SimpleObjectProperty<>(this, "step", Step.WORKING);
    private final ObservableList<String> sentences = FXCollections.observableArrayList();
    private Runnable take = () -> {
    };
    private @Nullable Runnable next;

    /** How far it is. */
    enum Step {
        /** Something is read or written. */
        WORKING,
        /** It asks whether to take the bundle in. */
        ASKING,
        /** It is done. */
        DONE,
        /** It was not done. */
        REFUSED
    }

    /** Shows what taking it in would mean, and asks. */
    public void ask(List<String> about, Runnable agreed) {
        sentences.setAll(about);
        take = agreed;
        step.set(Step.ASKING);
    }

    /** Says what was done. */
    public void done(List<String> said) {
        done(said, null);
    }

    /**
     * Says what was done, and offers to go on.
     *
     * @param open opens the session it was done to; null where one does not go there from here
     */
    public void done(List<String> said, @Nullable Runnable open) {
        sentences.setAll(said);
        next = open;
        step.set(Step.DONE);
    }

    /** Says why it was not done. */
    public void refused(List<String> said) {
        sentences.setAll(said);
        step.set(Step.REFUSED);
    }

    ReadOnlyObjectProperty<Step> step() {
        return step;
    }

    ObservableList<String> sentences() {
        return sentences;
    }

    /** Opens the session it was done to; empty where one does not go there from here. */
    Optional<Runnable> next() {
        return Optional.ofNullable(next);
    }

    void agree() {
        if (step.get() == Step.ASKING) {
            step.set(Step.WORKING);
            take.run();
        }
    }
}
