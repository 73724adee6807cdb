package org.pupitre.ui.shell.sheet;

import javafx.beans.value.ChangeListener;
import javafx.event.EventHandler;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.TraversalDirection;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/**
 * Leads Tab and Shift+Tab past the controls that a sheet covers, while the sheet is in a window: who has only a keyboard
 * would type into what cannot be seen. What is beside the sheet is reached as before.
 */
final class TabPast {
    /** More steps than any screen has controls. */
    private static final int MOST = 500;

    private final Node sheet;
    private final EventHandler<InputEvent> pressed = this::pressed;
    private final ChangeListener<Node> moved = (_, _, is) -> lead(is);
    private @Nullable Scene scene;
    private @Nullable TraversalDirection direction;
    private boolean leading;

    private TabPast(Node sheet) {
        this.sheet = sheet;
    }

    /** Begins with the window the sheet is laid into, and ends when it is taken away. */
    static void install(Node sheet) {
        TabPast past = new TabPast(sheet);
        sheet.sceneProperty().subscribe(past::enter);
    }

    private void enter(@Nullable Scene entered) {
        Scene left = scene;
        if (left != null) {
            left.removeEventFilter(KeyEvent.KEY_PRESSED, pressed);
            left.removeEventFilter(MouseEvent.MOUSE_PRESSED, pressed);
            left.focusOwnerProperty().removeListener(moved);
        }
        scene = entered;
        if (entered != null) {
            entered.addEventFilter(KeyEvent.KEY_PRESSED, pressed);
            entered.addEventFilter(MouseEvent.MOUSE_PRESSED, pressed);
            entered.focusOwnerProperty().addListener(moved);
        }
    }

    /** Only Tab leads on: a click or a key of the session goes where it is meant to go. */
    private void pressed(InputEvent event) {
        direction = event instanceof KeyEvent key && key.getCode() == KeyCode.TAB && !key.isControlDown()
                ? key.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT
                : null;
    }

    private void lead(@Nullable Node owner) {
        Scene within = scene;
        if (leading || within == null || direction == null) {
            return;
        }
        leading = true;
        Node at = owner;
        for (int i = 0; i < MOST && at != null && covered(at); i++) {
            at.requestFocusTraversal(direction);
            at = within.getFocusOwner();
        }
        leading = false;
    }

    /** Whether the middle of what is seen of it is under the sheet, or would be once it is scrolled into view. */
    private boolean covered(Node node) {
        Bounds seen = node.localToScene(node.getLayoutBounds());
        for (Node each = node; each != null; each = each.getParent()) {
            if (each.equals(sheet)) {
                return false;
            }
            if (each instanceof ScrollPane pane && !pane.equals(node)) {
                Bounds view = pane.localToScene(pane.getLayoutBounds());
                seen = seen.intersects(view) ? cut(seen, view) : view;
            }
        }
        return sheet.localToScene(sheet.getLayoutBounds()).contains(seen.getCenterX(), seen.getCenterY());
    }

    private static Bounds cut(Bounds bounds, Bounds view) {
        double x = Math.max(bounds.getMinX(), view.getMinX());
        double y = Math.max(bounds.getMinY(), view.getMinY());
        return new BoundingBox(x, y, Math.min(bounds.getMaxX(), view.getMaxX()) - x,
                Math.min(bounds.getMaxY(), view.getMaxY()) - y);
    }
}
