package org.pupitre.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page on how to add something names files that are there, and its examples still apply. */
class HowToTest {
    private static final Path PAGE = Path.of("src/site/markdown/how-to.md");
    /** Where the page says that its files are, the root first. */
    private static final List<Path> FOLDERS =
            List.of(Path.of(""), Path.of("src/main/java/org/pupitre"), Path.of("src/test/java/org/pupitre"));
    /** A file or a folder; {@code *} is any language. */
    private static final Pattern FILE = Pattern.compile("`([\\w.*-]+(?:/[\\w.*-]+)+/?|\\w+\\.(?:xml|md))`");
    private static final Pattern SECTION = Pattern.compile("(?m)^### ");

    private static List<String> missing(String text) {
        return FILE.matcher(text).results().map(found -> found.group(1)).filter(name -> !there(name)).toList();
    }

    private static boolean there(String name) {
        return Stream.of("en", "fr").map(language -> name.replace("*", language))
                .allMatch(file -> FOLDERS.stream().anyMatch(folder -> Files.exists(folder.resolve(file))));
    }

    @Test
    void eachFileOnThePageIsThere() throws IOException {
        assertThat(missing(Files.readString(PAGE))).isEmpty();
    }

    @Test
    void eachChangeNamesFilesToOpen() throws IOException {
        List<String> changes = Stream.of(SECTION.split(Files.readString(PAGE))).skip(1).toList();
        assertThat(changes).hasSize(14).allSatisfy(change -> assertThat(FILE.matcher(change).results()
                .map(MatchResult::group)).as(change).isNotEmpty());
    }

    @Test
    void aFileThatIsNotThereIsFound() {
        assertThat(missing("`domain/board/Question.java`, `assets/messages/queue_*.properties`, `pom.xml`, `XxxView`"))
                .isEmpty();
        assertThat(missing("`domain/board/Answers.java` and `assets/messages/queues_*.properties`, `poms.xml`"))
                .containsExactly("domain/board/Answers.java", "assets/messages/queues_*.properties", "poms.xml");
    }

    /** What an example costs, and that it passes, is tried by .ci/how-to. */
    @ParameterizedTest
    @ValueSource(strings = {"panel", "key", "task", "format"})
    void theExampleStillApplies(String example) throws IOException, InterruptedException {
        assumeTrue(Files.exists(Path.of(".git")), "no repository of git here");
        Process git = new ProcessBuilder("git", "apply", "--check", "src/site/how-to/" + example + ".patch")
                .redirectErrorStream(true).start();
        String said = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(git.waitFor()).as("apply the example to its last commit, mend it and save it again: %s", said)
                .isZero();
    }
}
