package org.pupitre.app.window;

import java.util.concurrent.CancellationException;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.pupitre.journal.value.LibraryException;
import org.pupitre.journal.value.Progress;
import org.pupitre.task.Result;
import org.pupitre.task.Task;
import org.pupitre.text.Messages;
import org.pupitre.ui.kit.FxThread;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.WorkModel;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Does long work beside the screen's thread, one piece at a time, and shows how far it is. */
final class LongWork {
    private static final Logger LOG = LoggerFactory.getLogger(LongWork.class);

    /** A thread for each piece of work. */
    static final Executor BESIDE = work -> Thread.ofPlatform().daemon().name("pupitre-work").start(work);

    private final WorkModel model;
    private final Words words;
    private final Executor beside;
    private final AtomicBoolean cancelled = new AtomicBoolean();

    LongWork(WorkModel model, Words words) {
        this(model, words, BESIDE);
    }

    /** @param beside runs what is long, on a thread that is not the screen's */
    LongWork(WorkModel model, Words words, Executor beside) {
        this.model = model;
        this.words = words;
        this.beside = beside;
    }

    /**
     * Begins work unless some is going on; on the screen's thread.
     *
     * @param done hears the result, on the screen's thread, and says what to tell; not if the work failed
     */
    <T> void run(Function<Progress, T> work, Function<T, Supplier<String>> done) {
        if (model.busy()) {
            return;
        }
        cancelled.set(false);
        model.begin();
        beside.execute(() -> {
            try {
                T result = work.apply(this::at);
                FxThread.run(() -> {
                    // What follows may be long work itself.
                    model.end(() -> "");
                    Supplier<String> said = done.apply(result);
                    if (!model.busy()) {
                        model.end(said);
                    }
                });
            } catch (CancellationException e) {
                end(() -> words.text("safety.cancelled"));
            } catch (LibraryException e) {
                end(() -> words.text(e.key(), e.arguments()));
            } catch (RuntimeException e) {
                LOG.error("long work failed", e);
                end(() -> words.text("safety.failed"));
            }
        });
    }

    /**
     * Runs a task, and says what became of it.
     *
     * @param done hears the result before it is said
     */
    <R extends Result> void tell(Task<R> task, Consumer<R> done) {
        run(task::run, became -> {
            done.accept(became);
            return said(became);
        });
    }

    /** Runs a task; says what became of it only where it is not done. */
    <R extends Result> void follow(Task<R> task, Consumer<R> done) {
        run(task::run, became -> {
            if (!became.done()) {
                return said(became);
            }
            done.accept(became);
            return () -> "";
        });
    }

    private Supplier<String> said(Result became) {
        return () -> {
            Messages messages = Messages.of(words.locale());
            return Stream.concat(became.sentences(messages).stream(), became.remarks(messages).stream())
                    .collect(Collectors.joining("\n"));
        };
    }

    /** As {@link #run}, with nothing to tell. */
    <T> void quietly(Function<Progress, T> work, Consumer<T> done) {
        run(work, result -> {
            done.accept(result);
            return () -> "";
        });
    }

    /** Breaks the work off at its next step. */
    void cancel() {
        cancelled.set(true);
    }

    private void at(double share) {
        if (cancelled.get()) {
            throw new CancellationException();
        }
        FxThread.run(() -> model.at(share));
    }

    private void end(Supplier<String> sentence) {
        FxThread.run(() -> model.end(sentence));
    }
}
