package org.pupitre.live;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.pupitre.domain.value.PersonId;
import org.pupitre.journal.Backups;
import org.pupitre.journal.Library;
import org.pupitre.journal.SecondPlace;
import org.pupitre.journal.value.ErasePreview;
import org.pupitre.journal.value.EraseReport;
import org.pupitre.journal.value.LibraryException;
import org.pupitre.live.guard.BackupKeeper;
import org.pupitre.live.guard.LoopThread;
import org.pupitre.live.guard.Writer;
import org.pupitre.live.removal.SessionErasing;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Erases people from a library whose sessions may be open. Safe for several threads, but not for the loop's. */
public final class Erasing {
    private static final Logger LOG = LoggerFactory.getLogger(Erasing.class);

    private final LoopThread thread;
    private final Library library;
    private final Writer writer;
    private final BackupKeeper keeper;
    private final String device;
    private final SessionErasing.Sessions sessions;
    private final List<Path> secondPlaces;

    /** @param secondPlaces folders in which emergency journals may be */
    Erasing(LoopThread thread, Library library, Writer writer, BackupKeeper keeper, String device,
            SessionErasing.Sessions sessions, List<Path> secondPlaces) {
        this.thread = thread;
        this.library = library;
        this.writer = writer;
        this.keeper = keeper;
        this.device = device;
        this.sessions = sessions;
        this.secondPlaces = List.copyOf(secondPlaces);
    }

    /** Deletes whole sessions. */
    public SessionErasing sessions() {
        return new SessionErasing(thread, library, writer, keeper, device, sessions, this::others);
    }

    /**
     * What would go; nothing is changed. Empty if there is no such person.
     *
     * @param also further names or words by which the person is found in texts
     * @param not  what is not looked for, though it usually is
     */
    public Optional<ErasePreview> preview(PersonId person, List<String> also, List<String> not) {
        List<Path> others = others();
        return thread.call(() -> library.eraser().preview(person, also, not, others));
    }

    /**
     * Erases what a preview shows, and makes a new backup. Sessions that are open are folded again from their entries, so that
     * neither they nor what can be undone in them shows the person.
     *
     * @throws LibraryException if the disk says no, or entries wait to come into the library
     */
    public EraseReport erase(ErasePreview preview, Instant at) {
        List<Path> others = others();
        // While a backup is being sealed it has no name yet and would be missed.
        EraseReport report = keeper.alone(() -> thread.call(() -> erase(preview, at, others)));
        keeper.afterErasing();
        return report;
    }

    private EraseReport erase(ErasePreview preview, Instant at, List<Path> others) {
        LibraryException waits = writer.catchUp();
        if (waits != null) {
            throw waits;
        }
        EraseReport report = library.eraser().erase(preview, at, device, others);
        sessions.foldAgain();
        return report;
    }

    /** Backups in a second place, also one that is not there now, and emergency journals that were kept. */
    private List<Path> others() {
        List<Path> others = new ArrayList<>();
        Settings.read(library.file()).second()
                .ifPresent(place -> others.add(Backups.in(place, library.file()).folder()));
        String emergency = SecondPlace.name(library.file());
        for (Path folder : secondPlaces) {
            try (Stream<Path> files = Files.list(folder)) {
                files.filter(file -> String.valueOf(file.getFileName()).startsWith(emergency)).forEach(others::add);
            } catch (IOException e) {
                // A place that is not there holds nothing that could be changed now.
                LOG.debug("no second place: {}", e.getClass());
            }
        }
        return others;
    }
}
