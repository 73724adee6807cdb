package org.pupitre.app.window;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;
import javafx.stage.DirectoryChooser;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.pupitre.app.start.FailureNotes;
import org.pupitre.app.start.WindowIcon;
import org.pupitre.app.window.place.KeptPlacement;
import org.pupitre.app.window.place.WindowMemory;
import org.pupitre.app.window.place.WindowPlace;
import org.pupitre.failure.Failure;
import org.pupitre.ui.kit.Follow;
import org.pupitre.ui.kit.FxThread;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.layer.Layers;

/** The program's window as the system shows it: its title, its place, and what is in it. On the screen's thread. */
final class ProgramStage {
    private static final int LEAST_WIDTH = 760;
    private static final int LEAST_HEIGHT = 560;

    private final Words words;
    private final WindowMemory memory;
    private final FailureNotes failures;
    private final CountDownLatch closed = new CountDownLatch(1);
    private final BooleanProperty rehearsing = new SimpleBooleanProperty();
    private final ObservableValue<String> title;
    private @Nullable Stage stage;

    /** @param memory where it was */
    ProgramStage(Words words, WindowMemory memory) {
        this.words = words;
        this.memory = memory;
        failures = new FailureNotes(words);
        title = Follow.text(this::title, rehearsing, words.localeProperty());
    }

    /**
     * Shows a window where it was the last time.
     *
     * @param content puts the first scene into it
     */
    void show(Stage window, Runnable content) {
        stage = window;
        window.titleProperty().bind(title);
        window.setMinWidth(LEAST_WIDTH);
        window.setMinHeight(LEAST_HEIGHT);
        WindowIcon.set(window);
        window.setOnHidden(event -> closed.countDown());
        content.run();
        KeptPlacement.install(window, memory,
                () -> WindowPlace.onFirstScreen(window, Consoles.WIDTH, Consoles.HEIGHT));
        window.show();
    }

    private String title() {
        String product = words.text("common.product");
        return rehearsing.get() ? words.text("shell.rehearsal", product) : product;
    }

    /** Says in the title whether a session is rehearsed. */
    void rehearsing(boolean on) {
        FxThread.run(() -> rehearsing.set(on));
    }

    /** Waits until it is closed; not on the screen's thread. */
    void awaitClosed() {
        try {
            closed.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The window, once there is one. */
    Optional<Stage> stage() {
        return Optional.ofNullable(stage);
    }

    Optional<Layers> layers() {
        Stage window = stage;
        return window != null && window.getScene() != null && window.getScene().getRoot() instanceof Layers layers
                ? Optional.of(layers)
                : Optional.empty();
    }

    void scene(Scene scene) {
        Stage window = stage;
        if (window != null) {
            window.setScene(scene);
        }
    }

    void hide() {
        Stage window = stage;
        if (window != null) {
            window.hide();
        }
    }

    /** Brings it to the front; from any thread. */
    void comeForward() {
        FxThread.run(() -> {
            Stage window = stage;
            if (window != null) {
                window.setIconified(false);
                window.toFront();
                window.requestFocus();
            }
        });
    }

    /** Shows an unexpected failure; from any thread. */
    void tell(Failure failure) {
        FxThread.run(() -> {
            Stage window = stage;
            if (window != null && window.isShowing()) {
                failures.show(window.getScene(), failure);
            }
        });
    }

    Optional<Path> askForFolder() {
        Stage window = stage;
        if (window == null) {
            return Optional.empty();
        }
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(words.text("safety.chooseSecond"));
        return ChosenFile.of(chooser.showDialog(window), window, words);
    }
}
