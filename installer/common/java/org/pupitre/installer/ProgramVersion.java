package org.pupitre.installer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The version of the program.
 *
 * @param pom as Maven has it, such as {@code 0.2.0}
 */
record ProgramVersion(String pom) {
    private static final Pattern NUMBERS = Pattern.compile("\\d+(\\.\\d+){0,2}");

    /** The version that is in the program's own jar. */
    static ProgramVersion of(Path jar) {
        try (JarFile file = new JarFile(jar.toFile())) {
            return new ProgramVersion(file.getManifest().getMainAttributes().getValue("Implementation-Version"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What packages of every system take: up to three numbers. */
    String numbers() {
        Matcher matcher = NUMBERS.matcher(pom);
        if (!matcher.lookingAt()) {
            throw new IllegalArgumentException("no version: " + pom);
        }
        return matcher.group();
    }

    /**
     * macOS refuses a version that begins with a zero, as jpackage passes it on: there a first 0 becomes 1. The program itself
     * and the name of the file tell the true one.
     */
    String numbersFromOne() {
        String numbers = numbers();
        return numbers.startsWith("0.") || numbers.equals("0") ? "1" + numbers.substring(1) : numbers;
    }
}
