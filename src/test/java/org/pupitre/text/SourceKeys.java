package org.pupitre.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What source files mention of sentences.
 *
 * @param literals all string literals
 * @param families prefixes given to {@code word} and {@code sentence}, and literals that end in a dot and are completed,
 *                 if they begin with the name of a file
 */
record SourceKeys(Set<String> literals, Set<String> families) {
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");
    private static final Pattern FAMILY = Pattern.compile("\\b(?:word|sentence)\\(\\s*\"([^\"]+)\"");
    private static final Pattern PREFIX = Pattern.compile("\"([a-zA-Z.]+)\\.\"\\s*\\+");

    /** Reads all Java files below a folder. */
    static SourceKeys below(Path folder) {
        SourceKeys all = new SourceKeys(new TreeSet<>(), new TreeSet<>());
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
                all.read(Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }

    static SourceKeys of(String source) {
        SourceKeys keys = new SourceKeys(new TreeSet<>(), new TreeSet<>());
        keys.read(source);
        return keys;
    }

    private void read(String source) {
        add(LITERAL.matcher(source), literals);
        add(FAMILY.matcher(source), families);
        add(PREFIX.matcher(source), families);
        families.removeIf(family -> !MessageFiles.NAMES.contains(family.replaceFirst("\\..*", "")));
    }

    private static void add(Matcher matcher, Set<String> to) {
        while (matcher.find()) {
            to.add(matcher.group(1));
        }
    }
}
