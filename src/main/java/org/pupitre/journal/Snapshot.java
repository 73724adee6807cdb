package org.pupitre.journal;

import java.io.IOException;
import java.nio.file.Path;

import org.pupitre.disk.Disk;
import org.pupitre.journal.backup.CopyContent;
import org.pupitre.journal.backup.UnsealedCopy;
import org.pupitre.journal.entry.Tip;
import org.pupitre.journal.store.Content;
import org.pupitre.journal.store.Db;
import org.pupitre.journal.value.LibraryException;
import org.pupitre.journal.value.Progress;

/**
 * A copy of a library under a temporary name. It becomes a backup only by {@link #seal}, once it was read again from the
 * disk and found to hold what the library held. Made on the library's thread, sealed on any.
 */
public final class Snapshot {
    private final Path file;
    private final Content content;

    private Snapshot(Path file, Content content) {
        this.file = file;
        this.content = content;
    }

    /**
     * Copies all that is in a library at this moment.
     *
     * @throws LibraryException if the disk says no; nothing is left then
     */
    static Snapshot take(Db db, Path folder) {
        Path file = UnsealedCopy.make(folder);
        try {
            return new Snapshot(file, db.read(() -> {
                Content content = Content.of(db);
                db.copyInto(file);
                return content;
            }));
        } catch (LibraryException e) {
            UnsealedCopy.remove(file);
            throw e;
        }
    }

    /** The number of the last entry it holds, 0 if none. */
    public long entries() {
        return content.head().map(Tip::seq).orElse(0L);
    }

    String code() {
        return content.code();
    }

    Path file() {
        return file;
    }

    /**
     * Reads the copy from the disk, and gives it its name if it is whole. If not, nothing is left.
     *
     * @throws LibraryException of the kind BAD_BACKUP if it is not what the library held; or what the disk said
     */
    void seal(Path target, Progress progress) {
        try {
            verify(progress);
            publish(target);
        } catch (RuntimeException e) {
            drop();
            throw e;
        }
    }

    private void verify(Progress progress) {
        if (!CopyContent.read(file, content.head(), progress).filter(content::equals).isPresent()) {
            throw new LibraryException(LibraryException.Kind.BAD_BACKUP, null, file);
        }
    }

    /** The last step of {@link #seal}; on its own it would take a bad copy for a backup. */
    void publish(Path target) {
        try {
            Disk.publish(file, target);
        } catch (IOException e) {
            throw LibraryException.of(e, target);
        }
    }

    /** Gives the copy up. */
    public void drop() {
        UnsealedCopy.remove(file);
    }
}
