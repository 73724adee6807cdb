package org.pupitre.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pupitre.domain.act.Person;
import org.pupitre.domain.act.PersonDetails;
import org.pupitre.domain.act.TimelineEvent.ItemSkipped;
import org.pupitre.domain.value.CommandId;
import org.pupitre.domain.value.ItemId;
import org.pupitre.domain.value.PersonId;
import org.pupitre.domain.value.SessionId;
import org.pupitre.journal.entry.Witness;
import org.pupitre.journal.value.Batch;
import org.pupitre.live.Settings;
import org.pupitre.live.WindowSettings;

/** A letter under the name of a file that Pupitre writes beside its library keeps every byte, under another name. */
class OthersFilesTest {
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2022-05-24T14:40:00Z"));
    private static final String LETTER = "Dear Luc, the seminar begins at three.\n";
    @TempDir Path temporary;
    private Path file;

    @BeforeEach
    void real() throws IOException {
        file = temporary.toRealPath().resolve("library.pupitre");
    }

    private Path beside(String ending) {
        return file.resolveSibling(file.getFileName() + ending);
    }

    private void useAll() throws IOException {
        PersonId luc = new PersonId("p1");
        try (Library library = Library.open(file, CLOCK)) {
            library.append(new Batch(new SessionId("s1"), new CommandId("c" + System.nanoTime()), Instant.EPOCH,
                    "moderator", "laptop", List.of(new ItemSkipped(new ItemId("item1"))),
                    List.of(new Person(luc, PersonDetails.named("Luc Moreau")))));
            library.eraser().preview(luc, List.of(), List.of(), List.of()).ifPresent(
                    preview -> library.eraser().erase(preview, CLOCK.instant(), "laptop", List.of()));
            told = library.renamed().map(kept -> kept.named() + " " + kept.now()).orElse("");
            assertThat(library.renamed()).as("told once").isEmpty();
        }
        Settings.NONE.withConsole(WindowSettings.NONE.withLook("fr", "DARK", 100)).write(file);
    }

    private String told = "";

    @ParameterizedTest
    @ValueSource(strings = {".witness", ".witness.new", ".erased", ".erased.new"})
    void aLetterIsRenamedAndTold(String ending) throws Exception {
        Files.writeString(beside(ending), LETTER);
        useAll();
        assertThat(beside(ending + ".kept")).hasContent(LETTER);
        assertThat(told).isEqualTo(beside(ending) + " " + beside(ending + ".kept"));
        useAll();
        assertThat(told).as("what Pupitre wrote since is its own").isEmpty();
        assertThat(beside(ending + ".kept-2")).doesNotExist();
        assertThat(Witness.read(file)).isPresent();
    }

    @Test
    void aLetterInPlaceOfTheWitnessIsNoWitness() throws Exception {
        useAll();
        Files.writeString(beside(".witness"), LETTER);
        try (Library library = Library.open(file, CLOCK)) {
            assertThat(library.witnessed()).isFalse();
        }
    }

    @Test
    void settingsAreKnownByTheirFields() throws Exception {
        Files.writeString(beside(".settings.json"), "{\"colour\": \"red\"}");
        Files.writeString(beside(".settings.json.kept"), LETTER);
        useAll();
        useAll();
        assertThat(beside(".settings.json.kept")).hasContent(LETTER);
        assertThat(beside(".settings.json.kept-2")).hasContent("{\"colour\": \"red\"}");
        assertThat(beside(".settings.json.kept-3")).doesNotExist();
        assertThat(Settings.read(file).console().language()).isEqualTo("fr");
    }

    @Test
    void aLinkIsRenamedAndWhatItLeadsToStays() throws Exception {
        Path letter = Files.writeString(file.resolveSibling("letter.txt"), LETTER);
        Files.createSymbolicLink(beside(".witness"), letter);
        useAll();
        assertThat(letter).hasContent(LETTER);
        assertThat(beside(".witness.kept")).isSymbolicLink();
    }
}
