package org.pupitre.exchange.seminar;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Reads a seminar file (site page "The seminar file"). */
public final class SeminarFile {
    /** Largest file, in bytes. */
    public static final int MAX_BYTES = 20_000_000;

    private SeminarFile() {}

    /**
     * Reads a file.
     *
     * @param now sessions that are over by then are remarked
     * @throws IOException if it cannot be opened or read
     */
    public static Reading read(Path file, Instant now) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return read(in, now);
        }
    }

    /**
     * As {@link #read(InputStream, Instant)}, where it does not matter when.
     *
     * @throws IOException if it cannot be read
     */
    public static Reading read(InputStream in) throws IOException {
        return read(in, Instant.MIN);
    }

    /**
     * Reads a stream to its end, at most one byte beyond {@link #MAX_BYTES}.
     *
     * @param now sessions that are over by then are remarked
     * @throws IOException if it cannot be read
     */
    public static Reading read(InputStream in, Instant now) throws IOException {
        Problems problems = new Problems();
        SeminarImport seminar = seminar(in.readNBytes(MAX_BYTES + 1), problems, now);
        return seminar == null || problems.any()
                ? new Reading.Faulty(problems.wrong())
                : new Reading.Sound(seminar, problems.remarks());
    }

    private static @Nullable SeminarImport seminar(byte[] bytes, Problems problems, Instant now) {
        if (bytes.length > MAX_BYTES) {
            problems.wrong(Place.START, "", "exchange.fileTooBig", String.valueOf(MAX_BYTES / 1_000_000));
            return null;
        }
        String text = text(bytes, problems);
        Node node = text == null ? null : NodeParser.parse(text, problems);
        return node == null ? null : SeminarReader.read(node, problems, now);
    }

    /** The file's text without a byte order mark, or null after a problem was noted. */
    private static @Nullable String text(byte[] bytes, Problems problems) {
        CharBuffer chars = CharBuffer.allocate(bytes.length);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes), chars, true);
        String text = chars.flip().toString();
        try {
            if (result.isError()) {
                result.throwException();
            }
        } catch (CharacterCodingException e) {
            int line = 1 + (int) text.chars().filter(c -> c == '\n').count();
            int column = text.length() - text.lastIndexOf('\n');
            problems.wrong(new Place(line, column), "", "exchange.expectedUtf8");
            return null;
        }
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }
}
