package org.pupitre.task.texts;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pupitre.domain.Day;
import org.pupitre.domain.Outcome;
import org.pupitre.domain.Play;
import org.pupitre.domain.act.Command;
import org.pupitre.domain.act.Person;
import org.pupitre.domain.act.PersonDetails;
import org.pupitre.domain.act.ReadinessCommand.DetachText;
import org.pupitre.domain.act.ReadinessCommand.ReceiveText;
import org.pupitre.domain.act.SessionCommand.PlanSession;
import org.pupitre.domain.act.SessionCommand.Undo;
import org.pupitre.domain.act.TextFile;
import org.pupitre.domain.preparation.Ready;
import org.pupitre.domain.value.PersonId;
import org.pupitre.domain.value.SessionId;
import org.pupitre.journal.value.Backup;
import org.pupitre.journal.value.Progress;
import org.pupitre.live.LibraryDesk;
import org.pupitre.live.SessionLoop;
import org.pupitre.task.Result;
import org.pupitre.text.Messages;

/** The file of what a person will say is in the library, comes back as it was, and goes where the person is erased. */
class AttachTextFileTest {
    private static final SessionId SESSION = new SessionId("s1");
    private static final PersonId WHO = new PersonId("zebulon");
    private static final PersonId OTHER = new PersonId("other");
    private static final byte[] BYTES = "Mesdames et messieurs, مرحبا\u0000\u0001".repeat(40).getBytes(UTF_8);

    @TempDir private Path folder;
    private final Instant now = Day.at("17:00");
    private LibraryDesk library;
    private SessionLoop loop;

    @BeforeEach
    void open() {
        library = LibraryDesk.open(folder.resolve("library.pupitre"), "laptop", () -> now, System::nanoTime);
        if (library.sessions().isEmpty()) {
            PlanSession plan = Play.plan(Day.agenda(Play.S1));
            assertThat(library.plan(Map.of(SESSION, new PlanSession(plan.plan(), plan.items(), plan.channels(),
                    plan.booths(), plan.interpreters(), List.of(),
                    Stream.concat(plan.people().stream(), Stream.of(
                            new Person(WHO, PersonDetails.named("Zébulon Quaquaversal")),
                            new Person(OTHER, PersonDetails.named("Awa Exemple")))).toList())),
                    now))
                    .isInstanceOf(Outcome.Done.class);
        }
        loop = library.open(SESSION, () -> now);
    }

    @AfterEach
    void close() {
        library.close();
    }

    private Path file(String name, byte[] content) throws IOException {
        return Files.write(folder.resolve(name), content);
    }

    private Result give(PersonId person, Path file) {
        return new AttachTextFile(library, loop, person, file, now).run(Progress.NONE);
    }

    private String refused(Path file, Locale locale) {
        int entries = library.entries(SESSION).size();
        Result result = give(WHO, file);
        assertThat(result.done()).isFalse();
        assertThat(library.entries(SESSION)).hasSize(entries);
        return String.join(" ", result.sentences(Messages.of(locale)));
    }

    private Ready ready(PersonId person) {
        return loop.state().core().readiness().of(person);
    }

    private void does(Command command) {
        assertThat(loop.submit(command, now).join()).isInstanceOf(Outcome.Done.class);
    }

    private byte[] bytes(PersonId person) {
        TextFile file = ready(person).file();
        return file == null ? new byte[0] : library.text(file.content()).orElse(new byte[0]);
    }

    @Test
    void theFileIsThereAgainAfterTheProgramWasClosedAndTheTextCountsAsReceived() throws Exception {
        assertThat(give(WHO, file("Discours – août.pdf", BYTES)).done()).isTrue();
        close();
        open();
        assertThat(ready(WHO).text()).isTrue();
        assertThat(ready(WHO).file()).extracting(TextFile::name, TextFile::size)
                .containsExactly("Discours – août.pdf", (long) BYTES.length);
        assertThat(bytes(WHO)).isEqualTo(BYTES);
        assertThat(library.library().verify().ok()).isTrue();
    }

    @Test
    void undoAndRedoBringItAwayAndBack() throws Exception {
        give(WHO, file("a.docx", BYTES));
        does(new Undo());
        assertThat(ready(WHO)).isEqualTo(Ready.NONE);
        give(WHO, file("a.docx", BYTES));
        does(new DetachText(WHO));
        assertThat(ready(WHO).text()).as("the text is here all the same").isTrue();
        does(new Undo());
        assertThat(bytes(WHO)).isEqualTo(BYTES);
        does(new ReceiveText(WHO, false));
        assertThat(ready(WHO).file()).isNull();
    }

    @Test
    void theSameFileTwiceIsOneAct() throws Exception {
        give(WHO, file("a.pdf", BYTES));
        int entries = library.entries(SESSION).size();
        assertThat(give(WHO, folder.resolve("a.pdf")).done()).isTrue();
        assertThat(library.entries(SESSION)).hasSize(entries);
    }

    @Test
    void whatIsNoTextOrTooLargeOrEmptyOrGoneIsSaidAndChangesNothing() throws Exception {
        assertThat(refused(file("setup.exe", BYTES), Locale.ENGLISH)).startsWith("setup.exe is not a text.");
        assertThat(refused(file(".pdf", BYTES), Locale.FRENCH)).contains("n’est pas un texte");
        assertThat(refused(file("empty.pdf", new byte[0]), Locale.ENGLISH)).startsWith("empty.pdf is empty.");
        assertThat(refused(file("film.pdf", new byte[(int) TextFile.LARGEST + 1]), Locale.ENGLISH))
                .contains("10\u00a0MB");
        assertThat(refused(folder.resolve("gone.pdf"), Locale.FRENCH)).contains("n’a pas pu être lu");
        assertThat(give(WHO, file("full.pdf", new byte[(int) TextFile.LARGEST])).done()).isTrue();
    }

    @Test
    void erasingThePersonDeletesTheFileFromTheLibraryAndItsBackupsAndSparesThoseOfOthers() throws Exception {
        byte[] others = "Good afternoon, this is mine.".repeat(30).getBytes(UTF_8);
        give(WHO, file("Quaquaversal.pdf", BYTES));
        give(OTHER, file("awa.pdf", others));
        library.backUp(Backup.Reason.ASKED, Progress.NONE);
        Files.delete(folder.resolve("Quaquaversal.pdf"));
        assertThat(holding(BYTES)).isNotEmpty();
        library.erasing().erase(library.erasing().preview(WHO, List.of(), List.of()).orElseThrow(), now);
        close();

        assertThat(holding(BYTES)).isEmpty();
        assertThat(holding(others)).hasSizeGreaterThan(1);
        open();
        assertThat(bytes(OTHER)).isEqualTo(others);
        assertThat(library.library().verify().ok()).isTrue();
    }

    /** The files that hold a piece of these bytes as the library writes them. */
    private List<Path> holding(byte[] bytes) throws IOException {
        String piece = Base64.getEncoder().encodeToString(bytes).substring(0, 90);
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).filter(path -> {
                try {
                    return new String(Files.readAllBytes(path), ISO_8859_1).contains(piece);
                } catch (IOException e) {
                    throw new java.io.UncheckedIOException(e);
                }
            }).toList();
        }
    }
}
