package org.pupitre.journal.backup;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

import org.pupitre.disk.Disk;
import org.pupitre.journal.store.Transfer;
import org.pupitre.journal.value.LibraryException;

/** The file of a copy that is being made and is no backup yet. */
public final class UnsealedCopy {
    /** How the names of such files begin. */
    static final String BEGIN_OF_NAME = ".making-";
    private static final byte[] BEGIN = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
    /** The names that this program gave since it began; a name is random, and none is given twice. */
    private static final Set<String> GIVEN = ConcurrentHashMap.newKeySet();
    private static final Pattern NAME = Pattern.compile("\\.making-\\d+\\.pupitre(-wal|-shm|-journal)?");

    private UnsealedCopy() {}

    /** An empty file for the user's eyes only, in a folder that is made if it is not there. */
    public static Path make(Path folder) {
        try {
            Disk.makeFolder(folder);
            Path file = Files.createTempFile(folder, BEGIN_OF_NAME, ".pupitre", Disk.only(folder, "rw-------"));
            GIVEN.add(String.valueOf(file.getFileName()));
            return file;
        } catch (IOException e) {
            throw LibraryException.of(e, folder);
        }
    }

    /** Whether a file bears the name of a copy that is not sealed. */
    public static boolean is(Path file) {
        return NAME.matcher(String.valueOf(file.getFileName())).matches();
    }

    /** Whether a file is empty, or begins as what SQLite writes does, whole or cut off. */
    public static boolean isBegun(Path file) {
        try (InputStream in = Files.newInputStream(file, LinkOption.NOFOLLOW_LINKS)) {
            byte[] begin = in.readNBytes(BEGIN.length);
            return Arrays.equals(begin, BEGIN) || Arrays.equals(begin, new byte[begin.length])
                    || (begin.length == BEGIN.length
                            && String.valueOf(file.getFileName()).matches(".*-(wal|shm|journal)"));
        } catch (IOException e) {
            return false;
        }
    }

    /** Whether a program that is no longer there left it, so that it will never be a backup. */
    public static boolean isLeft(Path file) {
        String name = String.valueOf(file.getFileName());
        return is(file) && GIVEN.stream().noneMatch(name::startsWith);
    }

    /** Gives a copy up. */
    public static void remove(Path file) {
        try {
            Transfer.remove(file);
        } catch (IOException e) {
            // It keeps its temporary name, is never taken for a backup, and goes when the library is next opened.
            return;
        }
    }
}
