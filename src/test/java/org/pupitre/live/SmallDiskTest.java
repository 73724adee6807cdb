package org.pupitre.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pupitre.live.proof.Victim;

/**
 * A disk that really is full (site page "Nothing is ever lost", "A disk that is full or fails"): a memory file system of
 * four megabytes, with a second one beside it. Entries are set aside, the library catches up once there is space, and a
 * kill in between loses nothing.
 */
class SmallDiskTest {
    private static final String MOUNTED =
            "mount -t tmpfs -o size=4m tmpfs \"$1\" && mount -t tmpfs -o size=64m tmpfs \"$2\"";

    @TempDir Path folder;

    @Test
    void aFullDiskLosesNothing() throws Exception {
        Path first = Files.createDirectory(folder.resolve("first"));
        Path second = Files.createDirectory(folder.resolve("second"));
        Assumptions.assumeTrue(run(List.of("unshare", "-rm", "sh", "-c", MOUNTED, "sh", first.toString(),
                second.toString())) == 0, "not run: no file system can be mounted here");
        List<String> command = new java.util.ArrayList<>(List.of("unshare", "-rm", "sh", "-c",
                MOUNTED + " && shift 2 && exec \"$@\"", "sh", first.toString(), second.toString()));
        command.addAll(Victim.command(second, SmallDisk.class.getName(), first.toString(), second.toString()));
        assertThat(run(command)).as(() -> report()).isZero();
        System.out.print("SmallDiskTest: " + report().replace("\n", "; ").concat("\n"));
    }

    private int run(List<String> command) throws InterruptedException {
        try {
            return new ProcessBuilder(command).redirectErrorStream(true)
                    .redirectOutput(folder.resolve("report.txt").toFile()).start().waitFor();
        } catch (IOException e) {
            return -1;
        }
    }

    private String report() {
        try {
            return Files.readString(folder.resolve("report.txt"), StandardCharsets.UTF_8);
        } catch (IOException e) {
            return String.valueOf(e);
        }
    }
}
