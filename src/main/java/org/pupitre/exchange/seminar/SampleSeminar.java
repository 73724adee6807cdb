package org.pupitre.exchange.seminar;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The seminar that comes with the program: real titles and objectives, invented people and times. */
public final class SampleSeminar {
    private static final String RESOURCE = "/seminar/sample-seminar.json";

    private SampleSeminar() {}

    /** Reads it; that it is without fault is seen to by a test. */
    public static SeminarImport read() {
        try (InputStream in = SampleSeminar.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new FileNotFoundException(RESOURCE);
            }
            return switch (SeminarFile.read(in)) {
                case Reading.Sound sound -> sound.seminar();
                case Reading.Faulty faulty -> throw new IllegalStateException(RESOURCE + ": " + faulty.problems());
            };
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + RESOURCE, e);
        }
    }
}
