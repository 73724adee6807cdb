package org.pupitre.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pupitre.domain.act.Person;
import org.pupitre.domain.act.PersonDetails;
import org.pupitre.domain.value.PersonId;
import org.pupitre.journal.value.Batch;
import org.pupitre.journal.value.TextLine;
import org.pupitre.journal.value.TextLines;

class TextJournalTest {
    @TempDir Path folder;

    private static Batch batch(String command) {
        Batch plain = LibraryTest.batch(command, "a", "b");
        return new Batch(plain.session(), plain.command(), plain.at(), plain.actor(), plain.device(), plain.events(),
                List.of(new Person(new PersonId("zoe"), PersonDetails.named("Zoé “Z” Petit\n"))));
    }

    private Path three() throws IOException {
        Path file = folder.resolve("lines");
        try (TextJournal journal = TextJournal.open(file)) {
            journal.append(List.of(TextLine.of(batch("c1")), new TextLine(batch("c2"), OptionalLong.of(7))));
        }
        try (TextJournal journal = TextJournal.open(file)) {
            journal.append(List.of(TextLine.of(batch("c3"))));
        }
        return file;
    }

    @Test
    void whatIsAddedIsReadAgain() throws IOException {
        Path file = three();
        TextLines contents = TextJournal.read(file);
        assertThat(contents.bad()).isEmpty();
        assertThat(contents.lines()).containsExactly(TextLine.of(batch("c1")),
                new TextLine(batch("c2"), OptionalLong.of(7)), TextLine.of(batch("c3")));
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
        }
    }

    /** Wherever a line is cut off, the ones before it are read and the next one is on a line of its own. */
    @Test
    void aLineThatWasCutOffIsPassedOver() throws IOException {
        byte[] whole = Files.readAllBytes(three());
        String text = new String(whole, StandardCharsets.ISO_8859_1);
        int second = text.indexOf('\n') + 1;
        Path file = folder.resolve("cut");
        for (int length = 0; length < second; length += 7) {
            Files.write(file, java.util.Arrays.copyOf(whole, second + length));
            assertThat(TextJournal.read(file).bad()).isEmpty();
            assertThat(TextJournal.read(file).lines()).containsExactly(TextLine.of(batch("c1")));
            try (TextJournal journal = TextJournal.open(file)) {
                journal.append(List.of(TextLine.of(batch("c4"))));
            }
            assertThat(TextJournal.read(file).bad()).isEmpty();
            assertThat(TextJournal.read(file).lines()).containsExactly(TextLine.of(batch("c1")),
                    TextLine.of(batch("c4")));
        }
    }

    @Test
    void alteredCharactersAreFound() throws IOException {
        Path file = three();
        byte[] whole = Files.readAllBytes(file);
        int end = new String(whole, StandardCharsets.ISO_8859_1).indexOf('\n');
        for (int i = 0; i < end; i += 5) {
            byte[] altered = whole.clone();
            altered[i] ^= 1;
            Files.write(file, altered);
            TextLines contents = TextJournal.read(file);
            assertThat(contents.bad()).as("byte " + i).contains(1L);
            assertThat(contents.lines()).as("byte " + i).endsWith(TextLine.of(batch("c3"))).hasSize(2);
        }
    }

    @Test
    void aLinkIsNotFollowed() throws IOException {
        Path target = Files.writeString(folder.resolve("target"), "mine\n", StandardOpenOption.CREATE);
        Path link = Files.createSymbolicLink(folder.resolve("link"), target);
        assertThatThrownBy(() -> TextJournal.open(link)).isInstanceOf(IOException.class);
        assertThat(target).hasContent("mine\n");
    }
}
