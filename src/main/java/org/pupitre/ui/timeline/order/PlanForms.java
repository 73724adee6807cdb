package org.pupitre.ui.timeline.order;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import org.pupitre.domain.SessionState;
import org.pupitre.domain.value.ItemId;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.field.Sender;

/** What is asked before an act on the agenda, each in a small form beside where one acted. */
public final class PlanForms {
    private final Words words;
    private final Sender sender;
    private final Supplier<Optional<SessionState>> state;
    private final Supplier<Instant> now;

    /**
     * @param state the snapshot that is shown
     * @param now   its instant
     */
    public PlanForms(Words words, Sender sender, Supplier<Optional<SessionState>> state, Supplier<Instant> now) {
        this.words = words;
        this.sender = sender;
        this.state = state;
        this.now = now;
    }

    /** Asks for the minutes of the first part of an item. */
    public void split(ItemId item, Node near, Runnable back) {
        open(() -> state.get().flatMap(shown -> AskedLength.split(shown, item, words)), near, back);
    }

    /** Asks by how much an item and what follows it are shifted. */
    public void shift(ItemId item, Node near, Runnable back) {
        Instant at = now.get();
        open(() -> state.get().flatMap(shown -> AskedLength.shift(shown, item, at, words)), near, back);
    }

    /** Asks for the new start of the whole session. */
    public void moveSession(Node near, Runnable back) {
        open(() -> state.get().flatMap(shown -> AskedMoment.start(shown, words)), near, back);
    }

    /** Asks for the hard stop. */
    public void hardStop(Node near, Runnable back) {
        open(() -> state.get().flatMap(shown -> AskedMoment.stop(shown, words)), near, back);
    }

    /** Read from the session when the form opens, and again where the language of the screen changes. */
    private void open(Supplier<Optional<Asked>> ask, Node near, Runnable back) {
        ask.get().ifPresent(first -> new AskedForm(() -> ask.get().orElse(first), words, sender, back).open(near));
    }
}
