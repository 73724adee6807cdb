package org.pupitre.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pupitre.domain.act.Person;
import org.pupitre.domain.act.PersonDetails;
import org.pupitre.domain.act.TimelineEvent.ItemSkipped;
import org.pupitre.domain.value.CommandId;
import org.pupitre.domain.value.ItemId;
import org.pupitre.domain.value.PersonId;
import org.pupitre.domain.value.SessionId;
import org.pupitre.journal.store.Driver;
import org.pupitre.journal.value.Backup;
import org.pupitre.journal.value.Batch;
import org.pupitre.journal.value.ErasePreview;
import org.pupitre.journal.value.EraseReport;
import org.pupitre.journal.value.Progress;
import org.pupitre.journal.value.TextLine;

/** Erasing a person changes what Pupitre wrote from this library, known by its content, and not one byte of anything else. */
class EraseSparesOthersTest {
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2022-05-24T14:40:00Z"));
    private static final PersonId WHO = new PersonId("zebulon-quaquaversal");
    private static final String NAME = "Zébulon Quaquaversal";
    private static final List<String> TRACES = List.of("Quaquaversal", "zebulon-quaquaversal");
    @TempDir Path temporary;
    private Path folder;
    private Path file;
    private Library library;

    @BeforeEach
    void open() throws IOException {
        folder = Files.createDirectory(temporary.toRealPath().resolve("data"));
        file = folder.resolve("library.pupitre");
        library = filled(file, "s1");
    }

    @AfterEach
    void close() {
        library.close();
    }

    /** A library in which the person is, and someone else. */
    private static Library filled(Path where, String session) {
        Library made = Library.open(where, CLOCK);
        made.append(new Batch(new SessionId(session), new CommandId("c1"), Instant.EPOCH, "moderator", "laptop",
                List.of(new ItemSkipped(new ItemId("item1"))),
                List.of(new Person(WHO, PersonDetails.named(NAME)),
                        new Person(new PersonId("p2"), PersonDetails.named("Luc")))));
        made.append(LibraryTest.batch("c2", "item2"));
        return made;
    }

    private void backUp() {
        Backups backups = Backups.of(file);
        backups.keep(library.snapshot(backups.folder()), CLOCK.instant(), Backup.Reason.ASKED, Progress.NONE);
    }

    private EraseReport erase(Path... others) {
        ErasePreview preview = library.eraser().preview(WHO, List.of(), List.of(), List.of(others)).orElseThrow();
        return library.eraser().erase(preview, CLOCK.instant(), "laptop", List.of(others));
    }

    /** What every file is, byte for byte and to the second, and where every link leads. */
    private static Map<Path, String> states(Path... files) throws IOException {
        Map<Path, String> states = new TreeMap<>();
        for (Path one : files) {
            try (Stream<Path> below = Files.walk(one)) {
                for (Path path : below.toList()) {
                    states.put(path, Files.getLastModifiedTime(path, LinkOption.NOFOLLOW_LINKS)
                            + (Files.isRegularFile(path)
                                    ? Files.readString(path, StandardCharsets.ISO_8859_1)
                                    : String.valueOf(Files.isDirectory(path))));
                }
            }
        }
        return states;
    }

    private static List<Path> named(Path where) throws IOException {
        List<Path> found = new ArrayList<>();
        try (Stream<Path> below = Files.walk(where)) {
            for (Path path : below.filter(p -> Files.isRegularFile(p, LinkOption.NOFOLLOW_LINKS)).toList()) {
                String bytes = Files.readString(path, StandardCharsets.ISO_8859_1);
                if (TRACES.stream().anyMatch(bytes::contains)) {
                    found.add(path);
                }
            }
        }
        return found;
    }

    static Path bundle(Path where, String session) throws IOException {
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(where))) {
            for (Map.Entry<String, String> member : new TreeMap<>(Map.of("manifest.json",
                    "{\"format\":\"pupitre-bundle\",\"version\":1,\"session\":\"" + session + "\"}\n", "notes.jsonl",
                    "{\"name\":\"" + NAME + "\"}\n")).entrySet()) {
                byte[] bytes = member.getValue().getBytes(StandardCharsets.UTF_8);
                CRC32 crc = new CRC32();
                crc.update(bytes);
                ZipEntry entry = new ZipEntry(member.getKey());
                entry.setMethod(ZipEntry.STORED);
                entry.setSize(bytes.length);
                entry.setCrc(crc.getValue());
                zip.putNextEntry(entry);
                zip.write(bytes);
            }
        }
        return where;
    }

    @Test
    void lettersLibrariesDatabasesFoldersAndLinksOfOthersStayAsTheyAre() throws Exception {
        backUp();
        Path backups = Backups.of(file).folder();
        List<Path> others = new ArrayList<>();
        for (String letter : List.of("library.pupitre.txt", "library.pupitre-letter.odt",
                "library.pupitre.damaged-mine",
                "library.pupitre.lock.txt", "library.pupitre2.txt")) {
            others.add(Files.writeString(folder.resolve(letter), "Dear " + NAME + ", "));
        }
        others.add(Files.writeString(backups.resolve("to " + NAME + ".txt"), "Dear " + NAME));
        others.add(
                Files.writeString(Files.createDirectory(folder.resolve("library.pupitre.d")).resolve("a.txt"), NAME));
        for (Path other : List.of(folder.resolve("library.pupitre2"), backups.resolve("other.pupitre"),
                backups.resolve(Backup.name(CLOCK.instant().minusSeconds(60), Backup.Reason.ASKED, 2, "0123abcd")))) {
            filled(other, "s1").close();
            others.add(other);
        }
        Path database = folder.resolve("library.pupitre.addresses");
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + database)) {
            Driver.execute(connection, "CREATE TABLE address (name TEXT)");
            Driver.execute(connection, "INSERT INTO address VALUES ('" + NAME + "')");
        }
        others.add(database);
        others.add(bundle(folder.resolve("library.pupitre.other-session.zip"), "another-session"));
        Path target = Files.writeString(temporary.resolve("target.txt"), NAME);
        others.add(target);
        others.add(Files.createSymbolicLink(folder.resolve("library.pupitre.link"), target));
        others.add(Files.createSymbolicLink(backups.resolve("link.pupitre"), folder.resolve("library.pupitre2")));
        Path[] all = others.toArray(Path[]::new);
        Map<Path, String> before = states(all);

        EraseReport report = erase();

        assertThat(states(all)).isEqualTo(before);
        assertThat(report.removed()).isEmpty();
        assertThat(report.rewritten()).hasSize(1);
        assertThat(report.outOfReach()).isEmpty();
        library.close();
        others.remove(target);
        assertThat(named(folder)).containsExactlyInAnyOrderElementsOf(
                others.stream().filter(o -> !Files.isSymbolicLink(o)).toList());
        library = Library.open(file, CLOCK);
    }

    @Test
    void whatPupitreWroteIsFoundByItsContentWhateverItsName() throws Exception {
        backUp();
        library.close();
        Path own = Files.copy(file, Backups.of(file).folder().resolve("copy of mine"));
        Path beside = Files.copy(file, folder.resolve("library.pupitre.replaced-2022-05-24T14-40-00.000Z"));
        Path headless = Files.copy(file, folder.resolve("library.pupitre.damaged-2022-05-24T14-40-00Z"));
        byte[] bytes = Files.readAllBytes(headless);
        java.util.Arrays.fill(bytes, 0, 100, (byte) 0);
        Files.write(headless, bytes);
        Path reading = ReadingCopy.make(file, folder);
        library = Library.open(file, CLOCK);
        Path bundle = bundle(folder.resolve("library.pupitre.notes.zip"), "s1");
        Path journal = temporary.resolve(SecondPlace.name(file) + "-faulty");
        try (TextJournal text = TextJournal.open(journal)) {
            text.append(List.of(TextLine.of(new Batch(new SessionId("s9"), new CommandId("c9"), Instant.EPOCH, "m", "l",
                    List.of(new ItemSkipped(new ItemId("i"))), List.of(new Person(WHO, PersonDetails.named(NAME)))))));
        }
        EraseReport report = erase(journal);
        assertThat(report.removed()).containsExactlyInAnyOrder(headless, bundle, journal);
        assertThat(report.rewritten()).contains(own, beside, reading).hasSize(4);
        library.close();
        assertThat(named(temporary)).isEmpty();
        library = Library.open(file, CLOCK);
    }

    @Test
    void aFileWithANameOfPupitresOfWhichNothingTellsMoreIsNamedAndNotTouched() throws Exception {
        Path unknown = Files.writeString(folder.resolve("library.pupitre.damaged-2022-05-24T14-40-00Z"), NAME);
        EraseReport report = erase();
        assertThat(report.unrecognised()).containsExactly(unknown);
        assertThat(report.removed()).isEmpty();
        assertThat(unknown).hasContent(NAME);
        Path other = Files.writeString(folder.resolve("library.pupitre.replaced-2022-05-24T14-40-00.000Z"), "Luc");
        assertThat(library.eraser().preview(new PersonId("p2"), List.of(), List.of(), List.of()).orElseThrow().copies())
                .as("nothing is promised of it").doesNotContain(other);
    }

    @Test
    void aCopyInWhichThePersonIsNotKeepsEveryByte() throws Exception {
        backUp();
        library.append(new Batch(new SessionId("s1"), new CommandId("c3"), Instant.EPOCH, "m", "l",
                List.of(new ItemSkipped(new ItemId("i3"))),
                List.of(new Person(new PersonId("p3"), PersonDetails.named("Ines Muster")))));
        Map<Path, String> before = states(Backups.of(file).folder());
        ErasePreview ines = library.eraser().preview(new PersonId("p3"), List.of(), List.of(), List.of()).orElseThrow();
        assertThat(library.eraser().erase(ines, CLOCK.instant(), "laptop", List.of()).rewritten()).isEmpty();
        assertThat(states(Backups.of(file).folder())).isEqualTo(before);
    }
}
