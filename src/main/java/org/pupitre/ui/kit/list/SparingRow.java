package org.pupitre.ui.kit.list;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.HBox;

/** A row that leaves out what it can spare where its other parts would be cut short. */
public final class SparingRow extends HBox {
    private List<Node> spared = List.of();

    public SparingRow(Node... parts) {
        super(parts);
    }

    /** These parts are left out, the last first, where there is no room. */
    public void canSpare(Node... parts) {
        spared = List.of(parts);
    }

    @Override
    protected void layoutChildren() {
        double room = getWidth() - snappedLeftInset() - snappedRightInset();
        double needed = getChildren().stream().filter(part -> part.isManaged() || spared.contains(part))
                .mapToDouble(part -> snapSizeX(part.prefWidth(-1)) + getSpacing()).sum() - getSpacing();
        for (Node part : spared.reversed()) {
            boolean fits = needed <= room;
            if (!fits) {
                needed -= snapSizeX(part.prefWidth(-1)) + getSpacing();
            }
            if (part.isManaged() != fits) {
                part.setManaged(fits);
                part.setVisible(fits);
            }
        }
        super.layoutChildren();
    }
}
