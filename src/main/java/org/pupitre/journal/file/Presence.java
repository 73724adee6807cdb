package org.pupitre.journal.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;

import org.jspecify.annotations.Nullable;

/**
 * Whether the files a connection has open are still the ones under their paths, and are as this program left them. Asks for
 * attributes only and opens nothing. Where files have no key (Windows), a file that is open cannot be taken away either; a
 * change of its content shows by size and time everywhere.
 */
public final class Presence {
    /** What is under the path. */
    public enum Here {
        /** The file that is open, as it was when {@link #remember} was called last. */
        SAME,
        /** The file that is open, with another size or time. */
        CHANGED,
        /** Another file. */
        OTHER,
        /** Nothing, or an empty file that is not the one that is open. */
        GONE
    }

    /** What the system tells of a file. */
    private record Mark(@Nullable Object key, long size, FileTime changed) {}

    private final Path file;
    private final Path log;
    private final @Nullable Mark opened;
    private @Nullable Mark known;
    private @Nullable Mark seen;
    private @Nullable Object logKey;

    private Presence(Path file, @Nullable Mark mark) {
        this.file = file;
        this.log = file.resolveSibling(file.getFileName() + "-wal");
        this.opened = mark;
        this.known = mark;
        this.seen = mark;
    }

    /** The file as it is there now. */
    public static Presence of(Path file) {
        return new Presence(file, mark(file));
    }

    /** Whether nothing is under the path, or a file without content. */
    public boolean empty() {
        try {
            return Files.size(file) == 0;
        } catch (IOException e) {
            return true;
        }
    }

    /** Looks at the path, with one question to the system. */
    public Here look() {
        Mark now = mark(file);
        seen = now;
        if (now == null) {
            return Here.GONE;
        }
        if (opened != null && opened.key() != null && !opened.key().equals(now.key())) {
            // An empty file, as where a disk should be, holds nothing that could be taken for a library.
            return now.size() == 0 ? Here.GONE : Here.OTHER;
        }
        return now.equals(known) ? Here.SAME : Here.CHANGED;
    }

    /** What was seen at the last look. */
    @Nullable
    public Object seen() {
        return seen;
    }

    /** Whether the last look saw the same as an earlier one. */
    public boolean seenAgain(@Nullable Object earlier) {
        return seen != null && seen.equals(earlier);
    }

    /** The file as it was seen last is as this program left it. */
    public void remember() {
        known = seen;
    }

    boolean fileIsThere() {
        Here here = look();
        return here == Here.SAME || here == Here.CHANGED;
    }

    public Path log() {
        return log;
    }

    /** Whether the write-ahead log is the one that was there at the first question. */
    public boolean logIsThere() {
        Mark mark = mark(log);
        Object key = mark == null ? null : mark.key();
        if (logKey == null) {
            logKey = key;
            return true;
        }
        return logKey.equals(key);
    }

    private static @Nullable Mark mark(Path path) {
        try {
            BasicFileAttributes now = Files.readAttributes(path, BasicFileAttributes.class);
            return new Mark(now.fileKey(), now.size(), now.lastModifiedTime());
        } catch (IOException e) {
            return null;
        }
    }
}
