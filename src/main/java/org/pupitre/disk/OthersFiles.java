package org.pupitre.disk;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import java.util.function.Predicate;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Files of someone else under a name at which Pupitre writes beside a library. They are known by their content, and are
 * renamed before Pupitre writes there, never changed or removed.
 */
public final class OthersFiles {
    private static final Logger LOG = LoggerFactory.getLogger(OthersFiles.class);
    private static final String ENDING = ".kept";
    /** What Pupitre writes beside a library is much smaller, in bytes. */
    private static final long MOST_BYTES = 1 << 22;

    private final Queue<Kept> kept = new ArrayDeque<>();

    /**
     * A file that was renamed.
     *
     * @param named where it was
     * @param now   where it is
     */
    public record Kept(Path named, Path now) {}

    /**
     * Renames the file at a path unless Pupitre wrote it. A folder is left there, since much may depend on its name.
     *
     * @param ours whether a content, not empty, is what Pupitre writes there
     * @throws IOException if it is a folder, or cannot be read or renamed; it is as it was then
     */
    public void makeWay(Path file, Predicate<byte[]> ours) throws IOException {
        if (Files.notExists(file, LinkOption.NOFOLLOW_LINKS) || isOurs(file, ours)) {
            return;
        }
        if (Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new FileSystemException(file.toString(), null, "a folder is in the way");
        }
        Path aside = file.resolveSibling(file.getFileName() + ENDING);
        for (int number = 2; Files.exists(aside, LinkOption.NOFOLLOW_LINKS); number++) {
            aside = file.resolveSibling(file.getFileName() + ENDING + "-" + number);
        }
        Files.move(file, aside);
        Disk.syncFolder(aside);
        LOG.warn("a file that Pupitre did not write was in the place of one of its own and has another name now");
        kept.add(new Kept(file, aside));
    }

    /** Whether a file, which may be empty, holds what Pupitre writes there; links are not followed. */
    public static boolean isOurs(Path file, Predicate<byte[]> ours) throws IOException {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) || Files.size(file) > MOST_BYTES) {
            return false;
        }
        byte[] content = Files.readAllBytes(file);
        return content.length == 0 || ours.test(content);
    }

    /** The next renamed file that is still to be told. */
    public Optional<Kept> next() {
        return Optional.ofNullable(kept.poll());
    }
}
