package org.pupitre.ui.timeline.edit;

import javafx.geometry.Pos;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.pupitre.ui.kit.panel.WhileVisible;

/**
 * A list, over it the line that shows where a pulled row would go, and the open row at the place of its row: what is below it keeps its place, so that nothing jumps. An open row
 * that would reach below the panel is moved up as far as needed.
 */
public final class OverRow extends StackPane {
    private final ListView<?> list;
    private final Region open;
    private int row;
    private double top;

    public OverRow(ListView<?> list, Region line, Region open) {
        this.list = list;
        this.open = open;
        WhileVisible.in(this, list, line, open);
        StackPane.setAlignment(line, Pos.TOP_CENTER);
        StackPane.setAlignment(list, Pos.TOP_CENTER);
    }

    /** Which row is open, counted from 0. */
    public void at(int opened) {
        row = opened;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (getChildren().contains(open)) {
            top = list.lookupAll(".list-cell").stream()
                    .filter(cell -> cell instanceof ListCell<?> c && c.getIndex() == row && c.isVisible()).findFirst()
                    .map(cell -> sceneToLocal(cell.localToScene(0, 0)).getY()).orElse(top);
            double high = Math.min(open.prefHeight(getWidth()), getHeight());
            double lowest = Math.max(0, getHeight() - high);
            // Moved up it begins where a row begins, so that no half of a row is seen above it.
            double cell = Math.max(1, list.getFixedCellSize());
            double y = top <= lowest ? Math.max(0, top) : Math.floor(lowest / cell) * cell;
            open.resizeRelocate(0, snapPositionY(y), getWidth(), snapSizeY(high));
        }
    }
}
