package org.pupitre.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.pupitre.journal.value.Backup;
import org.pupitre.journal.value.Progress;

/** A program that is killed while a backup is made leaves the backups there were, or one more that is intact. */
class BackupKillTest {
    private static final int ROUNDS = Integer.getInteger("backup.kills", 6);
    @TempDir Path folder;

    @Test
    @Timeout(300)
    void noKillLeavesABadBackup() throws Exception {
        long seed = Long.getLong("backup.seed", 20_220_524L);
        Random random = new Random(seed);
        Path file = folder.resolve("library.pupitre");
        int made = 0;
        for (int round = 0; round < ROUNDS; round++) {
            String last = roundOf(file, random.nextInt(400));
            List<Backup> all = Backups.of(file).list();
            assertThat(all.stream().map(b -> b.file().getFileName().toString())).as("seed %s round %s", seed, round)
                    .contains(last);
            all.forEach(backup -> Backups.verify(backup, Progress.NONE));
            made += all.size();
            try (Library library = Library.open(file, InstantSource.system())) {
                assertThat(library.head()).isGreaterThanOrEqualTo(all.getFirst().entries());
            }
            Backups.of(file).tidy();
            assertThat(Backups.of(file).folder().toFile().list()).hasSameSizeAs(all);
        }
        assertThat(made).isPositive();
    }

    /** Lets a victim make backups and kills it some milliseconds after the first; the last backup it told of. */
    private static String roundOf(Path file, int milliseconds) throws Exception {
        Process victim = new ProcessBuilder(ProcessHandle.current().info().command().orElse("java"),
                "--enable-native-access=ALL-UNNAMED", "-cp", System.getProperty("java.class.path"),
                Victim.class.getName(), file.toString()).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        try (BufferedReader out = new BufferedReader(
                new InputStreamReader(victim.getInputStream(), StandardCharsets.UTF_8))) {
            String last = out.readLine();
            while (last != null && !last.endsWith(".pupitre")) {
                last = out.readLine();
            }
            // By its handle, since the process itself would close the stream that is being read.
            var killed = CompletableFuture.runAsync(victim.toHandle()::destroyForcibly,
                    CompletableFuture.delayedExecutor(milliseconds, TimeUnit.MILLISECONDS));
            for (String line = out.readLine(); line != null; line = out.readLine()) {
                if (line.endsWith(".pupitre")) {
                    last = line;
                }
            }
            killed.join();
            assertThat(victim.waitFor(20, TimeUnit.SECONDS)).isTrue();
            return last;
        }
    }

    /** Adds entries and makes backups until it is killed; tells of each backup that is made. */
    static final class Victim {
        public static void main(String[] arguments) {
            Path file = Path.of(arguments[0]);
            try (Library library = Library.open(file, InstantSource.system())) {
                Backups backups = Backups.of(file);
                for (long i = library.head(); i < 1_000_000; i++) {
                    library.append(LibraryTest.batch("c" + i, "item" + i, "other" + i));
                    Backup made = backups.keep(library.snapshot(backups.folder()), InstantSource.system().instant(),
                            Backup.Reason.AUTOMATIC, Progress.NONE);
                    System.out.println(made.file().getFileName());
                }
            }
        }
    }
}
