package org.pupitre.ui.kit.layer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.NodeOrientation;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;

/**
 * Where a bubble is beside what it belongs to: below, else above, right or left of it, whichever covers the fewest
 * buttons and fields, so that what is wanted next stays in sight; never outside the window.
 */
final class BubblePlace {
    private BubblePlace() {}

    /**
     * @param near    what it belongs to, in the scene
     * @param content what it may cover
     * @param width   of the bubble
     * @param height  of the bubble
     * @param window  the room there is, in the scene
     */
    static Bounds of(Node near, Node content, double width, double height, Bounds window) {
        Bounds target = near.localToScene(near.getBoundsInLocal());
        List<Bounds> controls = new ArrayList<>();
        add(content, near, controls);
        // Both begin at the same edge, the one at which lines begin.
        boolean mirrored = near.getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT;
        double wanted = mirrored ? target.getMaxX() - width : target.getMinX();
        double x = within(wanted, window.getMinX(), window.getMaxX() - width);
        double y = within(target.getMinY(), window.getMinY(), window.getMaxY() - height);
        return Stream.of(new BoundingBox(x, target.getMaxY(), width, height),
                new BoundingBox(x, target.getMinY() - height, width, height),
                new BoundingBox(target.getMaxX(), y, width, height),
                new BoundingBox(target.getMinX() - width, y, width, height))
                .filter(window::contains).min(Comparator.comparingLong(place -> covered(place, controls)))
                .orElseGet(() -> new BoundingBox(x, y, width, height));
    }

    private static double within(double wanted, double least, double most) {
        return Math.clamp(wanted, least, Math.max(least, most));
    }

    private static long covered(Bounds place, List<Bounds> controls) {
        // A shared edge covers nothing.
        Bounds inner = new BoundingBox(place.getMinX() + 1, place.getMinY() + 1, place.getWidth() - 2,
                place.getHeight() - 2);
        return controls.stream().filter(inner::intersects).count();
    }

    private static void add(Node node, Node near, List<Bounds> controls) {
        if (!node.isVisible() || node.equals(near)) {
            return;
        }
        if (node instanceof ButtonBase || node instanceof TextInputControl) {
            controls.add(node.localToScene(node.getBoundsInLocal()));
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> add(child, near, controls));
        }
    }
}
