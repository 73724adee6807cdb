package org.pupitre.journal.erase;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.pupitre.journal.backup.UnsealedCopy;
import org.pupitre.journal.entry.TextForm;
import org.pupitre.journal.file.LibraryHeader;
import org.pupitre.journal.json.Json;
import org.pupitre.journal.json.JsonProblem;
import org.pupitre.journal.store.Db;
import org.pupitre.journal.store.JournalTable;
import org.pupitre.journal.value.Backup;
import tools.jackson.databind.node.ObjectNode;

/**
 * Tells by their content which files Pupitre wrote from one library. What makes a file one of them is an id of an entry of
 * this library: such ids are made once and are in every copy, also in a damaged one, and in no other library. A name
 * alone never makes a file ours; a link is never followed.
 */
public final class OwnFiles {
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] LINE = "{\"sha256\":".getBytes(StandardCharsets.US_ASCII);
    private static final int LOG_MAGIC = 0x377f0682;
    private static final int MOST_MANIFEST_BYTES = 1 << 20;
    private static final int ID_LENGTH = 36;
    /** What is put aside beside a library, and what is being made there. */
    private static final Pattern PUT_ASIDE = Pattern.compile(
            "\\.(damaged-[0-9T.-]+Z|replaced-[0-9T.-]+Z|found|readable|mending|restoring)(-[0-9]+)?(-wal|-journal)?");

    /** What a file is. */
    enum Kind {
        /** A library with entries of this one; it may be damaged. */
        LIBRARY,
        /** SQLite's log of such a library, or what is left of one whose header is gone. */
        REMAINS,
        /** An emergency journal. */
        TEXT_JOURNAL,
        /** A session of this library on its way to another machine. */
        BUNDLE,
        /** It bears a name that only Pupitre gives, and nothing in it tells where it is from. */
        UNCERTAIN,
        /** Of someone else. */
        FOREIGN
    }

    private final Path library;
    private final String emergency;
    private final Set<String> entries = new HashSet<>();
    private final Set<String> sessions = new HashSet<>();

    private OwnFiles(Path library, String emergency) {
        this.library = library;
        this.emergency = emergency;
    }

    /**
     * Those of an open library.
     *
     * @param emergency how the names of its emergency journals begin
     */
    public static OwnFiles of(Db db, String emergency) throws SQLException {
        OwnFiles own = new OwnFiles(db.file(), emergency);
        JournalTable.ids(db, (entry, session) -> {
            own.entries.add(entry);
            own.sessions.add(session);
        });
        return own;
    }

    /**
     * What a file is; changes nothing in it.
     *
     * @throws IOException if it cannot be read
     */
    Kind kind(Path file) throws IOException {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return Kind.FOREIGN;
        }
        byte[] header = LibraryHeader.of(file);
        if (LibraryHeader.isDatabase(header)) {
            return LibraryHeader.isLibrary(header) ? ofEntries(file, Kind.LIBRARY) : Kind.FOREIGN;
        }
        if (LibraryHeader.begins(header, ZIP)) {
            return isBundle(file) ? Kind.BUNDLE : Kind.FOREIGN;
        }
        if (LibraryHeader.begins(header, LINE)) {
            return isTextJournal(file) ? Kind.TEXT_JOURNAL : uncertain(file);
        }
        boolean log = header.length >= Integer.BYTES && (ByteBuffer.wrap(header).getInt() & ~1) == LOG_MAGIC;
        return log || hasOwnName(file) ? ofEntries(file, Kind.REMAINS) : Kind.FOREIGN;
    }

    /** Whether nothing but its name tells that a file may be ours. */
    public boolean isUncertain(Path file) {
        try {
            return kind(file) == Kind.UNCERTAIN;
        } catch (IOException e) {
            return true;
        }
    }

    private Kind ofEntries(Path file, Kind kind) throws IOException {
        return holdsEntries(file) ? kind : uncertain(file);
    }

    private Kind uncertain(Path file) {
        return hasOwnName(file) ? Kind.UNCERTAIN : Kind.FOREIGN;
    }

    private boolean hasOwnName(Path file) {
        String name = String.valueOf(file.getFileName());
        String own = String.valueOf(library.getFileName());
        return Backup.of(file).isPresent() || UnsealedCopy.is(file)
                || name.startsWith(emergency)
                || (name.startsWith(own) && PUT_ASIDE.matcher(name.substring(own.length())).matches());
    }

    /** Whether the bytes of a file hold an id of an entry. */
    private boolean holdsEntries(Path file) throws IOException {
        byte[] window = new byte[ID_LENGTH];
        int length = 0;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            for (int next = in.read(); next >= 0; next = in.read()) {
                boolean fits = isDash(length) ? next == '-' : isHex(next);
                if (!fits) {
                    length = isHex(next) ? keepLast(window, length, next) : 0;
                    continue;
                }
                window[length++] = (byte) next;
                if (length == ID_LENGTH) {
                    if (entries.contains(new String(window, StandardCharsets.US_ASCII))) {
                        return true;
                    }
                    length = 0;
                }
            }
        }
        return false;
    }

    /** Digits before the id begins: the last eight of them may be its first. */
    private static int keepLast(byte[] window, int length, int next) {
        if (length != 8) {
            window[0] = (byte) next;
            return 1;
        }
        System.arraycopy(window, 1, window, 0, 7);
        window[7] = (byte) next;
        return 8;
    }

    /** Whether a dash is the next letter of an id that has so many already. */
    private static boolean isDash(int length) {
        return length == 8 || length == 13 || length == 18 || length == 23;
    }

    private static boolean isHex(int letter) {
        return (letter >= '0' && letter <= '9') || (letter >= 'a' && letter <= 'f');
    }

    private boolean isBundle(Path file) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
            ZipEntry first = zip.getNextEntry();
            if (first == null || !first.getName().equals("manifest.json")) {
                return false;
            }
            ObjectNode manifest =
                    Json.object(new String(zip.readNBytes(MOST_MANIFEST_BYTES), StandardCharsets.UTF_8));
            return manifest.path("format").asString("").equals("pupitre-bundle")
                    && sessions.contains(manifest.path("session").asString(""));
        } catch (JsonProblem | IllegalArgumentException e) {
            return false;
        }
    }

    private boolean isTextJournal(Path file) throws IOException {
        boolean named = String.valueOf(file.getFileName()).startsWith(emergency);
        return TextForm.read(file).lines().stream()
                .anyMatch(line -> named || sessions.contains(line.batch().session().value()));
    }
}
