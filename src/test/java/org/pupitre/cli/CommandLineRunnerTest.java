package org.pupitre.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineRunnerTest {
    @TempDir private Path folder;
    private Path library;
    private Terminal terminal;

    @BeforeEach
    void sitDown() {
        library = folder.resolve("library.pupitre");
        terminal = new Terminal(library);
    }

    @Test
    void opensTheConsoleWithoutACommand() {
        assertThat(terminal.run("--lang", "fr")).isZero();
        assertThat(terminal.run("console", "--sample", "--lang=en", "--library", folder.resolve("other").toString()))
                .isZero();
        assertThat(terminal.consoles).containsExactly("library.pupitre false fr", "other true en");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "console", "rehearse", "drive", "import", "import seminar", "import bundle",
            "import agenda", "import people",
            "import glossary", "export",
            "export bundle", "check", "people", "erase", "backup", "restore", "repair", "salvage"})
    void helpsInBothLanguagesWithEveryCommand(String command) {
        assertThat(terminal.run((command + " --help --lang en").strip().split(" "))).isZero();
        assertThat(terminal.out).startsWith("Usage: " + ("pupitre " + command).strip() + " ").contains("--library=FILE")
                .contains("--lang=fr|en").contains("Exit codes: 0 done");
        assertThat(terminal.out).doesNotContain("cli.");
        assertThat(terminal.run((command + " --help --lang fr").strip().split(" "))).isZero();
        assertThat(terminal.out).startsWith("Utilisation\u00a0: ").contains("Langue des messages")
                .contains("Codes de sortie");
        assertThat(terminal.err).isEmpty();
    }

    @Test
    void saysWhatIsWrongWithACallAndExitsWithTwo() {
        assertThat(terminal.run("drive", "--loud", "--lang", "en")).isEqualTo(2);
        assertThat(terminal.err).contains("“--loud” is not known here").contains("See pupitre drive --help.");
        assertThat(terminal.run("drive", "--clock", "sun", "--lang", "en")).isEqualTo(2);
        assertThat(terminal.err).contains("“sun” is not a value for --clock");
        assertThat(terminal.run("drive", "--sample", "--session", "x", "--lang", "fr")).isEqualTo(2);
        assertThat(terminal.err).contains("utilisez --session ou --sample, pas les deux");
        assertThat(terminal.run("drive", "--session", "no id", "--lang", "en")).isEqualTo(2);
        assertThat(terminal.run("import", "--lang", "en")).isEqualTo(2);
        assertThat(terminal.err).contains("choose a command: seminar");
        assertThat(terminal.run("import", "seminar", "--lang", "en")).isEqualTo(2);
        assertThat(terminal.err).contains("FILE is missing");
        assertThat(terminal.run("sing", "--lang", "en")).isEqualTo(2);
        assertThat(terminal.run("check", "--lang", "klingon")).isEqualTo(2);
        assertThat(terminal.run("rehearse", "--speed", "0", "--lang", "en")).isEqualTo(2);
        assertThat(terminal.err).contains("the speed must be a number greater than 0");
        assertThat(terminal.run("rehearse", "--speed", "NaN", "--lang", "en")).isEqualTo(2);
        assertThat(terminal.out).isEmpty();
        assertThat(Files.exists(library)).isFalse();
    }

    @Test
    void importsASeminarOnce() throws IOException {
        Path file = Path.of("assets/seminar/sample-seminar.json");
        assertThat(terminal.run("import", "seminar", file.toString(), "--lang", "en")).isZero();
        assertThat(terminal.out).startsWith("Imported: Lessons learned from the EU-IOM Actions")
                .contains("eu-iom-lessons-2022-1, eu-iom-lessons-2022-2");
        assertThat(terminal.run("import", "seminar", file.toString(), "--lang", "fr")).isZero();
        assertThat(terminal.out).contains("Rien n’est nouveau dans ce fichier");
        assertThat(terminal.run("check", "--lang", "en")).isZero();
        assertThat(terminal.out).contains("is intact: 2 sessions, ");
    }

    @Test
    void takesTheLibraryNamedBeforeTheCommand() throws IOException {
        Path other = folder.resolve("other.pupitre");
        String file = "assets/seminar/sample-seminar.json";
        assertThat(terminal.run("--library", other.toString(), "import", "seminar", file)).isZero();
        assertThat(terminal.run("import", "--library", other.toString(), "seminar", file, "--lang", "en")).isZero();
        assertThat(terminal.out).contains("Nothing in this file is new");
        assertThat(
                terminal.run("--library", library.toString(), "check", "--library", other.toString(), "--lang", "en"))
                .as("the nearest one holds").isZero();
        assertThat(library).doesNotExist();
        assertThat(terminal.run("--library", other.toString(), "--lang", "en")).isZero();
        assertThat(terminal.run("--library", other.toString(), "console")).isZero();
        assertThat(terminal.consoles).allMatch(c -> c.startsWith("other.pupitre "));
    }

    @Test
    void importsNothingFromAFaultyFile() throws IOException {
        Path file = folder.resolve("faulty.json");
        String sample = Files.readString(Path.of("assets/seminar/sample-seminar.json"));
        Files.writeString(file,
                sample.replace("\"minutes\": 42", "\"minutes\": \"long\"").replace("paul-essai\", \"min",
                        "paul-esai\", \"min"));
        assertThat(terminal.run("import", "seminar", file.toString(), "--lang", "en")).isEqualTo(1);
        assertThat(terminal.err).contains("sessions[1].items[3].minutes: This is not a number of minutes from")
                .contains("Did you mean “paul-essai”?").contains("Nothing was imported from " + file);
        assertThat(Files.exists(library)).isFalse();
        assertThat(terminal.run("import", "seminar", folder.resolve("none.json").toString(), "--lang", "fr"))
                .isEqualTo(1);
        assertThat(terminal.err).contains("ne peut pas être lu");
    }

    @Test
    void asksWhichSessionWhereThereAreSeveral() {
        assertThat(terminal.run("drive", "--lang", "en")).isEqualTo(1);
        assertThat(terminal.err).contains("no session yet");
        terminal.run("import", "seminar", "assets/seminar/sample-seminar.json");
        assertThat(terminal.run("drive", "--lang", "en")).isEqualTo(1);
        assertThat(terminal.err).contains("eu-iom-lessons-2022-1, eu-iom-lessons-2022-2");
        assertThat(terminal.run("drive", "--session", "eu-iom-lessons-2022-2")).isZero();
    }

    @Test
    void findsALibraryFaulty() throws SQLException {
        assertThat(terminal.run("check", "--lang", "en")).isEqualTo(1);
        assertThat(terminal.err).contains("There is no library at");
        terminal.run("import", "seminar", "assets/seminar/sample-seminar.json");
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + library);
                Statement statement = connection.createStatement()) {
            statement.execute("update people set name = replace(name, 'Awa', 'Eve')");
        }
        assertThat(terminal.run("check", "--lang", "en")).isEqualTo(1);
        assertThat(terminal.err).contains("is damaged");
    }

    @Test
    void refusesWhatIsNoLibrary() throws IOException {
        Files.writeString(library, "not a library at all, but long enough to look like a file of some other kind",
                StandardCharsets.UTF_8);
        assertThat(terminal.run("check", "--lang", "en")).isEqualTo(1);
        assertThat(terminal.err).contains("is not a Pupitre library");
        assertThat(terminal.run("drive", "--sample", "--lang", "fr")).isEqualTo(1);
        assertThat(terminal.err.lines()).hasSize(1);
    }

    @Test
    void saysItsVersion() {
        assertThat(terminal.run("--version")).isZero();
        assertThat(terminal.out).startsWith("Pupitre ");
    }
}
