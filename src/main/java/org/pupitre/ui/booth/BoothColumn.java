package org.pupitre.ui.booth;

import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import org.pupitre.ui.kit.layer.ColumnScroll;

/**
 * A column of the window: what scrolls, the alerts above or below it, and parts at its foot. Where there is no room for
 * all of them, the lowest part has its height first and leaves the screen last; then come the alerts, which scroll where
 * they would take more than half of the rest.
 */
final class BoothColumn extends Region {
    private static final double MOST_FOR_ALERTS = 0.5;

    private final ColumnScroll body;
    private final Region alerts;
    private final ColumnScroll alertScroll;
    private final boolean alertsBelow;
    private final Region[] feet;

    /**
     * @param alerts      what is wrong, in its own height
     * @param alertsBelow whether they are below the body and grow upwards
     * @param feet        from above to below; the last one leaves last
     */
    BoothColumn(ColumnScroll body, Region alerts, boolean alertsBelow, Region... feet) {
        this.body = body;
        this.alerts = alerts;
        this.alertsBelow = alertsBelow;
        this.feet = feet.clone();
        alertScroll = new ColumnScroll(alerts, "alert-scroll");
        // A bar that comes would move the buttons beside it.
        alertScroll.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        getChildren().addAll(body, alertScroll);
        getChildren().addAll(feet);
        if (!alertsBelow) {
            alertScroll.toBack();
        }
        setMinSize(0, 0);
    }

    @Override
    protected void layoutChildren() {
        double x = snappedLeftInset();
        double width = getWidth() - x - snappedRightInset();
        double top = snappedTopInset();
        double bottom = getHeight() - snappedBottomInset();
        for (int i = feet.length - 1; i >= 0; i--) {
            double height = feet[i].isManaged() ? Math.min(feet[i].prefHeight(width), bottom - top) : 0;
            bottom -= height;
            feet[i].resizeRelocate(x, bottom, width, height);
        }
        double wanted = alerts.isManaged() ? alerts.prefHeight(width) : 0;
        double high = Math.min(wanted, (bottom - top) * MOST_FOR_ALERTS);
        alertScroll.setVisible(wanted > 0);
        alertScroll.resizeRelocate(x, alertsBelow ? bottom - high : top, width, high);
        // The first alert is the lowest one there, and stays in its place.
        alertScroll.setVvalue(alertsBelow ? 1 : 0);
        body.resizeRelocate(x, alertsBelow ? top : top + high, width, bottom - top - high);
    }
}
