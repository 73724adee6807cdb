package org.pupitre.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pupitre.live.Sample.SESSION;
import static org.pupitre.live.Sample.envelope;
import static org.pupitre.live.Sample.send;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pupitre.domain.Outcome;
import org.pupitre.domain.SessionState;
import org.pupitre.domain.act.NoteCommand.AddNote;
import org.pupitre.domain.act.PersonDetails;
import org.pupitre.domain.act.QueueCommand.AddToQueue;
import org.pupitre.domain.act.TimelineCommand.NextItem;
import org.pupitre.domain.act.TimelineCommand.StartItem;
import org.pupitre.journal.TightDisk;
import org.pupitre.live.notice.Notice;

/** While the library cannot be written, entries are in a second place, and come into the library afterwards. */
class SetAsideTest {
    private static final String LONG = "What we learned. ".repeat(500);
    private static final Path MEMORY = Path.of("/dev/shm");

    @TempDir Path folder;
    private final Sample.StandingClock clock = new Sample.StandingClock();
    private Path second;
    private LibraryDesk desk;
    private SessionLoop loop;

    @BeforeEach
    void open() throws Exception {
        Assumptions.assumeTrue(Files.isWritable(MEMORY)
                && !Files.getFileStore(MEMORY).equals(Files.getFileStore(folder)), "not run: no second disk");
        if (second == null) {
            second = Files.createTempDirectory(MEMORY, "pupitre-test");
            Files.createDirectory(library().getParent());
        }
        start(List.of(second));
    }

    private void start(List<Path> places) {
        desk = LibraryDesk.open(library(), "laptop", clock, System::nanoTime, places);
        loop = desk.open(SESSION, clock);
    }

    private Path library() {
        return folder.resolve("on-disk").resolve("library.pupitre");
    }

    @AfterEach
    void close() throws Exception {
        if (desk != null) {
            desk.close();
            try (Stream<Path> files = Files.walk(second)) {
                files.sorted(java.util.Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
            }
        }
    }

    private static AddNote note(String text) {
        return new AddNote(null, text, Set.of(), null, null);
    }

    private void tight(boolean full) {
        CompletableFuture<Boolean> done = new CompletableFuture<>();
        loop.subscribe(state -> {
            try {
                if (!done.isDone() && full) {
                    TightDisk.fill(desk.library());
                } else if (!done.isDone()) {
                    TightDisk.free(desk.library());
                }
                done.complete(true);
            } catch (java.sql.SQLException e) {
                done.completeExceptionally(e);
            }
        });
        done.join();
    }

    private List<String> emergency() throws Exception {
        try (Stream<Path> files = Files.list(second)) {
            return files.map(file -> file.getFileName().toString()).toList();
        }
    }

    private List<Notice.Kind> notices() {
        return desk.notices().standing().stream().map(Notice::kind).filter(k -> k != Notice.Kind.WITNESS_MISSING)
                .filter(k -> k != Notice.Kind.SPACE_LOW).toList();
    }

    /** Five entries that the library cannot take: the plan is in, the rest is not. */
    private SessionState fiveAside() {
        assertThat(send(loop, envelope("plan", Sample.plan(), 0))).isInstanceOf(Outcome.Done.class);
        tight(true);
        assertThat(send(loop, envelope("n1", note(LONG), 10))).isInstanceOf(Outcome.SetAside.class);
        // Small enough to fit into a free page, but it does not overtake.
        assertThat(send(loop, envelope("s1", new StartItem(Sample.WELCOME, false), 20)))
                .isInstanceOf(Outcome.SetAside.class);
        assertThat(send(loop, envelope("q1", AddToQueue.unknown(PersonDetails.named("Zoé Petit")), 30)))
                .isInstanceOf(Outcome.SetAside.class);
        assertThat(send(loop, envelope("x1", new NextItem(), 40))).isInstanceOf(Outcome.SetAside.class);
        assertThat(loop.state().notes().notes()).hasSize(1);
        assertThat(loop.state().people().all()).extracting(p -> p.name()).contains("Zoé Petit");
        return loop.state();
    }

    @Test
    void theSessionGoesOnAndSaysThatItIsNotInTheLibrary() throws Exception {
        SessionState shown = fiveAside();
        long inLibrary = desk.entries(SESSION).size();
        Health health = loop.health();
        assertThat(health.trouble()).isTrue();
        assertThat(health.cause()).isEqualTo("FULL");
        assertThat(health.aside()).isGreaterThanOrEqualTo(4);
        assertThat(health.entries()).isEqualTo(inLibrary);
        assertThat(notices()).containsExactly(Notice.Kind.ASIDE_FULL);
        assertThat(desk.notices().standing().getLast().arguments()).contains(String.valueOf(health.aside()));
        assertThat(emergency()).hasSize(1);
        assertThat(desk.replay(SESSION)).isEqualTo(shown);
        assertThat(desk.people()).isEqualTo(shown.people());
        Outcome.SetAside again = (Outcome.SetAside) send(loop, envelope("n1", note("other"), 50));
        assertThat(again.events()).hasSize(1);
        assertThat(loop.state()).isEqualTo(shown);
    }

    @Test
    void itCatchesUpByItselfWithoutARestart() throws Exception {
        SessionState shown = fiveAside();
        long aside = loop.health().aside();
        long before = loop.health().entries();
        tight(false);
        for (long end = System.nanoTime() + 20_000_000_000L; loop.health().aside() > 0 && System.nanoTime() < end;) {
            Thread.onSpinWait();
        }
        assertThat(loop.health().aside()).isZero();
        assertThat(loop.health().trouble()).isFalse();
        assertThat(loop.health().entries()).isEqualTo(before + aside).isEqualTo(desk.entries(SESSION).size());
        assertThat(notices()).containsExactly(Notice.Kind.CAUGHT_UP);
        assertThat(emergency()).isEmpty();
        assertThat(desk.verify().ok()).isTrue();
        assertThat(send(loop, envelope("x1", new NextItem(), 90))).isInstanceOf(Outcome.Done.class);
        assertThat(loop.state()).isEqualTo(shown);
        desk.close();
        start(List.of(second));
        assertThat(loop.state()).isEqualTo(shown);
    }

    @Test
    void whatTheLastRunSetAsideIsTakenInAtTheNextStart() throws Exception {
        SessionState shown = fiveAside();
        desk.close();
        assertThat(notices()).containsExactly(Notice.Kind.ASIDE_FULL);
        assertThat(emergency()).hasSize(1);
        start(List.of(second));
        assertThat(loop.state()).isEqualTo(shown);
        assertThat(emergency()).isEmpty();
        assertThat(notices()).containsExactly(Notice.Kind.CAUGHT_UP);
        assertThat(desk.verify().ok()).isTrue();
    }

    @Test
    void badLinesAreNamedAndTheirFileIsKept() throws Exception {
        fiveAside();
        desk.close();
        Path file = second.resolve(emergency().getFirst());
        List<String> lines = Files.readAllLines(file);
        lines.set(3, lines.get(3).replace("2022", "2023"));
        Files.write(file, lines);
        Files.writeString(file, "{\"sha256\":\"cut o", StandardCharsets.UTF_8, StandardOpenOption.APPEND);
        start(List.of(second));
        assertThat(notices()).contains(Notice.Kind.ASIDE_FAULTY, Notice.Kind.CAUGHT_UP);
        Notice faulty = desk.notices().standing().stream().filter(n -> n.kind() == Notice.Kind.ASIDE_FAULTY)
                .findFirst().orElseThrow();
        assertThat(faulty.arguments().get(1)).isEqualTo("4");
        assertThat(loop.state().notes().notes()).hasSize(1);
        assertThat(emergency()).singleElement().asString().endsWith("-faulty");
        desk.close();
        start(List.of(second));
        assertThat(notices()).isEmpty();
    }

    /** The mechanism switched off: the same disk, and nothing is carried out. */
    @Test
    void withoutASecondPlaceNothingIsCarriedOut() {
        desk.close();
        start(List.of(folder)); // on the library's own disk, so it does not count
        send(loop, envelope("plan", Sample.plan(), 0));
        SessionState before = loop.state();
        tight(true);
        Outcome outcome = send(loop, envelope("n1", note(LONG), 10));
        assertThat(outcome).isEqualTo(new Outcome.NotSaved(outcome.id(), "FULL"));
        assertThat(loop.state()).isEqualTo(before);
        assertThat(notices()).containsExactly(Notice.Kind.LIBRARY_FULL);
        tight(false);
        assertThat(send(loop, envelope("n1", note(LONG), 20))).isInstanceOf(Outcome.Done.class);
        assertThat(notices()).isEmpty();
    }

    @Test
    void aFolderThatIsMovedAwayIsNoticedAndGoneOnWithOnceItIsBack() throws Exception {
        Assumptions.assumeTrue(library().getFileSystem().supportedFileAttributeViews().contains("unix"),
                "not run: open files cannot be moved here");
        send(loop, envelope("plan", Sample.plan(), 0));
        send(loop, envelope("s1", new StartItem(Sample.WELCOME, false), 10));
        Path away = folder.resolve("away");
        Files.move(library().getParent(), away);
        assertThat(send(loop, envelope("x1", new NextItem(), 20))).isInstanceOf(Outcome.SetAside.class);
        assertThat(loop.health().cause()).isEqualTo("VANISHED");
        assertThat(notices()).containsExactly(Notice.Kind.ASIDE_VANISHED);
        assertThat(library()).doesNotExist();
        // Another file in its place is not taken for it.
        Files.createDirectory(library().getParent());
        Files.createFile(library());
        assertThat(send(loop, envelope("n1", note("a"), 30))).isInstanceOf(Outcome.SetAside.class);
        assertThat(Files.size(library())).isZero();
        Files.delete(library());
        for (String left : List.of("library.pupitre-wal", "library.pupitre-journal", "library.pupitre-shm")) {
            Files.deleteIfExists(library().resolveSibling(left));
        }
        try (Stream<Path> left = Files.list(library().getParent())) {
            assertThat(left).isEmpty();
        }
        Files.delete(library().getParent());
        Files.move(away, library().getParent());
        assertThat(send(loop, envelope("n2", note("b"), 40))).isInstanceOf(Outcome.Done.class);
        SessionState shown = loop.state();
        assertThat(shown.notes().notes()).hasSize(2);
        assertThat(desk.verify().ok()).isTrue();
        desk.close();
        start(List.of(second));
        assertThat(loop.state()).isEqualTo(shown);
    }

    @Test
    void aCopyOfTheLibraryInItsPlaceIsTheSameLibrary() throws Exception {
        Assumptions.assumeTrue(library().getFileSystem().supportedFileAttributeViews().contains("unix"),
                "not run: open files cannot be moved here");
        send(loop, envelope("plan", Sample.plan(), 0));
        desk.close();
        start(List.of(second));
        send(loop, envelope("s1", new StartItem(Sample.WELCOME, false), 10));
        Path away = folder.resolve("away");
        Files.move(library().getParent(), away);
        assertThat(send(loop, envelope("x1", new NextItem(), 20))).isInstanceOf(Outcome.SetAside.class);
        Files.createDirectory(library().getParent());
        try (Stream<Path> files = Files.list(away)) {
            for (Path file : files.toList()) {
                Files.copy(file, library().resolveSibling(file.getFileName()));
            }
        }
        assertThat(send(loop, envelope("n1", note("a"), 30))).isInstanceOf(Outcome.Done.class);
        SessionState shown = loop.state();
        desk.close();
        start(List.of(second));
        assertThat(loop.state()).isEqualTo(shown);
    }

    @Test
    void aLogThatIsRemovedBehindItsBackLosesNothing() throws Exception {
        Assumptions.assumeTrue(library().getFileSystem().supportedFileAttributeViews().contains("unix"),
                "not run: open files cannot be removed here");
        send(loop, envelope("plan", Sample.plan(), 0));
        send(loop, envelope("s1", new StartItem(Sample.WELCOME, false), 10));
        Files.delete(library().resolveSibling("library.pupitre-wal"));
        assertThat(send(loop, envelope("x1", new NextItem(), 20))).isInstanceOf(Outcome.Done.class);
        assertThat(send(loop, envelope("n1", note("a"), 30))).isInstanceOf(Outcome.Done.class);
        SessionState shown = loop.state();
        Path copy = Files.createDirectory(folder.resolve("copy")).resolve("library.pupitre");
        Files.copy(library().resolveSibling("library.pupitre-wal"), copy.resolveSibling("library.pupitre-wal"));
        Files.copy(library(), copy);
        try (LibraryDesk killed = LibraryDesk.open(copy, "laptop", clock, System::nanoTime)) {
            assertThat(killed.replay(SESSION)).isEqualTo(shown);
        }
    }
}
