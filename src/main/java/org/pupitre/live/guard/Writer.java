package org.pupitre.live.guard;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.value.SessionId;
import org.pupitre.journal.Library;
import org.pupitre.journal.value.Batch;
import org.pupitre.journal.value.Entry;
import org.pupitre.journal.value.LibraryException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Between the loops and the library: what the library cannot take is set aside, and so is all that comes after it, until
 * the library has caught up, in order. On the loop's thread.
 */
public final class Writer {
    private static final Logger LOG = LoggerFactory.getLogger(Writer.class);
    private static final int MOST_AT_ONCE = 50;

    private final Library library;
    private final Aside aside;
    private final Alarm alarm;
    private final Consumer<Batch> caughtUp;
    private volatile Consumer<SessionId> bell = _ -> {
    };

    /** What became of a batch. */
    public sealed interface Written {
        /**
         * All batches are in the library.
         *
         * @param entries those of each batch, in order
         */
        record Saved(List<List<Entry>> entries) implements Written {}

        record SetAside(Path place, LibraryException cause) implements Written {}

        record Not(LibraryException cause) implements Written {}
    }

    /**
     * @param caughtUp is told each batch that came into the library later
     */
    public Writer(Library library, Aside aside, Alarm alarm, Consumer<Batch> caughtUp) {
        this.library = library;
        this.aside = aside;
        this.alarm = alarm;
        this.caughtUp = caughtUp;
    }

    /** Who is told of each session that has further entries in the library. */
    public void ring(Consumer<SessionId> other) {
        bell = other;
    }

    /**
     * Writes what came from another machine, all or nothing, and never aside: it can be brought again.
     *
     * @throws LibraryException if the disk says no
     */
    public void bring(List<Batch> batches) {
        LibraryException cause = catchUp();
        if (cause != null) {
            throw cause;
        }
        library.append(batches);
        batches.stream().map(Batch::session).distinct().forEach(bell);
    }

    /** Writes what commands do, all in one place or none: in the library, or else in the second place until later. */
    public Written write(List<Batch> batches) {
        LibraryException cause = catchUp();
        if (cause == null) {
            try {
                List<List<Entry>> entries = library.append(batches);
                alarm.works();
                batches.stream().map(Batch::session).distinct().forEach(bell);
                return new Written.Saved(entries);
            } catch (LibraryException e) {
                cause = e;
            }
        }
        return setAside(batches, cause);
    }

    private Written setAside(List<Batch> batches, LibraryException cause) {
        // What is wrong in itself is not put in front of what can be written later.
        if ((cause.ofTheDisk() || !aside.isEmpty()) && aside.add(batches)) {
            alarm.aside(cause, aside.entries(), aside.file());
            return new Written.SetAside(aside.file(), cause);
        }
        failed(cause);
        return new Written.Not(cause);
    }

    /**
     * Brings what waits into the library.
     *
     * @return why it could not be written, null if nothing waits any more
     */
    @Nullable
    public LibraryException catchUp() {
        if (aside.isEmpty()) {
            return null;
        }
        long entries = aside.entries();
        try {
            while (!aside.isEmpty()) {
                List<Batch> next = new ArrayList<>(aside.waiting());
                if (next.size() > MOST_AT_ONCE) {
                    next.subList(MOST_AT_ONCE, next.size()).clear();
                }
                library.append(next);
                aside.taken(next.size());
                next.forEach(caughtUp);
                next.stream().map(Batch::session).distinct().forEach(bell);
            }
        } catch (LibraryException e) {
            aside.told();
            alarm.aside(e, aside.entries(), aside.file());
            return e;
        }
        LOG.info("the library has caught up: {} entries", entries);
        alarm.caughtUp(entries);
        aside.told();
        return null;
    }

    /** Something beside the journal was written. */
    public void works() {
        if (catchUp() == null) {
            alarm.works();
        }
    }

    /** Something was not written and was not set aside. */
    public void failed(LibraryException cause) {
        if (aside.isEmpty()) {
            alarm.failing(cause);
        }
    }

    /** Tries again, while something waits. */
    public void tick() {
        catchUp();
        alarm.tick();
    }

    public Aside aside() {
        return aside;
    }

    /** One last try; what still waits is kept in its file. */
    public void close() {
        if (catchUp() != null) {
            LOG.warn("{} entries are not in the library; they are kept for the next start", aside.entries());
        }
        aside.close();
    }
}
