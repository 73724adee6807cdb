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

import org.pupitre.disk.Disk;
import org.pupitre.disk.OthersFiles;
import org.pupitre.domain.value.PersonId;
import org.pupitre.journal.store.CopiesToSearch;

/**
 * The file beside the library that says who was erased, by ids that tell nothing: a line each with the id, when, and
 * whether all was done. It outlives the library, so that an older copy in its place, however it came there, brings no one
 * back. What is left to do in copies is kept in the library itself, see {@link CopiesToSearch}.
 */
public final class ErasedFile {
    private static final String DONE = "done";
    private static final String BEGUN = "begun";

    /** One person who was erased, or is being so. */
    public record Line(PersonId person, Instant at, boolean done) {
        private static Optional<Line> read(String text) {
            String[] parts = text.split(" ", -1);
            try {
                return parts.length == 3
                        ? Optional.of(new Line(new PersonId(parts[0]), Instant.parse(parts[1]), parts[2].equals(DONE)))
                        : Optional.empty();
            } catch (IllegalArgumentException | DateTimeException e) {
                return Optional.empty();
            }
        }

        private String text() {
            return person + " " + at + " " + (done ? DONE : BEGUN) + "\n";
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
        return new String(content, StandardCharsets.ISO_8859_1).matches("(?s)erased-[0-9a-f]{16} .*");
    }

    /** Puts a line in the place of the one of the same person; it is on disk when this returns. */
    public void put(Line line) throws IOException {
        List<Line> lines = new ArrayList<>(read());
        lines.removeIf(other -> other.person.equals(line.person));
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
