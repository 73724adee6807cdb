package org.pupitre.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.pupitre.domain.SessionState;
import org.pupitre.domain.act.Command;
import org.pupitre.domain.act.NoteCommand.AddNote;
import org.pupitre.domain.act.Rejection;
import org.pupitre.domain.act.TimelineCommand.PauseItem;
import org.pupitre.domain.value.SessionId;
import org.pupitre.live.LibraryDesk;
import org.pupitre.live.SessionLoop;
import org.pupitre.live.clock.SessionClock;
import org.pupitre.task.sample.SampleSession;
import org.pupitre.ui.kit.FxThread;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.field.Sender;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The screen is answered what became of a command, on the real loop and a library whose disk is gone. */
@ExtendWith(ApplicationExtension.class)
class UnsavedAnswerTest {
    private static final Words WORDS = new Words(Locale.ENGLISH);

    @TempDir Path folder;
    private LibraryDesk library;
    private SessionLoop loop;

    @Start
    void start(Stage primary) throws Exception {
        SessionClock clock = new SessionClock(InstantSource.system(), System::nanoTime);
        library = LibraryDesk.open(Files.createDirectory(folder.resolve("here")).resolve("library.pupitre"), "test",
                InstantSource.system(), System::nanoTime);
        SessionId id = SampleSession.sample(library, clock.instant());
        loop = library.open(id, clock);
    }

    @AfterEach
    void close() {
        library.close();
    }

    /** What a field says once the answer is there; empty where the command was done. */
    private String said(Command command) throws Exception {
        CompletableFuture<String> said = new CompletableFuture<>();
        FxThread.run(() -> new Sender(WORDS, loop::submit).send(command, () -> {
        }, () -> said.complete(""), reason -> said.complete(reason.get())));
        return said.get(20, TimeUnit.SECONDS);
    }

    private static AddNote note(String text) {
        return new AddNote(null, text, Set.of(), null, null);
    }

    @Test
    void onlyWhatIsOnDiskIsAnsweredAsDone() throws Exception {
        assertThat(said(note("Saved."))).isEmpty();
        assertThat(said(new PauseItem())).isEqualTo(WORDS.sentence("rejection", new Rejection.NoItemRunning()));

        Files.move(folder.resolve("here"), folder.resolve("away"));
        SessionState before = loop.state();
        assertThat(said(note("Not saved."))).isEqualTo(WORDS.text("common.notSaved", WORDS.cause("VANISHED")));
        assertThat(loop.state()).isEqualTo(before);

        Files.move(folder.resolve("away"), folder.resolve("here"));
        assertThat(said(note("Saved again."))).isEmpty();
        assertThat(loop.state().notes().notes()).hasSize(2);
    }

    @Test
    void whatTheLoopCannotCarryOutIsAnsweredAsFailed() throws Exception {
        SessionState before = loop.state();
        loop.close();
        assertThat(said(note("Comes too late."))).matches("Something went wrong.*");
        assertThat(loop.state()).isEqualTo(before);
    }
}
