package org.pupitre.cli.common;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.pupitre.exchange.bundle.BundleReader;
import org.pupitre.journal.ActFile;

/** What a file that is to be opened is, by how it begins and how its name ends. */
public enum OpenedFile {
    LIBRARY,
    BUNDLE,
    SEMINAR,
    /** Acts that another computer handed over. */
    ACTS,
    /** A file of another kind. */
    OTHER,
    /** There is no such file. */
    NOTHING;

    private static final String DATABASE = "SQLite format 3\0";

    /** Looks at a file. */
    public static OpenedFile of(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        if (!Files.isRegularFile(file)) {
            return NOTHING;
        }
        if (begin(file).equals(DATABASE) || name.endsWith(".pupitre")) {
            return LIBRARY;
        }
        if (name.endsWith(BundleReader.ENDING) || BundleReader.looksLikeOne(file)) {
            return BUNDLE;
        }
        if (ActFile.is(file)) {
            return ACTS;
        }
        return name.endsWith(".json") ? SEMINAR : OTHER;
    }

    private static String begin(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readNBytes(DATABASE.length()), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            return "";
        }
    }
}
