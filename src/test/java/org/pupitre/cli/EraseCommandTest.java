package org.pupitre.cli;

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

/** Erasing someone of the sample seminar on the command line. */
class EraseCommandTest {
    @TempDir private Path folder;
    private Terminal terminal;
    private String id;
    private String name;

    @BeforeEach
    void fill() {
        terminal = new Terminal(folder.resolve("library.pupitre"));
        assertThat(terminal.run("import", "seminar", "assets/seminar/sample-seminar.json")).isZero();
        assertThat(terminal.run("people", "--lang", "en")).isZero();
        assertThat(terminal.err).contains(" people");
        List<String> fields = List.of(terminal.out.lines().findFirst().orElseThrow().split("\t", -1));
        id = fields.get(0);
        name = fields.get(1);
    }

    private boolean somewhere(String text) throws IOException {
        String bytes = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1);
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                if (Files.readString(file, StandardCharsets.ISO_8859_1).contains(bytes)) {
                    return true;
                }
            }
        }
        return false;
    }

    @Test
    void withoutYesNothingIsErased() throws IOException {
        assertThat(terminal.run("erase", name, "--lang", "en")).isZero();
        assertThat(terminal.out).contains("Erase " + name).contains("Found in texts by: " + name);
        assertThat(terminal.err).contains("Nothing was erased.");
        assertThat(terminal.run("erase", name, "--lang", "fr")).isZero();
        assertThat(terminal.err).contains("Rien n’a été effacé.");
        assertThat(somewhere(name)).isTrue();
    }

    @Test
    void withYesThePersonIsGoneAndTheLibraryWhole() throws IOException {
        assertThat(terminal.run("backup", "--lang", "en")).isZero();
        assertThat(somewhere(id)).isTrue();
        assertThat(terminal.run("erase", id, "--yes", "--lang", "en")).isZero();
        assertThat(terminal.out).contains("Erased. ").contains("Rewritten: ").contains("overwritten data");
        assertThat(somewhere(name)).isFalse();
        assertThat(somewhere(id)).isFalse();
        assertThat(terminal.run("check", "--lang", "en")).as(terminal.err).isZero();
        assertThat(terminal.run("people", "--lang", "en")).isZero();
        assertThat(terminal.out).doesNotContain(name);
        assertThat(terminal.run("restore", "--lang", "en")).isZero();
        assertThat(somewhere(name)).isFalse();
    }

    @Test
    void aBackupFolderGivenWithoutItsBeginningIsReached() throws IOException {
        Path place = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "stick");
        assertThat(terminal.run("backup", "--to", place.toString(), "--lang", "en")).isZero();
        assertThat(terminal.run("erase", id, "--yes", "--lang", "en")).isZero();
        assertThat(terminal.out).contains("Rewritten: " + place.toAbsolutePath()).doesNotContain("cannot reach");
        try (Stream<Path> files = Files.walk(place)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(Files.readString(file, StandardCharsets.ISO_8859_1)).doesNotContain(id);
            }
        }
    }

    @Test
    void whoIsNotThereIsSaid() {
        assertThat(terminal.run("erase", "Nobody At All", "--lang", "en")).isEqualTo(1);
        assertThat(terminal.err).contains("No one in this library is called Nobody At All");
        assertThat(terminal.run("erase", "--lang", "en")).isEqualTo(2);
    }
}
