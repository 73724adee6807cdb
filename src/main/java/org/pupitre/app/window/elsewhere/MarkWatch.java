package org.pupitre.app.window.elsewhere;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.pupitre.live.Continuing;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks into the second place, each minute and whenever it is asked to, for what another computer wrote of the sessions that
 * are here. What it finds is in the library before the session says so and takes no more acts. On a thread of its own, so that
 * a slow disk keeps no one waiting.
 */
public final class MarkWatch implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(MarkWatch.class);
    private static final int EVERY_SECONDS = 60;

    private final Continuing continuing;
    private final Supplier<Optional<Path>> place;
    private final InstantSource wall;
    private final Runnable news;
    private final AtomicBoolean asked = new AtomicBoolean();
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            work -> Thread.ofPlatform().daemon().name("pupitre-elsewhere").unstarted(work));

    /**
     * @param place the second place, asked each time; empty where there is none
     * @param news  told, on the watch's thread, when something of another computer came in
     */
    public MarkWatch(Continuing continuing, Supplier<Optional<Path>> place, InstantSource wall, Runnable news) {
        this.continuing = continuing;
        this.place = place;
        this.wall = wall;
        this.news = news;
    }

    /** From now on each minute. */
    public void start() {
        var _ = thread.scheduleWithFixedDelay(this::look, EVERY_SECONDS, EVERY_SECONDS, TimeUnit.SECONDS);
    }

    /** Looks soon, such as when someone comes back to the window; once however often it is asked meanwhile. */
    public void ask() {
        if (!thread.isShutdown() && asked.compareAndSet(false, true)) {
            thread.execute(() -> {
                asked.set(false);
                look();
            });
        }
    }

    /** Looks now, on this thread. */
    void look() {
        try {
            if (place.get().filter(Files::isDirectory).map(where -> continuing.look(where, wall.instant()))
                    .orElse(false)) {
                news.run();
            }
        } catch (RuntimeException e) {
            // It looks again in a minute.
            LOG.warn("what another computer wrote cannot be looked at: {}", e.getClass().getSimpleName());
        }
    }

    /** Looks no more, and waits for the last look. */
    @Override
    public void close() {
        thread.shutdown();
        try {
            if (!thread.awaitTermination(EVERY_SECONDS, TimeUnit.SECONDS)) {
                LOG.warn("the second place does not answer");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
