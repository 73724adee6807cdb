package org.pupitre.ui.library.elsewhere;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** How far one is with going on with a session of another computer. */
public final class ContinueModel {
    private final ObjectProperty<Step> step = new SimpleObjectProperty<>(this, "step", Step.CHOOSING);
    private List<Offer> offers = List.of();
    private List<String> sentences = List.of();
    private @Nullable Runnable open;

    /** How far it is. */
    public enum Step {
        /** It asks where to look. */
        CHOOSING,
        /** Something is read or written. */
        WORKING,
        /** It shows what was found. */
        FOUND,
        /** The session goes on here. */
        DONE,
        /** Nothing that can be gone on with, or it was not done; one may look elsewhere. */
        REFUSED
    }

    /**
     * A session that was found.
     *
     * @param about up to when it is known, and where it was read
     * @param goOn  goes on with it here
     */
    public record Offer(String name, List<String> about, Runnable goOn) {
        public Offer {
            about = List.copyOf(about);
        }
    }

    /** Something is being read or written. */
    public void work() {
        step.set(Step.WORKING);
    }

    /** No place was chosen. */
    public void again() {
        step.set(Step.CHOOSING);
    }

    /** Shows what was found, the newest first. */
    public void found(List<Offer> all) {
        offers = List.copyOf(all);
        step.set(Step.FOUND);
    }

    /**
     * It goes on here.
     *
     * @param opening opens the session
     */
    public void done(List<String> said, Runnable opening) {
        sentences = List.copyOf(said);
        open = opening;
        step.set(Step.DONE);
    }

    /** Says why not. */
    public void refused(List<String> said) {
        sentences = List.copyOf(said);
        step.set(Step.REFUSED);
    }

    ReadOnlyObjectProperty<Step> step() {
        return step;
    }

    List<Offer> offers() {
        return offers;
    }

    List<String> sentences() {
        return sentences;
    }

    Optional<Runnable> open() {
        return Optional.ofNullable(open);
    }
}
