package org.pupitre.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.pupitre.disk.Disk;
import org.pupitre.disk.RealPath;
import org.pupitre.journal.backup.CheckedBackups;
import org.pupitre.journal.entry.Tip;
import org.pupitre.journal.entry.Witness;
import org.pupitre.journal.file.WorkFile;
import org.pupitre.journal.repair.Install;
import org.pupitre.journal.repair.Rebuild;
import org.pupitre.journal.repair.Rescue;
import org.pupitre.journal.store.Row;
import org.pupitre.journal.store.Transfer;
import org.pupitre.journal.value.Backup;
import org.pupitre.journal.value.LibraryException;
import org.pupitre.journal.value.Offer;
import org.pupitre.journal.value.Progress;
import org.pupitre.journal.value.SeqRange;

/**
 * Repairs a library that no one has open. The library as it was found is never changed: a new one is made beside it,
 * read again, and put in its place; the old one is kept aside.
 */
public final class Repair {
    private final Path library;
    private final InstantSource clock;
    private final Rescue rescue;
    private final List<Backup> backups;

    /**
     * What was done.
     *
     * @param entries how many entries the library has now
     * @param lost    numbers of entries, as they were, that it does not have
     * @param aside   where the library is that was there before
     */
    public record Done(long entries, List<SeqRange> lost, Optional<Path> aside) {
        public Done {
            lost = List.copyOf(lost);
        }
    }

    private Repair(Path library, InstantSource clock, Rescue rescue, List<Backup> backups) {
        this.library = library;
        this.clock = clock;
        this.rescue = rescue;
        this.backups = backups;
    }

    /**
     * Reads everything in a library and in its backups; a backup that is not whole is not offered.
     *
     * @param places where its backups are
     * @throws LibraryException if it cannot be opened for another reason than damage, such as another program
     */
    public static Repair examine(Path library, List<Backups> places, InstantSource clock, Progress progress) {
        Path file = RealPath.of(library);
        List<Backup> all = places.stream().flatMap(p -> p.list().stream())
                .sorted(Comparator.comparing(Backup::at).reversed()).toList();
        List<Backup> whole = CheckedBackups.of(all, progress.part(0, 0.5));
        return new Repair(file, clock, Rescue.of(file, whole, progress.part(0.5, 1)), whole);
    }

    /** The backups of a library in its usual place and in a second one. */
    public static List<Backups> places(Path library, Optional<Path> secondPlace) {
        return Stream.concat(Stream.of(Backups.of(library)), secondPlace.map(p -> Backups.in(p, library)).stream())
                .toList();
    }

    public Offer offer() {
        return rescue.offer(backups);
    }

    /**
     * Puts what is missing or altered back from the backups. Every entry is then as it was written.
     *
     * @throws IllegalStateException if that cannot be done, see {@link Offer#mendable}
     */
    public Done mend(Progress progress) {
        if (!offer().mendable()) {
            throw new IllegalStateException("entries or persons are lost");
        }
        return replace(rescue.found().rows(), progress);
    }

    /** Goes on with the entries up to the first that cannot be recovered. */
    public Done goOn(Progress progress) {
        return replace(rescue.found().readable(), progress);
    }

    private Done replace(List<Row> rows, Progress progress) {
        Path made = fresh(".mending");
        try {
            progress.at(0);
            Optional<Tip> head = new Rebuild(rescue).of(made, rows, false);
            progress.at(1);
            return done(made, head, rescue.numbersWithout(rows));
        } finally {
            remove(made);
        }
    }

    /**
     * Puts every entry that can be recovered into a new library, renumbered where some are missing between them.
     *
     * @param named no file may be there
     * @return what the new library has, and what it has not
     */
    public Done salvage(Path named, Progress progress) {
        Path target = RealPath.of(named);
        if (Files.exists(target)) {
            throw new IllegalArgumentException(target + " is there already");
        }
        List<Row> rows = rescue.found().rows();
        progress.at(0);
        Optional<Tip> head = new Rebuild(rescue).of(target, rows, !rescue.found().lost().isEmpty());
        try (Witness witness = new Witness(target)) {
            if (head.isPresent()) {
                witness.begin(head.get());
            }
        } catch (IOException e) {
            throw LibraryException.of(e, target);
        }
        progress.at(1);
        return new Done(rows.size(), rescue.found().lost(), Optional.empty());
    }

    /**
     * Puts a copy of a backup in the library's place. Who was erased from the library since does not come back.
     *
     * @param backup any file that is a library; it stays where it is
     * @throws LibraryException of the kind BAD_BACKUP if it is not whole; nothing was changed then
     */
    public Done restore(Path backup, Progress progress) {
        Path made = fresh(".restoring");
        try {
            copy(backup, made, "");
            copy(backup, made, "-wal");
            Backup.of(backup).ifPresent(named -> Backups.verify(named, progress.part(0, 0.5)));
            return done(made, new Rebuild(rescue).ofCopy(made, backup, progress.part(0.5, 1)), List.of());
        } catch (IOException e) {
            throw LibraryException.of(e, made);
        } finally {
            remove(made);
        }
    }

    private static void copy(Path from, Path to, String part) throws IOException {
        Path file = from.resolveSibling(from.getFileName() + part);
        if (part.isEmpty() || Files.exists(file)) {
            Path target = to.resolveSibling(to.getFileName() + part);
            Files.createFile(target, Disk.only(target, "rw-------"));
            Files.copy(file, target, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private Done done(Path made, Optional<Tip> head, List<SeqRange> lost) {
        Optional<Path> aside = Install.put(made, head, library, clock.instant());
        return new Done(head.map(Tip::seq).orElse(0L), lost, aside);
    }

    private Path fresh(String ending) {
        Path made = WorkFile.free(library, ending);
        remove(made);
        return made;
    }

    private static void remove(Path made) {
        try {
            Transfer.remove(made);
        } catch (IOException e) {
            throw LibraryException.of(e, made);
        }
    }
}
