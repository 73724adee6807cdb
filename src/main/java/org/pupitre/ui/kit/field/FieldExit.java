package org.pupitre.ui.kit.field;

import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.TraversalDirection;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/**
 * Escape that a field did not need for itself leaves it, so that the bare keys act on the session again; Tab afterwards
 * goes on from the field, and not from the edge of the window.
 */
public final class FieldExit {
    private final Scene scene;
    private final Node ground;
    private final Function<Node, Optional<Node>> rest;
    private @Nullable Node left;

    private FieldExit(Scene scene, Node ground, Function<Node, Optional<Node>> rest) {
        this.scene = scene;
        this.ground = ground;
        this.rest = rest;
    }

    /**
     * Has Escape leave the fields of a scene.
     *
     * @param ground what has the keyboard while no control has it
     * @param rest   what has it instead after a field; empty for the ground
     */
    public static void install(Scene scene, Node ground, Function<Node, Optional<Node>> rest) {
        FieldExit exit = new FieldExit(scene, ground, rest);
        scene.addEventHandler(KeyEvent.KEY_PRESSED, exit::leave);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, exit::goOn);
    }

    private void leave(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && scene.getFocusOwner() instanceof TextInputControl field) {
            left = field;
            rest.apply(field).orElse(ground).requestFocus();
        }
    }

    private void goOn(KeyEvent event) {
        Node from = left;
        if (from == null || event.getCode() != KeyCode.TAB || event.isControlDown()
                || !ground.equals(scene.getFocusOwner())) {
            return;
        }
        left = null;
        if (scene.equals(from.getScene()) && from.requestFocusTraversal(
                event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT)) {
            event.consume();
        }
    }
}
