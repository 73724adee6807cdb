package org.pupitre.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The files of sentences, as they are in their folder. */
final class MessageFiles {
    static final Path FOLDER = Path.of("assets/messages");
    /** What each name of a file, and each key in it, begins with. */
    static final List<String> NAMES = names();

    private MessageFiles() {}

    private static List<String> names() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(f -> f.getFileName().toString().replaceFirst("_[a-z]+\\.properties$", "")).distinct()
                    .sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
