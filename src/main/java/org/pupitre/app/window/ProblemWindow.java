package org.pupitre.app.window;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import javafx.stage.Stage;

import org.pupitre.app.start.Toolkit;
import org.pupitre.disk.Places;
import org.pupitre.journal.ReadingCopy;
import org.pupitre.journal.value.LibraryException;
import org.pupitre.ui.kit.Theme;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.library.ProblemView;

/** Says in a window why a library cannot be opened, and hears which one to open instead. */
public final class ProblemWindow implements ProblemView.Ways {
    private static final int WIDTH = 860;
    private static final int HEIGHT = 340;

    private final Path library;
    private final Words words;
    private final FirstScreen.FileQuestion question;
    private final Stage stage;
    private final Theme theme = new Theme();
    private final CompletableFuture<Optional<Path>> answer = new CompletableFuture<>();

    private ProblemWindow(Path library, Words words, FirstScreen.FileQuestion question, Stage stage) {
        this.library = library;
        this.words = words;
        this.question = question;
        this.stage = stage;
    }

    /** Shows the window and waits; the library to open next, or none to end. */
    public static Optional<Path> ask(LibraryException problem, Path library, Words words,
            FirstScreen.FileQuestion question) {
        Toolkit.start();
        return Toolkit.call(() -> show(new Stage(), problem, library, words, question)).answer.join();
    }

    /** On the screen's thread. */
    static ProblemWindow show(Stage stage, LibraryException problem, Path library, Words words,
            FirstScreen.FileQuestion question) {
        ProblemWindow window = new ProblemWindow(library, words, question, stage);
        boolean copy = problem.kind() == LibraryException.Kind.READ_ONLY && Files.isReadable(library);
        stage.titleProperty().bind(words.bind("common.product"));
        stage.setOnHidden(event -> window.answer.complete(Optional.empty()));
        stage.setScene(new ProblemView(words, words.bind(problem.key(), problem.arguments()), copy, window)
                .scene(window.theme, WIDTH, HEIGHT));
        stage.show();
        return window;
    }

    /** What was chosen; done once something was. */
    CompletableFuture<Optional<Path>> answer() {
        return answer;
    }

    @Override
    public void again() {
        choose(library);
    }

    @Override
    public void other() {
        question.ask(stage, words).ifPresent(this::choose);
    }

    @Override
    public void readCopy() {
        Path own = Places.library().getParent();
        try {
            choose(ReadingCopy.make(library, own == null ? Path.of("") : own));
        } catch (IOException e) {
            stage.setScene(new ProblemView(words, words.bind("library.copyFailed"), true, this)
                    .scene(theme, WIDTH, HEIGHT));
        }
    }

    @Override
    public void quit() {
        stage.hide();
    }

    private void choose(Path next) {
        answer.complete(Optional.of(next));
        stage.hide();
    }
}
