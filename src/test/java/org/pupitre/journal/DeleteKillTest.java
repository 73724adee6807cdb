package org.pupitre.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.pupitre.disk.OthersFiles;
import org.pupitre.domain.act.PeopleEvent.PersonAdded;
import org.pupitre.domain.act.Person;
import org.pupitre.domain.act.PersonDetails;
import org.pupitre.domain.act.TimelineEvent.ItemSkipped;
import org.pupitre.domain.value.CommandId;
import org.pupitre.domain.value.ItemId;
import org.pupitre.domain.value.PersonId;
import org.pupitre.domain.value.SessionId;
import org.pupitre.journal.store.Db;
import org.pupitre.journal.store.JournalTable;
import org.pupitre.journal.value.Backup;
import org.pupitre.journal.value.Batch;
import org.pupitre.journal.value.Progress;
import org.pupitre.journal.value.Uuid7;

/** A program that is killed while a session is deleted has the rest deleted at the next opening. */
class DeleteKillTest {
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2022-05-24T14:40:00Z"));
    private static final SessionId SESSION = new SessionId("s1");
    private static final String TRACE = "Quaquaversal";
    private static final int BACKUPS = 6;
    @TempDir Path folder;

    private void fill(Path file) {
        try (Library library = Library.open(file, CLOCK)) {
            library.append(new Batch(SESSION, new CommandId("c1"), Instant.EPOCH, "moderator", "laptop",
                    List.of(new ItemSkipped(new ItemId("of-" + TRACE)), new PersonAdded(new PersonId("zebulon"))),
                    List.of(new Person(new PersonId("zebulon"), PersonDetails.named("Zébulon " + TRACE)))));
            library.append(new Batch(new SessionId("s2"), new CommandId("c2"), Instant.EPOCH, "moderator", "laptop",
                    List.of(new ItemSkipped(new ItemId("item2"))), List.of()));
            library.saveDraft(SESSION, "note", "what " + TRACE + " said", Instant.EPOCH);
            Backups backups = Backups.of(file);
            for (int i = 0; i < BACKUPS; i++) {
                backups.keep(library.snapshot(backups.folder()), CLOCK.instant().plus(Duration.ofMinutes(i)),
                        Backup.Reason.AUTOMATIC, Progress.NONE);
            }
        }
    }

    private List<Path> found() throws IOException {
        try (Stream<Path> below = Files.walk(folder)) {
            return below.filter(Files::isRegularFile).filter(DeleteKillTest::tells).toList();
        }
    }

    private static boolean tells(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1).contains(TRACE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    @Timeout(120)
    void killedBetweenItsCommitAndTheCopiesItGoesOnAtTheNextOpening() throws Exception {
        Path file = folder.toRealPath().resolve("library.pupitre");
        fill(file);
        Process victim = new ProcessBuilder(ProcessHandle.current().info().command().orElse("java"),
                "--enable-native-access=ALL-UNNAMED", "-cp", System.getProperty("java.class.path"),
                Victim.class.getName(), file.toString()).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(victim.getInputStream(), StandardCharsets.UTF_8))) {
            String line = out.readLine();
            while (line != null && !line.equals("COMMITTED")) {
                line = out.readLine();
            }
            assertThat(line).isEqualTo("COMMITTED");
            victim.toHandle().destroyForcibly();
            assertThat(victim.waitFor(20, TimeUnit.SECONDS)).isTrue();
        }
        assertThat(found()).as("the backups").hasSizeGreaterThanOrEqualTo(BACKUPS);
        try (Library library = Library.open(file, CLOCK)) {
            assertThat(library.verify().ok()).isTrue();
            assertThat(library.entries(new SessionId("s2"))).hasSize(1);
            assertThat(library.people().has(new PersonId("zebulon"))).isFalse();
        }
        assertThat(found()).isEmpty();
        assertThat(Backups.of(file).list()).hasSize(BACKUPS)
                .allSatisfy(backup -> Backups.verify(backup, Progress.NONE));
    }

    /** Deletes, tells when the library is done, and waits. */
    static final class Victim {
        public static void main(String[] arguments) {
            try (Library library = Library.open(Path.of(arguments[0]), CLOCK)) {
                Db db = library.db();
                SecureRandom random = new SecureRandom();
                Uuid7 ids = new Uuid7(CLOCK, random);
                new SessionEraser(db, new JournalTable(db, ids, random), new CopySearch(db, new OthersFiles()), ids,
                        CLOCK, _ -> {
                            System.out.println("COMMITTED");
                            try {
                                Thread.sleep(60_000);
                            } catch (InterruptedException e) {
                                Thread.currentThread().interrupt();
                            }
                        }).delete(SESSION, CLOCK.instant(), "laptop", List.of());
            }
        }
    }
}
