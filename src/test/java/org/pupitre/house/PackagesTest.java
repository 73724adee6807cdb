package org.pupitre.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder of sources holds one subject, so it is not large; and a name says which type is meant, so no two types share it. */
class PackagesTest {
    /** Files a package may have. */
    private static final int MOST = 25;
    private static final List<Path> SOURCES = List.of(Path.of("src/main/java"), Path.of("src/test/java"),
            Path.of("installer/common/java"));
    /** Its files are the vocabulary and the ids: one subject, a file a topic. */
    private static final Set<String> VOCABULARY = Set.of("domain/act", "domain/value");
    /** Bad examples repeat the names of what they are bad examples of. */
    private static final String EXAMPLES = "fixtures";

    @TempDir private Path folder;

    private static List<Path> files(Path root) throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            return all.filter(f -> f.toString().endsWith(".java"))
                    .filter(f -> Stream.iterate(f, p -> p != null, Path::getParent)
                            .noneMatch(p -> p.endsWith(EXAMPLES)))
                    .toList();
        }
    }

    /** Packages with too many files, each with their number. */
    private static Map<Path, Long> large(List<Path> roots) throws IOException {
        Map<Path, Long> large = new TreeMap<>();
        for (Path root : roots) {
            files(root).stream().collect(Collectors.groupingBy(Path::getParent, Collectors.counting()))
                    .forEach((folder, count) -> {
                        if (count > MOST && VOCABULARY.stream().noneMatch(folder::endsWith)) {
                            large.put(folder, count);
                        }
                    });
        }
        return large;
    }

    /** Names that several files have. */
    private static Set<String> repeated(List<Path> roots) throws IOException {
        Set<String> seen = new TreeSet<>();
        Set<String> twice = new TreeSet<>();
        for (Path root : roots) {
            for (Path file : files(root)) {
                String name = file.getFileName().toString();
                if (!name.equals("package-info.java") && !seen.add(name)) {
                    twice.add(name);
                }
            }
        }
        return twice;
    }

    @Test
    void noneIsLarge() throws IOException {
        assertThat(large(SOURCES)).isEmpty();
    }

    @Test
    void noNameIsUsedByTwoTypes() throws IOException {
        assertThat(repeated(SOURCES)).isEmpty();
    }

    @Test
    void aLargeOneAndANameUsedTwiceAreFound() throws IOException {
        Path one = Files.createDirectories(folder.resolve("one"));
        for (int i = 0; i <= MOST; i++) {
            Files.writeString(one.resolve("T" + i + ".java"), "");
        }
        Files.writeString(Files.createDirectories(folder.resolve("two")).resolve("T3.java"), "");
        assertThat(large(List.of(folder))).containsOnlyKeys(one);
        assertThat(repeated(List.of(folder))).containsExactly("T3.java");
        Files.delete(one.resolve("T3.java"));
        assertThat(large(List.of(folder))).isEmpty();
        assertThat(repeated(List.of(folder))).isEmpty();
    }
}
