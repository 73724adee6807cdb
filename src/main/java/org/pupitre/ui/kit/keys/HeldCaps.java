package org.pupitre.ui.kit.keys;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.util.Duration;
import org.pupitre.ui.kit.Follow;
import org.pupitre.ui.kit.Styles;
import org.pupitre.ui.kit.Words;

/**
 * Shows the keys of buttons and fields while Ctrl is held: over the corner of a button, at the end of a field. Nothing
 * moves for them.
 */
public final class HeldCaps extends Pane {
    private static final Duration HELD = Duration.millis(300);
    private final Words words;
    private final Map<String, Stroke> keys;
    private final PauseTransition held = new PauseTransition(HELD);

    /** @param keys by the id of what they press or lead to */
    public HeldCaps(Words words, Map<String, Stroke> keys) {
        this.words = words;
        this.keys = Collections.unmodifiableMap(new LinkedHashMap<>(keys));
        setMouseTransparent(true);
        setPickOnBounds(false);
        held.setOnFinished(_ -> show());
    }

    /** Follows the keys of a scene; its window without the keyboard shows none. */
    public void install(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.CONTROL) {
                if (held.getStatus() != Animation.Status.RUNNING && getChildren().isEmpty()) {
                    held.playFromStart();
                }
            } else {
                hide();
            }
        });
        scene.addEventFilter(KeyEvent.KEY_RELEASED, e -> {
            if (e.getCode() == KeyCode.CONTROL) {
                hide();
            }
        });
        Follow.each(scene.windowProperty().flatMap(window -> window.focusedProperty()).orElse(false), this::hide);
    }

    public void hide() {
        held.stop();
        getChildren().clear();
    }

    /** Shows the caps at once. */
    public void show() {
        Node content = getParent();
        List<Label> caps = new ArrayList<>();
        keys.forEach((id, stroke) -> {
            Node marked = content == null ? null : content.lookup("#" + id);
            if (marked != null && seen(marked)) {
                caps.add(cap(stroke));
            }
        });
        getChildren().setAll(caps);
        applyCss();
        int at = 0;
        for (String id : keys.keySet()) {
            Node marked = content == null ? null : content.lookup("#" + id);
            if (marked != null && seen(marked)) {
                place(caps.get(at++), sceneToLocal(marked.localToScene(marked.getLayoutBounds())),
                        marked instanceof TextInputControl);
            }
        }
    }

    private Label cap(Stroke stroke) {
        Label cap = new Label(stroke.name(words));
        cap.getStyleClass().add(Styles.KEYCAP);
        return cap;
    }

    private static boolean seen(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible() || at.getOpacity() == 0) {
                return false;
            }
        }
        return true;
    }

    private void place(Label cap, Bounds of, boolean field) {
        cap.autosize();
        double wide = cap.getWidth();
        double high = cap.getHeight();
        double x = field ? of.getMaxX() - wide - high / 2 : of.getMaxX() - wide * 3 / 4;
        double y = field ? of.getMinY() + (Math.min(of.getHeight(), 2 * high) - high) / 2 : of.getMinY() - high / 2;
        cap.relocate(snapPositionX(Math.min(x, getWidth() - wide)), snapPositionY(Math.max(0, y)));
    }
}
