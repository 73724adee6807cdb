package org.pupitre.live.elsewhere;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

import org.pupitre.domain.Outcome;
import org.pupitre.domain.SessionState;
import org.pupitre.domain.act.BoardCommand;
import org.pupitre.domain.act.Command;
import org.pupitre.domain.act.NoteCommand.AddNote;
import org.pupitre.domain.act.NoteCommand.EditNote;
import org.pupitre.domain.act.PersonDetails;
import org.pupitre.domain.act.QueueCommand;
import org.pupitre.domain.act.TimelineCommand;
import org.pupitre.domain.notes.Note;
import org.pupitre.domain.queue.QueueEntry;
import org.pupitre.domain.value.CommandId;
import org.pupitre.journal.ActFile;
import org.pupitre.journal.ActSources;
import org.pupitre.journal.Backups;
import org.pupitre.journal.FoundActs;
import org.pupitre.journal.value.Progress;
import org.pupitre.journal.value.Uuid7;
import org.pupitre.live.Envelope;
import org.pupitre.live.LibraryDesk;
import org.pupitre.live.Sample;
import org.pupitre.live.SessionLoop;
import org.pupitre.live.Settings;

/** One computer in a drill, with its library, its clock, and perhaps a second place; its library is a real file. */
final class Laptop implements AutoCloseable {
    final String name;
    final Path library;
    final Optional<Path> stick;
    final Sample.StandingClock clock = new Sample.StandingClock();
    /** What was acknowledged here, in order. */
    final List<CommandId> acknowledged = new ArrayList<>();
    private final Uuid7 ids;
    private LibraryDesk desk;
    private SessionLoop loop;

    Laptop(Path folder, String name, Optional<Path> stick) throws IOException {
        this.name = name;
        this.library = Files.createDirectories(folder.resolve(name)).resolve("library.pupitre");
        this.stick = stick;
        this.ids = new Uuid7(clock, new java.security.SecureRandom());
        if (stick.isPresent()) {
            Settings.read(library).withSecondPlace(stick.get()).write(library);
            Backups.in(stick.get(), library).make();
        }
    }

    /** Switches the program on; the act is told to the second place from now on. */
    Laptop on() {
        desk = LibraryDesk.open(library, name, clock, System::nanoTime);
        desk.keepBackups(() -> stick);
        return this;
    }

    LibraryDesk desk() {
        return desk;
    }

    SessionLoop loop() {
        loop = desk.open(Sample.SESSION, clock);
        return loop;
    }

    SessionState state() {
        return loop().state();
    }

    void pass(long seconds) {
        clock.set(clock.instant().plusSeconds(seconds));
    }

    Outcome send(Command command) {
        Outcome outcome = loop().submit(new Envelope(new CommandId(ids.next().toString()), command, "moderator", name,
                clock.instant())).orTimeout(20, TimeUnit.SECONDS).join();
        if (outcome instanceof Outcome.Done done) {
            acknowledged.add(done.id());
        }
        return outcome;
    }

    /** So many acts that are acknowledged. */
    void work(RandomGenerator random, int acts) {
        for (int end = acknowledged.size() + acts; acknowledged.size() < end;) {
            pass(random.nextInt(20));
            send(drawn(random, state()));
        }
        desk.acts().settle();
    }

    static Command drawn(RandomGenerator random, SessionState state) {
        List<Note> notes = state.notes().notes();
        List<QueueEntry> waiting = state.queue().entries();
        return switch (random.nextInt(8)) {
            case 0, 1 -> new BoardCommand.AddQuestion("Question " + random.nextInt(1000), null, null);
            case 2 -> new AddNote(null, "Note " + random.nextInt(1000), Set.of(), null, null);
            case 3 -> notes.isEmpty()
                    ? new TimelineCommand.NextItem()
                    : new EditNote(notes.get(random.nextInt(notes.size())).id(), "Edited " + random.nextInt(1000),
                            Set.of());
            case 4 -> QueueCommand.AddToQueue.known(random.nextBoolean() ? Sample.AWA : Sample.LUC);
            case 5 -> waiting.isEmpty()
                    ? QueueCommand.AddToQueue.unknown(PersonDetails.named("Speaker " + random.nextInt(1000)))
                    : new QueueCommand.StartTurn(waiting.get(random.nextInt(waiting.size())).id());
            case 6 -> new TimelineCommand.AddTime(60);
            default -> new TimelineCommand.StartItem(Sample.PANEL, true);
        };
    }

    /** The computer dies: what is on its disk now is what will be there when it is opened again. */
    void die() {
        Path folder = library.getParent();
        Path saved = folder.resolveSibling(folder.getFileName() + "-saved");
        Optional<Path> stickSaved = stick.map(s -> s.resolveSibling(s.getFileName() + "-saved"));
        // On the thread that writes, so that nothing is written meanwhile.
        CompletableFuture<Boolean> dead = new CompletableFuture<>();
        loop().subscribe(_ -> {
            if (!dead.isDone()) {
                copy(folder, saved);
                stick.ifPresent(s -> copy(s, stickSaved.orElseThrow()));
                dead.complete(true);
            }
        });
        dead.orTimeout(20, TimeUnit.SECONDS).join();
        desk.close();
        delete(folder);
        copy(saved, folder);
        delete(saved);
        stick.ifPresent(s -> {
            delete(s);
            copy(stickSaved.orElseThrow(), s);
            delete(stickSaved.orElseThrow());
        });
    }

    /** Goes on here with what is in another place. */
    FoundActs goOnFrom(Path place) {
        FoundActs found = ActSources.read(place, Progress.NONE).getFirst();
        Outcome outcome = desk.continuing().goOn(found, clock.instant());
        if (!(outcome instanceof Outcome.Done)) {
            throw new AssertionError(name + " cannot go on: " + outcome);
        }
        return found;
    }

    /** Writes what another computer lacks to a file. */
    Path handOver(Path file) throws IOException {
        Files.deleteIfExists(file);
        ActFile.write(file, desk.continuing().toHandOver(Sample.SESSION));
        return file;
    }

    Optional<Outcome> receive(Path file) {
        return desk.continuing().receive(ActSources.read(file, Progress.NONE).getFirst(), clock.instant());
    }

    Instant after(Duration time) {
        return clock.instant().plus(time);
    }

    @Override
    public void close() {
        if (desk != null) {
            desk.close();
        }
    }

    /** Copies a folder as it is; by names alone, since what is still being written may be gone meanwhile. */
    static void copy(Path from, Path to) {
        try (DirectoryStream<Path> all = Files.newDirectoryStream(from, path -> !underWay(name(path)))) {
            Files.createDirectories(to);
            for (Path path : all) {
                if (Files.isDirectory(path)) {
                    copy(path, to.resolve(name(path)));
                } else {
                    Files.copy(path, to.resolve(name(path)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(Path path) {
        return path.getFileName().toString();
    }

    /** A file that is still being written. */
    private static boolean underWay(String name) {
        return name.endsWith(".part") || name.startsWith(".making-");
    }

    static void delete(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
