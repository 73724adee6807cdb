package org.pupitre.live.guard;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.pupitre.disk.Disk;
import org.pupitre.disk.RealPath;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The folder beside a library in which a session is rehearsed. It is there while the rehearsal is on the screen; what a
 * program that was killed left goes when the library is opened next. Files of others in it are never touched.
 */
public final class RehearsalFolder {
    private static final Logger LOG = LoggerFactory.getLogger(RehearsalFolder.class);
    private static final String FILE = "rehearsal.pupitre";

    private final Path folder;

    private RehearsalFolder(Path folder) {
        this.folder = folder;
    }

    /** The one of a library that this program has open. */
    public static RehearsalFolder of(Path library) {
        Path real = RealPath.of(library);
        return new RehearsalFolder(real.resolveSibling(real.getFileName() + ".rehearsal"));
    }

    /**
     * Makes it, empty but for files of others, for this user alone.
     *
     * @return the library to rehearse in, which is not there yet
     * @throws IOException if the disk says no
     */
    public Path make() throws IOException {
        clear();
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            Files.createDirectory(folder, Disk.only(folder, "rwx------"));
        }
        return folder.resolve(FILE);
    }

    /** Removes the library in it with all that is beside it; what cannot be removed now goes at the next opening. */
    public void clear() {
        if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try {
            for (Path ours : list(folder).stream().filter(RehearsalFolder::isOurs).toList()) {
                remove(ours);
            }
            Files.deleteIfExists(folder);
        } catch (DirectoryNotEmptyException e) {
            LOG.debug("others have files in the folder of the rehearsal");
        } catch (IOException e) {
            LOG.warn("a rehearsal cannot be removed now: {}", e.getClass().getSimpleName());
        }
    }

    private static boolean isOurs(Path file) {
        return String.valueOf(file.getFileName()).startsWith(FILE);
    }

    private static void remove(Path file) throws IOException {
        if (Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
            for (Path below : list(file)) {
                remove(below);
            }
        }
        Files.deleteIfExists(file);
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }
}
