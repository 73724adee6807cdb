package org.pupitre.app.window;

import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.stage.Popup;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.jspecify.annotations.Nullable;
import org.pupitre.app.start.WindowIcon;
import org.pupitre.app.window.place.SessionTitle;
import org.pupitre.app.window.place.StripMemory;
import org.pupitre.app.window.place.WindowPlace;
import org.pupitre.live.StripPlacement;
import org.pupitre.ui.kit.Follow;
import org.pupitre.ui.kit.FxThread;
import org.pupitre.ui.kit.Theme;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.keys.KeyLine;
import org.pupitre.ui.kit.keys.Keys;
import org.pupitre.ui.shell.strip.StripPlace;
import org.pupitre.ui.shell.strip.StripView;

/**
 * The window of the strip, always on top. The strip is drawn in a popup, which no click brings the keyboard to, so that the
 * meeting keeps it; a window of two pixels behind it takes the keyboard when the foot of the strip is pressed.
 */
final class StripWindow implements StripPlace, AutoCloseable {
    private static final int HOLDER = 2;
    private static final int MARGIN = 12;
    /** What the meeting tool draws along the lower edge of its window. */
    private static final int MEETING_BAR = 72;
    /** Below this width of a screen, at the usual size of text, it is vertical. */
    private static final int HORIZONTAL_FROM = 1280;
    private static final int WIDEST = 1600;
    private static final int VERTICAL_WIDTH = 272;

    private final Words words;
    private final Theme consoleTheme;
    private final Theme theme = Theme.ofOneWindow();
    private final Supplier<? extends List<? extends KeyLine>> keys;
    private final StripMemory memory;
    private final SessionTitle title;
    private @Nullable Made made;
    private @Nullable Window console;
    private Rectangle2D room = Rectangle2D.EMPTY;
    private @Nullable Point2D held;

    private record Made(Stage holder, Popup popup, StripView strip) {}

    /**
     * @param theme  the console's, which it has too; its text is smaller where the screen has no room for as large a strip
     * @param keys   those that act in it
     * @param memory where it was on each screen
     * @param title  how its title begins
     */
    StripWindow(Words words, Theme theme, Supplier<? extends List<? extends KeyLine>> keys, StripMemory memory,
            SessionTitle title) {
        this.title = title;
        this.words = words;
        consoleTheme = theme;
        this.keys = keys;
        this.memory = memory;
    }

    @Override
    public boolean isOpen() {
        Made window = made;
        return window != null && window.popup().isShowing();
    }

    @Override
    public void open(StripView strip, Window from) {
        console = from;
        Made window = made;
        if (window == null) {
            window = make(strip, from);
            made = window;
        }
        room = roomOf(from);
        String screen = name(room);
        theme.choiceProperty().set(consoleTheme.choiceProperty().get());
        strip.verticalProperty().set(memory.on(screen).map(StripPlacement::vertical)
                .orElse(room.getWidth() * 100 / consoleTheme.textPercentProperty().get() < HORIZONTAL_FROM));
        window.holder().setX(room.getMinX() + MARGIN);
        window.holder().setY(room.getMinY() + MARGIN);
        window.holder().show();
        toCorner(window);
        window.popup().show(window.holder());
        // No button has the keyboard: Space is the session's.
        window.popup().getScene().getRoot().requestFocus();
        place();
        if (from instanceof Stage stage) {
            stage.setIconified(true);
        }
        takeKeyboard();
    }

    @Override
    public void takeKeyboard() {
        Made window = made;
        if (window != null) {
            window.holder().requestFocus();
        }
    }

    @Override
    public void close() {
        FxThread.run(() -> {
            hide();
            if (console instanceof Stage stage && stage.isShowing()) {
                stage.setIconified(false);
                stage.toFront();
                stage.requestFocus();
            }
        });
    }

    private void hide() {
        Made window = made;
        if (window != null) {
            window.popup().hide();
            window.holder().hide();
        }
    }

    private Made make(StripView strip, Window from) {
        Stage holder = new Stage(StageStyle.TRANSPARENT);
        holder.setAlwaysOnTop(true);
        holder.titleProperty().bind(title.of(words, "strip.windowTitle"));
        WindowIcon.set(holder);
        Scene scene = new Scene(new Pane(), HOLDER, HOLDER, Color.TRANSPARENT);
        // A popup takes the style sheets of the window behind it when it is shown.
        theme.dress(scene);
        holder.setScene(scene);
        Popup popup = new Popup();
        popup.setAutoFix(false);
        popup.setHideOnEscape(false);
        popup.getContent().setAll(strip.root());
        theme.dress(popup.getScene());
        words.direct(popup.getScene());
        popup.getScene().getRoot().getStyleClass().add("strip-window");
        new Keys(keys, () -> false).install(popup.getScene());
        Follow.each(holder.focusedProperty(), () -> strip.keyboardProperty().set(holder.isFocused()));
        Follow.each(strip.verticalProperty(), () -> {
            if (isOpen()) {
                place();
                remember();
            }
        });
        Follow.each(consoleTheme.choiceProperty(), () -> theme.choiceProperty().set(
                consoleTheme.choiceProperty().get()));
        strip.root().addEventFilter(MouseEvent.MOUSE_PRESSED, this::take);
        strip.root().addEventFilter(MouseEvent.MOUSE_DRAGGED, this::drag);
        strip.root().addEventFilter(MouseEvent.MOUSE_RELEASED, this::drop);
        // Closed or brought back by the system, such as from its list of windows.
        holder.addEventHandler(WindowEvent.WINDOW_CLOSE_REQUEST, e -> {
            e.consume();
            close();
        });
        from.addEventHandler(WindowEvent.WINDOW_HIDDEN, _ -> hide());
        if (from instanceof Stage stage) {
            Follow.each(stage.iconifiedProperty(), () -> {
                if (!stage.isIconified()) {
                    hide();
                }
            });
        }
        return new Made(holder, popup, strip);
    }

    /** Gives the strip its size and its place on the screen it is on, with the largest text that fits. */
    private void place() {
        Made window = made;
        if (window == null) {
            return;
        }
        boolean vertical = window.strip().verticalProperty().get();
        Region root = window.strip().root();
        // From a corner it has room to take its other form.
        toCorner(window);
        int wanted = consoleTheme.textPercentProperty().get();
        List<Integer> sizes = Theme.TEXT_SIZES.stream().filter(size -> size <= wanted)
                .sorted(Comparator.reverseOrder()).toList();
        for (int size : sizes) {
            theme.textPercentProperty().set(size);
            double width = vertical
                    ? VERTICAL_WIDTH * size / 100.0
                    : Math.min(room.getWidth() - 2 * MARGIN, WIDEST * size / 100.0);
            root.setPrefWidth(width);
            root.setMaxWidth(width);
            root.applyCss();
            boolean fits = vertical
                    ? root.prefHeight(width) <= room.getHeight() - 2 * MARGIN
                    : width * 100 / size >= HORIZONTAL_FROM - 2 * MARGIN;
            if (fits) {
                break;
            }
        }
        window.popup().sizeToScene();
        StripPlacement kept = memory.on(name(room)).filter(place -> place.vertical() == vertical).orElse(null);
        double height = root.prefHeight(root.getPrefWidth());
        double x = kept == null ? usualX(vertical, root.getPrefWidth()) : room.getMinX() + kept.x();
        double y = kept == null ? usualY(vertical, height) : room.getMinY() + kept.y();
        moveTo(x, y);
    }

    private void toCorner(Made window) {
        window.popup().setX(room.getMinX());
        window.popup().setY(room.getMinY());
    }

    /** A vertical strip begins at the right edge, a horizontal one in the middle. */
    private double usualX(boolean vertical, double width) {
        return vertical
                ? room.getMaxX() - MARGIN - width
                : room.getMinX() + (room.getWidth() - width) / 2;
    }

    /** A horizontal strip begins clear of the meeting tool's own bar. */
    private double usualY(boolean vertical, double height) {
        return vertical ? room.getMinY() + MARGIN : room.getMaxY() - MEETING_BAR - MARGIN - height;
    }

    /** Onto a place of the screen it is on, whole. */
    private void moveTo(double x, double y) {
        Made window = made;
        if (window == null) {
            return;
        }
        Region root = window.strip().root();
        double width = root.getPrefWidth();
        double height = root.prefHeight(width);
        double left = Math.clamp(x, room.getMinX(), Math.max(room.getMinX(), room.getMaxX() - width));
        double top = Math.clamp(y, room.getMinY(), Math.max(room.getMinY(), room.getMaxY() - height));
        window.popup().setX(left);
        window.popup().setY(top);
        window.holder().setX(left + width / 2);
        window.holder().setY(top + height / 2);
    }

    private void remember() {
        Made window = made;
        if (window != null) {
            memory.keep(name(room), new StripPlacement((int) Math.round(window.popup().getX() - room.getMinX()),
                    (int) Math.round(window.popup().getY() - room.getMinY()),
                    window.strip().verticalProperty().get()));
        }
    }

    private void take(MouseEvent event) {
        Made window = made;
        held = window == null || onButton(event)
                ? null
                : new Point2D(event.getScreenX() - window.popup().getX(), event.getScreenY() - window.popup().getY());
    }

    private static boolean onButton(MouseEvent event) {
        for (Node node = event.getTarget() instanceof Node target ? target : null; node != null; node =
                node.getParent()) {
            if (node instanceof ButtonBase) {
                return true;
            }
        }
        return false;
    }

    private void drag(MouseEvent event) {
        Point2D from = held;
        if (from != null) {
            room = roomAt(event.getScreenX(), event.getScreenY());
            moveTo(event.getScreenX() - from.getX(), event.getScreenY() - from.getY());
        }
    }

    private void drop(MouseEvent event) {
        if (held != null && !event.isStillSincePress()) {
            remember();
        }
        held = null;
    }

    private static Rectangle2D roomOf(Window window) {
        return roomAt(window.getX() + window.getWidth() / 2, window.getY() + window.getHeight() / 2);
    }

    private static Rectangle2D roomAt(double x, double y) {
        return WindowPlace.rooms().stream().filter(room -> room.contains(x, y)).findFirst()
                .orElseGet(() -> WindowPlace.rooms().getFirst());
    }

    /** A screen by its place and size: it has no other name that stays. */
    private static String name(Rectangle2D room) {
        return "%.0fx%.0f+%.0f+%.0f".formatted(room.getWidth(), room.getHeight(), room.getMinX(), room.getMinY());
    }
}
