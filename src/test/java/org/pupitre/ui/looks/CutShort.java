package org.pupitre.ui.looks;

import java.util.ArrayList;
import java.util.List;
import javafx.event.Event;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import org.pupitre.ui.kit.Styles;

/**
 * What of a screen cannot be read or reached: a text that is cut short and is not told beside the pointer, a figure or a
 * button that is cut short at all, a control that is outside of what can be seen or scrolled to, or on which something
 * else is, and a list without room for its rows.
 */
final class CutShort {
    /** What rounding moves. */
    private static final double SLACK = 2;
    /** Lists and columns that scroll have room for so many lines of text. */
    private static final double LEAST_LINES = 2.5;

    private final double em;
    private final List<String> faults = new ArrayList<>();

    private CutShort(double em) {
        this.em = em;
    }

    /** Every fault of a scene that was laid out, in words. On the screen's thread. */
    static List<String> in(Scene scene, int percent) {
        CutShort found = new CutShort(14.0 * percent / 100);
        found.walk(scene.getRoot(), new BoundingBox(0, 0, scene.getWidth(), scene.getHeight()));
        return found.faults;
    }

    private void walk(Node node, Bounds seen) {
        if (!node.isVisible() || node.getOpacity() == 0 || node instanceof ScrollBar) {
            return;
        }
        if (node instanceof Control control
                && (node instanceof Labeled || node instanceof TextInputControl || node instanceof ComboBoxBase)) {
            check(control, seen);
        }
        if (node instanceof TextInputControl || node instanceof ComboBoxBase
                || (node instanceof Labeled && !(node instanceof javafx.scene.control.Cell))) {
            return;
        }
        Bounds within = node instanceof ScrollPane || node instanceof ListView || isHeaders(node)
                ? scrolled((Region) node, seen)
                : seen;
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> walk(child, within));
        }
    }

    private static boolean isHeaders(Node node) {
        return node.getStyleClass().contains("tab-header-area");
    }

    /** What can be seen of what scrolls: as much as there is in the direction in which it scrolls. */
    private Bounds scrolled(Region scroller, Bounds seen) {
        Bounds at = scroller.localToScene(scroller.getLayoutBounds());
        boolean across = isHeaders(scroller)
                || (scroller instanceof ScrollPane pane
                        && pane.getHbarPolicy() != ScrollPane.ScrollBarPolicy.NEVER);
        if (!isHeaders(scroller) && !scroller.getStyleClass().contains("alert-scroll")
                && at.getHeight() < LEAST_LINES * em && hides(scroller)) {
            faults.add("%s is only %.0f px high".formatted(name(scroller), at.getHeight()));
        }
        if (isHeaders(scroller)) {
            return new BoundingBox(-100_000, at.getMinY(), 200_000, at.getHeight());
        }
        return across
                ? new BoundingBox(-100_000, -100_000, 200_000, 200_000)
                : new BoundingBox(Math.max(seen.getMinX(), at.getMinX()), -100_000,
                        Math.min(seen.getMaxX(), at.getMaxX()) - Math.max(seen.getMinX(), at.getMinX()), 200_000);
    }

    private static boolean hides(Region scroller) {
        return !(scroller instanceof ScrollPane pane)
                || pane.getContent().getLayoutBounds().getHeight() > scroller.getHeight() + SLACK;
    }

    private void check(Control control, Bounds seen) {
        boolean empty = control instanceof Labeled labeled && labeled.getGraphic() == null
                && (labeled.getText() == null || labeled.getText().isEmpty());
        if (empty || control instanceof javafx.scene.control.Cell) {
            return;
        }
        Bounds at = control.localToScene(control.getLayoutBounds());
        if ((at.getWidth() < 2 || at.getHeight() < 2) && !control.getStyleClass().contains("queue-about")) {
            faults.add(name(control) + " has no room");
            return;
        }
        if (at.getMinX() < seen.getMinX() - SLACK || at.getMaxX() > seen.getMaxX() + SLACK
                || at.getMinY() < seen.getMinY() - SLACK || at.getMaxY() > seen.getMaxY() + SLACK) {
            faults.add("%s lies outside: %s of %s".formatted(name(control), box(at), box(seen)));
        }
        overflow(control, at);
        if (control instanceof Labeled labeled && labeled.isTextTruncated()
                && (mustBeWhole(labeled) || !told(labeled))) {
            faults.add(name(labeled) + " is cut short: " + drawn(labeled));
        }
    }

    private void overflow(Control control, Bounds at) {
        for (Parent over = control.getParent(); over instanceof Region; over = over.getParent()) {
            if (over.getClip() != null || over.getStyleClass().contains("headers-region")
                    || (over.getParent() != null && over.getParent().getStyleClass().contains("viewport"))) {
                return;
            }
            Bounds room = over.localToScene(over.getLayoutBounds());
            // A button without a ground of its own hangs out by its padding, so that its words are in line with others.
            if (at.getMinX() < room.getMinX() - em || at.getMaxX() > room.getMaxX() + SLACK
                    || at.getMinY() < room.getMinY() - SLACK || at.getMaxY() > room.getMaxY() + SLACK) {
                faults.add("%s hangs over %s: %s of %s".formatted(name(control), name(over), box(at), box(room)));
                return;
            }
        }
    }

    private static boolean mustBeWhole(Labeled labeled) {
        return labeled.getStyleClass().contains(Styles.DIGITS)
                || labeled.getStyleClass().contains(Styles.PILL) || labeled.getStyleClass().contains(Styles.CHIP);
    }

    private static String drawn(Labeled labeled) {
        return labeled.getChildrenUnmodifiable().stream().filter(Text.class::isInstance).map(Text.class::cast)
                .map(Text::getText).findFirst().orElse(null);
    }

    /** Whether what is cut short comes up where one points at it. */
    private static boolean told(Labeled labeled) {
        Event.fireEvent(labeled, new MouseEvent(MouseEvent.MOUSE_ENTERED, 1, 1, 1, 1, MouseButton.NONE, 0, false, false,
                false, false, false, false, false, false, false, false, null));
        return labeled.getProperties().values().stream().anyMatch(
                value -> value instanceof Tooltip tip && String.valueOf(tip.getText()).contains(labeled.getText()));
    }

    private static String box(Bounds at) {
        return "%.0f–%.0f × %.0f–%.0f".formatted(at.getMinX(), at.getMaxX(), at.getMinY(), at.getMaxY());
    }

    private static String name(Node node) {
        String text = node instanceof Labeled labeled ? " “" + labeled.getText() + "”" : "";
        return node.getClass().getSimpleName() + (node.getId() == null ? "" : "#" + node.getId())
                + node.getStyleClass() + text;
    }
}
