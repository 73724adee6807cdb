package org.pupitre.task;

import org.pupitre.journal.value.Progress;

/**
 * Work that the program does for a user. It may take long: a screen runs it beside its own thread.
 *
 * @param <R> what became of it
 */
@FunctionalInterface
public interface Task<R extends Result> {
    /**
     * Does the work. Failures of the disk are results too.
     *
     * @param progress hears how far the work is, and may end it with a {@link java.util.concurrent.CancellationException}
     *                 while nothing has been changed
     */
    R run(Progress progress);
}
