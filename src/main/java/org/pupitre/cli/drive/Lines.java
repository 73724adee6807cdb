package org.pupitre.cli.drive;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

import org.jspecify.annotations.Nullable;

/** Reads a stream line by line in UTF-8, with a limit on how long a line may be. */
final class Lines {
    /** Longest line, in bytes. */
    static final int MAX_BYTES = 1_000_000;

    private final InputStream in;
    private long number;

    /**
     * One line.
     *
     * @param number counted from 1
     * @param text   null if it is too long or not in UTF-8
     * @param fault  key of the sentence that says why there is no text, else empty
     */
    record Line(long number, @Nullable String text, String fault) {}

    Lines(InputStream in) {
        this.in = new BufferedInputStream(in, 1 << 16);
    }

    /** The next line, or null at the end. */
    @Nullable
    Line next() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int b = in.read();
        if (b < 0) {
            return null;
        }
        number++;
        boolean tooLong = false;
        for (; b >= 0 && b != '\n'; b = in.read()) {
            if (bytes.size() < MAX_BYTES) {
                bytes.write(b);
            } else {
                tooLong = true;
            }
        }
        return tooLong ? new Line(number, null, "cli.line.tooLong") : decoded(bytes.toByteArray());
    }

    private Line decoded(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return new Line(number, text, "");
        } catch (CharacterCodingException e) {
            return new Line(number, null, "cli.line.notUtf8");
        }
    }
}
