package org.pupitre.live.guard;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The one thread that touches the library. Work is done in the order it comes, never inside other work. */
public final class LoopThread implements Executor, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(LoopThread.class);
    private static final long CLOSE_SECONDS = 10;

    private final ScheduledExecutorService executor;
    private volatile @Nullable Thread thread;

    public LoopThread(String name) {
        ScheduledThreadPoolExecutor single = new ScheduledThreadPoolExecutor(1, work -> {
            Thread made = new Thread(work, name);
            made.setDaemon(true);
            thread = made;
            return made;
        });
        single.setRemoveOnCancelPolicy(true);
        single.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
        this.executor = single;
    }

    /**
     * @throws RejectedExecutionException once closed
     */
    @Override
    public void execute(Runnable work) {
        executor.execute(heard(work));
    }

    /**
     * As {@link #execute}, for work that tells by itself what goes wrong in it.
     *
     * @throws RejectedExecutionException once closed
     */
    public void queue(Runnable work) {
        executor.execute(work);
    }

    /** The executor would keep an exception to itself. */
    private static Runnable heard(Runnable work) {
        return () -> {
            try {
                work.run();
            } catch (RuntimeException | Error e) {
                LOG.error("work beside a session failed", e);
            }
        };
    }

    /** Does the work on this thread and waits for it; at once where this already is the thread. */
    public <T> T call(Supplier<T> work) {
        if (Thread.currentThread().equals(thread)) {
            return work.get();
        }
        try {
            return CompletableFuture.supplyAsync(work, executor).join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }

    /** As {@link #call}, for work without a result. */
    public void run(Runnable work) {
        call(() -> {
            work.run();
            return true;
        });
    }

    /** Does the work after so many seconds, and again each time as many have passed. */
    public ScheduledFuture<?> every(long seconds, Runnable work) {
        return executor.scheduleAtFixedRate(heard(work), seconds, seconds, TimeUnit.SECONDS);
    }

    /** Finishes the work that waits, takes no more. */
    @Override
    public void close() {
        executor.shutdown();
        try {
            if (!executor.awaitTermination(CLOSE_SECONDS, TimeUnit.SECONDS)) {
                executor.shutdownNow();
            }
        } catch (InterruptedException e) {
            executor.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }
}
