package org.pupitre.journal.backup;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;
import org.pupitre.journal.file.LibraryHeader;
import org.pupitre.journal.value.Backup;
import org.pupitre.journal.value.LibraryException;
import org.pupitre.journal.value.Progress;

/**
 * Which backups hold what their names say. Each is read once, and again only after its file changed, so that none is
 * offered, counted on or taken for the newest because of its name alone. Safe for several threads.
 */
public final class CheckedBackups {
    private static final int PAGE_SIZE_AT = 16;
    private static final int PAGES_AT = 28;
    private static final int LARGEST_PAGE = 65_536;
    private static final int HEADER_BYTES = 100;
    private static final Map<Path, Seen> SEEN = new ConcurrentHashMap<>();

    private record State(long bytes, FileTime written, @Nullable Object key) {}

    private record Seen(String code, State state, boolean holds) {}

    private CheckedBackups() {}

    /** Those of a list that hold what they should, in the same order. */
    public static List<Backup> of(List<Backup> all, Progress progress) {
        List<Backup> whole = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            progress.at((double) i / all.size());
            if (holds(all.get(i))) {
                whole.add(all.get(i));
            }
        }
        progress.at(1);
        return whole;
    }

    /** Whether a backup holds what it should; reads it unless that was done and its file is the same since. */
    public static boolean holds(Backup backup) {
        State now = state(backup.file());
        if (now == null) {
            return false;
        }
        Seen seen = SEEN.get(backup.file());
        if (seen == null || !seen.state.equals(now) || !seen.code.equals(backup.code())) {
            seen = new Seen(backup.code(), now, read(backup));
            SEEN.put(backup.file(), seen);
        }
        return seen.holds;
    }

    /** Whether a backup was found to hold what it should and its file is the same since; reads nothing. */
    public static boolean stillHolds(Backup backup) {
        Seen seen = SEEN.get(backup.file());
        return seen != null && seen.holds && seen.code.equals(backup.code()) && seen.state.equals(state(backup.file()));
    }

    /** A backup was read again just now. */
    public static void found(Backup backup) {
        State now = state(backup.file());
        if (now != null) {
            SEEN.put(backup.file(), new Seen(backup.code(), now, true));
        }
    }

    private static boolean read(Backup backup) {
        try {
            mustHold(backup.file(), backup, Progress.NONE);
            return true;
        } catch (LibraryException e) {
            return false;
        }
    }

    /**
     * Reads a file and compares it with what the name of a backup says.
     *
     * @throws LibraryException of the kind BAD_BACKUP if it is not what was once saved
     */
    public static void mustHold(Path file, Backup backup, Progress progress) {
        if (CopyContent.read(file, Optional.empty(), share -> progress.at(1 - 1 / (1 + share)))
                .filter(content -> content.code().equals(backup.code())).isEmpty()) {
            throw new LibraryException(LibraryException.Kind.BAD_BACKUP, null, backup.file());
        }
    }

    /**
     * Whether a file begins as a backup does and is as long as it says: what is cut off or empty is found without reading it
     * all.
     */
    public static boolean looksWhole(Path file) {
        try (var in = Files.newInputStream(file)) {
            byte[] header = in.readNBytes(HEADER_BYTES);
            if (!LibraryHeader.isIn(file)) {
                return false;
            }
            int page = Short.toUnsignedInt(ByteBuffer.wrap(header).getShort(PAGE_SIZE_AT));
            long pages = Integer.toUnsignedLong(ByteBuffer.wrap(header).getInt(PAGES_AT));
            return Files.size(file) == pages * (page == 1 ? LARGEST_PAGE : page);
        } catch (IOException e) {
            return false;
        }
    }

    private static @Nullable State state(Path file) {
        try {
            BasicFileAttributes now =
                    Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            return now.isRegularFile() ? new State(now.size(), now.lastModifiedTime(), now.fileKey()) : null;
        } catch (IOException e) {
            return null;
        }
    }
}
