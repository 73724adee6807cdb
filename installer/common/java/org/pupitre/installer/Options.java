package org.pupitre.installer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Options of Java as they are in the files that the launchers hand to it with an at sign. */
final class Options {
    private Options() {}

    /** The options of these files, one after the other; an option and its value are joined by an equals sign. */
    static List<String> of(Path... files) throws IOException {
        List<String> options = new ArrayList<>();
        for (Path file : files) {
            options.addAll(parse(Files.readAllLines(file)));
        }
        return List.copyOf(options);
    }

    static List<String> parse(List<String> lines) {
        List<String> options = new ArrayList<>();
        boolean valueFollows = false;
        for (String line : lines) {
            for (String word : line.replaceFirst("#.*", "").strip().split("\\s+", -1)) {
                if (word.isEmpty()) {
                    continue;
                }
                if (valueFollows && !word.startsWith("-")) {
                    options.add(options.removeLast() + "=" + word);
                } else {
                    options.add(word);
                }
                valueFollows = word.startsWith("--") && !word.contains("=");
            }
        }
        return options;
    }
}
