package org.pupitre.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** From a damaged library to a whole one, as someone would on the command line. */
class SafetyCommandsTest {
    @TempDir private Path folder;
    private Path library;
    private Terminal terminal;

    @BeforeEach
    void fill() {
        library = folder.resolve("library.pupitre");
        terminal = new Terminal(library);
        terminal.run("import", "seminar", "assets/seminar/sample-seminar.json");
    }

    private void damage(String... statements) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + library);
                Statement statement = connection.createStatement()) {
            statement.execute("DROP TRIGGER journal_never_deleted");
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    private long entries() {
        assertThat(terminal.run("check", "--lang", "en")).as(terminal.err).isZero();
        return Long.parseLong(terminal.out.replaceAll("(?s).* (\\d+) entries\\.\\s.*", "$1"));
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    @Test
    void aDamagedLibraryIsToldAndRepaired() throws Exception {
        long before = entries();
        assertThat(terminal.out).contains("There is no backup yet.");
        assertThat(terminal.run("backup", "--lang", "en")).isZero();
        assertThat(terminal.out).contains("Backup: ").contains("_ASKED_" + before);
        damage("DELETE FROM journal WHERE seq BETWEEN 12 AND 15");
        assertThat(terminal.run("check", "--lang", "en")).isEqualTo(1);
        assertThat(terminal.err).contains("is damaged").contains("Entries 12 to 15 are missing.")
                .contains("has everything that is missing.").contains("pupitre repair");
        assertThat(terminal.run("check", "--lang", "fr")).isEqualTo(1);
        assertThat(terminal.err).contains("Les entrées 12 à 15 manquent.").contains("contient tout ce qui manque");
        byte[] damaged = Files.readAllBytes(library);
        assertThat(terminal.run("repair", "--lang", "en")).isZero();
        assertThat(terminal.out).contains("is intact: " + before + " entries.")
                .contains("What was there before is kept");
        assertThat(entries()).isEqualTo(before);
        assertThat(files().stream().filter(f -> f.toString().contains(".replaced-"))
                .anyMatch(f -> java.util.Arrays.equals(read(f), damaged))).isTrue();
        assertThat(terminal.run("repair", "--lang", "en")).isZero();
        assertThat(terminal.out).contains("there is nothing to repair");
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void withoutABackupWhatIsWholeIsSalvagedAndTheRestIsListed() throws Exception {
        long before = entries();
        damage("DELETE FROM journal WHERE seq IN (20, 22)");
        assertThat(terminal.run("repair", "--lang", "en")).isEqualTo(1);
        assertThat(terminal.err).contains("There is no backup. Entries 20, 22 cannot be recovered.")
                .contains("pupitre salvage");
        Path target = folder.resolve("salvaged.pupitre");
        assertThat(terminal.run("salvage", "--to", target.toString(), "--lang", "en")).isZero();
        assertThat(terminal.out).contains("is intact: " + (before - 2) + " entries.").contains("old numbers: 20, 22.");
        assertThat(terminal.run("check", "--library", target.toString(), "--lang", "en")).as(terminal.err).isZero();
        assertThat(terminal.run("salvage", "--to", target.toString(), "--lang", "en")).isEqualTo(1);
        assertThat(terminal.err).contains("already exists");
        assertThat(terminal.run("repair", "--readable", "--lang", "en")).isZero();
        assertThat(entries()).isEqualTo(19);
    }

    @Test
    void aBackupThatWasCutOffIsNamedAndNotOffered() throws Exception {
        long before = entries();
        assertThat(terminal.run("backup", "--lang", "en")).isZero();
        assertThat(terminal.run("backup", "--lang", "en")).isZero();
        assertThat(terminal.run("restore", "--list", "--lang", "en")).isZero();
        List<String> lines = terminal.out.lines().toList();
        Path newest = Path.of(lines.getFirst().replaceAll(".* · ", ""));
        byte[] bytes = Files.readAllBytes(newest);
        Files.write(newest, java.util.Arrays.copyOf(bytes, bytes.length / 2));
        assertThat(terminal.run("restore", "--list", "--lang", "en")).isZero();
        assertThat(terminal.out.lines()).hasSize(lines.size() - 1).noneMatch(line -> line.contains(newest.toString()));
        assertThat(terminal.err).contains("The backup " + newest + " does not contain what was saved.");
        assertThat(terminal.run("check", "--lang", "fr")).isZero();
        assertThat(terminal.err).contains(newest + " ne contient pas");
        Files.delete(library);
        assertThat(terminal.run("restore", "--lang", "en")).as(terminal.err).isZero();
        assertThat(entries()).isEqualTo(before);
    }

    @Test
    void aBackupIsRestoredAndAGoneLibraryComesBack() throws Exception {
        long before = entries();
        Path stick = Files.createDirectory(folder.resolve("stick"));
        assertThat(terminal.run("backup", "--to", stick.toString(), "--lang", "fr")).isZero();
        assertThat(terminal.out.lines().filter(line -> line.startsWith("Sauvegarde\u00a0: "))).hasSize(2).last()
                .asString()
                .contains("stick");
        assertThat(terminal.run("backup", "--to", folder.resolve("none").toString(), "--lang", "en")).isEqualTo(1);
        Files.delete(library);
        assertThat(terminal.run("check", "--lang", "en")).isEqualTo(1);
        assertThat(terminal.err).contains("is gone");
        assertThat(terminal.run("restore", "--lang", "en")).as(terminal.err).isZero();
        assertThat(entries()).isEqualTo(before);
        assertThat(terminal.run("restore", "--list", "--lang", "en")).isZero();
        String name = terminal.out.strip().replaceAll(".*[/\\\\]", "");
        assertThat(terminal.out).contains("on request · " + before + " entries");
        assertThat(terminal.run("restore", name, "--lang", "en")).isZero();
        assertThat(terminal.out).contains("kept: ");
        assertThat(terminal.run("restore", "--list", "--lang", "fr")).isZero();
        assertThat(terminal.out).contains("avant une restauration");
        assertThat(terminal.run("restore", "nothing.pupitre", "--lang", "en")).isEqualTo(1);
        assertThat(terminal.run("restore", "assets/seminar/sample-seminar.json", "--lang", "en")).isEqualTo(1);
        assertThat(terminal.err).contains("does not contain what was saved");
        assertThat(entries()).isEqualTo(before);
    }

    /** A whole session with holes wherever they happen to be: what is left of it can be opened, none of it breaks. */
    @Test
    void aSalvagedSessionWithGapsCanBeOpened() throws Exception {
        Path played = folder.resolve("played.pupitre");
        assertThat(terminal.run("rehearse", "--speed", "1000000", "--library", played.toString())).isZero();
        for (int seed = 1; seed <= 8; seed++) {
            library = folder.resolve("gaps-" + seed + ".pupitre");
            Files.copy(played, library);
            java.util.Random random = new java.util.Random(seed);
            String lost = java.util.stream.IntStream.range(0, 40).mapToObj(_ -> String.valueOf(2 + random.nextInt(300)))
                    .collect(java.util.stream.Collectors.joining(", "));
            damage("DELETE FROM journal WHERE seq IN (" + lost + ")");
            Path target = folder.resolve("salvaged-" + seed + ".pupitre");
            assertThat(terminal.run("salvage", "--library", library.toString(), "--to", target.toString()))
                    .as("seed %s: %s", seed, terminal.err).isZero();
            assertThat(terminal.run("check", "--library", target.toString(), "--lang", "en"))
                    .as("seed %s: %s", seed, terminal.err).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"backup", "restore", "repair", "salvage"})
    void theyHelpInBothLanguages(String command) {
        assertThat(terminal.run(command, "--help", "--lang", "en")).isZero();
        assertThat(terminal.out).startsWith("Usage: pupitre " + command).doesNotContain("option.")
                .doesNotContain("parameter.");
        assertThat(terminal.run(command, "--help", "--lang", "fr")).isZero();
        assertThat(terminal.out).contains("Codes de sortie").doesNotContain("option.");
    }
}
