package org.pupitre.ui.shell;

import javafx.geometry.Bounds;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** Where a low sheet is: under the next speaker and right of the agenda, so that it covers no running figure. */
final class SheetPlace extends Region {
    private final LowSheet sheet;
    private final @Nullable Region above;

    /** @param above what it is below, with its padding as the distance; null where it takes all the room */
    SheetPlace(LowSheet sheet, @Nullable Region above) {
        this.sheet = sheet;
        this.above = above;
        getStyleClass().add("sheet-place");
        setPickOnBounds(false);
        getChildren().add(sheet);
    }

    LowSheet sheet() {
        return sheet;
    }

    @Override
    protected void layoutChildren() {
        double x = snappedRightInset();
        double y = snappedRightInset();
        if (above != null) {
            Bounds over = sceneToLocal(above.localToScene(above.getLayoutBounds()));
            x = over.getMinX();
            y = over.getMaxY() + snappedTopInset();
        }
        sheet.resizeRelocate(snapPositionX(x), snapPositionY(y), getWidth() - x - snappedRightInset(),
                getHeight() - y - snappedBottomInset());
    }
}
