package org.pupitre.journal;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Locale;

/** Files that are whole or not there: written under another name, synced, renamed. */
public final class Disk {
    private Disk() {}

    /**
     * Writes a file, in the place of the one that was there.
     *
     * @throws IOException if the disk says no; the old file is untouched then
     */
    public static void write(Path file, byte[] content) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder == null) {
            throw new IOException("no folder for " + file);
        }
        Path fresh = Files.createTempFile(folder, ".writing-", ".tmp");
        try {
            Files.write(fresh, content);
            publish(fresh, file);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    /** Makes a finished file appear under its name, in one step and for good. */
    static void publish(Path made, Path file) throws IOException {
        sync(made);
        Files.move(made, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        LibraryFile.syncFolder(file);
    }

    static void sync(Path file) throws IOException {
        try (FileChannel open = FileChannel.open(file, StandardOpenOption.WRITE)) {
            open.force(true);
        }
    }

    /** The exception for what the file system threw. */
    static LibraryException problem(IOException e, Path file) {
        String said = String.valueOf(e.getMessage()).toLowerCase(Locale.ROOT);
        LibraryException.Kind kind = said.contains("no space") || said.contains("not enough space")
                ? LibraryException.Kind.FULL
                : e instanceof AccessDeniedException ? LibraryException.Kind.READ_ONLY : LibraryException.Kind.IO;
        return new LibraryException(kind, e, file);
    }
}
