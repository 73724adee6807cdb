package org.pupitre.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

import org.jspecify.annotations.Nullable;

/**
 * Whether the files a connection has open are still the ones under their paths. Asks for attributes only and opens
 * nothing. Where files have no key (Windows), a file that is open cannot be taken away either.
 */
final class Presence {
    private final Path file;
    private final Path log;
    private final @Nullable Object fileKey;
    private @Nullable Object logKey;

    private Presence(Path file, @Nullable Object fileKey) {
        this.file = file;
        this.log = file.resolveSibling(file.getFileName() + "-wal");
        this.fileKey = fileKey;
    }

    /** The file as it is there now. */
    static Presence of(Path file) {
        return new Presence(file, key(file));
    }

    /** Whether nothing is under the path, or a file without content. */
    boolean empty() {
        try {
            return Files.size(file) == 0;
        } catch (IOException e) {
            return true;
        }
    }

    boolean fileIsThere() {
        return Files.exists(file) && same(fileKey, key(file));
    }

    /** Whether the write-ahead log is the one that was there at the first question. */
    boolean logIsThere() {
        if (logKey == null) {
            logKey = key(log);
            return true;
        }
        return same(logKey, key(log));
    }

    private static boolean same(@Nullable Object before, @Nullable Object now) {
        return before == null || before.equals(now);
    }

    private static @Nullable Object key(Path path) {
        try {
            return Files.readAttributes(path, BasicFileAttributes.class).fileKey();
        } catch (IOException e) {
            return null;
        }
    }
}
