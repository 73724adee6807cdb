package org.pupitre.live.proof;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.pupitre.domain.act.NoteCommand.AddNote;
import org.pupitre.domain.act.TimelineCommand.NextItem;
import org.pupitre.domain.act.TimelineEvent.ItemSkipped;
import org.pupitre.domain.value.CommandId;
import org.pupitre.journal.Backups;
import org.pupitre.journal.Repair;
import org.pupitre.journal.TextJournal;
import org.pupitre.journal.value.Backup;
import org.pupitre.journal.value.Batch;
import org.pupitre.journal.value.LibraryException;
import org.pupitre.journal.value.Progress;
import org.pupitre.journal.value.TextLine;
import org.pupitre.live.LibraryDesk;
import org.pupitre.live.Sample;
import org.pupitre.live.SessionLoop;
import org.pupitre.live.Settings;
import org.pupitre.live.WindowSettings;

/**
 * Does, in a process of its own whose system calls are recorded, everything of which the program says that it is on disk, and
 * prints a word after each. Its only argument is an empty folder.
 */
final class PromiseVictim {
    /** Before each word, since the driver starts programs that say something too. */
    static final String MARK = "on disk: ";
    private static final PrintStream OUT = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    private static final int HEADER_BYTES = 100;
    private final Path home;
    private final Path file;

    private PromiseVictim(Path home) {
        this.home = home;
        this.file = home.resolve("library").resolve("library.pupitre");
    }

    public static void main(String[] arguments) throws IOException {
        PromiseVictim victim = new PromiseVictim(Path.of(arguments[0]));
        victim.emergencyLines();
        victim.session();
        victim.repairs();
        Runtime.getRuntime().halt(0);
    }

    private static void said(String word) {
        OUT.println(MARK + word);
    }

    private static LibraryDesk open(Path library) {
        return LibraryDesk.open(library, "victim", InstantSource.system(), System::nanoTime);
    }

    private void emergencyLines() throws IOException {
        Path place = Files.createDirectory(home.resolve("emergency"));
        for (int opened = 1; opened <= 2; opened++) {
            try (TextJournal lines = TextJournal.open(place.resolve("lines.emergency"))) {
                lines.append(List.of(line(opened + "a")));
                said("first line of opening " + opened);
                lines.append(List.of(line(opened + "b")));
                said("second line of opening " + opened);
            }
        }
    }

    private static TextLine line(String command) {
        return TextLine.of(new Batch(Sample.SESSION, new CommandId(command), Sample.START, "moderator", "victim",
                List.of(new ItemSkipped(Sample.PANEL)), List.of()));
    }

    private void session() throws IOException {
        Files.createDirectory(file.getParent());
        Path stick = Files.createDirectory(home.resolve("stick"));
        try (LibraryDesk desk = open(file)) {
            desk.plan(Map.of(Sample.SESSION, Sample.plan()), Sample.START);
            said("plan");
            SessionLoop loop = desk.open(Sample.SESSION, InstantSource.system());
            loop.submit(new NextItem()).join();
            said("command");
            loop.saveDraft("note", "half a sent").join();
            said("draft");
            Backup backup = desk.backUp(Backup.Reason.ASKED, Progress.NONE);
            said("backup");
            Backups second = Backups.in(stick, file);
            second.make();
            second.copy(backup, Progress.NONE);
            said("copy of the backup");
            Settings.NONE.withConsole(WindowSettings.NONE.withLook("fr", "DARK", 100))
                    .write(file);
            said("settings");
            Files.createDirectory(home.resolve("out"));
            desk.notes().leave(home.resolve("out").resolve("notes.bundle"), new byte[]{1, 2, 3}, "BUNDLE",
                    Sample.START);
            said("exported file");
            loop.submit(new AddNote(null, "Awa Ndiaye said so.", Set.of(), null, null)).join();
            Files.createDirectory(home.resolve("crashed"));
            for (String part : List.of("", "-wal")) {
                Files.copy(part(file, part), part(crashed(), part));
            }
            desk.erasing().erase(desk.erasing().preview(Sample.AWA, List.of(), List.of()).orElseThrow(),
                    Sample.START);
            said("erased");
        }
        said("closed");
    }

    private Path crashed() {
        return home.resolve("crashed").resolve("crashed.pupitre");
    }

    private static Path part(Path library, String part) {
        return library.resolveSibling(library.getFileName() + part);
    }

    private void repairs() throws IOException {
        byte[] bytes = Files.readAllBytes(crashed());
        java.util.Arrays.fill(bytes, HEADER_BYTES, bytes.length, (byte) 'x');
        Files.write(crashed(), bytes);
        try (LibraryDesk desk = open(crashed())) {
            throw new IllegalStateException("opened " + desk.file());
        } catch (LibraryException e) {
            said("kept aside " + e.kind());
        }
        Repair repair = Repair.examine(file, Repair.places(file, Optional.empty()),
                InstantSource.fixed(Instant.parse("2022-05-24T14:40:00Z")), Progress.NONE);
        repair.salvage(Files.createDirectory(home.resolve("salvaged")).resolve("salvaged.pupitre"), Progress.NONE);
        said("salvaged");
        repair.mend(Progress.NONE);
        said("mended");
        Backup newest = Backups.of(file).newest().orElseThrow();
        Repair.examine(file, Repair.places(file, Optional.empty()), InstantSource.system(), Progress.NONE)
                .restore(newest.file(), Progress.NONE);
        said("restored");
    }
}
