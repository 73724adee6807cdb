package org.pupitre.journal;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A copy of a library under a temporary name. It becomes a backup only by {@link #seal}, once it was read again from the
 * disk and found to hold what the library held. Made on the library's thread, sealed on any.
 */
public final class Snapshot {
    /** How the names of unsealed copies begin. */
    static final String UNSEALED = ".making-";
    private static final byte[] BEGIN = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
    private static final Pattern UNSEALED_NAME = Pattern.compile("\\.making-\\d+\\.pupitre(-wal|-shm|-journal)?");

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
        Path file = temporary(folder);
        try {
            return new Snapshot(file, db.read(() -> {
                Content content = Content.of(db);
                try (PreparedStatement vacuum = db.fresh("VACUUM INTO ?")) {
                    vacuum.setString(1, file.toString());
                    vacuum.execute();
                }
                return content;
            }));
        } catch (LibraryException e) {
            remove(file);
            throw e;
        }
    }

    /** An empty file for the user's eyes only, in a folder that is made if it is not there. */
    static Path temporary(Path folder) {
        try {
            LibraryFile.makeFolder(folder);
            return Files.createTempFile(folder, UNSEALED, ".pupitre", LibraryFile.only(folder, "rw-------"));
        } catch (IOException e) {
            throw Disk.problem(e, folder);
        }
    }

    /** Whether a file bears the name of a copy that is not sealed. */
    static boolean isUnsealed(Path file) {
        return UNSEALED_NAME.matcher(String.valueOf(file.getFileName())).matches();
    }

    /** Whether a file is empty, or begins as what SQLite writes does, whole or cut off. */
    static boolean isBegun(Path file) {
        try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            byte[] begin = in.readNBytes(BEGIN.length);
            return Arrays.equals(begin, BEGIN) || Arrays.equals(begin, new byte[begin.length])
                    || (begin.length == BEGIN.length
                            && String.valueOf(file.getFileName()).matches(".*-(wal|shm|journal)"));
        } catch (IOException e) {
            return false;
        }
    }

    /** The id of the first entry of a copy, by which copies of one library are known; empty if it cannot be read. */
    static Optional<String> firstEntry(Path copy) {
        try {
            Db db = Db.readOnly(copy);
            try {
                return Optional.of(db.read(() -> db.query("SELECT id FROM journal ORDER BY seq LIMIT 1")));
            } finally {
                db.abandon();
            }
        } catch (LibraryException e) {
            return Optional.empty();
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
        if (!read(file, content.head(), progress).filter(content::equals).isPresent()) {
            throw new LibraryException(LibraryException.Kind.BAD_BACKUP, null, file);
        }
    }

    /** What a copy holds, if everything in it is whole. */
    static Optional<Content> read(Path copy, Optional<Tip> head, Progress progress) {
        Db db;
        try {
            db = Db.readOnly(copy);
        } catch (LibraryException e) {
            return Optional.empty();
        }
        try {
            long expected = head.map(Tip::seq).orElse(0L);
            Findings findings = Inspection.of(db, head, row -> progress.at(row.seq(), expected));
            return findings.ok() ? Optional.of(db.read(() -> Content.of(db))) : Optional.empty();
        } catch (LibraryException e) {
            return Optional.empty();
        } finally {
            db.abandon();
        }
    }

    /** The last step of {@link #seal}; on its own it would take a bad copy for a backup. */
    void publish(Path target) {
        try {
            Disk.publish(file, target);
        } catch (IOException e) {
            throw Disk.problem(e, target);
        }
    }

    /** Gives the copy up. */
    public void drop() {
        remove(file);
    }

    private static void remove(Path file) {
        try {
            Transfer.remove(file);
        } catch (IOException e) {
            // It keeps its temporary name, is never taken for a backup, and goes when the library is next opened.
            return;
        }
    }
}
