package org.pupitre.task;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.pupitre.disk.RealPath;
import org.pupitre.journal.Backups;
import org.pupitre.journal.Repair;
import org.pupitre.journal.value.Backup;
import org.pupitre.journal.value.Progress;
import org.pupitre.live.Settings;
import org.pupitre.text.Messages;

/**
 * The file of a library and the folders of its backups; the library may be damaged or gone.
 *
 * @param clock names what is kept aside
 */
public record LibraryFiles(Path library, List<Backups> places, InstantSource clock) {
    public LibraryFiles {
        places = List.copyOf(places);
    }

    /** Those of a library, with the second place that was chosen for it. */
    public static LibraryFiles of(Path library, InstantSource clock) {
        Path file = RealPath.of(library);
        return new LibraryFiles(file, Repair.places(file, Settings.read(file).second()), clock);
    }

    /** Whether the library is there, or anything that tells of one: a backup or the witness. */
    public boolean known() {
        return Files.exists(library) || !named().isEmpty()
                || Files.exists(library.resolveSibling(library.getFileName() + ".witness"));
    }

    /** All backups that hold what they should, newest first; reads those not read before. */
    public List<Backup> backups(Progress progress) {
        return Backups.whole(named(), progress);
    }

    /** The files that have the name of a backup and are not among those that hold what they should. */
    List<Path> spoilt(List<Backup> good) {
        return named().stream().filter(backup -> !good.contains(backup)).map(Backup::file).toList();
    }

    /** A sentence for each file that has the name of a backup and is not among those that hold what they should. */
    public List<String> spoilt(List<Backup> good, Messages messages) {
        return spoilt(spoilt(good), messages);
    }

    /** A sentence for each file of {@link #spoilt(List)}. */
    static List<String> spoilt(Iterable<Path> files, Messages messages) {
        List<String> sentences = new ArrayList<>();
        files.forEach(file -> sentences.add(messages.text("library.problem.BAD_BACKUP", file)));
        return sentences;
    }

    private List<Backup> named() {
        return places.stream().flatMap(place -> place.list().stream())
                .sorted(Comparator.comparing(Backup::at).reversed()).toList();
    }

    Instant now() {
        return clock.instant();
    }
}
