package org.pupitre.ui.kit.layer;

import java.util.ArrayList;
import java.util.List;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;

/**
 * Where in the tree of a scene something has the keyboard, to find what comes there once that part was made again.
 *
 * @param steps from what has the keyboard up to the root
 */
record FocusPlace(List<Step> steps) {
    /**
     * A node and its place among the children of its parent.
     *
     * @param place counted from 0; −1 at the root
     */
    record Step(Node node, int place) {}

    FocusPlace {
        steps = List.copyOf(steps);
    }

    static FocusPlace of(@Nullable Node owner) {
        List<Step> steps = new ArrayList<>();
        for (Node node = owner; node != null; node = node.getParent()) {
            Parent parent = node.getParent();
            steps.add(new Step(node, parent == null ? -1 : parent.getChildrenUnmodifiable().indexOf(node)));
        }
        return new FocusPlace(steps);
    }

    /** What is in that place now and takes the keyboard as well; null where nothing of the kind is. */
    @Nullable
    Node find(Scene scene) {
        int kept = 0;
        while (kept < steps.size() && !scene.equals(steps.get(kept).node().getScene())) {
            kept++;
        }
        Node at = kept < steps.size() ? steps.get(kept).node() : null;
        for (int i = kept - 1; i >= 0 && at != null; i--) {
            at = alike(at, steps.get(i));
        }
        return at != null && at.isFocusTraversable() ? at : null;
    }

    private static @Nullable Node alike(Node parent, Step step) {
        List<Node> children = parent instanceof Parent p ? p.getChildrenUnmodifiable() : List.of();
        Node child = step.place() >= 0 && step.place() < children.size() ? children.get(step.place()) : null;
        return child != null && child.getClass().equals(step.node().getClass()) ? child : null;
    }
}
