package org.pupitre.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.pupitre.Main;
import org.pupitre.journal.Library;
import org.pupitre.journal.ReadingCopy;

/**
 * Places where the library cannot be opened (site page "Nothing is ever lost", "Places and failures"), told by the command
 * line: exit code 1, one sentence in each language within two seconds, and nothing written anywhere.
 */
@Timeout(120)
class NoPlaceTest {
    private static final Duration QUICK = Duration.ofSeconds(2);

    @TempDir Path folder;
    @TempDir Path medium;
    private boolean mounted;

    @AfterEach
    void unmount() throws Exception {
        if (mounted) {
            run("umount", medium.toString());
        }
    }

    private static int run(String... call) throws Exception {
        return new ProcessBuilder(call).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start().waitFor();
    }

    private void mount() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/bin/mount")), "not run: there is no mount here");
        mounted = run("mount", "-t", "tmpfs", "-o", "size=16m", "tmpfs", medium.toString()) == 0;
        assumeTrue(mounted, "not run: only root may mount a folder");
    }

    private static Path library(Path file) {
        Library.open(file, InstantSource.system()).close();
        return file;
    }

    private static List<String> listing(Path... folders) throws IOException {
        List<String> all = new ArrayList<>();
        for (Path folder : folders) {
            try (Stream<Path> files = Files.walk(folder)) {
                files.forEach(f -> all.add(f + (Files.isDirectory(f) ? "" : " " + f.toFile().lastModified())));
            }
        }
        return all;
    }

    private void refused(Path file, String english, String french) throws IOException {
        List<String> before = listing(folder, medium);
        Terminal terminal = new Terminal(folder.resolve("usual.pupitre"));
        terminal.run("--version");
        for (String language : List.of("en", "fr")) {
            long start = System.nanoTime();
            assertThat(terminal.run("drive", "--library", file.toString(), "--lang", language)).isEqualTo(1);
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(QUICK);
            assertThat(terminal.err.lines()).hasSize(1);
            assertThat(terminal.err).contains(language.equals("en") ? english : french);
        }
        assertThat(listing(folder, medium)).as("nothing is written").isEqualTo(before);
    }

    @Test
    void aReadOnlyMediumIsSaidAndACopyOfItCanBeRead() throws Exception {
        mount();
        Path file = library(medium.resolve("library.pupitre"));
        assertThat(run("mount", "-o", "remount,ro", medium.toString())).isZero();
        refused(file, "Pupitre cannot write to", "Pupitre ne peut pas écrire dans");
        refused(medium.resolve("new.pupitre"), "Pupitre cannot write to", "Pupitre ne peut pas écrire dans");
        Path copy = ReadingCopy.make(file, folder);
        assertThat(copy).isEqualTo(folder.resolve("copies/1/library.pupitre"));
        Library.open(copy, InstantSource.system()).close();
        assertThat(ReadingCopy.make(file, folder)).isEqualTo(folder.resolve("copies/2/library.pupitre"));
    }

    @Test
    void aStickThatIsGoneIsSaid() throws Exception {
        refused(folder.resolve("stick/library.pupitre"), "Plug the USB stick or disk in again",
                "Rebranchez la clé USB");
        mount();
        Path file = library(medium.resolve("deep/../library.pupitre").normalize());
        Path deep = Files.createDirectory(medium.resolve("deep")).resolve("library.pupitre");
        Files.copy(file, deep);
        run("umount", medium.toString());
        mounted = false;
        refused(deep, "Plug the USB stick or disk in again", "Rebranchez la clé USB");
    }

    @Test
    void aCloudFolderIsSaid() throws Exception {
        Path cloud = Files.createDirectory(folder.resolve("Nextcloud"));
        refused(cloud.resolve("library.pupitre"), "an online storage service copies",
                "un service de stockage en ligne copie");
    }

    @Test
    void anotherFileIsSaid() throws Exception {
        Path letter = Files.writeString(folder.resolve("letter.txt"), "Dear all, ".repeat(800));
        refused(letter, "is not a Pupitre library", "n’est pas une bibliothèque de Pupitre");
    }

    /** The whole program as a second process: what its user sees, and how long it takes from the start of Java. */
    @Test
    void aSecondProgramSaysThatTheLibraryIsOpen() throws Exception {
        Path file = folder.resolve("library.pupitre");
        try (Library library = Library.open(file, InstantSource.system())) {
            assertThat(library.head()).isZero();
            List<String> before = listing(folder);
            Path state = medium.resolve("state");
            ProcessBuilder second = new ProcessBuilder(ProcessHandle.current().info().command().orElse("java"),
                    "--enable-native-access=ALL-UNNAMED", "-cp", System.getProperty("java.class.path"),
                    Main.class.getName(), "check", "--library", file.toString(), "--lang", "fr");
            second.environment().put("XDG_STATE_HOME", state.toString());
            Process process = second.start();
            String said = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
            assertThat(process.exitValue()).isEqualTo(1);
            assertThat(said).contains("est déjà ouvert dans une autre fenêtre de Pupitre", "fermez-la puis réessayez");
            assertThat(listing(folder)).as("nothing is written beside it").isEqualTo(before);
        }
    }
}
