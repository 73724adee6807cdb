package org.pupitre.ui.shell;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.stage.Window;
import org.pupitre.ui.kit.Follow;
import org.pupitre.ui.kit.Theme;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.field.FieldExit;
import org.pupitre.ui.kit.keys.HeldCaps;
import org.pupitre.ui.kit.keys.KeyLine;
import org.pupitre.ui.kit.keys.Keys;
import org.pupitre.ui.kit.layer.KeptFocus;
import org.pupitre.ui.kit.layer.Layers;

/** The console in a scene, with its theme and its keys, and where the keyboard is in it. */
final class ConsoleScene {
    private final Words words;
    private final Theme theme;
    private final Layers layers;
    private final Supplier<List<KeyLine>> keys;
    private final HeldCaps caps;
    private final StatusLine line;
    private final Arrangement view;

    /** @param line says where another window has the keyboard */
    ConsoleScene(Words words, Theme theme, Layers layers, Supplier<List<KeyLine>> keys, HeldCaps caps, StatusLine line,
            Arrangement view) {
        this.words = words;
        this.theme = theme;
        this.layers = layers;
        this.keys = keys;
        this.caps = caps;
        this.line = line;
        this.view = view;
    }

    /** The scene; of this size where it is asked for the first time. */
    Scene scene(double width, double height) {
        Scene made = layers.getScene();
        if (made != null) {
            return made;
        }
        Scene scene = new Scene(layers, width, height);
        words.direct(scene);
        theme.dress(scene);
        KeptFocus kept = KeptFocus.install(scene, layers);
        new Keys(keys, () -> layers.covered() || kept.fallen()).install(scene);
        FieldExit.install(scene, layers, view::rest);
        caps.install(scene);
        Follow.each(scene.windowProperty().flatMap(Window::focusedProperty).orElse(true), this::tellOfKeys);
        view.begin();
        return scene;
    }

    /** Another window that has the keyboard, such as that of the meeting, gets all keys. */
    private void tellOfKeys() {
        Window window = layers.getScene().getWindow();
        line.keysAway(window != null && window.isShowing() && !window.isFocused());
    }

    /** Where the keyboard is; empty where it is in no place with a name. */
    Optional<String> focused() {
        Scene scene = layers.getScene();
        return Optional.ofNullable(scene == null ? null : scene.getFocusOwner()).map(Node::getId);
    }

    /** Brings the keyboard to a place that was told. */
    void focus(String place) {
        Node node = layers.lookup("#" + place);
        if (node != null) {
            node.requestFocus();
            if (node instanceof TextInputControl field) {
                field.end();
            }
        }
    }
}
