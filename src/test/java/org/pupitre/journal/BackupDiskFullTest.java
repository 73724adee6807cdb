package org.pupitre.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pupitre.domain.value.SessionId;
import org.pupitre.journal.value.Backup;
import org.pupitre.journal.value.LibraryException;
import org.pupitre.journal.value.Progress;

/** The disk of the backups is full, on a memory file system of four megabytes: no half backup, and it works once there is space. */
class BackupDiskFullTest {
    private static final String MOUNTED = "mount -t tmpfs -o size=4m tmpfs \"$1\"";
    @TempDir Path folder;

    @Test
    void aFullDiskLeavesTheBackupsThereWere() throws Exception {
        Path disk = Files.createDirectory(folder.resolve("disk"));
        Assumptions.assumeTrue(run(List.of("unshare", "-rm", "sh", "-c", MOUNTED, "sh", disk.toString())) == 0,
                "not run: no file system can be mounted here");
        List<String> command = new ArrayList<>(List.of("unshare", "-rm", "sh", "-c",
                MOUNTED + " && shift && exec \"$@\"", "sh", disk.toString(),
                ProcessHandle.current().info().command().orElse("java"), "--enable-native-access=ALL-UNNAMED", "-cp",
                System.getProperty("java.class.path"), Victim.class.getName(),
                folder.resolve("library.pupitre").toString(),
                disk.toString()));
        assertThat(run(command)).as(() -> report()).isZero();
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
            return Files.readString(folder.resolve("report.txt"));
        } catch (IOException e) {
            return String.valueOf(e);
        }
    }

    /** Makes a backup, fills the disk, fails to make another, frees it, makes another. Ends with 0 if all is as it must be. */
    static final class Victim {
        public static void main(String[] arguments) throws IOException {
            InstantSource clock = InstantSource.system();
            try (Library library = Library.open(Path.of(arguments[0]), clock)) {
                library.append(LibraryTest.batch("c1", "a", "b"));
                library.saveDraft(new SessionId("s1"), "note", "x".repeat(1_500_000), clock.instant());
                Backups backups = Backups.in(Path.of(arguments[1]), library.file());
                Backup first = keep(library, backups, clock);
                Path ballast = Files.write(Path.of(arguments[1]).resolve("ballast"), new byte[2_000_000]);
                library.append(LibraryTest.batch("c2", "c"));
                try {
                    keep(library, backups, clock);
                    throw new IllegalStateException("there was no room for it");
                } catch (LibraryException e) {
                    if (e.kind() != LibraryException.Kind.FULL) {
                        throw e;
                    }
                }
                insist(backups.list().equals(List.of(first)));
                insist(backups.folder().toFile().list().length == 1);
                Backups.verify(first, Progress.NONE);
                library.append(LibraryTest.batch("c3", "d"));
                insist(library.verify().ok());
                Files.delete(ballast);
                Backups.verify(keep(library, backups, clock), Progress.NONE);
                insist(backups.list().size() == 2);
            }
        }

        private static Backup keep(Library library, Backups backups, InstantSource clock) {
            return backups.keep(library.snapshot(backups.folder()), clock.instant(), Backup.Reason.ASKED,
                    Progress.NONE);
        }

        private static void insist(boolean holds) {
            if (!holds) {
                throw new IllegalStateException("not as it must be");
            }
        }
    }
}
