package org.pupitre.live;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;

/** Looks once a minute, on its own thread, how much space is left for the library, and says so when it is little. */
final class SpaceWatch implements AutoCloseable {
    /** From here down it is said: 200 MB. */
    static final long LITTLE_BYTES = 200L * 1_000_000;
    private static final long MEGABYTE = 1_000_000;
    private static final long EVERY_SECONDS = 60;

    private final Path library;
    private final Notices notices;
    private final LongSupplier freeBytes;
    private final ScheduledExecutorService executor;

    SpaceWatch(Path library, Notices notices) {
        this(library, notices, () -> free(library));
    }

    /**
     * @param freeBytes how much is left, negative where nobody knows
     */
    SpaceWatch(Path library, Notices notices, LongSupplier freeBytes) {
        this.library = library;
        this.notices = notices;
        this.freeBytes = freeBytes;
        executor = Executors.newSingleThreadScheduledExecutor(work -> {
            Thread thread = new Thread(work, "pupitre-space");
            thread.setDaemon(true);
            return thread;
        });
        var _ = executor.scheduleAtFixedRate(this::look, 0, EVERY_SECONDS, TimeUnit.SECONDS);
    }

    void look() {
        long free = freeBytes.getAsLong();
        if (free >= 0 && free < LITTLE_BYTES) {
            notices.raise(Notice.Kind.SPACE_LOW, String.valueOf(free / MEGABYTE), library.toString());
        } else {
            notices.lower(Notice.Kind.SPACE_LOW);
        }
    }

    private static long free(Path library) {
        try {
            return Files.getFileStore(library).getUsableSpace();
        } catch (IOException e) {
            return -1;
        }
    }

    @Override
    public void close() {
        executor.shutdownNow();
    }
}
