package org.pupitre.journal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.pupitre.domain.act.Person;
import org.pupitre.domain.value.PersonId;

/**
 * Copies of a library on this machine: backups, what was kept aside when it was damaged or replaced, and whatever else
 * lies beside it under its name. From whole ones a person is erased as from the library; damaged ones are removed, since
 * nobody can tell what stands in them.
 */
final class Copies {
    private static final byte[] DATABASE = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
    private static final List<String> OWN = List.of("-wal", "-shm", "-journal", ".witness", ".witness.new", ".erased",
            ".erased.new", ".lock", ".settings.json");
    private static final List<String> PARTS = List.of("-wal", "-shm", "-journal", ".witness");

    /** What became of a copy. */
    enum Fate {
        UNTOUCHED, REWRITTEN, REMOVED, OUT_OF_REACH
    }

    record Result(Path copy, Fate fate) {}

    private Copies() {}

    /** Where the backups of a library lie. */
    static Path backups(Path library) {
        return Backups.of(library).folder();
    }

    /**
     * The copies of a library, in order.
     *
     * @param others other folders that hold nothing but copies, and other files
     */
    static List<Path> of(Path library, List<Path> others) throws IOException {
        TreeSet<Path> copies = new TreeSet<>();
        String name = library.getFileName().toString();
        Path beside = library.toAbsolutePath().getParent();
        try (Stream<Path> files = Files.list(beside == null ? Path.of(".") : beside)) {
            files.filter(Files::isRegularFile).filter(file -> {
                String other = file.getFileName().toString();
                return other.startsWith(name) && !other.equals(name)
                        && !OWN.contains(other.substring(name.length()));
            }).forEach(copies::add);
        }
        List<Path> all = new ArrayList<>(others);
        all.add(backups(library));
        for (Path place : all) {
            if (Files.exists(place)) {
                try (Stream<Path> files = Files.walk(place, 2)) {
                    files.filter(Files::isRegularFile).forEach(copies::add);
                }
            }
        }
        copies.removeIf(file -> PARTS.stream().anyMatch(part -> isPart(file, part, copies)));
        return List.copyOf(copies);
    }

    private static boolean isPart(Path file, String part, Set<Path> copies) {
        String name = file.getFileName().toString();
        return name.endsWith(part)
                && copies.contains(file.resolveSibling(name.substring(0, name.length() - part.length())));
    }

    /** Erases a person from a copy. */
    static Fate erase(Path copy, PersonId person, Traces by, Instant at) {
        try {
            if (!isDatabase(copy)) {
                boolean found = by.inBytes(Files.readAllBytes(copy))
                        || Files.readString(copy, StandardCharsets.ISO_8859_1).contains(person.value());
                return found ? remove(copy) : Fate.UNTOUCHED;
            }
            return copy.getFileName().toString().contains(".damaged-")
                    ? remove(copy)
                    : fromLibrary(copy, person, by, at);
        } catch (IOException e) {
            return Fate.OUT_OF_REACH;
        }
    }

    private static boolean isDatabase(Path copy) throws IOException {
        try (var in = Files.newInputStream(copy)) {
            return Arrays.equals(in.readNBytes(DATABASE.length), DATABASE);
        }
    }

    private static Fate fromLibrary(Path copy, PersonId person, Traces by, Instant at) throws IOException {
        FileTime written = Files.getLastModifiedTime(copy);
        Path target = copy;
        try (Db db = Db.open(LibraryFile.prepare(copy), true)) {
            if (!Inspection.of(db, Optional.empty()).ok()) {
                db.abandon();
                return remove(copy);
            }
            db.bringUpToDate();
            if (!db.write(() -> fromRows(db, person, by, at))) {
                return Fate.UNTOUCHED;
            }
            target = named(copy, db);
            db.read(() -> db.query("PRAGMA journal_mode = DELETE"));
        } catch (LibraryException e) {
            boolean unreadable = e.kind() == LibraryException.Kind.DAMAGED;
            return unreadable ? remove(copy) : Fate.OUT_OF_REACH;
        } finally {
            if (Files.exists(copy)) {
                Files.setLastModifiedTime(copy, written);
            }
        }
        if (!target.equals(copy)) {
            Disk.publish(copy, target);
        }
        return Fate.REWRITTEN;
    }

    private static boolean fromRows(Db db, PersonId person, Traces by, Instant at) throws SQLException {
        ErasedIds ids = new ErasedIds(db);
        List<Person> rows = new PeopleTable(db, ids).rows();
        PersonId there = person;
        Traces traces = by;
        boolean known = false;
        for (Person row : rows) {
            if (row.id().erased().equals(person.erased())) {
                known = true;
                there = row.id();
                traces = traces.and(Traces.of(row, rows));
            }
        }
        Erasure erasure = Erasure.find(db, there, traces);
        if (!known && erasure.entries() + erasure.drafts() + erasure.refusals() == 0) {
            return false;
        }
        erasure.carryOut();
        ids.put(there.erased(), at);
        return true;
    }

    /** The name of a backup tells a code of its content, which is another one now. */
    private static Path named(Path copy, Db db) {
        return Backup.of(copy).map(backup -> copy.resolveSibling(Backup.name(backup.at(), backup.reason(),
                backup.entries(), db.read(() -> Content.of(db)).code()))).orElse(copy);
    }

    private static Fate remove(Path copy) throws IOException {
        Transfer.remove(copy);
        return Fate.REMOVED;
    }
}
