package org.pupitre.house;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What people read in a file of the repository: its comments, or the paragraphs of a document. Code in it is left out.
 *
 * @param place file and line, such as {@code README.md:12}
 * @param text  without the signs of a comment
 */
record Prose(String place, String text) {
    /** Texts come first, so that what looks like a comment in them is none. */
    private static final Pattern JAVA =
            Pattern.compile("\"\"\"[\\s\\S]*?\"\"\"|\"(?:[^\"\\\\\\n]|\\\\.)*\"|'(?:[^'\\\\\\n]|\\\\.)*'"
                    + "|/\\*[\\s\\S]*?\\*/|(?://[^\\n]*\\n\\s*)+");
    private static final Pattern STYLES = Pattern.compile("/\\*[\\s\\S]*?\\*/");
    private static final Pattern LINES = Pattern.compile("(?m)(?:^[ \\t]*#[^\\n]*\\n)+");
    private static final Pattern PARAGRAPHS = Pattern.compile("(?:[^\\n]*\\S[^\\n]*\\n?)+");
    private static final Pattern SIGNS = Pattern.compile("(?m)^\\s*(?:/\\*\\*?|\\*/?|//|#)|\\*/\\s*$");
    private static final Pattern CODE =
            Pattern.compile("\\{@\\w+ [^}]*\\}|<code>[^<]*</code>|`[^`]*`|@(?:param|throws) [\\w<>.]+|https?:\\S+");
    private static final Pattern FENCED = Pattern.compile("(?m)^```[\\s\\S]*?^```");

    /** The comments of a file in Java, in CSS, or in lines after a number sign. */
    static List<Prose> comments(Path file) {
        String name = file.getFileName().toString();
        Pattern pattern = name.endsWith(".java") ? JAVA : name.endsWith(".css") ? STYLES : LINES;
        String source = read(file);
        return pattern.matcher(source).results().filter(m -> !m.group().startsWith("\"") && !m.group().startsWith("'"))
                .map(m -> prose(file, source, m)).toList();
    }

    /** The paragraphs of a document in Markdown or plain text. */
    static List<Prose> paragraphs(Path file) {
        String text = FENCED.matcher(read(file)).replaceAll(m -> "\n".repeat((int) m.group().lines().count() - 1));
        return PARAGRAPHS.matcher(text).results().map(m -> prose(file, text, m)).toList();
    }

    /** The files below folders whose names have one of these endings. */
    static List<Path> files(List<String> endings, String... folders) {
        List<Path> files = new ArrayList<>();
        for (String folder : folders) {
            try (Stream<Path> below = Files.walk(Path.of(folder))) {
                below.filter(f -> endings.stream().anyMatch(f.toString()::endsWith)).sorted().forEach(files::add);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return files;
    }

    private static Prose prose(Path file, String text, MatchResult match) {
        long line = text.substring(0, match.start()).chars().filter(c -> c == '\n').count() + 1;
        return new Prose(file + ":" + line,
                CODE.matcher(SIGNS.matcher(match.group()).replaceAll(" ")).replaceAll("…"));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
