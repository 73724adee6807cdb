package org.pupitre.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pupitre.journal.store.Driver;
import org.pupitre.journal.value.LibraryException;
import org.pupitre.text.Messages;

/** What is said of files that cannot be opened. */
class OpeningTest {
    @TempDir Path folder;

    private static LibraryException refused(Path file) {
        LibraryException refused = catchThrowableOfType(LibraryException.class,
                () -> Library.open(file, InstantSource.system()).close());
        assertThat(refused).as("opened " + file).isNotNull();
        for (Locale locale : Messages.LOCALES) {
            assertThat(Messages.of(locale).text(refused.key(), refused.arguments())).doesNotContain("{");
        }
        return refused;
    }

    private Path library(String name) {
        Path file = folder.resolve(name);
        try (Library library = Library.open(file, InstantSource.system())) {
            library.append(LibraryTest.batch("c1", "a", "b"));
        }
        return file;
    }

    private static void change(Path file, String... statements) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            for (String statement : statements) {
                Driver.execute(connection, statement);
            }
        }
    }

    @Test
    void aFileThatIsNoDatabaseIsRefusedAndLeftAsItIs() throws IOException {
        Path file = folder.resolve("letter.txt");
        Files.writeString(file, "Dear all, ".repeat(1000));
        byte[] before = Files.readAllBytes(file);
        assertThat(refused(file).kind()).isEqualTo(LibraryException.Kind.NOT_A_LIBRARY);
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    @Test
    void aDatabaseOfAnotherProgramIsRefusedAndLeftAsItIs() throws Exception {
        Path file = folder.resolve("other.db");
        change(file, "CREATE TABLE journal (seq INTEGER)");
        byte[] before = Files.readAllBytes(file);
        assertThat(refused(file).kind()).isEqualTo(LibraryException.Kind.NOT_A_LIBRARY);
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(ints = {6, 99})
    void aLibraryOfANewerProgramIsRefused(int version) throws Exception {
        Path file = library("newer.pupitre");
        change(file, "PRAGMA user_version = " + version);
        byte[] before = Files.readAllBytes(file);
        LibraryException refused = refused(file);
        assertThat(refused.kind()).isEqualTo(LibraryException.Kind.NEWER);
        assertThat(refused.arguments()).contains(version, 5);
        assertThat(Messages.of(Locale.ENGLISH).text(refused.key(), refused.arguments())).contains("newer.pupitre",
                "format " + version, "format 5");
        assertThat(Files.readAllBytes(file)).isEqualTo(before);
    }

    @Test
    void aDamagedLibraryIsRefused() throws Exception {
        Path file = library("damaged.pupitre");
        byte[] bytes = Files.readAllBytes(file);
        int page = 4096;
        for (int i = page; i < bytes.length; i += 3) {
            bytes[i] ^= 0x55;
        }
        Files.write(file, bytes);
        assertThat(refused(file).kind()).isEqualTo(LibraryException.Kind.DAMAGED);
        assertThat(Files.readAllBytes(file)).isEqualTo(bytes);
    }

    @Test
    void aFolderAndAPathWithAQuestionMarkAreNoPlacesForALibrary() {
        assertThat(refused(folder).kind()).isEqualTo(LibraryException.Kind.BAD_PATH);
        Path question = folder.resolve("who?cache=shared");
        assertThat(refused(question).kind()).isEqualTo(LibraryException.Kind.BAD_PATH);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aFolderThatCannotBeMadeIsSaid() throws IOException {
        Path wall = folder.resolve("wall");
        Files.writeString(wall, "");
        assertThat(refused(wall.resolve("library.pupitre")).kind()).isEqualTo(LibraryException.Kind.READ_ONLY);
    }

    @Test
    @Timeout(30)
    void aSecondProcessHearsWithinTwoSecondsThatItIsLocked() throws Exception {
        Path file = folder.resolve("locked.pupitre");
        try (Library library = Library.open(file, InstantSource.system())) {
            library.append(LibraryTest.batch("c1", "a"));
            assertThat(millisUntilSecondHearsNo(file)).as("by the lock beside it").isLessThan(500);
            Files.delete(folder.resolve("locked.pupitre.lock"));
            assertThat(millisUntilSecondHearsNo(file)).as("by the database's own lock").isBetween(500L, 2000L);
            library.append(LibraryTest.batch("c2", "b"));
            assertThat(library.head()).isEqualTo(2);
        }
    }

    private static long millisUntilSecondHearsNo(Path file) throws Exception {
        Process second = new ProcessBuilder(ProcessHandle.current().info().command().orElse("java"), "-cp",
                System.getProperty("java.class.path"), Opener.class.getName(), file.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT).start();
        String said = new String(second.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        assertThat(second.waitFor(20, TimeUnit.SECONDS)).isTrue();
        // Before it answers it may warn.
        String answer = said.substring(said.lastIndexOf('\n') + 1);
        assertThat(answer).startsWith("LOCKED ");
        return Long.parseLong(answer.substring("LOCKED ".length()));
    }

    @Test
    void theLockLeftByAKilledProgramHoldsNobodyUp() throws IOException {
        Path file = library("killed.pupitre");
        Files.createFile(folder.resolve("killed.pupitre.lock"));
        Library.open(file, InstantSource.system()).close();
        assertThat(folder.resolve("killed.pupitre.lock")).doesNotExist();
    }

    @Test
    void aFolderThatIsNotThereIsSaidAndNotMade() {
        Path stick = folder.resolve("stick");
        assertThat(refused(stick.resolve("library.pupitre")).kind()).isEqualTo(LibraryException.Kind.GONE);
        assertThat(folder).isEmptyDirectory();
    }

    /** Tries to open a library in a process of its own, and prints how that went and how many milliseconds it took. */
    static final class Opener {
        public static void main(String[] arguments) throws SQLException {
            // What the driver needs once to load must not count: it is the lock that is timed.
            DriverManager.getConnection("jdbc:sqlite::memory:").close();
            long start = System.nanoTime();
            try (Library library = Library.open(Path.of(arguments[0]), InstantSource.system())) {
                System.out.println("OPENED " + library.head());
            } catch (LibraryException e) {
                System.out.println(e.kind() + " " + (System.nanoTime() - start) / 1_000_000);
            }
        }
    }
}
