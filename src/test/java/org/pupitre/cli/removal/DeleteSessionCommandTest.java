package org.pupitre.cli.removal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pupitre.cli.Terminal;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.exchange.seminar.SampleSeminar;

/** Deleting a session of the sample seminar on the command line. */
class DeleteSessionCommandTest {
    private static final String FILE = "assets/seminar/sample-seminar.json";
    private static final String SESSION = SampleSeminar.read().sessions().firstEntry().getKey().value();
    private static final String TITLE = SampleSeminar.read().sessions().firstEntry().getValue().plan().title()
            .in(LanguageTag.EN);
    @TempDir private Path folder;
    private Terminal terminal;

    @BeforeEach
    void fill() {
        terminal = new Terminal(folder.resolve("library.pupitre"));
        assertThat(terminal.run("import", "seminar", FILE)).isZero();
        assertThat(terminal.run("backup", "--lang", "en")).isZero();
    }

    private boolean somewhere(String text) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (Files.readString(file, StandardCharsets.ISO_8859_1).contains(text)) {
                    return true;
                }
            }
        }
        return false;
    }

    @Test
    void withoutYesItSaysWhatWouldGoAndDeletesNothing() throws IOException {
        assertThat(terminal.run("delete-session", SESSION, "--lang", "en")).isZero();
        assertThat(terminal.out).contains("Delete “" + TITLE + "”").contains("entries of the journal");
        assertThat(terminal.err).contains("Nothing was deleted.");
        assertThat(terminal.run("delete-session", SESSION, "--lang", "fr")).isZero();
        assertThat(terminal.err).contains("Rien n’a été supprimé.");
        assertThat(somewhere(TITLE)).isTrue();
    }

    @Test
    void withYesItIsGoneAndEveryCommandSaysSo() throws IOException {
        assertThat(terminal.run("delete-session", SESSION, "--yes", "--lang", "en")).as(terminal.err).isZero();
        assertThat(terminal.out).contains("Deleted: ").contains("Rewritten: ").contains("overwritten data");
        assertThat(somewhere(TITLE)).isFalse();
        assertThat(terminal.run("check", "--lang", "en")).as(terminal.err).isZero();
        for (List<String> call : List.of(List.of("delete-session", SESSION), List.of("drive", "--session", SESSION),
                List.of("export", "bundle", "--session", SESSION, "--output", folder.resolve("b.pupitre-notes") + ""),
                List.of("import", "agenda", FILE, "--session", SESSION), List.of("import", "seminar", FILE))) {
            List<String> all = Stream.concat(call.stream(), Stream.of("--lang", "en")).toList();
            assertThat(terminal.run(all.toArray(String[]::new))).as(all + terminal.out).isNotZero();
            assertThat(terminal.err).as(String.valueOf(all)).contains("was deleted from this library");
        }
        assertThat(terminal.run("restore", "--lang", "en")).isZero();
        assertThat(somewhere(TITLE)).isFalse();
    }

    @Test
    void anUnknownSessionIsNamedWithThoseThereAre() {
        assertThat(terminal.run("delete-session", "none", "--yes", "--lang", "en")).isEqualTo(1);
        assertThat(terminal.err).contains("has no session none").contains(SESSION);
    }
}
