package org.pupitre.ui.timeline.order;

import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.css.PseudoClass;
import javafx.event.EventHandler;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;

/**
 * Lets a row be pulled to another place with the mouse. A line shows where it would go, only where it can; Escape leaves it
 * where it was. Near an edge of the list its rows go by.
 *
 * @param <T> the rows
 */
public final class RowPull<T> {
    private static final PseudoClass PULLED = PseudoClass.getPseudoClass("pulled");
    private static final PseudoClass INSIDE = PseudoClass.getPseudoClass("inside");
    /** What is moved less was a click. */
    private static final double SLACK = 4;
    private static final Duration STEP = Duration.millis(80);

    private final ListView<T> list;
    private final Targets<T> targets;
    private final Region line = new Region();
    private final Timeline scrolling = new Timeline(new KeyFrame(STEP, _ -> scroll()));
    private final EventHandler<KeyEvent> keys = this::key;
    private @Nullable T pressed;
    private @Nullable T pulled;
    private Point2D from = Point2D.ZERO;
    private Point2D at = Point2D.ZERO;
    private Optional<Target> target = Optional.empty();

    /**
     * Where a row would go.
     *
     * @param inside whether it would belong to a block there
     */
    public record Target(Runnable act, boolean inside) {}

    /**
     * Where rows can go.
     *
     * @param <T> the rows
     */
    @FunctionalInterface
    public interface Targets<T> {
        /** Where a row goes that is dropped at another; empty where it cannot. */
        Optional<Target> of(T row, T onto, ItemPlaces.Side side);
    }

    public RowPull(ListView<T> list, Targets<T> targets) {
        this.list = list;
        this.targets = targets;
        line.getStyleClass().add("drop-line");
        line.setId("drop-line");
        line.setMouseTransparent(true);
        line.setMaxHeight(Region.USE_PREF_SIZE);
        line.setVisible(false);
        scrolling.setCycleCount(Animation.INDEFINITE);
        list.addEventFilter(MouseEvent.MOUSE_PRESSED, this::press);
        list.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::drag);
        list.addEventFilter(MouseEvent.MOUSE_RELEASED, this::release);
    }

    /** The line that shows where the row would go; to be laid over the list, at its upper edge. */
    public Region line() {
        return line;
    }

    private void press(MouseEvent event) {
        pressed = event.getButton() == MouseButton.PRIMARY && event.getTarget() instanceof Node node && !onButton(node)
                ? row(node)
                : null;
        from = new Point2D(event.getSceneX(), event.getSceneY());
    }

    private boolean onButton(Node node) {
        Node each = node;
        while (each != null && !each.equals(list)) {
            if (each instanceof ButtonBase || each instanceof ScrollBar) {
                return true;
            }
            each = each.getParent();
        }
        return false;
    }

    @SuppressWarnings("unchecked")
    private @Nullable T row(Node node) {
        Node each = node;
        while (each != null && !(each instanceof ListCell<?>)) {
            each = each.getParent();
        }
        return each instanceof ListCell<?> cell ? (T) cell.getItem() : null;
    }

    private void drag(MouseEvent event) {
        T row = pressed;
        at = new Point2D(event.getSceneX(), event.getSceneY());
        if (row == null || (pulled == null && at.distance(from) < SLACK)) {
            return;
        }
        if (pulled == null) {
            pulled = row;
            mark(true);
            Scene scene = list.getScene();
            scene.addEventFilter(KeyEvent.KEY_PRESSED, keys);
        }
        show();
        event.consume();
    }

    private void release(MouseEvent event) {
        if (pulled != null) {
            Optional<Target> chosen = target;
            end();
            event.consume();
            chosen.ifPresent(there -> there.act().run());
        }
        pressed = null;
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            end();
            event.consume();
        }
    }

    private void end() {
        mark(false);
        pulled = null;
        pressed = null;
        target = Optional.empty();
        line.setVisible(false);
        scrolling.stop();
        list.getScene().removeEventFilter(KeyEvent.KEY_PRESSED, keys);
    }

    /** The row that is pulled is seen to be. */
    private void mark(boolean on) {
        list.lookupAll(".list-cell").stream().filter(ListCell.class::isInstance).map(ListCell.class::cast)
                .forEach(cell -> cell.pseudoClassStateChanged(PULLED,
                        on && cell.getItem() != null && cell.getItem().equals(pulled)));
    }

    private void show() {
        T row = pulled;
        if (row == null) {
            return;
        }
        double y = list.sceneToLocal(at).getY();
        boolean outside = y < 0 || y > list.getHeight();
        if (outside && scrolling.getStatus() != Animation.Status.RUNNING) {
            scrolling.play();
        } else if (!outside) {
            scrolling.stop();
        }
        target = Optional.empty();
        line.setVisible(false);
        cellAt(Math.clamp(y, 1, Math.max(1, list.getHeight() - 1))).ifPresent(cell -> {
            double top = cell.localToScene(0, 0).getY();
            boolean below = list.localToScene(0, y).getY() > top + cell.getHeight() / 2;
            T onto = cell.getItem();
            boolean beyond = y > list.getHeight() && list.getItems().getLast().equals(onto);
            ItemPlaces.Side side =
                    beyond ? ItemPlaces.Side.BEYOND : below ? ItemPlaces.Side.BELOW : ItemPlaces.Side.ABOVE;
            target = onto == null ? Optional.empty() : targets.of(row, onto, side);
            target.ifPresent(there -> {
                double edge = list.sceneToLocal(0, below ? top + cell.getHeight() : top).getY();
                line.setTranslateY(Math.clamp(edge - 1, 0, Math.max(0, list.getHeight() - 2)));
                line.pseudoClassStateChanged(INSIDE, there.inside());
                line.setVisible(true);
            });
        });
    }

    @SuppressWarnings("unchecked")
    private Optional<ListCell<T>> cellAt(double y) {
        double wanted = list.localToScene(0, y).getY();
        return list.lookupAll(".list-cell").stream().filter(ListCell.class::isInstance).map(c -> (ListCell<T>) c)
                .filter(cell -> cell.isVisible() && cell.getItem() != null).filter(cell -> {
                    double top = cell.localToScene(0, 0).getY();
                    return wanted >= top && wanted < top + cell.getHeight();
                }).findFirst();
    }

    private void scroll() {
        if (list.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
            flow.scrollPixels((list.sceneToLocal(at).getY() < 0 ? -1 : 1) * list.getFixedCellSize());
            list.layout();
            mark(true);
            show();
        }
    }
}
