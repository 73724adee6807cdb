package org.pupitre.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pupitre.domain.Outcome;
import org.pupitre.domain.act.NoteCommand.AddNote;
import org.pupitre.domain.notes.Note;
import org.pupitre.domain.value.SessionId;
import org.pupitre.journal.Backups;
import org.pupitre.journal.Repair;
import org.pupitre.journal.value.Backup;
import org.pupitre.journal.value.LibraryException;
import org.pupitre.journal.value.Progress;
import org.pupitre.live.notice.Notice;
import org.pupitre.task.sample.SampleSession;

/** While a session runs, another file is put in the library's place in every way that a person or a program does it. */
class ReplacedLibraryTest {
    private static final Instant NOW = Instant.parse("2022-05-24T11:00:00Z");
    private static final int BEFORE = 40;
    private static final int AFTER = 20;

    @TempDir private Path folder;
    private Path file;
    private Path older;
    private LibraryDesk desk;
    private SessionLoop loop;
    private final Set<String> saved = new HashSet<>();
    private final List<Outcome> refused = new ArrayList<>();
    private final List<Path> seconds = new ArrayList<>();

    /** How a file comes to be in the place of another. */
    enum Way {
        RENAME {
            @Override
            void put(Path from, Path to) throws IOException {
                Path copy = Files.copy(from, to.resolveSibling("incoming"), StandardCopyOption.REPLACE_EXISTING);
                Files.move(copy, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            }
        },
        /** As a synchronising program: a hidden temporary file with the old time, then a rename. */
        SYNCHRONISED {
            @Override
            void put(Path from, Path to) throws IOException {
                Path copy = Files.copy(from, to.resolveSibling("." + to.getFileName() + ".tmp"));
                Files.setLastModifiedTime(copy, FileTime.from(NOW));
                Files.move(copy, to, StandardCopyOption.REPLACE_EXISTING);
            }
        },
        /** As {@code cp} does: into the file that is there, another process's doing. */
        OVER {
            @Override
            void put(Path from, Path to) throws IOException {
                run("cp", from.toString(), to.toString());
            }
        },
        MOVED_AWAY_THEN_COPIED {
            @Override
            void put(Path from, Path to) throws IOException {
                run("mv", to.toString(), to + ".mine");
                run("cp", from.toString(), to.toString());
            }
        };

        abstract void put(Path from, Path to) throws IOException;

        private static void run(String... command) throws IOException {
            try {
                assertThat(new ProcessBuilder(command).inheritIO().start().waitFor()).isZero();
            } catch (InterruptedException e) {
                throw new IOException(e);
            }
        }
    }

    @BeforeEach
    void open() throws Exception {
        file = folder.resolve("library.pupitre");
        older = folder.resolve("older");
        try (LibraryDesk first = desk(List.of())) {
            SessionId id = SampleSession.sample(first, NOW);
            assertThat(id).isNotNull();
            Backup backup = first.backUp(Backup.Reason.ASKED, Progress.NONE);
            Files.copy(backup.file(), older);
        }
    }

    private LibraryDesk desk(List<Path> places) {
        return LibraryDesk.open(file, "console", InstantSource.fixed(NOW), System::nanoTime, places);
    }

    private void start() {
        desk = desk(seconds);
        loop = desk.open(desk.sessions().getFirst().id(), InstantSource.fixed(NOW));
    }

    @AfterEach
    void close() {
        if (desk != null) {
            desk.close();
        }
    }

    private void write(int number, String about) {
        for (int i = 0; i < number; i++) {
            String text = about + " " + i;
            switch (loop.submit(new AddNote(null, text, Set.of(), null, null)).join()) {
                case Outcome.Done _ -> saved.add(text);
                case Outcome other -> refused.add(other);
            }
        }
    }

    private Set<String> texts(SessionId id) {
        return desk.replay(id).notes().notes().stream().map(Note::text).collect(Collectors.toSet());
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void nothingThatWasSavedIsLostAndNothingIsSaidToBeSaved(Way way) throws Exception {
        start();
        SessionId id = loop.id();
        // More than the log takes before it is folded into the file.
        write(BEFORE, "x".repeat(4_000));
        way.put(older, file);
        byte[] there = Files.readAllBytes(file);
        write(AFTER, "after");

        assertThat(saved).as("said to be saved").hasSize(BEFORE);
        assertThat(refused).hasSize(AFTER).allSatisfy(no -> assertThat(((Outcome.NotSaved) no).cause())
                .isEqualTo(LibraryException.Kind.REPLACED.name()));
        assertThat(loop.health().trouble()).isTrue();
        assertThat(desk.notices().standing()).extracting(Notice::kind).contains(Notice.Kind.LIBRARY_REPLACED);
        Path kept = Path.of(desk.notices().standing().stream().filter(n -> n.kind() == Notice.Kind.LIBRARY_REPLACED)
                .findFirst().orElseThrow().arguments().getLast());
        assertThat(kept).exists();
        loop.close();
        desk.close();
        assertThat(Files.readAllBytes(file)).as("nothing is written into the other file").isEqualTo(there);

        Optional<Backup> newest = Backups.of(file).newest();
        assertThat(newest).map(Backup::file).hasValue(kept);
        Backups.verify(newest.get(), Progress.NONE);
        Files.delete(file);
        Files.copy(kept, file);
        desk = desk(List.of());
        assertThat(texts(id)).containsAll(saved);
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void theNextStartNoticesAndRepairBringsAllBack(Way way) throws Exception {
        start();
        SessionId id = loop.id();
        write(BEFORE, "x".repeat(400));
        way.put(older, file);
        write(1, "after");
        loop.close();
        desk.close();
        // As a new process finds it: this one may still hold the lock of a file that was written over.
        Path start = Files.createDirectory(folder.resolve("start"));
        new ProcessBuilder("sh", "-c", "cp -r " + folder + "/library.pupitre* " + start).inheritIO().start().waitFor();
        file = start.resolve("library.pupitre");
        try (LibraryDesk again = desk(List.of())) {
            assertThat(again).as("opened as if nothing was missing").isNull();
        } catch (LibraryException e) {
            assertThat(e.kind()).isEqualTo(LibraryException.Kind.DAMAGED);
        }
        Repair repair =
                Repair.examine(file, Repair.places(file, Optional.empty()), InstantSource.fixed(NOW), Progress.NONE);
        assertThat(repair.offer().mendable()).isTrue();
        repair.mend(Progress.NONE);
        desk = desk(List.of());
        assertThat(texts(id)).containsAll(saved);
    }

    @ParameterizedTest
    @EnumSource(Way.class)
    void withASecondPlaceEverythingIsKept(Way way) throws Exception {
        seconds.add(Files.createDirectory(folder.resolve("second")));
        start();
        write(BEFORE, "x".repeat(400));
        way.put(older, file);
        write(AFTER, "after");
        assertThat(saved).as("said to be saved").hasSize(BEFORE);
        assertThat(refused)
                .isNotEmpty()
                .allSatisfy(r -> assertThat(r).isInstanceOfAny(Outcome.SetAside.class, Outcome.NotSaved.class));
    }

    @Test
    void theSameFilePutBackGoesOn() throws Exception {
        start();
        SessionId id = loop.id();
        write(BEFORE, "before");
        Path mine = folder.resolve("mine");
        Files.move(file, mine);
        Files.copy(older, file);
        write(AFTER, "between");
        assertThat(refused).hasSize(AFTER);
        Files.move(mine, file, StandardCopyOption.REPLACE_EXISTING);
        write(AFTER, "back");
        assertThat(saved).hasSize(BEFORE + AFTER);
        assertThat(desk.notices().standing()).extracting(Notice::kind).doesNotContain(Notice.Kind.LIBRARY_REPLACED);
        loop.close();
        desk.close();
        desk = desk(List.of());
        assertThat(texts(id)).containsAll(saved);
    }

    @Test
    void movingAwayIsNoticedAndComesBack() throws Exception {
        start();
        write(BEFORE, "before");
        Path mine = folder.resolve("mine");
        Files.move(file, mine);
        write(AFTER, "away");
        assertThat(refused).hasSize(AFTER).allSatisfy(no -> assertThat(((Outcome.NotSaved) no).cause())
                .isEqualTo(LibraryException.Kind.VANISHED.name()));
        Files.move(mine, file);
        write(AFTER, "back");
        assertThat(saved).hasSize(BEFORE + AFTER);
    }

    @Test
    void aFileThatWasOnlyTouchedIsStillTheLibrary() throws Exception {
        start();
        write(BEFORE, "before");
        Files.setLastModifiedTime(file, FileTime.from(NOW));
        write(AFTER, "touched");
        assertThat(refused).isEmpty();
    }

    @Test
    void longSessionsFoldTheirLogWithoutAlarm() {
        start();
        write(1_500, "x".repeat(3_000));
        assertThat(refused).isEmpty();
        assertThat(desk.notices().standing()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = Way.class, mode = EnumSource.Mode.EXCLUDE, names = "MOVED_AWAY_THEN_COPIED")
    void aWitnessThatWasReplacedIsWrittenAgain(Way way) throws Exception {
        start();
        SessionId id = loop.id();
        write(5, "before");
        Path witness = file.resolveSibling("library.pupitre.witness");
        Path old = Files.copy(witness, folder.resolve("old-witness"));
        write(BEFORE, "then");
        way.put(old, witness);
        write(1, "after");
        loop.close();
        desk.close();
        desk = desk(List.of());
        assertThat(texts(id)).containsAll(saved);
        assertThat(saved).hasSize(BEFORE + 6);
    }

    @AfterEach
    void noStrayFiles() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            assertThat(all.map(f -> f.getFileName().toString()).toList()).noneMatch(n -> n.startsWith(".making-"));
        }
    }
}
