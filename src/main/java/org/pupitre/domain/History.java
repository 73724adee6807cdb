package org.pupitre.domain;

import java.util.List;
import java.util.Optional;

import org.pupitre.domain.value.Growing;

/**
 * What was done and can be undone, and what was undone and can be redone. It follows from the journal alone, so it
 * survives a restart. It is bounded: the oldest acts can no longer be undone.
 *
 * @param done   acts and facts since the oldest act that can be undone, oldest first
 * @param undone acts that can be redone, the one to redo first is last
 */
public record History(List<Step> done, List<Step> undone) {
    /** Nothing done. */
    public static final History EMPTY = new History(List.of(), List.of());
    /** How many steps are kept. */
    public static final int LIMIT = 200;

    public History {
        done = Growing.of(done);
        undone = List.copyOf(undone);
    }

    /** The act that undo would take back. */
    public Optional<Step> toUndo() {
        return done.reversed().stream().filter(Step::undoable).findFirst();
    }

    /** The act that redo would carry out again. */
    public Optional<Step> toRedo() {
        return undone.isEmpty() ? Optional.empty() : Optional.of(undone.getLast());
    }

    /** History after a further act or fact; a new act makes redo impossible, a fact does not. */
    History and(Step step) {
        Growing<Step> longer = Growing.of(done).plus(step);
        if (longer.size() > LIMIT) {
            longer = longer.withoutFirst();
        }
        return new History(longer, step.undoable() ? List.of() : undone);
    }
}
