package org.pupitre.journal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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
            ".erased.new", ".lock");
    private static final List<String> PARTS = List.of("-wal", "-shm", "-journal", ".witness");

    /** What became of a copy. */
    enum Fate {
        UNTOUCHED, REWRITTEN, REMOVED, OUT_OF_REACH
    }

    record Result(Path copy, Fate fate) {}

    private Copies() {}

    /** Where the backups of a library lie. */
    static Path backups(Path library) {
        return library.resolveSibling(library.getFileName() + ".backups");
    }

    /**
     * The copies of a library, in order.
     *
     * @param folders other folders that hold nothing but copies
     */
    static List<Path> of(Path library, List<Path> folders) throws IOException {
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
        List<Path> all = new ArrayList<>(folders);
        all.add(backups(library));
        for (Path folder : all) {
            if (Files.isDirectory(folder)) {
                try (Stream<Path> files = Files.walk(folder, 2)) {
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
    static Fate erase(Path copy, PersonId person, Traces by, Instant at, InstantSource clock) {
        try {
            if (!isDatabase(copy)) {
                boolean found = by.inBytes(Files.readAllBytes(copy))
                        || Files.readString(copy, StandardCharsets.ISO_8859_1).contains(person.value());
                return found ? remove(copy) : Fate.UNTOUCHED;
            }
            return copy.getFileName().toString().contains(".damaged-")
                    ? remove(copy)
                    : fromLibrary(copy, person, by, at, clock);
        } catch (IOException e) {
            return Fate.OUT_OF_REACH;
        }
    }

    private static boolean isDatabase(Path copy) throws IOException {
        try (var in = Files.newInputStream(copy)) {
            return Arrays.equals(in.readNBytes(DATABASE.length), DATABASE);
        }
    }

    private static Fate fromLibrary(Path copy, PersonId person, Traces by, Instant at, InstantSource clock)
            throws IOException {
        FileTime written = Files.getLastModifiedTime(copy);
        try (Db db = Opening.whole(copy, clock)) {
            Boolean found = db.write(() -> {
                ErasedIds ids = new ErasedIds(db);
                List<Person> people = new ArrayList<>(new PeopleTable(db, ids).all().all());
                people.removeIf(p -> !p.id().erased().equals(person.erased()));
                PersonId there = people.isEmpty() ? person : people.getFirst().id();
                Traces traces = by;
                for (Person known : people) {
                    traces = traces.and(Traces.of(known, new PeopleTable(db, ids).all()));
                }
                Erasure erasure = Erasure.find(db, there, traces);
                if (people.isEmpty() && erasure.entries() + erasure.drafts() + erasure.refusals() == 0) {
                    return false;
                }
                erasure.carryOut();
                ids.put(there.erased(), at);
                return true;
            });
            if (!found) {
                return Fate.UNTOUCHED;
            }
        } catch (LibraryException e) {
            return e.kind() == LibraryException.Kind.DAMAGED ? remove(copy) : Fate.OUT_OF_REACH;
        } finally {
            if (Files.exists(copy)) {
                Files.setLastModifiedTime(copy, written);
            }
        }
        return Fate.REWRITTEN;
    }

    /** With what was kept of it when it was found to be damaged. */
    private static Fate remove(Path copy) throws IOException {
        Path folder = copy.toAbsolutePath().getParent();
        String name = copy.getFileName().toString();
        try (Stream<Path> files = Files.list(folder == null ? Path.of(".") : folder)) {
            for (Path file : files.filter(f -> f.getFileName().toString().startsWith(name + ".damaged-")).toList()) {
                Files.delete(file);
            }
        }
        Transfer.remove(copy);
        return Fate.REMOVED;
    }
}
