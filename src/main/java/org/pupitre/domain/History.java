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

    /** The facts that undo goes past, latest first: they came after the act it takes back. */
    public List<Step> passed() {
        return done.reversed().stream().takeWhile(step -> !step.undoable()).toList();
    }

    /** The act that redo would carry out again. */
    public Optional<Step> toRedo() {
        return undone.isEmpty() ? Optional.empty() : Optional.of(undone.getLast());
    }

    /** The same, with nothing to undo or redo. */
    History settled() {
        return new History(done.stream().map(Step::settled).toList(), List.of());
    }

    /**
     * History after a further act or fact. A new act makes redo impossible, a fact does not; an act of interpretation only
     * that of other acts of interpretation.
     */
    History and(Step step) {
        Growing<Step> longer = Growing.of(done).plus(step);
        if (longer.size() > LIMIT) {
            longer = longer.withoutFirst();
        }
        if (step.beside()) {
            return new History(longer, undone.stream().filter(other -> !other.beside()).toList());
        }
        return new History(longer, step.undoable() ? List.of() : undone);
    }
}
