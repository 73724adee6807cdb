package org.pupitre.app.window.texts;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;
import org.pupitre.disk.Disk;
import org.pupitre.domain.act.TextFile;
import org.pupitre.domain.value.PersonId;
import org.pupitre.failure.Failure;
import org.pupitre.journal.value.LibraryException;
import org.pupitre.journal.value.Progress;
import org.pupitre.live.LibraryDesk;
import org.pupitre.live.SessionLoop;
import org.pupitre.task.Result;
import org.pupitre.task.texts.AttachTextFile;
import org.pupitre.task.texts.SaveTextFile;
import org.pupitre.text.Messages;
import org.pupitre.ui.kit.Follow;
import org.pupitre.ui.kit.FxThread;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.field.TextAsked;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Does what the cards of people ask for with the files of texts: gives a person a file, shows it in the program that the
 * computer has for it, and saves it elsewhere. Files are read and written beside the screen's thread.
 */
public final class TextsOfPeople {
    private static final Logger LOG = LoggerFactory.getLogger(TextsOfPeople.class);

    private final LibraryDesk library;
    private final SessionLoop loop;
    private final InstantSource clock;
    private final Words words;
    private final Around around;
    private @Nullable Path shown;

    /**
     * What is around.
     *
     * @param ask    asks for the file of a text
     * @param saveAs asks where a file is to be saved, by the name it has
     * @param path   the path of a file that was dropped; empty where its name cannot be read, which is then said
     * @param opener opens a file in the program that the computer has for it
     * @param beside runs what is long, on a thread that is not the screen's
     */
    public record Around(
            Supplier<Optional<Path>> ask,
            Function<String, Optional<Path>> saveAs,
            Function<File, Optional<Path>> path,
            Opener opener,
            Executor beside) {}

    /** What is done beside the screen's thread; answers what is to be said of it. */
    @FunctionalInterface
    private interface Work {
        Supplier<String> run() throws IOException;
    }

    private TextsOfPeople(LibraryDesk library, SessionLoop loop, InstantSource clock, Words words, Around around) {
        this.library = library;
        this.loop = loop;
        this.clock = clock;
        this.words = words;
        this.around = around;
    }

    /** Listens in a window of a session from now on. */
    public static void install(Scene scene, LibraryDesk library, SessionLoop loop, InstantSource clock, Words words,
            Around around) {
        TextsOfPeople texts = new TextsOfPeople(library, loop, clock, words, around);
        scene.getRoot().addEventHandler(TextAsked.ASKED, e -> {
            texts.asked(e);
            e.consume();
        });
        Follow.each(scene.windowProperty(), () -> {
            if (scene.getWindow() == null) {
                texts.forget();
            }
        });
    }

    /** Removes the copies that were shown: a person is erased where no session is in the window, and nothing is left then. */
    private synchronized void forget() {
        Path folder = shown;
        shown = null;
        if (folder != null) {
            around.beside().execute(() -> remove(folder));
        }
    }

    private void asked(TextAsked asked) {
        switch (asked.wish()) {
            case TextAsked.Wish.Add add -> chosen(add.files()).ifPresent(
                    file -> beside(asked, () -> give(add.person(), file)));
            case TextAsked.Wish.Open open -> beside(asked, () -> open(open.file()));
            case TextAsked.Wish.Save save -> around.saveAs().apply(save.file().name()).ifPresent(
                    place -> beside(asked, () -> save(save.file(), place)));
        }
    }

    private Optional<Path> chosen(List<File> dropped) {
        return dropped.isEmpty() ? around.ask().get() : around.path().apply(dropped.getFirst());
    }

    private Supplier<String> give(PersonId person, Path file) {
        return told(new AttachTextFile(library, loop, person, file, clock.instant()).run(Progress.NONE));
    }

    private Supplier<String> open(TextFile file) throws IOException {
        Optional<byte[]> bytes = library.text(file.content());
        if (bytes.isEmpty()) {
            return () -> words.text("person.file.absent", file.name());
        }
        Path own = folder().resolve(file.content().value());
        Disk.makeFolder(own);
        Path copy = own.resolve(file.name());
        Disk.write(copy, bytes.get());
        try {
            around.opener().open(copy);
            return () -> "";
        } catch (IOException e) {
            return () -> words.text("person.file.noProgram", file.name());
        }
    }

    /** A folder of its own, which goes when the session leaves the window, and when the program ends. */
    private synchronized Path folder() throws IOException {
        Path folder = shown;
        if (folder == null) {
            folder = Files.createTempDirectory("pupitre-texts");
            shown = folder;
            Path made = folder;
            Runtime.getRuntime().addShutdownHook(new Thread(() -> remove(made)));
        }
        return folder;
    }

    private static void remove(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            all.sorted(Comparator.reverseOrder()).forEach(path -> {
                try {
                    Files.deleteIfExists(path);
                } catch (IOException e) {
                    LOG.warn("a copy of a text stays in the folder for temporary files");
                }
            });
        } catch (NoSuchFileException e) {
            LOG.debug("copies of texts are gone already");
        } catch (IOException | UncheckedIOException e) {
            LOG.warn("copies of texts stay in the folder for temporary files");
        }
    }

    private Supplier<String> save(TextFile file, Path place) {
        return told(new SaveTextFile(library, file, place, clock.instant()).run(Progress.NONE));
    }

    private Supplier<String> told(Result became) {
        return () -> String.join(" ", became.sentences(Messages.of(words.locale())));
    }

    private void beside(TextAsked asked, Work work) {
        around.beside().execute(() -> {
            Supplier<String> said = done(work);
            FxThread.run(() -> asked.tell(said));
        });
    }

    private Supplier<String> done(Work work) {
        try {
            return work.run();
        } catch (IOException e) {
            return () -> words.text("person.file.notWritten");
        } catch (LibraryException e) {
            return () -> words.text(e.key(), e.arguments());
        } catch (RuntimeException e) {
            LOG.error("a text could not be handled", e);
            return () -> words.text("failure.notDone", Failure.code(e));
        }
    }
}
