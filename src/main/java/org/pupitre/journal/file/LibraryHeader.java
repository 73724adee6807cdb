package org.pupitre.journal.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;

/** How a library's file begins: as every database of SQLite does, with the mark of Pupitre. */
public final class LibraryHeader {
    /** "Pupi" in ASCII, in the header of every library. */
    public static final int APPLICATION_ID = 0x50757069;
    private static final byte[] DATABASE = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
    private static final int APPLICATION_ID_AT = 68;
    private static final int BYTES = 100;

    private LibraryHeader() {}

    /** Whether a file begins as a library of Pupitre does, whichever it is; links are not followed. */
    public static boolean isIn(Path file) throws IOException {
        return Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS) && isLibrary(of(file));
    }

    /** The first bytes of a file, as many as a header has, or all of a shorter one. */
    public static byte[] of(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(BYTES);
        }
    }

    /** Whether first bytes are those of a database of SQLite. */
    public static boolean isDatabase(byte[] header) {
        return begins(header, DATABASE);
    }

    /** Whether first bytes are those of a library. */
    public static boolean isLibrary(byte[] header) {
        return isDatabase(header) && header.length >= BYTES
                && ByteBuffer.wrap(header).getInt(APPLICATION_ID_AT) == APPLICATION_ID;
    }

    /** Whether bytes begin with others. */
    public static boolean begins(byte[] bytes, byte[] with) {
        return bytes.length >= with.length && Arrays.equals(bytes, 0, with.length, with, 0, with.length);
    }
}
