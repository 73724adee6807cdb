package org.pupitre.live.guard;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.pupitre.live.notice.Notice;
import org.pupitre.live.notice.Notices;

/** Looks every few seconds, on its own thread, how much space is left for the library, and says so when it is little. */
public final class SpaceWatch implements AutoCloseable {
    /** From here down it is said, beside the room for {@link #COPIES}: 500 MB. A recording beside it may write 10 MB a second. */
    static final long LITTLE_BYTES = 500L * 1_000_000;
    /** A backup is a copy of the library, and the one before it goes only when it is there. */
    private static final long COPIES = 2;
    private static final long MEGABYTE = 1_000_000;
    private static final long EVERY_SECONDS = 10;

    private final Path library;
    private final Notices notices;
    private final LongSupplier freeBytes;
    private final LongSupplier size;
    private final ScheduledExecutorService executor;
    /** What was left when it was said; more than there can be while it is not little. */
    private long said = Long.MAX_VALUE;
    /** Megabytes that were left when it was last looked, negative where they are enough. */
    private volatile long few = -1;

    public SpaceWatch(Path library, Notices notices) {
        this(library, notices, () -> free(library), () -> size(library));
        var _ = executor.scheduleAtFixedRate(this::look, 0, EVERY_SECONDS, TimeUnit.SECONDS);
    }

    /**
     * Looks only when it is told to.
     *
     * @param freeBytes how much is left, negative where it is not known
     * @param size      of the library in bytes
     */
    public SpaceWatch(Path library, Notices notices, LongSupplier freeBytes, LongSupplier size) {
        this.library = library;
        this.notices = notices;
        this.freeBytes = freeBytes;
        this.size = size;
        executor = Executors.newSingleThreadScheduledExecutor(work -> {
            Thread thread = new Thread(work, "pupitre-space");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Megabytes that are left, where they are few. From any thread. */
    public Optional<Long> little() {
        long left = few;
        return left < 0 ? Optional.empty() : Optional.of(left);
    }

    /** A notice that is there follows the figure; one that was read comes back when half of that is gone. */
    void look() {
        long free = freeBytes.getAsLong();
        if (free < 0 || free >= LITTLE_BYTES + COPIES * size.getAsLong()) {
            notices.lower(Notice.Kind.SPACE_LOW);
            said = Long.MAX_VALUE;
            few = -1;
            return;
        }
        few = free / MEGABYTE;
        boolean there = notices.standing().stream().anyMatch(notice -> notice.kind() == Notice.Kind.SPACE_LOW);
        if (there || free <= said / 2) {
            notices.raise(Notice.Kind.SPACE_LOW, String.valueOf(free / MEGABYTE), library.toString());
            said = free;
        }
    }

    private static long free(Path library) {
        try {
            return Files.getFileStore(library).getUsableSpace();
        } catch (IOException e) {
            return -1;
        }
    }

    private static long size(Path library) {
        try {
            return Files.size(library);
        } catch (IOException e) {
            return 0;
        }
    }

    @Override
    public void close() {
        executor.shutdownNow();
    }
}
