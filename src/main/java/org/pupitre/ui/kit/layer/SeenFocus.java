package org.pupitre.ui.kit.layer;

import javafx.beans.value.ChangeListener;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.pupitre.ui.kit.Follow;
import org.pupitre.ui.kit.FxThread;

/**
 * Keeps what has the keyboard in view in something that scrolls: the toolkit does so for the tab key alone, so that a key
 * that leads to a field would leave a person typing unseen. What a hand clicks stays where it is.
 */
final class SeenFocus {
    /** Around what is brought into view, in pixels. */
    private static final double MARGIN = 8;
    /** Below a field are its suggestions: so many times its height is brought into view with it. */
    private static final double BELOW_A_FIELD = 2.5;

    /** A field on a tab that opens with it, or among lines that wrap, has its place only after a second layout or a third. */
    private static final int LAYOUTS = 3;

    private final ScrollPane pane;
    private final ChangeListener<Node> moved = (_, _, _) -> look();
    private @Nullable Scene scene;
    private @Nullable Node due;
    private int layouts;
    private boolean pressed;

    SeenFocus(ScrollPane pane) {
        this.pane = pane;
        Follow.each(pane.sceneProperty(), this::enter);
        pane.addEventFilter(MouseEvent.MOUSE_PRESSED, e -> pressed = true);
        pane.addEventFilter(MouseEvent.MOUSE_RELEASED, e -> pressed = false);
    }

    private void enter() {
        if (scene != null) {
            scene.focusOwnerProperty().removeListener(moved);
        }
        scene = pane.getScene();
        if (scene != null) {
            scene.focusOwnerProperty().addListener(moved);
            look();
        }
    }

    private void look() {
        Node owner = scene == null ? null : scene.getFocusOwner();
        due = owner != null && !pressed && holds(owner) ? owner : null;
        layouts = LAYOUTS;
        if (due != null) {
            pane.requestLayout();
        }
    }

    private boolean holds(Node owner) {
        Node node = owner;
        while (node != null && !node.equals(pane)) {
            node = node.getParent();
        }
        return node != null && !owner.equals(pane);
    }

    /** Whether something got the keyboard since the last layout. */
    boolean due() {
        return due != null;
    }

    /**
     * How far to scroll so that what got the keyboard since the last layout is seen.
     *
     * @param content what scrolls, laid out
     * @param offset  how far it is scrolled, in pixels
     * @param height  of what is seen
     * @return the offset, or another between 0 and what there is to scroll
     */
    double offset(Region content, double offset, double height) {
        Node node = due;
        if (node == null || node.getScene() == null) {
            return offset;
        }
        layouts--;
        if (layouts == 0) {
            due = null;
        } else {
            FxThread.later(pane::requestLayout);
        }
        Bounds bounds = content.sceneToLocal(node.localToScene(node.getLayoutBounds()));
        double top = bounds.getMinY() - MARGIN;
        double bottom = bounds.getMaxY() + MARGIN
                + (node instanceof TextInputControl ? BELOW_A_FIELD * bounds.getHeight() : 0);
        boolean higher = bottom - top > height && bounds.getHeight() > height;
        boolean partlySeen = bounds.getMinY() < offset + height && bounds.getMaxY() > offset;
        if (higher && partlySeen) {
            return offset;
        }
        double wanted = top < offset ? top : bottom > offset + height ? Math.min(bottom - height, top) : offset;
        return Math.clamp(wanted, 0, Math.max(0, content.getHeight() - height));
    }
}
