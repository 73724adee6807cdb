package org.pupitre.ui.shell.zone;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleSupplier;
import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.pupitre.ui.kit.Styles;

/**
 * The row of the header: as many times of other zones as the title leaves room for, the most wanted first; the title takes the
 * rest. A time that has no room is not cut short, it is not shown.
 */
public final class HeaderRow extends HBox {
    /** The styles of a time of another zone. */
    public static final String ZONE = "zone-time";

    private final Region titles;
    private final DoubleSupplier wanted;
    private final List<Label> zones = new ArrayList<>();

    /**
     * @param titles what has the room that is left
     * @param wanted how wide it wants to be before other zones have room
     */
    public HeaderRow(Region titles, DoubleSupplier wanted) {
        this.titles = titles;
        this.wanted = wanted;
    }

    /** Shows these times after all else, each as a whole. */
    public void showZones(List<String> times) {
        while (zones.size() > times.size()) {
            getChildren().remove(zones.removeLast());
        }
        while (zones.size() < times.size()) {
            Label label = new Label();
            label.getStyleClass().addAll(Styles.MUTED, Styles.DIGITS, ZONE);
            label.setMinWidth(USE_PREF_SIZE);
            zones.add(label);
            getChildren().add(label);
        }
        for (int i = 0; i < times.size(); i++) {
            zones.get(i).setText(times.get(i));
        }
    }

    @Override
    protected void layoutChildren() {
        double gap = snapSpaceX(getSpacing());
        List<Node> others = getManagedChildren();
        others.removeAll(zones);
        double left = getWidth() - snappedLeftInset() - snappedRightInset();
        for (Node node : others) {
            left -= node.equals(titles) ? gap : wide(node) + gap;
        }
        left += gap;
        double forZones = left - wanted.getAsDouble();
        for (Label zone : zones) {
            double wide = wide(zone);
            boolean room = wide > 0 && wide + gap <= forZones;
            zone.setVisible(room);
            forZones = room ? forZones - wide - gap : 0;
            left -= room ? wide + gap : 0;
        }
        place(others, Math.max(0, left), gap);
    }

    private void place(List<Node> others, double forTitles, double gap) {
        List<Node> shown = new ArrayList<>(others);
        zones.stream().filter(Node::isVisible).forEach(shown::add);
        double high = getHeight() - snappedTopInset() - snappedBottomInset();
        double x = snappedLeftInset();
        for (Node node : shown) {
            double wide = node.equals(titles) ? forTitles : wide(node);
            layoutInArea(node, x, snappedTopInset(), wide, high, 0, null, true, true, HPos.LEFT, VPos.CENTER);
            x += wide + gap;
        }
    }

    private double wide(Node node) {
        return snapSizeX(node.prefWidth(-1));
    }
}
