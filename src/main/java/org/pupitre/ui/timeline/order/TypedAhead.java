package org.pupitre.ui.timeline.order;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javafx.event.Event;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/**
 * What is typed between the key that puts an item in and its open title. It waits here, acts on nothing, and goes into the
 * title as soon as that is open. A click leaves it.
 */
public final class TypedAhead {
    private final List<KeyEvent> waiting = new ArrayList<>();
    private final Set<KeyCode> down = EnumSet.noneOf(KeyCode.class);
    private final EventHandler<KeyEvent> keys = this::key;
    private final EventHandler<MouseEvent> click = _ -> leave();
    private @Nullable Window window;

    /** Holds what is typed in the window from now on. */
    public void hold(@Nullable Scene scene) {
        leave();
        if (scene != null && scene.getWindow() != null) {
            // Before the scene, in which the keys of the console listen.
            window = scene.getWindow();
            window.addEventFilter(KeyEvent.ANY, keys);
            window.addEventFilter(MouseEvent.MOUSE_PRESSED, click);
        }
    }

    /** The key was pressed before, so its release belongs to what listened then. */
    private void key(KeyEvent event) {
        boolean release = event.getEventType() == KeyEvent.KEY_RELEASED;
        if (event.getEventType() == KeyEvent.KEY_PRESSED) {
            down.add(event.getCode());
        } else if (release && !down.remove(event.getCode())) {
            return;
        }
        waiting.add(event);
        event.consume();
    }

    /** Types all of it where the keyboard is now. */
    public void typeOn() {
        Window typed = window;
        List<KeyEvent> all = List.copyOf(waiting);
        leave();
        if (typed != null) {
            all.forEach(event -> type(event, typed.getScene()));
        }
    }

    private static void type(KeyEvent event, @Nullable Scene scene) {
        Node owner = scene == null ? null : scene.getFocusOwner();
        if (owner != null) {
            Event.fireEvent(owner, event.copyFor(owner, owner));
        }
    }

    /** Forgets it: there is no title to type it into. */
    public void leave() {
        if (window != null) {
            window.removeEventFilter(KeyEvent.ANY, keys);
            window.removeEventFilter(MouseEvent.MOUSE_PRESSED, click);
        }
        window = null;
        waiting.clear();
        down.clear();
    }
}
