package org.pupitre.journal.erase;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.pupitre.disk.Disk;
import org.pupitre.disk.OthersFiles;
import org.pupitre.journal.store.CopiesToSearch;
import org.pupitre.journal.store.ErasedSessions;

/**
 * The file beside the library that says who was erased, by ids that tell nothing, and which sessions were deleted: a line each with the id, when, and
 * whether all was done. It outlives the library, so that an older copy in its place, however it came there, brings no one
 * and no session back. What is left to do in copies is kept in the library itself, see {@link CopiesToSearch}.
 */
public final class ErasedFile {
    private static final String DONE = "done";
    private static final String BEGUN = "begun";

    /**
     * One person who was erased, or is being so; or one session.
     *
     * @param key the person's id, or {@link ErasedSessions#key}
     */
    public record Line(String key, Instant at, boolean done) {
        private static final Pattern FORM = Pattern.compile("((?:session )?[A-Za-z0-9._:-]{1,64}) (\\S+) (\\S+)");

        private static Optional<Line> read(String text) {
            Matcher parts = FORM.matcher(text);
            try {
                return parts.matches()
                        ? Optional.of(new Line(parts.group(1), Instant.parse(parts.group(2)),
                                parts.group(3).equals(DONE)))
                        : Optional.empty();
            } catch (DateTimeException e) {
                return Optional.empty();
            }
        }

        private String text() {
            return key + " " + at + " " + (done ? DONE : BEGUN) + "\n";
        }
    }

    private final Path file;
    private final OthersFiles others;

    /** @param others whom a file that is not ours, in the list's place, is told to */
    public ErasedFile(Path library, OthersFiles others) {
        this.others = others;
        this.file = library.resolveSibling(library.getFileName() + ".erased");
    }

    /** All lines; one that cannot be read is passed over. */
    public List<Line> read() throws IOException {
        return Files.exists(file)
                ? Files.readAllLines(file, StandardCharsets.ISO_8859_1).stream().map(Line::read)
                        .flatMap(Optional::stream).toList()
                : List.of();
    }

    private static boolean isList(byte[] content) {
        return new String(content, StandardCharsets.ISO_8859_1)
                .matches("(?s)(erased-[0-9a-f]{16}|session [A-Za-z0-9._:-]{1,64}) .*");
    }

    /** Puts a line in the place of the one of the same person or session; it is on disk when this returns. */
    public void put(Line line) throws IOException {
        List<Line> lines = new ArrayList<>(read());
        lines.removeIf(other -> other.key.equals(line.key));
        lines.add(line);
        StringBuilder text = new StringBuilder();
        lines.forEach(one -> text.append(one.text()));
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        others.makeWay(file, ErasedFile::isList);
        others.makeWay(fresh, ErasedFile::isList);
        Files.deleteIfExists(fresh);
        Files.createFile(fresh, Disk.only(fresh, "rw-------"));
        Files.writeString(fresh, text, StandardCharsets.ISO_8859_1);
        try (FileChannel written = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
            written.force(true);
        }
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        Disk.syncFolder(file);
    }
}
