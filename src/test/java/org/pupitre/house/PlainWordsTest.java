package org.pupitre.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Comments and documents are written in plain words (site page "How we write"); messages: {@code MessagesTest}. */
class PlainWordsTest {
    private static final List<String> SOURCES = List.of(".java", ".css", ".sh", ".options", ".properties");

    @Test
    void commentsOfTheProgram() {
        assertThat(Prose.files(SOURCES, "src/main", "assets/css", "assets/messages", "installer").stream()
                .flatMap(file -> Prose.comments(file).stream())
                .flatMap(c -> PlainWords.COMMENTS.in(c.place(), c.text()).stream())).isEmpty();
    }

    @Test
    void commentsOfTheTests() {
        assertThat(
                Prose.files(List.of(".java"), "src/test/java").stream().flatMap(file -> Prose.comments(file).stream())
                        .flatMap(c -> PlainWords.COMMENTS.in(c.place(), c.text()).stream()))
                .isEmpty();
    }

    @Test
    void documents() {
        Stream<Path> documents = Stream.concat(
                Stream.of("README.md", "CHANGELOG.md", "installer/common/READ-ME.txt").map(Path::of),
                Prose.files(List.of(".md"), "src/site/markdown").stream().filter(f -> !f.endsWith("words.md")));
        assertThat(documents.flatMap(file -> Prose.paragraphs(file).stream())
                .flatMap(p -> PlainWords.DOCUMENTS.in(p.place(), p.text()).stream())).isEmpty();
    }

    @Test
    void wordsToAvoidAreFound() {
        for (String bad : List.of("drawn anew", "Nobody waits", "for whoever asks", "it stands in the file",
                "where they stood",
                "it lies there", "three persons", "for one who asks", "as one likes", "in one's file",
                "by this mean")) {
            assertThat(PlainWords.COMMENTS.in("a", bad)).as(bad).hasSize(1);
        }
        for (String good : List.of("one second", "no one waits", "that one is kept", "it stands for an id",
                "time stands still",
                "this means more", "the mean of ten runs", "by means of a key", "standing", "underlies")) {
            assertThat(PlainWords.COMMENTS.in("a", good)).as(good).isEmpty();
        }
        assertThat(PlainWords.DOCUMENTS.in("a",
                "It is taken in, set apart by commas. Do it again with a stick; it’s whole."))
                .hasSize(5);
        assertThat(PlainWords.ENGLISH.in("a", "The witness of this machine")).hasSize(2);
        assertThat(PlainWords.FRENCH.in("a", "Dans la salle, à l’antenne, sur une clé, vers {0}")).hasSize(4);
        assertThat(PlainWords.FRENCH.in("a",
                "Sur une clé USB, au micro, vers la modération, le journal technique, la fenêtre de salle"))
                .isEmpty();
    }

    @Test
    void commentsAndParagraphsAreTheirWordsAlone(@TempDir Path folder) throws IOException {
        Path source = Files.writeString(folder.resolve("A.java"), """
                /**
                 * What it
                 * is, see {@link Nobody}.
                 */
                class A {
                    String url = "http://nobody"; // first
                    // and second
                    String block = \"""
                            /* no one */
                            \""";
                }
                """);
        assertThat(Prose.comments(source)).extracting(p -> p.text().replaceAll("\\s+", " ").strip())
                .containsExactly("What it is, see ….", "first and second");
        Path document = Files.writeString(folder.resolve("a.md"),
                "# Title\n\nOne `nobody`\nparagraph.\n\n```\nnobody\n```\nEnd.\n");
        assertThat(Prose.paragraphs(document)).extracting(p -> p.text().replaceAll("\\s+", " ").strip())
                .containsExactly("Title", "One … paragraph.", "End.");
        assertThat(Prose.paragraphs(document).getLast().place()).endsWith("a.md:9");
    }
}
