package org.pupitre.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.pupitre.disk.OthersFiles;
import org.pupitre.domain.act.Person;
import org.pupitre.domain.act.PersonDetails;
import org.pupitre.domain.act.TimelineEvent.ItemSkipped;
import org.pupitre.domain.value.CommandId;
import org.pupitre.domain.value.ItemId;
import org.pupitre.domain.value.PersonId;
import org.pupitre.domain.value.SessionId;
import org.pupitre.journal.backup.CheckedBackups;
import org.pupitre.journal.entry.TraceHashes;
import org.pupitre.journal.erase.Copies;
import org.pupitre.journal.erase.OwnFiles;
import org.pupitre.journal.erase.PersonGone;
import org.pupitre.journal.erase.Search;
import org.pupitre.journal.file.Claim;
import org.pupitre.journal.store.CopiesToSearch;
import org.pupitre.journal.store.Db;
import org.pupitre.journal.store.ErasedPeople;
import org.pupitre.journal.store.JournalTable;
import org.pupitre.journal.store.PeopleTable;
import org.pupitre.journal.value.Backup;
import org.pupitre.journal.value.Batch;
import org.pupitre.journal.value.ErasePreview;
import org.pupitre.journal.value.EraseReport;
import org.pupitre.journal.value.Exported;
import org.pupitre.journal.value.Progress;
import org.pupitre.journal.value.Traces;
import org.pupitre.journal.value.Uuid7;

/** A program that is killed while a person is erased has the rest erased at the next openings, down to the last byte. */
class EraseKillTest {
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2022-05-24T14:40:00Z"));
    private static final PersonId WHO = new PersonId("zebulon-quaquaversal");
    private static final List<String> TRACES = List.of("Quaquaversal", "quaquaversal", "bulon", "the man from Ys");
    private static final int ROUNDS = Integer.getInteger("erase.kills", 5);
    private static final int BACKUPS = 12;
    @TempDir Path temporary;
    private Path folder;
    private Path stick;
    private Path file;
    private Path bundle;

    @BeforeEach
    void folders() throws IOException {
        folder = Files.createDirectory(temporary.toRealPath().resolve("data"));
        stick = Files.createDirectory(temporary.toRealPath().resolve("stick"));
        file = folder.resolve("library.pupitre");
        bundle = temporary.toRealPath().resolve("notes.pupitre-notes");
    }

    /** A library, backups here and on a stick, and a bundle, all with the name. */
    private void fill() throws IOException {
        try (Library library = Library.open(file, CLOCK)) {
            Backups backups = Backups.of(file);
            library.append(LibraryTest.batch("c1", "item1"));
            library.saveDraft(new SessionId("s1"), "note", "the man from Ys, ZEBULON QUAQUAVERSAL", Instant.EPOCH);
            // In these he is only spoken of, so that only what the library remembers can find him.
            keep(library, backups, 0);
            library.append(new Batch(new SessionId("s1"), new CommandId("c2"), Instant.EPOCH, "moderator", "laptop",
                    List.of(new ItemSkipped(new ItemId("item2"))),
                    List.of(new Person(WHO, PersonDetails.named("Zébulon Quaquaversal")))));
            for (int i = 1; i < BACKUPS; i++) {
                keep(library, backups, i);
            }
            Backups second = Backups.in(stick, file);
            second.make();
            second.copy(backups.newest().orElseThrow(), Progress.NONE);
            EraseSparesOthersTest.bundle(bundle, "s1");
            library.noteExport(new Exported(bundle.toString(), "BUNDLE", Instant.EPOCH));
            library.noteExport(new Exported("../stick/" + second.folder().getFileName(), "BACKUP", Instant.EPOCH));
        }
    }

    private static void keep(Library library, Backups backups, int minute) {
        backups.keep(library.snapshot(backups.folder()), CLOCK.instant().plus(Duration.ofMinutes(minute)),
                Backup.Reason.AUTOMATIC, Progress.NONE);
    }

    private List<String> found() throws IOException {
        List<String> found = new ArrayList<>();
        try (Stream<Path> below = Files.walk(temporary)) {
            for (Path path : below.filter(Files::isRegularFile).toList()) {
                String bytes = Files.readString(path, StandardCharsets.ISO_8859_1);
                TRACES.stream().filter(bytes::contains).forEach(trace -> found.add(path + ": " + trace));
            }
        }
        return found;
    }

    private long unfinished() {
        Db db = Db.readOnly(file);
        try {
            return Long.parseLong(db.read(() -> db.query("SELECT count(*) FROM erasing")));
        } finally {
            db.abandon();
        }
    }

    /** Erases in another process, which is killed some milliseconds after it told that the library is done. */
    private void killAfterTheCommit(boolean beforeTheCopies, int milliseconds) throws Exception {
        Process victim = new ProcessBuilder(ProcessHandle.current().info().command().orElse("java"),
                "--enable-native-access=ALL-UNNAMED", "-cp", System.getProperty("java.class.path"),
                Victim.class.getName(), file.toString(), String.valueOf(beforeTheCopies))
                .redirectError(ProcessBuilder.Redirect.INHERIT).start();
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(victim.getInputStream(), StandardCharsets.UTF_8))) {
            String line = out.readLine();
            while (line != null && !line.equals("COMMITTED")) {
                line = out.readLine();
            }
            assertThat(line).isEqualTo("COMMITTED");
            Thread.sleep(milliseconds);
            victim.toHandle().destroyForcibly();
            assertThat(victim.waitFor(20, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    @Timeout(120)
    void killedBetweenItsCommitAndTheCopiesItGoesOnAtTheNextOpening() throws Exception {
        fill();
        killAfterTheCommit(true, 0);
        assertThat(found()).as("the bundle and the backups hold the name").anyMatch(f -> f.startsWith(bundle + ""))
                .anyMatch(f -> f.contains("stick")).anyMatch(f -> f.contains("_AUTOMATIC_1_"));
        Library.open(file, CLOCK).close();
        assertThat(found()).isEmpty();
        assertThat(unfinished()).isZero();
        assertThat(bundle).doesNotExist();
        assertThat(Backups.of(file).list()).hasSize(BACKUPS)
                .allSatisfy(backup -> Backups.verify(backup, Progress.NONE));
        assertThat(Backups.in(stick, file).list()).hasSize(1)
                .allSatisfy(backup -> Backups.verify(backup, Progress.NONE));
    }

    /** The smallest of all gaps: the row is out of the backup, and the name still tells the content from before. */
    @Test
    @Timeout(120)
    void killedBetweenABackupsChangeAndItsNewNameItGivesItTheName() throws Exception {
        fill();
        killAfterTheCommit(true, 0);
        List<Path> before = Backups.of(file).list().stream().map(Backup::file).toList();
        Db db = Db.readOnly(file);
        CopiesToSearch.Rest rest = db.read(() -> new CopiesToSearch(db).all()).getFirst();
        Copies copies = new Copies(db.read(() -> OwnFiles.of(db, SecondPlace.name(db.file()))),
                new PersonGone(new PersonId(rest.key()), Search.of(rest.by()), rest.at()));
        db.abandon();
        for (Path backup : before) {
            assertThat(copies.erase(backup).fate()).isEqualTo(Copies.Fate.REWRITTEN);
            assertThat(backup).doesNotExist();
            Path renamed = Backups.of(file).list().stream().map(Backup::file).filter(one -> !before.contains(one))
                    .findFirst().orElseThrow();
            Files.move(renamed, backup);
        }
        assertThat(Backups.of(file).list()).hasSize(BACKUPS).noneMatch(CheckedBackups::holds);
        Library.open(file, CLOCK).close();
        assertThat(unfinished()).isZero();
        assertThat(Backups.of(file).list()).hasSize(BACKUPS)
                .allSatisfy(backup -> Backups.verify(backup, Progress.NONE));
    }

    @Test
    @Timeout(300)
    void killedAgainAndAgainWhileItSearchesTheCopiesItStillEnds() throws Exception {
        long seed = Long.getLong("erase.seed", 20_220_524L);
        Random random = new Random(seed);
        fill();
        killAfterTheCommit(false, random.nextInt(150));
        for (int round = 0; round < ROUNDS; round++) {
            Process opener = new ProcessBuilder(ProcessHandle.current().info().command().orElse("java"),
                    "--enable-native-access=ALL-UNNAMED", "-cp", System.getProperty("java.class.path"),
                    OpeningTest.Opener.class.getName(), file.toString()).start();
            Thread.sleep(300 + random.nextInt(500));
            opener.toHandle().destroyForcibly();
            assertThat(opener.waitFor(20, TimeUnit.SECONDS)).isTrue();
        }
        try (Library library = Library.open(file, CLOCK)) {
            assertThat(library.verify().ok()).as("seed %s", seed).isTrue();
        }
        assertThat(found()).as("seed %s", seed).isEmpty();
        assertThat(unfinished()).isZero();
        assertThat(Backups.of(file).list()).hasSize(BACKUPS)
                .allSatisfy(backup -> Backups.verify(backup, Progress.NONE));
    }

    @Test
    void aStickThatWasAwayIsSearchedWhenItIsBack() throws Exception {
        fill();
        Path folderThere = Backups.in(stick, file).folder();
        Path pocket = Files.move(stick, temporary.resolve("pocket"));
        try (Library library = Library.open(file, CLOCK)) {
            Eraser eraser = library.eraser();
            ErasePreview preview =
                    eraser.preview(WHO, List.of("the man from Ys"), List.of(), List.of(folderThere)).orElseThrow();
            assertThat(preview.absent()).containsExactly(folderThere);
            EraseReport report = eraser.erase(preview, CLOCK.instant(), "laptop", List.of(folderThere));
            assertThat(report.outOfReach()).containsExactly(folderThere);
            assertThat(report.removed()).containsExactly(bundle);
            assertThat(report.exported()).as("what was removed or is listed already is not listed again").isEmpty();
            Backups backups = Backups.of(file);
            keep(library, backups, BACKUPS);
        }
        assertThat(unfinished()).isEqualTo(1);
        Library.open(file, CLOCK).close();
        assertThat(unfinished()).as("still away").isEqualTo(1);
        Files.move(pocket, stick);
        assertThat(found()).isNotEmpty();
        Library.open(file, CLOCK).close();
        assertThat(found()).isEmpty();
        assertThat(unfinished()).isZero();
        for (Backup backup : Backups.of(file).list()) {
            Db db = Db.readOnly(backup.file());
            assertThat(db.schema() < 3 || db.read(() -> db.query("SELECT count(*) FROM erasing")).equals("0"))
                    .as("no hash stays in a backup").isTrue();
            db.abandon();
        }
    }

    @Test
    void aCopyThatAnotherProgramHasOpenIsSearchedLater() throws Exception {
        fill();
        Path held = Backups.of(file).newest().orElseThrow().file();
        try (Library library = Library.open(file, CLOCK)) {
            Eraser eraser = library.eraser();
            ErasePreview preview = eraser.preview(WHO, List.of("the man from Ys"), List.of(), List.of()).orElseThrow();
            try (Claim claim = Claim.take(held)) {
                assertThat(eraser.erase(preview, CLOCK.instant(), "laptop", List.of()).outOfReach())
                        .containsExactly(held);
                assertThat(claim).isNotNull();
            }
        }
        assertThat(unfinished()).isEqualTo(1);
        Library.open(file, CLOCK).close();
        assertThat(found()).isEmpty();
        assertThat(unfinished()).isZero();
    }

    @Test
    void whatIsRememberedFindsThePersonAndTellsNobodyTheName() throws Exception {
        Traces traces = Traces.of(new Person(WHO, PersonDetails.named("Zébulon Quaquaversal")), List.of())
                .and(List.of("the man from Ys"));
        TraceHashes hashes = TraceHashes.of(traces, new byte[]{1, 2, 3});
        assertThat(hashes.text()).doesNotContain(TRACES).doesNotContain("zebulon");
        Search search = Search.of(TraceHashes.read(hashes.salt(), hashes.text()));
        for (String text : List.of("Quaquaversal, ZEBULON said", "M. Quaquaversal", "the MAN, from Ys!", "quaquaversal",
                "the man from Yst", "zebulon", "Zebulon", "Luc", "")) {
            assertThat(search.in(text)).as(text).isEqualTo(Search.of(traces).in(text));
        }
        assertThat(search.without("Mme Quaquaversal asked")).isEqualTo("Mme " + Traces.MARKER + " asked");
        assertThat(TraceHashes.of(traces, new byte[]{3, 2, 1}).text()).isNotEqualTo(hashes.text());
    }

    /** Erases, tells when the library is done, and then goes on or waits. */
    static final class Victim {
        public static void main(String[] arguments) {
            boolean wait = Boolean.parseBoolean(arguments[1]);
            try (Library library = Library.open(Path.of(arguments[0]), CLOCK)) {
                Db db = library.db();
                SecureRandom random = new SecureRandom();
                Uuid7 ids = new Uuid7(CLOCK, random);
                ErasedPeople erased = new ErasedPeople(db);
                Eraser eraser = new Eraser(db, new JournalTable(db, ids, random), new PeopleTable(db, erased), erased,
                        ids, CLOCK, tip -> {
                            System.out.println("COMMITTED");
                            if (wait) {
                                sleep();
                            }
                        }, new OthersFiles());
                ErasePreview preview =
                        eraser.preview(WHO, List.of("the man from Ys"), List.of(), List.of()).orElseThrow();
                eraser.erase(preview, CLOCK.instant(), "laptop", List.of());
                sleep();
            }
        }

        private static void sleep() {
            try {
                Thread.sleep(60_000);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
