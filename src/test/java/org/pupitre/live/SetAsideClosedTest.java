package org.pupitre.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pupitre.live.Sample.SESSION;
import static org.pupitre.live.Sample.envelope;
import static org.pupitre.live.Sample.send;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pupitre.domain.Outcome;
import org.pupitre.domain.act.NoteCommand.AddNote;
import org.pupitre.domain.act.NoteCommand.TakeInNotes;
import org.pupitre.domain.act.NoteContent;
import org.pupitre.domain.act.NoteRevision;
import org.pupitre.domain.notes.Note;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.NoteId;
import org.pupitre.domain.value.RevisionId;
import org.pupitre.domain.value.SessionId;
import org.pupitre.journal.TightDisk;

/** A full disk sets aside what comes for sessions that are not open as well: plans, and notes brought back. */
class SetAsideClosedTest {
    private static final Path MEMORY = Path.of("/dev/shm");
    private static final SessionId OTHER = new SessionId("other");
    private static final String LONG = "What we learned. ".repeat(500);
    private static final Instant AT = Instant.parse("2022-05-24T12:00:00Z");

    @TempDir private Path folder;
    private final Sample.StandingClock clock = new Sample.StandingClock();
    private Path second;
    private LibraryDesk desk;
    private SessionLoop loop;

    @BeforeEach
    void open() throws Exception {
        Assumptions.assumeTrue(Files.isWritable(MEMORY)
                && !Files.getFileStore(MEMORY).equals(Files.getFileStore(folder)), "not run: no second disk");
        second = Files.createTempDirectory(MEMORY, "pupitre-test");
        start();
    }

    private void start() {
        desk = LibraryDesk.open(folder.resolve("library.pupitre"), "laptop", clock, System::nanoTime, List.of(second));
        loop = desk.open(OTHER, clock);
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

    /** The library takes nothing more until it is opened again. */
    private void fill() {
        CompletableFuture<Boolean> done = new CompletableFuture<>();
        loop.subscribe(_ -> {
            try {
                if (!done.isDone()) {
                    TightDisk.fill(desk.library());
                }
                done.complete(true);
            } catch (java.sql.SQLException e) {
                done.completeExceptionally(e);
            }
        });
        done.join();
        assertThat(send(loop, envelope("n1", new AddNote(null, LONG, Set.of(), null, null), 10)))
                .isInstanceOf(Outcome.SetAside.class);
    }

    @Test
    void aPlanIsSetAsideAndComesIntoTheLibrary() {
        send(loop, envelope("plan", Sample.plan(), 0));
        fill();
        assertThat(desk.plan(Map.of(SESSION, Sample.plan()), AT)).isInstanceOf(Outcome.SetAside.class);
        assertThat(desk.sessions()).extracting(SessionSummary::id).contains(SESSION);
        assertThat(desk.plan(Map.of(SESSION, Sample.plan()), AT)).as("it is planned").isInstanceOf(
                Outcome.Refused.class);
        assertThat(desk.entries(SESSION)).isEmpty();
        desk.close();
        start();
        assertThat(desk.entries(SESSION)).isNotEmpty();
        assertThat(desk.replay(SESSION).planned()).isTrue();
    }

    @Test
    void notesThatCameBackAreSetAsideAndComeIntoTheLibrary() {
        desk.plan(Map.of(SESSION, Sample.plan()), AT);
        send(loop, envelope("plan", Sample.plan(), 0));
        fill();
        NoteRevision note = new NoteRevision(new NoteId("n9"), new RevisionId("r9"), List.of(),
                new NoteContent(LONG, Set.of(), LanguageTag.EN, null, null, null, null, null, AT), "laptop", AT);
        assertThat(desk.notes().takeIn(SESSION, new TakeInNotes(List.of(note)), List.of(), AT))
                .isInstanceOf(Outcome.SetAside.class);
        assertThat(desk.replay(SESSION).notes().notes()).extracting(Note::text).containsExactly(LONG);
        desk.close();
        start();
        assertThat(desk.replay(SESSION).notes().notes()).extracting(Note::text).containsExactly(LONG);
        assertThat(desk.open(SESSION, clock).health().aside()).isZero();
    }
}
