package org.pupitre.ui.kit.layer;

import java.util.List;
import java.util.function.Supplier;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/**
 * Where a small list floats: at the end of the line at the window's foot, above it. It is as high as it needs to be, and no
 * higher than what must be seen allows; where that leaves too little room it is over the foot. In a narrow window it is as
 * wide as the window.
 */
final class FloatPlace extends Region {
    /** From this many times its width on a window is wide enough for a list at its side. */
    private static final double WINDOW_TO_LIST = 900.0 / 440;

    private final Region list;
    private final Region foot;
    private final Supplier<List<Node>> kept;

    /**
     * @param foot what it is above
     * @param kept what it must not cover
     */
    FloatPlace(Region list, Region foot, Supplier<List<Node>> kept) {
        this.list = list;
        this.foot = foot;
        this.kept = kept;
        getStyleClass().add("float-place");
        setPickOnBounds(false);
        getChildren().add(list);
    }

    private static boolean inSight(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return node.getScene() != null;
    }

    @Override
    protected void layoutChildren() {
        double room = getWidth() - snappedLeftInset() - snappedRightInset();
        double wanted = list.prefWidth(-1);
        double width = getWidth() < wanted * WINDOW_TO_LIST ? room : Math.min(room, wanted);
        double x = getWidth() - snappedRightInset() - width;
        Bounds under = sceneToLocal(foot.localToScene(foot.getLayoutBounds()));
        double bottom = under.getMinY() - snappedBottomInset();
        double top = snappedTopInset();
        for (Node node : kept.get()) {
            if (!inSight(node)) {
                continue;
            }
            Bounds seen = sceneToLocal(node.localToScene(node.getLayoutBounds()));
            boolean beside = seen.getMaxX() <= x || seen.getMinX() >= x + width;
            if (!beside && seen.getMaxY() < bottom) {
                top = Math.max(top, seen.getMaxY() + snappedTopInset());
            }
        }
        if (bottom - top < list.minHeight(width)) {
            // The line at the foot has nothing that runs.
            bottom = getHeight() - snappedBottomInset();
        }
        // Where no room is left, as in a very low window, it still has some rows.
        double height = Math.clamp(list.prefHeight(width), list.minHeight(width),
                Math.max(list.minHeight(width), bottom - top));
        list.resizeRelocate(snapPositionX(x), snapPositionY(bottom - height), snapSizeX(width), snapSizeY(height));
    }
}
