package org.pupitre.ui.shell.sheet;

import java.util.function.Supplier;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** Where a sheet is, so that it covers no running figure; its padding is the distance to what is around it. */
public final class SheetPlace extends Region {
    private final OverSheet sheet;
    private final Edges edges;

    /**
     * What a sheet keeps clear of.
     *
     * @param above what it is below; null where it takes all the room
     * @param wide  from whose left edge on it is
     * @param side  whether it ends at the right edge of that too
     * @param below what it is above where there is room for its rows; null where it goes down to the end
     */
    public record Edges(
            Supplier<? extends @Nullable Node> above,
            Supplier<? extends @Nullable Node> wide,
            boolean side,
            Supplier<? extends @Nullable Node> below) {
        /** All the room there is. */
        public static final Edges NONE = new Edges(() -> null, () -> null, false, () -> null);
    }

    /** @param styleClass how far it is from its edges */
    public SheetPlace(OverSheet sheet, String styleClass, Edges edges) {
        this.sheet = sheet;
        this.edges = edges;
        getStyleClass().addAll("sheet-place", styleClass);
        setPickOnBounds(false);
        getChildren().add(sheet);
        TabPast.install(sheet);
    }

    public OverSheet sheet() {
        return sheet;
    }

    private @Nullable Bounds bounds(Supplier<? extends @Nullable Node> asked) {
        Node node = asked.get();
        return node == null || node.getScene() == null
                ? null
                : sceneToLocal(node.localToScene(node.getLayoutBounds()));
    }

    @Override
    protected void layoutChildren() {
        Bounds above = bounds(edges.above());
        Bounds wide = bounds(edges.wide());
        Bounds below = bounds(edges.below());
        double inset = snappedRightInset();
        double y = above == null ? inset : above.getMaxY() + snappedTopInset();
        double x = wide == null ? inset : wide.getMinX() + (edges.side() ? snappedLeftInset() : 0);
        double right = wide == null || !edges.side() ? getWidth() - inset : wide.getMaxX() - inset;
        double end = getHeight() - snappedBottomInset();
        double wanted = y + sheet.minHeight(right - x);
        double foot = below == null ? end : Math.min(end, Math.max(below.getMinY() - snappedBottomInset(), wanted));
        sheet.resizeRelocate(snapPositionX(x), snapPositionY(y), right - x, foot - y);
    }
}
