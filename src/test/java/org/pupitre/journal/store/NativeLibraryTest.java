package org.pupitre.journal.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.pupitre.journal.Library;

/**
 * SQLite's native library comes from the program's own folder: nothing is unpacked into the folder for temporary files,
 * which may forbid running anything. Each check is also made with the driver's own loader, which must fail it.
 */
@Timeout(60)
class NativeLibraryTest {
    private static final String OPENED = "OPENED 0";

    @TempDir Path folder;
    @TempDir Path temporary;

    @Test
    void theTemporaryFolderStaysEmptyEvenAfterAKill() throws Exception {
        assertThat(openAndKill()).isEqualTo(OPENED);
        assertThat(files()).isEmpty();
    }

    @Test
    void theDriversOwnLoaderWouldLeaveFilesThere() throws Exception {
        assertThat(openAndKill("-Dorg.sqlite.lib.path=" + folder.resolve("nowhere"))).isEqualTo(OPENED);
        assertThat(files()).anyMatch(name -> name.contains("sqlitejdbc"));
    }

    @Test
    void aTemporaryFolderWhereNothingMayBeRunDoesNotMatter() throws Exception {
        mount();
        try {
            assertThat(openAndKill()).isEqualTo(OPENED);
            assertThat(files()).isEmpty();
            assertThat(openAndKill("-Dorg.sqlite.lib.path=" + folder.resolve("nowhere")))
                    .as("the driver's own loader").startsWith("FAILED");
        } finally {
            run("umount", temporary.toString());
        }
    }

    @Test
    void theBuildPutsOneForEachPlatformBesideTheProgram() throws IOException {
        Path natives = Path.of("target/pupitre/lib/native");
        for (String platform : List.of("linux", "linux-aarch64", "mac", "mac-aarch64", "win", "win-aarch64")) {
            try (Stream<Path> files = Files.list(natives.resolve(platform))) {
                assertThat(files.map(f -> f.getFileName().toString())).as(platform).hasSize(1)
                        .allMatch(name -> name.matches("(lib)?sqlitejdbc\\.(so|dylib|dll)"));
            }
        }
    }

    @Test
    void thePlatformFollowsFromSystemAndArchitecture() throws IOException {
        assertThat(NativeLibrary.platform("Linux", "amd64")).isEqualTo("linux");
        assertThat(NativeLibrary.platform("Mac OS X", "aarch64")).isEqualTo("mac-aarch64");
        assertThat(NativeLibrary.platform("Windows 11", "amd64")).isEqualTo("win");
        assertThat(NativeLibrary.platform("Linux", "riscv64")).isEqualTo("linux-riscv64");
        Path jar = folder.resolve("lib/pupitre.jar");
        Path natives = Files.createDirectories(folder.resolve("lib/native/mac-aarch64"));
        assertThat(NativeLibrary.folder(jar, "Mac OS X", "aarch64")).contains(natives);
        assertThat(NativeLibrary.folder(jar, "Mac OS X", "x86_64")).isEmpty();
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(temporary)) {
            return files.map(f -> f.getFileName().toString()).toList();
        }
    }

    /** Opens a library in a process of its own and kills that; returns what it said of the opening. */
    private String openAndKill(String... options) throws Exception {
        List<String> call = new ArrayList<>(List.of(ProcessHandle.current().info().command().orElse("java"),
                "-XX:TieredStopAtLevel=1", "--enable-native-access=ALL-UNNAMED", "-XX:-UsePerfData",
                "-Djava.io.tmpdir=" + temporary));
        call.addAll(List.of(options));
        call.addAll(List.of("-cp", System.getProperty("java.class.path"), Waiter.class.getName(),
                folder.resolve("library.pupitre").toString()));
        Process process = new ProcessBuilder(call).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        try (BufferedReader said = new BufferedReader(
                new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            String answer = "";
            while (answer != null && !answer.startsWith("OPENED") && !answer.startsWith("FAILED")) {
                answer = said.readLine();
            }
            return String.valueOf(answer);
        } finally {
            process.toHandle().destroyForcibly();
            process.waitFor(30, TimeUnit.SECONDS);
        }
    }

    private void mount() throws Exception {
        assumeTrue(Files.isExecutable(Path.of("/bin/mount")), "not run: there is no mount here");
        assumeTrue(run("mount", "-t", "tmpfs", "-o", "noexec,size=16m", "tmpfs", temporary.toString()) == 0,
                "not run: only root may mount a folder");
    }

    private static int run(String... call) throws Exception {
        return new ProcessBuilder(call).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start().waitFor();
    }

    /** Opens a library and stays until it is killed. */
    static final class Waiter {
        public static void main(String[] arguments) throws IOException {
            try (Library library = Library.open(Path.of(arguments[0]), InstantSource.system())) {
                System.out.println("OPENED " + library.head());
                System.in.read();
            } catch (RuntimeException | LinkageError e) {
                System.out.println("FAILED " + e.getClass().getSimpleName());
                System.in.read();
            }
        }
    }
}
