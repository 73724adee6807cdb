package org.pupitre.live.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pupitre.live.Sample.SESSION;
import static org.pupitre.live.Sample.START;
import static org.pupitre.live.Sample.envelope;
import static org.pupitre.live.Sample.send;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pupitre.domain.Outcome;
import org.pupitre.domain.SessionState;
import org.pupitre.domain.act.NoteCommand.AddNote;
import org.pupitre.domain.act.Rejection;
import org.pupitre.domain.act.SessionCommand.Undo;
import org.pupitre.domain.act.TimelineCommand.FinishSession;
import org.pupitre.domain.act.TimelineCommand.StartItem;
import org.pupitre.domain.agenda.Timeline;
import org.pupitre.domain.outlook.NextDay;
import org.pupitre.domain.value.SessionId;
import org.pupitre.live.LibraryDesk;
import org.pupitre.live.Sample;
import org.pupitre.live.SessionLoop;

/** Rehearsing a session (rules of the journal, section 8): a copy, starting now, that leaves nothing. */
class RehearsalRoomTest {
    private static final Instant NOW = START.minusSeconds(86_400 * 3L - 30);

    @TempDir Path folder;
    private final Sample.StandingClock clock = new Sample.StandingClock();
    private Path file;
    private LibraryDesk desk;

    @BeforeEach
    void open() throws IOException {
        file = Files.createDirectories(folder.resolve("data")).resolve("library.pupitre");
        clock.set(NOW);
        desk = LibraryDesk.open(file, "laptop", clock, System::nanoTime);
        assertThat(desk.plan(Map.of(SESSION, Sample.plan()), NOW)).isInstanceOf(Outcome.Done.class);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private RehearsalRoom room() {
        RehearsalRoom.Became became = RehearsalRoom.open(desk, SESSION, NextDay::on, clock, System::nanoTime);
        assertThat(became).isInstanceOf(RehearsalRoom.Became.Ready.class);
        return ((RehearsalRoom.Became.Ready) became).room();
    }

    private Path place() {
        return file.resolveSibling("library.pupitre.rehearsal");
    }

    /** Each file of the folder with its bytes, but for the log, whose pages SQLite may fold away as it likes. */
    private Map<String, String> bytes() throws IOException {
        Map<String, String> all = new TreeMap<>();
        try (Stream<Path> files = Files.list(file.getParent())) {
            for (Path one : files.filter(Files::isRegularFile).filter(f -> !f.toString().endsWith("-shm")).toList()) {
                all.put(one.getFileName().toString(), HexFormat.of().formatHex(Files.readAllBytes(one)));
            }
        }
        return all;
    }

    @Test
    void theCopyStartsNowWithTheSamePeopleAndInterpreters() {
        try (RehearsalRoom room = room()) {
            SessionState copy = room.loop().state();
            SessionState real = desk.replay(SESSION);
            Instant start = NOW.truncatedTo(ChronoUnit.MINUTES);
            assertThat(copy.plan().plannedStart()).isEqualTo(start);
            assertThat(copy.plan().hardStop()).isEqualTo(start.plusSeconds(7200));
            assertThat(copy.timeline().items()).extracting(item -> item.title())
                    .isEqualTo(real.timeline().items().stream().map(item -> item.title()).toList());
            assertThat(copy.people().all()).isEqualTo(real.people().all());
            assertThat(copy.interpretation()).isEqualTo(real.interpretation());
            assertThat(copy.history().toUndo()).as("the move is no step of undo").isEmpty();
        }
    }

    @Test
    void aRehearsalLeavesTheTrueLibraryByteForByteAsItWas() throws IOException {
        String code = desk.library().code();
        Map<String, String> before = bytes();
        RehearsalRoom room = room();
        SessionLoop loop = room.loop();
        assertThat(place()).isDirectory();
        assertThat(send(loop, envelope("r1", new StartItem(Sample.WELCOME, false), 0)))
                .isInstanceOf(Outcome.Done.class);
        assertThat(send(loop, envelope("r2", new AddNote(null, "only tried", Set.of(), null, null), 10)))
                .isInstanceOf(Outcome.Done.class);
        assertThat(loop.saveDraft("note", "half").join()).isTrue();
        assertThat(loop.state().timeline().status()).isEqualTo(Timeline.Status.RUNNING);
        room.close();
        assertThat(place()).doesNotExist();
        assertThat(bytes()).isEqualTo(before);
        assertThat(desk.library().code()).isEqualTo(code);
        assertThat(desk.library().exported()).isEmpty();
        assertThat(desk.replay(SESSION).timeline().status()).isEqualTo(Timeline.Status.NOT_STARTED);
        room.close();
    }

    @Test
    void whatAKilledProgramLeftGoesAtTheNextOpeningAndOthersFilesStay() throws IOException {
        String code = desk.library().code();
        RehearsalRoom room = room();
        send(room.loop(), envelope("r1", new StartItem(Sample.WELCOME, false), 0));
        Path left = folder.resolve("left");
        copy(place(), left);
        room.close();
        desk.close();
        copy(left, place());
        Path foreign = Files.writeString(place().resolve("mine.txt"), "not of Pupitre");
        assertThat(place().resolve("rehearsal.pupitre")).exists();
        desk = LibraryDesk.open(file, "laptop", clock, System::nanoTime);
        assertThat(foreign).exists();
        try (Stream<Path> files = Files.list(place())) {
            assertThat(files).containsExactly(foreign);
        }
        assertThat(desk.library().code()).isEqualTo(code);
        Files.delete(foreign);
        room().close();
        assertThat(place()).doesNotExist();
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path one : all.toList()) {
                Path there = to.resolve(from.relativize(one).toString());
                if (Files.isDirectory(one)) {
                    Files.createDirectories(there);
                } else {
                    Files.copy(one, there);
                }
            }
        }
    }

    @Test
    void aSessionThatWasHeldIsRehearsedAsItWasPlanned() {
        SessionLoop loop = desk.open(SESSION, clock);
        send(loop, envelope("c1", new StartItem(Sample.WELCOME, false), 0));
        send(loop, envelope("c2", new AddNote(null, "of the true session", Set.of(), null, null), 5));
        send(loop, envelope("c3", new FinishSession(), 10));
        loop.close();
        try (RehearsalRoom room = room()) {
            SessionState copy = room.loop().state();
            assertThat(copy.timeline().status()).isEqualTo(Timeline.Status.NOT_STARTED);
            assertThat(copy.notes().notes()).isEmpty();
            assertThat(copy.timeline().items()).hasSize(3);
            assertThat(send(room.loop(), envelope("r1", new Undo(), 20))).isInstanceOf(Outcome.Refused.class);
        }
    }

    @Test
    void whatCannotBeRehearsedIsRefusedAndLeavesNothing() {
        assertThat(RehearsalRoom.open(desk, new SessionId("none"), NextDay::on, clock, System::nanoTime))
                .isEqualTo(new RehearsalRoom.Became.Refused(new Rejection.NotPlannedYet()));
        desk.erasing().sessions().delete(SESSION, NOW);
        assertThat(RehearsalRoom.open(desk, SESSION, NextDay::on, clock, System::nanoTime))
                .isEqualTo(new RehearsalRoom.Became.Refused(new Rejection.SessionWasDeleted(SESSION)));
        assertThat(place()).doesNotExist();
    }
}
