package org.pupitre.journal.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;

/** The names beside a library under which Pupitre works for a while; a file of someone else of such a name is left alone. */
public final class WorkFile {
    private WorkFile() {}

    /**
     * A name of which nothing is there, or only what Pupitre left when it was ended in the middle of such work.
     *
     * @param ending what the work is, such as {@code .mending}; a number follows where someone else has the name
     */
    public static Path free(Path library, String ending) {
        Path file = library.resolveSibling(library.getFileName() + ending);
        for (int number = 2; !isFree(file); number++) {
            file = library.resolveSibling(library.getFileName() + ending + "-" + number);
        }
        return file;
    }

    private static boolean isFree(Path file) {
        return Files.notExists(file, LinkOption.NOFOLLOW_LINKS) || isEmpty(file) || isLibrary(file);
    }

    private static boolean isLibrary(Path file) {
        try {
            return LibraryHeader.isIn(file);
        } catch (IOException e) {
            return false;
        }
    }

    /** Whether an empty file is there, as a lock is; links are not followed. */
    static boolean isEmpty(Path file) {
        try {
            return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && Files.size(file) == 0;
        } catch (IOException e) {
            return false;
        }
    }
}
