package org.pupitre.app.window;

import java.time.Instant;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.jspecify.annotations.Nullable;
import org.pupitre.app.start.WindowIcon;
import org.pupitre.app.window.place.KeptPlacement;
import org.pupitre.app.window.place.SessionTitle;
import org.pupitre.app.window.place.WindowLook;
import org.pupitre.app.window.place.WindowMemory;
import org.pupitre.app.window.place.WindowPlace;
import org.pupitre.domain.SessionState;
import org.pupitre.ui.booth.BoothModel;
import org.pupitre.ui.booth.BoothView;
import org.pupitre.ui.kit.FxThread;
import org.pupitre.ui.kit.Theme;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.field.Acts;
import org.pupitre.ui.kit.field.Presses;
import org.pupitre.ui.kit.field.Sender;
import org.pupitre.ui.people.PersonCards;

/**
 * The interpreters' window beside a console: nothing of it is made before it is opened, and it closes with the console's
 * window. It is kept while the console lives, so that opened again it still knows who sits at it. Its language, theme and
 * size of text are its own: those of the console until others are chosen in it.
 */
final class BoothWindow implements AutoCloseable {
    private static final int WIDTH = 1280;
    private static final int HEIGHT = 800;
    private static final int LEAST_WIDTH = 480;
    private static final int LEAST_HEIGHT = 360;

    private final Words consoleWords;
    private final Theme consoleTheme;
    private final Acts acts;
    private final Presses presses;
    private final WindowMemory memory;
    private final SessionTitle title;
    private @Nullable Made made;
    private @Nullable SessionState state;
    private Instant now = Instant.EPOCH;

    private record Made(Stage stage, BoothView view, PersonCards cards) {}

    /**
     * @param words   the console's, whose language it begins with where none was chosen in it
     * @param theme   the same for its look
     * @param acts    where commands go, the same way as those of the console
     * @param presses tells one press in it from two
     * @param memory  what was chosen in it, and where it was
     * @param title   how its title begins
     */
    BoothWindow(Words words, Theme theme, Acts acts, Presses presses, WindowMemory memory, SessionTitle title) {
        this.title = title;
        consoleWords = words;
        consoleTheme = theme;
        this.acts = acts;
        this.presses = presses;
        this.memory = memory;
    }

    /** Opens the window, or brings it forward; on the screen's thread. */
    void open(Window console) {
        Made window = made;
        if (window == null) {
            window = make(console);
            made = window;
        } else {
            WindowPlace.bringBack(window.stage());
        }
        if (!window.stage().isShowing()) {
            show(window);
            window.stage().show();
        }
        window.stage().setIconified(false);
        window.stage().toFront();
        window.stage().requestFocus();
    }

    /** Takes a whole snapshot; costs nothing while the window is not open. */
    void show(SessionState next, Instant at) {
        state = next;
        now = at;
        Made window = made;
        try {
            if (window != null && window.stage().isShowing()) {
                show(window);
            }
        } finally {
            presses.shown(next.core());
        }
    }

    private void show(Made window) {
        SessionState shown = state;
        if (shown != null) {
            window.view().show(shown, now);
            window.cards().show(shown, now);
        }
    }

    private Made make(Window console) {
        Stage stage = new Stage();
        Words words = new Words(consoleWords.locale());
        Theme theme = Theme.ofOneWindow();
        theme.choiceProperty().set(consoleTheme.choiceProperty().get());
        theme.textPercentProperty().set(consoleTheme.textPercentProperty().get());
        WindowLook.follow(memory, words, theme, false);
        BoothModel model = new BoothModel(words);
        Sender sender = new Sender(words, acts);
        sender.sendTo(acts, presses);
        BoothView view = new BoothView(model, words, sender, theme, new BoothView.Around() {
            @Override
            public void toConsole() {
                if (console instanceof Stage other) {
                    other.setIconified(false);
                    other.toFront();
                }
                console.requestFocus();
            }

            @Override
            public void close() {
                stage.hide();
            }
        });
        stage.titleProperty().bind(title.of(words, "booth.windowTitle"));
        WindowIcon.set(stage);
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        stage.setScene(view.scene(WIDTH, HEIGHT));
        KeptPlacement.install(stage, memory, () -> WindowPlace.beside(stage, console, WIDTH, HEIGHT));
        console.addEventHandler(WindowEvent.WINDOW_HIDDEN, e -> stage.hide());
        return new Made(stage, view, PersonCards.install(view.layers(), words, sender));
    }

    /** Closes the window, from any thread. */
    @Override
    public void close() {
        Made window = made;
        if (window != null) {
            FxThread.run(window.stage()::hide);
        }
    }
}
