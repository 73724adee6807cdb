package org.pupitre.app.window.room;

import java.time.Instant;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.jspecify.annotations.Nullable;
import org.pupitre.app.window.place.KeptPlacement;
import org.pupitre.app.window.place.SessionTitle;
import org.pupitre.app.window.place.WindowLook;
import org.pupitre.app.window.place.WindowMemory;
import org.pupitre.app.window.place.WindowPlace;
import org.pupitre.domain.SessionState;
import org.pupitre.ui.kit.FullScreen;
import org.pupitre.ui.kit.FxThread;
import org.pupitre.ui.kit.Theme;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.keys.KeyLine;
import org.pupitre.ui.kit.keys.Keys;
import org.pupitre.ui.kit.keys.NamedKey;
import org.pupitre.ui.kit.keys.Stroke.Pressed;
import org.pupitre.ui.kit.keys.WindowKeys;
import org.pupitre.ui.room.RoomModel;
import org.pupitre.ui.room.RoomView;

/**
 * The room window: nothing of it is made before it is opened. It fills a second screen where there is one, or is shared in the
 * meeting tool; where it was, and its light or dark, are kept. Its keys change its look and close it, and no act.
 */
public final class RoomWindow implements AutoCloseable {
    private static final int WIDTH = 1280;
    private static final int HEIGHT = 720;
    private static final int LEAST_WIDTH = 480;
    private static final int LEAST_HEIGHT = 270;

    private final Words words;
    private final Theme consoleTheme;
    private final WindowMemory memory;
    private final SessionTitle title;
    private @Nullable Made made;
    private @Nullable SessionState state;
    private Instant now = Instant.EPOCH;

    private record Made(Stage stage, RoomModel model) {}

    /**
     * @param words  the console's; what the room reads is in the languages of the session
     * @param theme  the console's, which it begins with where none was chosen in it
     * @param memory what was chosen in it, and where it was
     * @param title  how its title begins
     */
    public RoomWindow(Words words, Theme theme, WindowMemory memory, SessionTitle title) {
        this.words = words;
        consoleTheme = theme;
        this.memory = memory;
        this.title = title;
    }

    /** Opens the window, or closes it. On the screen's thread. */
    public void turn(Window console) {
        Made window = made;
        if (window != null && window.stage().isShowing()) {
            window.stage().hide();
            return;
        }
        if (window == null) {
            window = make(console);
            made = window;
        } else {
            WindowPlace.bringBack(window.stage());
        }
        show(window);
        window.stage().show();
        if (apart(window.stage(), console)) {
            // On a screen of its own it hides nothing of the console, which keeps the keyboard.
            console.requestFocus();
        }
    }

    private static boolean apart(Window one, Window other) {
        return one.getX() >= other.getX() + other.getWidth() || other.getX() >= one.getX() + one.getWidth()
                || one.getY() >= other.getY() + other.getHeight() || other.getY() >= one.getY() + one.getHeight();
    }

    /** Takes a whole snapshot; costs nothing while the window is not open. */
    public void show(SessionState next, Instant at) {
        state = next;
        now = at;
        Made window = made;
        if (window != null && window.stage().isShowing()) {
            show(window);
        }
    }

    private void show(Made window) {
        SessionState shown = state;
        if (shown != null) {
            window.model().show(shown, now);
        }
    }

    private Made make(Window console) {
        Stage stage = new Stage();
        Theme theme = Theme.ofOneWindow();
        theme.choiceProperty().set(consoleTheme.choiceProperty().get());
        WindowLook.follow(memory, new Words(words.locale()), theme, true);
        RoomModel model = new RoomModel();
        RoomView view = new RoomView(model);
        stage.titleProperty().bind(title.of(words, "room.windowTitle"));
        stage.getIcons().setAll(console instanceof Stage other ? other.getIcons() : List.of());
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        Scene scene = new Scene(view.root(), WIDTH, HEIGHT);
        theme.dress(scene);
        WindowKeys keys = new WindowKeys(words, theme, () -> scene);
        new Keys(() -> List.of(NamedKey.always("keys.act.ROOM", stage::hide, Pressed.bare(KeyCode.F5)),
                keys.fullScreen(), NamedKey.always("keys.act.SWITCH_THEME", theme::toggle, Pressed.bare(KeyCode.F9)),
                NamedKey.of(KeyLine.Reach.LEAVE, "keys.act.LEAVE", () -> leaveFullScreen(stage),
                        Pressed.bare(KeyCode.ESCAPE))),
                () -> false).install(scene);
        stage.setScene(scene);
        KeptPlacement.install(stage, memory, () -> WindowPlace.beside(stage, console, WIDTH, HEIGHT));
        console.addEventHandler(WindowEvent.WINDOW_HIDDEN, _ -> stage.hide());
        return new Made(stage, model);
    }

    private static void leaveFullScreen(Stage stage) {
        if (stage.isFullScreen()) {
            FullScreen.toggle(stage.getScene());
        }
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
