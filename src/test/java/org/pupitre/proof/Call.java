package org.pupitre.proof;

import java.nio.file.Path;
import java.util.List;

/** A system call that matters to what is on disk, or to what was promised. */
public sealed interface Call {
    /** A file was opened for writing; made where {@code create} and there was none. */
    record Opened(Path file, boolean create, boolean truncate) implements Call {}

    /**
     * Bytes were written.
     *
     * @param offset where they go, in bytes; -1 for the end of the file
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Written(Path file, long offset, byte[] bytes) implements Call {}

    /**
     * A file was made shorter or longer.
     *
     * @param size the new length in bytes
     */
    record Cut(Path file, long size) implements Call {}

    /** A file or a folder was synced; it counts from when the call returned. */
    record Synced(Path file) implements Call {}

    record Renamed(Path from, Path to) implements Call {}

    record Removed(Path file) implements Call {}

    record FolderMade(Path folder) implements Call {}

    /** A file got a second name. */
    record Linked(Path from, Path to) implements Call {}

    /** Bytes of another file were put into a file by the system itself; which ones is not read. */
    record Filled(Path file) implements Call {}

    /** The program said something on its standard output. */
    record Said(String text) implements Call {}

    /** A call of a kind that is not read; inside the folder that is looked at there must be none. */
    record Unread(String name, List<Path> files) implements Call {}
}
