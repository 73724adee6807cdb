package org.pupitre.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.pupitre.cli.rehearse.Script;
import org.pupitre.domain.act.Command;
import org.pupitre.domain.act.NoteCommand.AddNote;
import org.pupitre.domain.act.PeopleCommand.AddPerson;
import org.pupitre.domain.act.PersonDetails;
import org.pupitre.domain.act.TimelineCommand.ResumeItem;
import org.pupitre.domain.value.CommandId;
import org.pupitre.domain.value.PersonId;
import org.pupitre.domain.value.SessionId;
import org.pupitre.live.Envelope;
import org.pupitre.live.LibraryDesk;
import org.pupitre.live.Rehearsal;
import org.pupitre.live.Rehearsal.Cue;
import org.pupitre.live.SessionLoop;
import org.pupitre.live.clock.Pace;
import org.pupitre.task.sample.SampleSession;

/** A library as a rehearsed seminar leaves it, closed and not closed, and ways to damage copies of it. */
final class DamageKit {
    /** How much comes after the library was closed once, and is in the write-ahead log only. */
    private static final int LATER_COMMANDS = 40;

    final Path closed;
    final Path unclosed;
    final Truth truth;
    final Truth later;
    final Truth.History history = new Truth.History();
    final Set<CommandId> refused = new LinkedHashSet<>();

    private DamageKit(Path folder) throws IOException, InterruptedException {
        closed = folder.resolve("closed").resolve("library.pupitre");
        rehearse(closed);
        truth = read(closed);
        unclosed = folder.resolve("unclosed").resolve("library.pupitre");
        Path grown = folder.resolve("grown").resolve("library.pupitre");
        copy(closed, grown);
        grow(grown);
        later = read(unclosedCopy(folder.resolve("read").resolve("library.pupitre")));
    }

    static DamageKit in(Path folder) throws IOException, InterruptedException {
        return new DamageKit(folder);
    }

    private void rehearse(Path file) throws IOException, InterruptedException {
        Files.createDirectories(file.getParent());
        List<Cue> script = Script.sample();
        Pace pace = Pace.jumping(script.getFirst().at());
        try (LibraryDesk desk = LibraryDesk.open(file, "test", pace, System::nanoTime)) {
            SessionId id = SampleSession.sampleTheDayBefore(desk);
            SessionLoop loop = desk.open(id, pace);
            new Rehearsal(loop, script, "test").play(pace, played -> {
            });
            for (int i = 0; i < 12; i++) {
                send(loop, "refused" + i, new ResumeItem(), pace);
                loop.saveDraft("field" + i, "Half a sentence, " + i + ", " + "and more ".repeat(20 * i)).join();
            }
        }
    }

    private void send(SessionLoop loop, String id, Command command, InstantSource clock) {
        CommandId command1 = new CommandId(id);
        if (id.startsWith("refused")) {
            refused.add(command1);
        }
        loop.submit(new Envelope(command1, command, "moderator", "test", clock.instant())).join();
    }

    /** Goes on with a session, and copies the library while it is open: as a crash would leave it. */
    private void grow(Path file) throws IOException {
        InstantSource clock = InstantSource.fixed(Instant.parse("2022-05-24T14:40:00Z"));
        try (LibraryDesk desk = LibraryDesk.open(file, "test", clock, System::nanoTime)) {
            SessionId id = desk.sessions().getFirst().id();
            SessionLoop loop = desk.open(id, clock);
            for (int i = 0; i < LATER_COMMANDS; i++) {
                send(loop, "later" + i, new AddNote(null, "Noted later, number " + i, Set.of(), null, null), clock);
                send(loop, "person" + i, new AddPerson(new PersonId("late" + i), PersonDetails.named("Late " + i)),
                        clock);
                send(loop, "refused-later" + i, new ResumeItem(), clock);
                loop.saveDraft("note", "Half a note, " + i).join();
                history.drafts().add(id + " note=Half a note, " + i);
            }
            copy(file, unclosed);
        }
    }

    private Truth read(Path file) {
        try (Library library = Library.open(file, InstantSource.system())) {
            Truth read = Truth.of(library, refused);
            history.add(read);
            return read;
        }
    }

    private Path unclosedCopy(Path to) throws IOException {
        copy(unclosed, to);
        return to;
    }

    /** Copies a library with its write-ahead log and its witness. */
    static void copy(Path from, Path to) throws IOException {
        Files.createDirectories(to.getParent());
        for (String part : List.of("", "-wal", ".witness")) {
            Path source = part(from, part);
            if (Files.exists(source)) {
                Files.copy(source, part(to, part));
            }
        }
    }

    static Path part(Path library, String part) {
        return library.resolveSibling(library.getFileName() + part);
    }

    static void flip(Path file, int flips, RandomGenerator random) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        for (int i = 0; i < flips; i++) {
            int bit = random.nextInt(bytes.length * 8);
            bytes[bit / 8] ^= (byte) (1 << bit % 8);
        }
        Files.write(file, bytes);
    }

    static void cut(Path file, RandomGenerator random) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, java.util.Arrays.copyOf(bytes, random.nextInt(bytes.length)));
    }

    static void delete(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }
}
