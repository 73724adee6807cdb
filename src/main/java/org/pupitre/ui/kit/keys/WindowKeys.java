package org.pupitre.ui.kit.keys;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.WindowEvent;
import org.pupitre.ui.kit.FullScreen;
import org.pupitre.ui.kit.Theme;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.keys.KeyLine.Reach;
import org.pupitre.ui.kit.keys.Stroke.Pressed;
import org.pupitre.ui.kit.layer.KeptFocus;

/** The keys that are the same in each window of the program, and do the same there. */
public final class WindowKeys {
    private final Words words;
    private final Theme theme;
    private final Supplier<Scene> scene;

    /** @param scene of the window, asked when a key is pressed */
    public WindowKeys(Words words, Theme theme, Supplier<Scene> scene) {
        this.words = words;
        this.theme = theme;
        this.scene = scene;
    }

    /** Shows the sheet of keys. */
    public KeyLine help(Runnable show) {
        return NamedKey.always("keys.act.HELP", show, Pressed.bare(KeyCode.F1));
    }

    /** Shows the sheet about the program. */
    public KeyLine about(Runnable show) {
        return NamedKey.always("keys.act.ABOUT", show, new Pressed(List.of(KeyCode.F1), false, true));
    }

    public KeyLine fullScreen() {
        return NamedKey.always("keys.act.FULL_SCREEN", () -> FullScreen.toggle(scene.get()), Pressed.bare(KeyCode.F11));
    }

    /** Language of the screen, its theme, and the size of its text. */
    public List<KeyLine> look() {
        return List.of(
                NamedKey.always("keys.act.SWITCH_LANGUAGE", () -> KeptFocus.during(scene.get(), words::next),
                        Pressed.bare(KeyCode.F8)),
                NamedKey.always("keys.act.SWITCH_THEME", theme::toggle, Pressed.bare(KeyCode.F9)),
                NamedKey.always("keys.act.CONTRAST", theme::toggleContrast,
                        new Pressed(List.of(KeyCode.F9), false, true)),
                NamedKey.always("keys.act.TEXT_LARGER", () -> theme.resizeText(1),
                        Pressed.control(KeyCode.PLUS, KeyCode.EQUALS, KeyCode.ADD)),
                NamedKey.always("keys.act.TEXT_SMALLER", () -> theme.resizeText(-1),
                        Pressed.control(KeyCode.MINUS, KeyCode.SUBTRACT)),
                NamedKey.always("keys.act.TEXT_USUAL", () -> theme.resizeText(0),
                        Pressed.control(KeyCode.DIGIT0, KeyCode.NUMPAD0)));
    }

    /** The card of a person. The window itself listens, and knows whom it shows where. */
    public KeyLine card() {
        return NamedKey.shown(Reach.ROW, "keys.act.CARD", Pressed.bare(KeyCode.F2));
    }

    /** Presses the button in focus. */
    public KeyLine press() {
        return NamedKey.shown(Reach.PRESS, "keys.act.PRESS", Pressed.bare(KeyCode.ENTER));
    }

    /** Closes the program's window as its own button does. */
    public KeyLine close() {
        return NamedKey.always("keys.act.CLOSE", () -> scene.get().getWindow().fireEvent(
                new WindowEvent(scene.get().getWindow(), WindowEvent.WINDOW_CLOSE_REQUEST)),
                Pressed.control(KeyCode.Q));
    }
}
