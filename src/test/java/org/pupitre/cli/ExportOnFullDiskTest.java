package org.pupitre.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An export to a disk that really is full, a memory file system of one page: what was there is whole, and it is said. */
class ExportOnFullDiskTest {
    private static final String MOUNTED = "mount -t tmpfs -o size=4k tmpfs \"$1\" && printf before > \"$1/p.csv\"";
    private static final int SECONDS = 60;

    @TempDir Path folder;

    private int run(List<String> command) throws Exception {
        try {
            Process process = new ProcessBuilder(command).redirectErrorStream(true)
                    .redirectOutput(folder.resolve("said.txt").toFile()).start();
            assertThat(process.waitFor(SECONDS, TimeUnit.SECONDS)).isTrue();
            return process.exitValue();
        } catch (IOException e) {
            return -1;
        }
    }

    @Test
    void whatWasThereIsWhole() throws Exception {
        Path disk = Files.createDirectory(folder.resolve("disk"));
        Assumptions.assumeTrue(
                run(List.of("unshare", "-rm", "sh", "-c", MOUNTED, "sh", disk.toString())) == 0,
                "not run: no file system can be mounted here");
        Path library = folder.resolve("library.pupitre");
        assertThat(new Terminal(library).run("import", "seminar", "assets/seminar/sample-seminar.json")).isZero();
        List<String> command = new ArrayList<>(List.of("unshare", "-rm", "sh", "-c", MOUNTED
                + " && disk=\"$1\" && shift && { \"$@\"; echo \"code $?\"; ls -A \"$disk\"; cat \"$disk/p.csv\"; }",
                "sh",
                disk.toString(), ProcessHandle.current().info().command().orElseThrow(), "--module-path",
                System.getProperty("jdk.module.path", ""), "@installer/common/java.options", "-cp",
                System.getProperty("java.class.path"), "org.pupitre.Main", "export", "people", "--session",
                "eu-iom-lessons-2022-1", "--library", library.toString(), "--lang", "en", "-o",
                disk.resolve("p.csv").toString()));
        assertThat(run(command)).isZero();
        assertThat(Files.readString(folder.resolve("said.txt"), StandardCharsets.UTF_8))
                .contains("could not be written", "code 1").endsWith("code 1\np.csv\nbefore");
    }
}
