package org.pupitre.ui.looks;

import java.util.ArrayList;
import java.util.List;

import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;

/** The controls of a scene at which Tab must stop, and where they are. */
final class Stops {
    /** Parts of the console, in the order in which they are read. */
    private static final List<String> PARTS = List.of("header", "notice-strip", "ribbon", "left-column", "prepare-left",
            "library-left",
            "cabin-aside", "slot-top", "two-bands", "middle-column", "prepare-agenda", "right-column", "prepare-right",
            "library-right",
            "page", "tab-pane", "sheet-place",
            "alarm-strip",
            "status-line",
            "cabin-tell", "failure-card");

    private Stops() {}

    /**
     * All that can be seen and take the keyboard: only those of a sheet where one is over the rest, and not those a sheet
     * over a part of the screen covers.
     */
    static List<Node> of(Scene scene) {
        List<Node> stops = new ArrayList<>();
        Node veil = scene.lookup(scene.lookup(".float-place") == null ? ".veil" : ".float-place");
        add(veil == null ? scene.getRoot() : veil, stops);
        Node over = scene.lookup(".over-sheet");
        if (over != null) {
            stops.removeIf(stop -> !isIn(stop, over) && bounds(over).contains(middle(stop)));
        }
        return stops;
    }

    private static boolean isIn(Node inner, Node outer) {
        for (Node at = inner; at != null; at = at.getParent()) {
            if (at.equals(outer)) {
                return true;
            }
        }
        return false;
    }

    /** The middle of what is seen of it; of what is scrolled away, the middle of what it is scrolled in. */
    private static Point2D middle(Node node) {
        Bounds seen = bounds(node);
        for (Node parent = node.getParent(); parent != null; parent = parent.getParent()) {
            if (parent instanceof ScrollPane) {
                seen = seen.intersects(bounds(parent)) ? cut(seen, bounds(parent)) : bounds(parent);
            }
        }
        return new Point2D(seen.getCenterX(), seen.getCenterY());
    }

    private static void add(Node node, List<Node> stops) {
        if (!node.isVisible() || node.isDisabled()) {
            return;
        }
        if (node.isFocusTraversable()) {
            stops.add(node);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> add(child, stops));
        }
    }

    static Bounds bounds(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    /** What of a control is not scrolled or cut away. */
    static Bounds seen(Node node) {
        Scene scene = node.getScene();
        Bounds seen = cut(bounds(node), new BoundingBox(0, 0, scene.getWidth(), scene.getHeight()));
        for (Node parent = node.getParent(); parent != null; parent = parent.getParent()) {
            if (parent.getStyleClass().contains("viewport") && parent.getParent() instanceof ScrollPane) {
                seen = cut(seen, bounds(parent));
            }
        }
        return seen;
    }

    private static Bounds cut(Bounds one, Bounds other) {
        double x = Math.max(one.getMinX(), other.getMinX());
        double y = Math.max(one.getMinY(), other.getMinY());
        return new BoundingBox(x, y, Math.max(0, Math.min(one.getMaxX(), other.getMaxX()) - x),
                Math.max(0, Math.min(one.getMaxY(), other.getMaxY()) - y));
    }

    /** Whether one is read after the other: a later part, or below, or on the same line to the right. */
    static boolean readsAfter(Node one, Node next) {
        int part = part(one);
        if (part != part(next)) {
            return part < part(next);
        }
        Bounds a = bounds(one);
        Bounds b = bounds(next);
        boolean below = b.getMinY() >= a.getMaxY() - 3;
        boolean beside = b.getMinY() < a.getMaxY() && b.getMaxY() > a.getMinY() && b.getMinX() >= a.getMinX();
        return below || beside;
    }

    private static int part(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            for (int i = 0; i < PARTS.size(); i++) {
                if (at.getStyleClass().contains(PARTS.get(i))) {
                    return i;
                }
            }
        }
        return PARTS.size() / 2;
    }

    static String describe(Node node) {
        String text = node instanceof Labeled labeled ? labeled.getText() : "";
        return node.getClass().getSimpleName() + (node.getId() == null ? "" : "#" + node.getId())
                + node.getStyleClass() + " “" + AccessibleName.of(node) + "” " + text;
    }
}
