package org.pupitre.journal.file;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import org.jspecify.annotations.Nullable;
import org.pupitre.journal.value.LibraryException;

/**
 * Says to a second program at once that the library is open here: a lock on a file beside it, never on the library
 * itself, since closing that would drop the locks of the database. What really keeps others out is the database's lock.
 */
public final class Claim implements AutoCloseable {
    private static final String ENDING = ".lock";

    private final Path file;
    private final @Nullable FileChannel channel;

    private Claim(Path file, @Nullable FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /**
     * Claims a library.
     *
     * @throws LibraryException if another program, or this one, has it open
     */
    public static Claim take(Path library) {
        Path file = library.resolveSibling(library.getFileName() + ENDING);
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS) && !WorkFile.isEmpty(file)) {
            // Our lock is an empty file; this is something of someone else. The database's own lock has to do.
            return new Claim(file, null);
        }
        try {
            FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (locks(channel)) {
                return new Claim(file, channel);
            }
            channel.close();
        } catch (IOException noLocksHere) {
            return new Claim(file, null);
        }
        throw new LibraryException(LibraryException.Kind.LOCKED, null, library);
    }

    /** No claim, for a file that is only read. */
    public static Claim none(Path file) {
        return new Claim(file, null);
    }

    private static boolean locks(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException here) {
            return false;
        }
    }

    /** Takes the file away while it is still locked, then the lock. */
    @Override
    public void close() {
        if (channel == null) {
            return;
        }
        try (channel) {
            Files.deleteIfExists(file);
        } catch (IOException gone) {
            // The folder went away; the lock went with it.
            return;
        }
    }
}
