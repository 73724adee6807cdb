package org.pupitre.journal.erase;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.pupitre.disk.Disk;
import org.pupitre.disk.RealPath;
import org.pupitre.journal.file.LibraryFile;
import org.pupitre.journal.store.Content;
import org.pupitre.journal.store.Db;
import org.pupitre.journal.store.Inspection;
import org.pupitre.journal.value.Backup;
import org.pupitre.journal.value.LibraryException;

/**
 * Copies of a library on this machine: backups, what was kept aside when it was damaged or replaced, and what else Pupitre
 * wrote from it ({@link OwnFiles}); files of others are never changed, whatever their name. From whole copies a person or
 * a session is erased as from the library; damaged ones are removed, since their content cannot be told.
 */
public final class Copies {
    /** What belongs to the open library itself. */
    private static final List<String> LIVE = List.of("", "-wal", "-shm", "-journal");
    private static final List<String> PARTS = List.of("-wal", "-shm", "-journal");
    private static final String READING_COPIES = "copies";
    private static final int WRITE_VERSION_AT = 18;

    /** What became of a copy. */
    public enum Fate {
        UNTOUCHED,
        REWRITTEN,
        REMOVED,
        /** It could not be changed now; another time may do better. */
        OUT_OF_REACH,
        /** It holds the person or the session, and nothing tells that it is ours. */
        UNRECOGNISED
    }

    public record Result(Path copy, Fate fate) {}

    private final OwnFiles own;
    private final Gone gone;

    /** @param gone what goes from them */
    public Copies(OwnFiles own, Gone gone) {
        this.own = own;
        this.gone = gone;
    }

    /**
     * The copies of a library, in order.
     *
     * @param others folders in which copies may be, its backups among them, and other files
     */
    public static List<Path> of(Path library, OwnFiles own, List<Path> others) throws IOException {
        TreeSet<Path> found = new TreeSet<>(beside(library));
        List<Path> places = new ArrayList<>(others);
        places.addAll(folders(library.resolveSibling(READING_COPIES)));
        for (Path place : places) {
            found.addAll(in(place));
        }
        LIVE.forEach(part -> found.remove(library.resolveSibling(library.getFileName() + part)));
        return ours(found, own);
    }

    /** The copies in certain places, in order. */
    public static List<Path> in(List<Path> places, OwnFiles own) throws IOException {
        TreeSet<Path> found = new TreeSet<>();
        for (Path place : places) {
            found.addAll(in(place));
        }
        return ours(found, own);
    }

    private static List<Path> beside(Path library) throws IOException {
        String name = String.valueOf(library.getFileName());
        try (Stream<Path> files = Files.list(RealPath.of(library.resolveSibling(".")))) {
            return files.filter(file -> String.valueOf(file.getFileName()).startsWith(name)).toList();
        }
    }

    private static List<Path> folders(Path folder) throws IOException {
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)).toList();
        }
    }

    private static List<Path> in(Path place) throws IOException {
        Path real = RealPath.of(place);
        if (!Files.isDirectory(real)) {
            return Files.exists(real) ? List.of(real) : List.of();
        }
        try (Stream<Path> files = Files.list(real)) {
            return files.toList();
        }
    }

    private static List<Path> ours(Set<Path> found, OwnFiles own) throws IOException {
        List<Path> ours = new ArrayList<>();
        for (Path file : found) {
            if (PARTS.stream().noneMatch(part -> isPart(file, part, found)) && isOurs(file, own)) {
                ours.add(file);
            }
        }
        return ours;
    }

    private static boolean isOurs(Path file, OwnFiles own) {
        try {
            return own.kind(file) != OwnFiles.Kind.FOREIGN;
        } catch (IOException e) {
            // What cannot be read may be ours, and is named.
            return true;
        }
    }

    private static boolean isPart(Path file, String part, Set<Path> copies) {
        String name = String.valueOf(file.getFileName());
        return name.endsWith(part)
                && copies.contains(file.resolveSibling(name.substring(0, name.length() - part.length())));
    }

    /** Erases from a copy. */
    public Result erase(Path copy) {
        try {
            return new Result(copy, switch (own.kind(copy)) {
                case LIBRARY -> String.valueOf(copy.getFileName()).contains(".damaged-")
                        ? remove(copy)
                        : fromLibrary(copy);
                case REMAINS -> remove(copy);
                case TEXT_JOURNAL, BUNDLE -> holds(copy) ? remove(copy) : Fate.UNTOUCHED;
                case UNCERTAIN -> holds(copy) ? Fate.UNRECOGNISED : Fate.UNTOUCHED;
                case FOREIGN -> Fate.UNTOUCHED;
            });
        } catch (IOException e) {
            return new Result(copy, Fate.OUT_OF_REACH);
        }
    }

    private boolean holds(Path copy) throws IOException {
        return gone.in(copy);
    }

    private Fate fromLibrary(Path copy) throws IOException {
        Optional<Path> settled = isPlain(copy) ? settled(copy) : Optional.empty();
        if (settled.isPresent()) {
            return publish(copy, settled.get()) ? Fate.REWRITTEN : Fate.UNTOUCHED;
        }
        FileTime written = Files.getLastModifiedTime(copy);
        Path target;
        boolean changed;
        try (Db db = Db.open(LibraryFile.prepare(copy), true)) {
            if (!Inspection.of(db, Optional.empty()).ok()) {
                db.abandon();
                return remove(copy);
            }
            db.bringUpToDate();
            changed = db.write(() -> gone.takeOut(db));
            target = db.read(() -> named(copy, db));
            db.read(() -> db.query("PRAGMA journal_mode = DELETE"));
        } catch (LibraryException e) {
            boolean unreadable = e.kind() == LibraryException.Kind.DAMAGED;
            return unreadable ? remove(copy) : Fate.OUT_OF_REACH;
        } finally {
            if (Files.exists(copy)) {
                Files.setLastModifiedTime(copy, written);
            }
        }
        return publish(copy, target) || changed ? Fate.REWRITTEN : Fate.UNTOUCHED;
    }

    private static boolean publish(Path copy, Path target) throws IOException {
        if (target.equals(copy)) {
            return false;
        }
        Disk.publish(copy, target);
        return true;
    }

    /** Whether a copy can be read without SQLite laying a log beside it. */
    private static boolean isPlain(Path copy) throws IOException {
        try (var in = Files.newInputStream(copy)) {
            return ByteBuffer.wrap(in.readNBytes(WRITE_VERSION_AT + 1)).get(WRITE_VERSION_AT) == 1;
        }
    }

    /** The path that belongs to a copy that is whole and in which nothing is to be changed; empty for any other. */
    private Optional<Path> settled(Path copy) {
        try {
            Db db = Db.readOnly(copy);
            try {
                return Inspection.of(db, Optional.empty()).ok() && db.read(() -> gone.nothingIn(db))
                        ? Optional.of(db.read(() -> named(copy, db)))
                        : Optional.empty();
            } finally {
                db.abandon();
            }
        } catch (LibraryException e) {
            return Optional.empty();
        }
    }

    /**
     * The path of a backup whose name tells the code of its content. A backup that was changed may still have the
     * name from before: the program was ended after the change and before the new name. Any other keeps its name.
     */
    private Path named(Path copy, Db db) throws SQLException {
        Optional<Backup> backup = Backup.of(copy);
        if (backup.isEmpty() || !gone.notedIn(db)) {
            return copy;
        }
        return copy.resolveSibling(Backup.name(backup.get().at(), backup.get().reason(), backup.get().entries(),
                Content.of(db).code()));
    }

    private static Fate remove(Path copy) throws IOException {
        for (String part : LIVE) {
            Files.deleteIfExists(copy.resolveSibling(copy.getFileName() + part));
        }
        return Fate.REMOVED;
    }
}
