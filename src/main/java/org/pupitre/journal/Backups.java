package org.pupitre.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.pupitre.disk.Disk;
import org.pupitre.disk.Places;
import org.pupitre.disk.RealPath;
import org.pupitre.journal.backup.CheckedBackups;
import org.pupitre.journal.backup.CopyContent;
import org.pupitre.journal.backup.Retention;
import org.pupitre.journal.backup.UnsealedCopy;
import org.pupitre.journal.entry.Hashes;
import org.pupitre.journal.value.Backup;
import org.pupitre.journal.value.LibraryException;
import org.pupitre.journal.value.Progress;

/** The folder in which the backups of one library are. Files that are none are left alone. Safe for several threads. */
public final class Backups {
    private static final String ENDING = ".backups";
    private static final int CODE_DIGITS = 8;

    private final Path folder;

    private Backups(Path folder) {
        this.folder = folder;
    }

    /** The usual place: beside the library. */
    public static Backups of(Path library) {
        Path file = RealPath.of(library);
        return new Backups(file.resolveSibling(file.getFileName() + ENDING));
    }

    /** The folder for a library in a second place, such as a stick, where other libraries may have theirs. */
    public static Backups in(Path place, Path library) {
        return in(place, library, Places.library());
    }

    /**
     * @param usual the usual library, by whose path as it is written an earlier program named the folder
     */
    static Backups in(Path place, Path library, Path usual) {
        Path real = RealPath.of(library);
        Path folder = place.resolve(folderName(real));
        Path before = place.resolve(folderName(usual.toAbsolutePath().normalize()));
        boolean earlier = !Files.isDirectory(folder) && Files.isDirectory(before) && RealPath.of(usual).equals(real);
        return new Backups(earlier ? before : folder);
    }

    private static String folderName(Path library) {
        String code = HexFormat.of().formatHex(Hashes.text(library.toString())).substring(0, CODE_DIGITS);
        return library.getFileName() + "-" + code + ENDING;
    }

    /** Whether a path has the name of such a folder. */
    static boolean isFolder(Path path) {
        return String.valueOf(path.getFileName()).endsWith(ENDING);
    }

    public Path folder() {
        return folder;
    }

    /** Whether the folder is there; that of a stick is not while the stick is away. */
    public boolean there() {
        return Files.isDirectory(folder);
    }

    /**
     * Makes the folder. A second place gets it when it is chosen and not later, so that nothing is ever written where a
     * stick should be and is not.
     *
     * @throws LibraryException if it cannot be made
     */
    public void make() {
        try {
            Disk.makeFolder(folder);
        } catch (IOException e) {
            throw LibraryException.of(e, folder);
        }
    }

    /** All backups by their names, newest first; none where the folder is not there. What is in them {@link #whole} tells. */
    public List<Backup> list() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)).map(Backup::of)
                    .flatMap(Optional::stream)
                    .sorted(Comparator.comparing(Backup::at).thenComparing(Backup::file).reversed()).toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    public Optional<Backup> newest() {
        return list().stream().findFirst();
    }

    /**
     * Makes a snapshot a backup, once it was read again and is whole; then lets those go that are no longer needed.
     *
     * @throws LibraryException if it is not whole or the disk says no; nothing is left of it then
     */
    public Backup keep(Snapshot snapshot, Instant at, Backup.Reason reason, Progress progress) {
        // As precise as the name, so that the backup and what is read from its name are the same.
        Instant free = at.truncatedTo(ChronoUnit.MILLIS);
        Path target = target(free, reason, snapshot.entries(), snapshot.code());
        while (Files.exists(target)) {
            free = free.plusMillis(1);
            target = target(free, reason, snapshot.entries(), snapshot.code());
        }
        snapshot.seal(target, progress);
        Backup made = new Backup(target, free, reason, snapshot.entries(), snapshot.code());
        CheckedBackups.found(made);
        thin(made);
        return made;
    }

    private Path target(Instant at, Backup.Reason reason, long entries, String code) {
        return folder.resolve(Backup.name(at, reason, entries, code));
    }

    /**
     * Puts a backup from elsewhere here too; it is read again here before it counts.
     *
     * @throws LibraryException if the disk says no or the copy is not whole; nothing is left of it then
     */
    public Backup copy(Backup from, Progress progress) {
        Path made = UnsealedCopy.make(folder);
        Path target = folder.resolve(String.valueOf(from.file().getFileName()));
        Backup copy = new Backup(target, from.at(), from.reason(), from.entries(), from.code());
        try {
            Files.copy(from.file(), made, StandardCopyOption.REPLACE_EXISTING);
            Disk.sync(made);
            CheckedBackups.mustHold(made, from, progress);
            Disk.publish(made, target);
        } catch (IOException e) {
            throw LibraryException.of(e, target);
        } finally {
            removeUnsealed(made);
        }
        CheckedBackups.found(copy);
        thin(copy);
        return copy;
    }

    /**
     * Reads a backup and compares it with what its name says.
     *
     * @throws LibraryException of the kind BAD_BACKUP if it is not what was once saved
     */
    public static void verify(Backup backup, Progress progress) {
        CheckedBackups.mustHold(backup.file(), backup, progress);
    }

    /** Those of a list that hold what they should, in the same order. Each is read once, and again after its file changed. */
    public static List<Backup> whole(List<Backup> all, Progress progress) {
        return CheckedBackups.of(all, progress);
    }

    /** Whether a backup holds what it should; reads it unless that was done and its file is the same since. */
    public static boolean holds(Backup backup) {
        return CheckedBackups.holds(backup);
    }

    /** Whether a backup was found to hold what it should and its file is the same since; reads nothing. */
    public static boolean stillHolds(Backup backup) {
        return CheckedBackups.stillHolds(backup);
    }

    /**
     * Lets those go that are no longer needed. One that is cut off takes no other's place, and one of another library, whose
     * first entry is another, is none of ours to remove.
     */
    private void thin(Backup made) {
        List<Backup> surplus =
                Retention.surplus(list().stream().filter(backup -> CheckedBackups.looksWhole(backup.file())).toList());
        if (!surplus.isEmpty()) {
            Optional<String> first = CopyContent.firstEntry(made.file());
            surplus.stream().filter(backup -> first.isPresent() && CopyContent.firstEntry(backup.file()).equals(first))
                    .forEach(backup -> removeUnsealed(backup.file()));
        }
    }

    /** Removes copies that were cut off while they were made. Those that this program is making stay. */
    public void tidy() {
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(UnsealedCopy::isLeft).filter(UnsealedCopy::isBegun).forEach(Backups::removeUnsealed);
        } catch (IOException e) {
            // What cannot be removed is never taken for a backup either.
            return;
        }
    }

    private static void removeUnsealed(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            // The next time may do better.
            return;
        }
    }
}
