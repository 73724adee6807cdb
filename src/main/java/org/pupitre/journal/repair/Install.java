package org.pupitre.journal.repair;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.pupitre.disk.Disk;
import org.pupitre.journal.entry.Hashes;
import org.pupitre.journal.entry.Tip;
import org.pupitre.journal.entry.Witness;
import org.pupitre.journal.value.Backup;
import org.pupitre.journal.value.LibraryException;

/**
 * Puts a finished library in the place of another. The other is kept aside first, with all that belongs to it, under a
 * name that says when. A crash in between leaves the old library, or the new one, or a library of which the witness tells
 * that it is not whole; and the one kept aside in each case.
 */
public final class Install {
    private static final List<String> PARTS = List.of("", "-wal", "-journal", ".witness");

    private Install() {}

    /**
     * Puts a library in its place and begins a new witness for it.
     *
     * @param made no one has it open, and its log is folded in
     * @param head the last entry of it
     * @return where the one that was there is now
     * @throws LibraryException if the disk says no; if anything was changed by then, the one kept aside is whole
     */
    public static Optional<Path> put(Path made, Optional<Tip> head, Path library, Instant at) {
        Path aside = free(library, at);
        try {
            boolean kept = keepAside(library, aside);
            // Also of a library without entries, since backups may know of some that were given up on purpose.
            try (Witness witness = new Witness(made)) {
                witness.begin(head.orElse(Tip.of(0, Hashes.beforeTheFirst())));
            }
            for (String part : List.of("-wal", "-shm", "-journal")) {
                // What belongs to the old file would be played into the new one.
                Files.deleteIfExists(part(library, part));
            }
            Disk.publish(made, library);
            Files.move(Witness.of(made), Witness.of(library), StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
            Disk.syncFolder(library);
            return kept ? Optional.of(aside) : Optional.empty();
        } catch (IOException e) {
            throw LibraryException.of(e, library);
        }
    }

    private static Path free(Path library, Instant at) {
        Instant next = at;
        while (true) {
            Path aside = library.resolveSibling(library.getFileName() + ".replaced-" + Backup.stamp(next));
            if (PARTS.stream().noneMatch(part -> Files.exists(part(aside, part)))) {
                return aside;
            }
            next = next.plusMillis(1);
        }
    }

    private static boolean keepAside(Path library, Path aside) throws IOException {
        for (String part : PARTS) {
            if (Files.exists(part(library, part))) {
                keep(part(library, part), part(aside, part));
            }
        }
        Disk.syncFolder(aside);
        return Files.exists(aside);
    }

    /** A second name for the same bytes, since a disk that fails may not read them again; a copy where that cannot be. */
    private static void keep(Path file, Path other) throws IOException {
        try {
            Files.createLink(other, file);
        } catch (IOException | UnsupportedOperationException e) {
            Files.copy(file, other);
            Disk.sync(other);
        }
    }

    private static Path part(Path library, String part) {
        return library.resolveSibling(library.getFileName() + part);
    }
}
