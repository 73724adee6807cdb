package org.pupitre.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pupitre.journal.entry.Hashes;
import org.pupitre.journal.value.Backup;
import org.pupitre.journal.value.LibraryException;
import org.pupitre.journal.value.Progress;

/** A library that is named through links has one lock, one witness and one folder of backups, beside the file itself. */
class LinkedLibraryTest {
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2022-05-24T14:40:00Z"));
    @TempDir Path temporary;
    private Path folder;
    private Path elsewhere;
    private Path file;

    @BeforeEach
    void folders() throws IOException {
        folder = Files.createDirectory(temporary.toRealPath().resolve("data"));
        elsewhere = Files.createDirectory(temporary.toRealPath().resolve("elsewhere"));
        file = folder.resolve("library.pupitre");
    }

    private Path link(String name, Path target) throws IOException {
        return Files.createSymbolicLink(elsewhere.resolve(name), target);
    }

    private void fill(Path named) {
        try (Library library = Library.open(named, CLOCK)) {
            library.append(LibraryTest.batch("c1", "a", "b"));
            Backups backups = Backups.of(named);
            backups.keep(library.snapshot(backups.folder()), CLOCK.instant(), Backup.Reason.ASKED, Progress.NONE);
        }
    }

    @Test
    void everythingLiesBesideTheFileItself() throws IOException {
        fill(file);
        List<String> before = List.of(folder.toFile().list());
        Path link = link("mine.pupitre", file);
        try (Library library = Library.open(link, CLOCK)) {
            assertThat(library.witnessed()).as("the witness of the file itself").isTrue();
            assertThat(library.file()).isEqualTo(file);
            library.append(LibraryTest.batch("c2", "c"));
            assertThat(Backups.of(link).list()).hasSize(1);
        }
        assertThat(elsewhere.toFile().list()).containsExactly("mine.pupitre");
        assertThat(folder.toFile().list()).containsExactlyInAnyOrderElementsOf(before);
        assertThat(Backups.in(elsewhere, link).folder()).isEqualTo(Backups.in(elsewhere, file).folder());
        assertThat(SecondPlace.name(link)).isEqualTo(SecondPlace.name(file));
        assertThat(Repair.examine(link, Repair.places(link, Optional.empty()), CLOCK, Progress.NONE).offer().backups())
                .hasSize(1);
        assertThat(ReadingCopy.make(link, elsewhere).getFileName()).hasToString("library.pupitre");
    }

    @Test
    void twoNamesOfOneLibraryAreOneLibrary() throws IOException {
        fill(file);
        Path chain = link("chain.pupitre", link("first.pupitre", file));
        Path below = link("folder", folder).resolve("library.pupitre");
        try (Library library = Library.open(file, CLOCK)) {
            assertThat(library.head()).isEqualTo(2);
            for (Path name : List.of(chain, below)) {
                LibraryException refused =
                        catchThrowableOfType(LibraryException.class, () -> Library.open(name, CLOCK).close());
                assertThat(refused.kind()).isEqualTo(LibraryException.Kind.LOCKED);
            }
        }
    }

    @Test
    void aLinkToAFileThatIsNotThereYetMakesItWhereTheLinkLeads() throws IOException {
        Path link = link("first.pupitre", Path.of("../data/library.pupitre"));
        fill(link);
        assertThat(folder.toFile().list()).containsExactlyInAnyOrder("library.pupitre", "library.pupitre.witness",
                "library.pupitre.backups");
        assertThat(elsewhere.toFile().list()).containsExactly("first.pupitre");
        Path other = link("salvaged.pupitre", folder.resolve("new.pupitre"));
        Repair.examine(file, List.of(), CLOCK, Progress.NONE).salvage(other, Progress.NONE);
        assertThat(folder.toFile().list()).contains("new.pupitre", "new.pupitre.witness");
        assertThat(elsewhere.toFile().list()).containsExactlyInAnyOrder("first.pupitre", "salvaged.pupitre");
    }

    @Test
    void aLinkOnceTheFileIsGoneIsNoNewLibrary() throws IOException {
        fill(file);
        Path link = link("mine.pupitre", file);
        Files.delete(file);
        LibraryException refused =
                catchThrowableOfType(LibraryException.class, () -> Library.open(link, CLOCK).close());
        assertThat(refused.kind()).isEqualTo(LibraryException.Kind.MISSING);
        assertThat(file).doesNotExist();
    }

    @Test
    void backupsOnAStickThatAnEarlierProgramNamedByTheLinkAreFound() throws IOException {
        fill(file);
        Path home = link("home", folder);
        Path usual = home.resolve("library.pupitre");
        Path stick = Files.createDirectory(elsewhere.resolve("stick"));
        String code = java.util.HexFormat.of().formatHex(Hashes.text(usual.toString())).substring(0, 8);
        Path before = Files.createDirectory(stick.resolve("library.pupitre-" + code + ".backups"));
        assertThat(Backups.in(stick, file, usual).folder()).isEqualTo(before);
        assertThat(Backups.in(stick, file, folder.resolve("other.pupitre")).folder()).isNotEqualTo(before);
        Files.createDirectory(Backups.in(stick, file).folder());
        assertThat(Backups.in(stick, file, usual).folder()).isEqualTo(Backups.in(stick, file).folder());
    }

    @Test
    void linksInACircleAreNoPlaceForALibrary() throws IOException {
        Path first = elsewhere.resolve("a");
        Files.createSymbolicLink(elsewhere.resolve("b"), first);
        Files.createSymbolicLink(first, elsewhere.resolve("b"));
        LibraryException refused =
                catchThrowableOfType(LibraryException.class, () -> Library.open(first, CLOCK).close());
        assertThat(refused.kind()).isEqualTo(LibraryException.Kind.BAD_PATH);
        assertThat(elsewhere.toFile().list()).containsExactlyInAnyOrder("a", "b");
    }
}
