package org.pupitre.live.guard;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import org.pupitre.journal.Backups;
import org.pupitre.journal.Library;
import org.pupitre.journal.Snapshot;
import org.pupitre.journal.value.Backup;
import org.pupitre.journal.value.Exported;
import org.pupitre.journal.value.LibraryException;
import org.pupitre.journal.value.Progress;
import org.pupitre.live.notice.Notice;
import org.pupitre.live.notice.Notices;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes the backups of an open library. Only the copying is done on the loop's thread; reading the copy again, and the
 * second place, have a thread of their own, so that a slow stick keeps no one waiting.
 */
public final class BackupKeeper implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(BackupKeeper.class);
    private static final long EVERY_SECONDS = 300;
    private static final long SECOND_PLACE_SECONDS = 30;
    private static final long CLOSE_SECONDS = 30;

    private final Library library;
    private final LoopThread loop;
    private final InstantSource clock;
    private final Notices notices;
    private final Backups usual;
    private final ScheduledExecutorService worker;
    private final AtomicBoolean sealing = new AtomicBoolean();
    private volatile Supplier<Optional<Path>> secondPlace = Optional::empty;
    private volatile @Nullable Backup newest;
    private volatile boolean started;

    public BackupKeeper(Library library, LoopThread loop, InstantSource clock, Notices notices) {
        this.library = library;
        this.loop = loop;
        this.clock = clock;
        this.notices = notices;
        usual = Backups.of(library.file());
        worker = new ScheduledThreadPoolExecutor(1, work -> {
            Thread thread = new Thread(work, "pupitre-backup");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** From now on there is a backup at once and every five minutes, if anything changed. */
    public void start(Supplier<Optional<Path>> second) {
        secondPlace = second;
        started = true;
        usual.tidy();
        worker.execute(() -> {
            findNewest();
            loop.execute(this::ifChanged);
        });
        var _ = loop.every(EVERY_SECONDS, this::ifChanged);
        var _ = worker.scheduleWithFixedDelay(this::serveSecondPlace, SECOND_PLACE_SECONDS, SECOND_PLACE_SECONDS,
                TimeUnit.SECONDS);
    }

    /** The newest backup that was read and is as it was then; reads nothing. */
    public Optional<Backup> newest() {
        return Optional.ofNullable(newest).filter(Backups::stillHolds);
    }

    /** A name is no backup: reads them from the newest on until one holds what it should. */
    private void findNewest() {
        newest = usual.list().stream().filter(Backups::holds).findFirst().orElse(null);
    }

    /** Makes a backup unless the newest one holds all there is; on the loop's thread. */
    void ifChanged() {
        try {
            if (sealing.get() || newest().filter(backup -> backup.code().equals(library.code())).isPresent()) {
                return;
            }
            Snapshot snapshot = library.snapshot(usual.folder());
            sealing.set(true);
            worker.execute(() -> seal(snapshot));
        } catch (RuntimeException e) {
            failed(e);
        }
    }

    private void seal(Snapshot snapshot) {
        try {
            keep(snapshot, Backup.Reason.AUTOMATIC, Progress.NONE);
            serveSecondPlace();
        } catch (RuntimeException e) {
            failed(e);
        } finally {
            sealing.set(false);
        }
    }

    /**
     * Makes a backup now and waits for it; not on the loop's thread.
     *
     * @throws LibraryException if there is none then
     */
    public Backup now(Backup.Reason reason, Progress progress) {
        Snapshot snapshot = loop.call(() -> library.snapshot(usual.folder()));
        return alone(() -> keep(snapshot, reason, progress));
    }

    /**
     * Makes a backup before something comes into a library that holds anything. A disk that takes none is told and does not
     * hinder it: what comes in only adds, and where the library cannot take it, it is set aside. Not on the loop's thread.
     *
     * @throws LibraryException if there is none for another reason
     */
    public void before(Backup.Reason reason) {
        if (loop.call(library::head) == 0) {
            return;
        }
        try {
            now(reason, Progress.NONE);
        } catch (LibraryException e) {
            if (!e.ofTheDisk()) {
                throw e;
            }
            failed(e);
        }
    }

    /** Makes a backup of what is left after something was erased, where there are backups; throws nothing. */
    public void afterErasing() {
        if (usual.there()) {
            try {
                now(Backup.Reason.ASKED, Progress.NONE);
                serveSecondPlace();
            } catch (LibraryException e) {
                LOG.warn("no backup after erasing: {}", e.kind());
            }
        }
    }

    /** Runs something while no backup is being sealed; not on the loop's thread. */
    public <T> T alone(Supplier<T> work) {
        try {
            return CompletableFuture.supplyAsync(work, worker).join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }

    /**
     * Saves the library from its connection while another file is in its place, and takes its log out of the way of that
     * file; on the loop's thread, which waits, since nothing else can be written meanwhile.
     *
     * @return where it was saved; empty if it could not be
     */
    public Optional<Path> rescue() {
        try {
            Instant now = clock.instant();
            Backup made = usual.keep(library.snapshot(usual.folder()), now, Backup.Reason.REPLACED, Progress.NONE);
            library.makeWay(now);
            newest = made;
            LOG.warn("another file lies in the library's place; {} entries are saved", made.entries());
            return Optional.of(made.file());
        } catch (RuntimeException e) {
            failed(e);
            return Optional.empty();
        }
    }

    private Backup keep(Snapshot snapshot, Backup.Reason reason, Progress progress) {
        Backup made = usual.keep(snapshot, clock.instant(), reason, progress);
        newest = made;
        notices.lower(Notice.Kind.BACKUP_FAILED);
        return made;
    }

    private void failed(RuntimeException e) {
        notices.raise(Notice.Kind.BACKUP_FAILED, usual.folder().toString());
        LOG.warn("no backup: {}",
                e instanceof LibraryException library ? library.kind() : e.getClass().getSimpleName());
    }

    /** Brings the newest backup to the second place, if that is there; the session never waits for it. */
    public void serveSecondPlace() {
        Optional<Path> place = secondPlace.get();
        Backup backup = newest().orElse(null);
        if (place.isEmpty()) {
            notices.lower(Notice.Kind.SECOND_PLACE_GONE);
            return;
        }
        Backups second = Backups.in(place.get(), library.file());
        try {
            boolean there = second.there();
            if (there && backup != null && second.list().stream()
                    .noneMatch(b -> b.at().equals(backup.at()) && Backups.holds(b))) {
                bring(backup, second, Progress.NONE);
            }
            tell(there, place.get());
        } catch (RuntimeException e) {
            tell(false, place.get());
        }
    }

    /**
     * Puts a backup into a second place and waits for it; not on the loop's thread.
     *
     * @throws LibraryException if it is not there then
     */
    public Backup copy(Backup backup, Backups second, Progress progress) {
        return alone(() -> bring(backup, second, progress));
    }

    /** What left the library is searched or named when a person is erased. */
    private Backup bring(Backup backup, Backups second, Progress progress) {
        Backup copy = second.copy(backup, progress);
        Exported left = new Exported(second.folder().toString(), "BACKUP", clock.instant());
        loop.run(() -> library.noteExport(left));
        return copy;
    }

    private void tell(boolean there, Path place) {
        if (there) {
            notices.lower(Notice.Kind.SECOND_PLACE_GONE);
        } else {
            notices.raise(Notice.Kind.SECOND_PLACE_GONE, place.toString());
        }
    }

    /** Waits until what was begun is done. */
    void settle() {
        // What the worker found may have set the loop to work, and that the worker again.
        for (int turn = 0; turn < 2; turn++) {
            loop.run(() -> {
            });
            CompletableFuture.runAsync(() -> {
            }, worker).join();
        }
    }

    /** Makes a last backup if anything changed; before the library is closed. */
    @Override
    public void close() {
        if (started) {
            // One that is still being sealed may lack what came last.
            settle();
            loop.run(this::ifChanged);
        }
        worker.shutdown();
        try {
            if (!worker.awaitTermination(CLOSE_SECONDS, TimeUnit.SECONDS)) {
                worker.shutdownNow();
            }
        } catch (InterruptedException e) {
            worker.shutdownNow();
            Thread.currentThread().interrupt();
        }
    }
}
