package org.pupitre.disk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where a library really is. A library may be named through symbolic links, of its own, of a folder above it, or several
 * in a chain; its lock, witness and backups must be the same whichever name is used, so every way in resolves the name first.
 */
public final class RealPath {
    /** As many links in a chain as Linux follows. */
    private static final int MOST_LINKS = 40;

    private RealPath() {}

    /**
     * The absolute path without any link in it; also of a file that is not there yet.
     *
     * @return where links form a circle, the name itself, under which nothing can be opened
     * @throws java.nio.file.InvalidPathException if the charset of the locale has no such name, see {@link NameCharset}
     */
    public static Path of(Path named) {
        return NameCharset.same(of(named.toAbsolutePath(), 0));
    }

    private static Path of(Path absolute, int links) {
        try {
            return absolute.toRealPath();
        } catch (IOException notThere) {
            Path name = absolute.getFileName();
            Path folder = absolute.getParent();
            if (name == null || folder == null || name.toString().equals("..") || name.toString().equals(".")) {
                return absolute.normalize();
            }
            Path file = of(folder, links).resolve(name);
            return Files.isSymbolicLink(file) && links < MOST_LINKS ? target(file, links + 1) : file;
        }
    }

    private static Path target(Path link, int links) {
        try {
            return of(link.resolveSibling(Files.readSymbolicLink(link)), links);
        } catch (IOException e) {
            return link;
        }
    }
}
