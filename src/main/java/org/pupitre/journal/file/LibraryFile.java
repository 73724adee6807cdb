package org.pupitre.journal.file;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.jspecify.annotations.Nullable;
import org.pupitre.disk.Disk;
import org.pupitre.disk.Places;
import org.pupitre.disk.RealPath;
import org.pupitre.journal.value.LibraryException;

/** Makes sure of the file before the database touches it; afterwards no one else opens it. */
public final class LibraryFile {
    private static final int LONGEST_NAME = 190;
    private static final int LONGEST_PATH = 3_900;

    private LibraryFile() {}

    /**
     * The file to hand to the driver: without a link in its path, there, and for the user's eyes only. Its folder is made for the usual
     * library alone: anywhere else a folder that is not there is most likely on a stick that is not.
     *
     * @throws LibraryException if the path or its folder is none for a library or may not be written
     */
    public static Path prepare(Path file) {
        return prepare(file, Places.library());
    }

    public static Path prepare(Path file, Path usual) {
        Path path = RealPath.of(file);
        // The driver takes what follows a question mark for options (CVE-2023-32697 was of this family).
        if (path.toString().indexOf('?') >= 0 || path.getFileName() == null || Files.isDirectory(path)
                || Files.isSymbolicLink(path)) {
            throw new LibraryException(LibraryException.Kind.BAD_PATH, null, file);
        }
        if (tooLong(path)) {
            throw new LibraryException(LibraryException.Kind.TOO_LONG, null, file, String.valueOf(LONGEST_NAME));
        }
        Path folder = path.getParent();
        if (folder != null && !path.equals(RealPath.of(usual)) && !Files.exists(folder)) {
            throw new LibraryException(LibraryException.Kind.GONE, null, file);
        }
        checkWhereabouts(path, file);
        try {
            createIfMissing(path);
        } catch (IOException e) {
            throw new LibraryException(LibraryException.Kind.READ_ONLY, e, file);
        }
        if (!Files.isWritable(path) || folder == null || !Files.isWritable(folder)) {
            throw new LibraryException(LibraryException.Kind.READ_ONLY, null, file);
        }
        return path;
    }

    /** Systems take names of 255 bytes and paths of 4,096; what is beside a library has its name and a bit more. */
    private static boolean tooLong(Path path) {
        return bytes(path.getFileName()) > LONGEST_NAME || bytes(path) > LONGEST_PATH;
    }

    private static int bytes(@Nullable Path path) {
        return String.valueOf(path).getBytes(StandardCharsets.UTF_8).length;
    }

    private static void checkWhereabouts(Path path, Path file) {
        Path folder = path.getParent();
        while (folder != null && !Files.exists(folder)) {
            folder = folder.getParent();
        }
        if (folder != null) {
            Whereabouts.against(folder).ifPresent(kind -> {
                throw new LibraryException(kind, null, file, Places.library());
            });
        }
    }

    private static void createIfMissing(Path path) throws IOException {
        if (Files.exists(path)) {
            return;
        }
        Path folder = path.getParent();
        if (folder != null && !Files.isDirectory(folder)) {
            Disk.makeFolder(folder);
        }
        try {
            Files.createFile(path, Disk.only(path, "rw-------"));
        } catch (FileAlreadyExistsException e) {
            // Someone else was quicker; the lock will tell who has it.
            return;
        }
    }
}
