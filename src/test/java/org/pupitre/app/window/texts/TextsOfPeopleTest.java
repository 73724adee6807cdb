package org.pupitre.app.window.texts;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pupitre.app.start.Toolkit;
import org.pupitre.domain.Day;
import org.pupitre.domain.Play;
import org.pupitre.domain.act.TextFile;
import org.pupitre.domain.value.ContentId;
import org.pupitre.domain.value.SessionId;
import org.pupitre.live.LibraryDesk;
import org.pupitre.live.SessionLoop;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.field.TextAsked;
import org.pupitre.ui.kit.field.TextAsked.Wish;

/** What the card of a person asks for with a file is done with real files, and what became of it is said. */
class TextsOfPeopleTest {
    private static final SessionId SESSION = new SessionId("s1");
    private static final byte[] BYTES = "Bonjour".getBytes(UTF_8);

    @TempDir private Path folder;
    private final Instant now = Day.at("17:00");
    private final Words words = new Words(Locale.ENGLISH);
    private final List<Path> opened = new ArrayList<>();
    private final Group root = new Group();
    private LibraryDesk library;
    private SessionLoop loop;
    private Optional<Path> chosen = Optional.empty();
    private boolean noProgram;

    @BeforeEach
    void open() {
        Toolkit.start();
        library = LibraryDesk.open(folder.resolve("library.pupitre"), "laptop", () -> now, System::nanoTime);
        library.plan(Map.of(SESSION, Play.plan(Day.agenda(Play.S1))), now);
        loop = library.open(SESSION, () -> now);
        Opener opener = path -> {
            if (noProgram) {
                throw new IOException("no program");
            }
            opened.add(path);
        };
        Toolkit.call(() -> {
            TextsOfPeople.install(new Scene(root), library, loop, () -> now, words, new TextsOfPeople.Around(
                    () -> chosen, _ -> chosen, file -> Optional.of(file.toPath()), opener, Runnable::run));
            return true;
        });
    }

    @AfterEach
    void close() {
        library.close();
    }

    private String ask(Wish wish) {
        List<Supplier<String>> said = new ArrayList<>();
        Toolkit.call(() -> {
            root.fireEvent(new TextAsked(wish, said::add));
            return true;
        });
        return Toolkit.call(() -> said.isEmpty() ? "nothing was said" : said.getLast().get());
    }

    private TextFile file() {
        return loop.state().core().readiness().of(Play.ANA).file();
    }

    @Test
    void aChosenFileAndADroppedFileAreGivenToThePerson() throws Exception {
        Path first = Files.write(folder.resolve("first.pdf"), BYTES);
        Path second = Files.write(folder.resolve("second.odt"), BYTES);
        assertThat(ask(new Wish.Add(Play.ANA, List.of()))).as("the chooser was closed").isEqualTo("nothing was said");
        chosen = Optional.of(first);
        assertThat(ask(new Wish.Add(Play.ANA, List.of()))).isEmpty();
        assertThat(file().name()).isEqualTo("first.pdf");
        assertThat(ask(new Wish.Add(Play.ANA, List.of(second.toFile())))).isEmpty();
        assertThat(file().name()).isEqualTo("second.odt");
        assertThat(ask(new Wish.Add(Play.ANA, List.of(folder.resolve("library.pupitre").toFile()))))
                .contains("is not a text");
        assertThat(file().name()).isEqualTo("second.odt");
    }

    @Test
    void itIsOpenedAsACopyWithItsNameAndSavedWhereAPersonChooses() throws Exception {
        chosen = Optional.of(Files.write(folder.resolve("Discours – été.pdf"), BYTES));
        ask(new Wish.Add(Play.ANA, List.of()));
        assertThat(ask(new Wish.Open(file()))).isEmpty();
        assertThat(opened).singleElement().satisfies(copy -> {
            assertThat(copy.getFileName()).hasToString("Discours – été.pdf");
            assertThat(copy).hasBinaryContent(BYTES);
        });
        Toolkit.call(() -> {
            Stage stage = new Stage();
            stage.setScene(root.getScene());
            stage.setScene(new Scene(new Group()));
            return true;
        });
        assertThat(opened.getFirst()).as("the session left the window").doesNotExist();
        Path target = folder.resolve("saved.pdf");
        chosen = Optional.of(target);
        assertThat(ask(new Wish.Save(file()))).contains("saved.pdf");
        assertThat(target).hasBinaryContent(BYTES);
        assertThat(library.library().exported()).as("named when the person is erased")
                .anyMatch(out -> out.place().equals(target.toString()));
        noProgram = true;
        assertThat(ask(new Wish.Open(file()))).contains("has no program for");
        chosen = Optional.of(folder.resolve("away").resolve("saved.pdf"));
        assertThat(ask(new Wish.Save(file()))).contains("could not be written");
    }

    @Test
    void aFileThatThisComputerDoesNotHaveIsSaid() {
        TextFile absent = new TextFile(new ContentId("c9"), "away.pdf", 1);
        assertThat(ask(new Wish.Open(absent))).contains("away.pdf is not on this computer");
        chosen = Optional.of(folder.resolve("a.pdf"));
        assertThat(ask(new Wish.Save(absent))).contains("is not on this computer");
        assertThat(folder.resolve("a.pdf")).doesNotExist();
    }
}
