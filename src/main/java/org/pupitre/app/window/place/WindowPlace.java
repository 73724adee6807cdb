package org.pupitre.app.window.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;
import javafx.stage.Window;

/**
 * Where a window opens. One that is larger than its screen would be centred by the toolkit, a third of what does not fit
 * above the upper edge, so that its title could not be reached: it fills the screen instead.
 */
public final class WindowPlace {
    /** Room for the title and edges that the system draws, known only after the window is shown. */
    private static final int TITLE_HEIGHT = 40;
    /** As much of the title as a hand needs to move the window. */
    private static final int HOLD_WIDTH = 120;

    private WindowPlace() {}

    /** Puts a window onto all of a screen that another is not on, where there is one, else in this size onto the first. */
    public static void beside(Stage window, Window other, double width, double height) {
        double x = other.getX() + other.getWidth() / 2;
        double y = other.getY() + other.getHeight() / 2;
        Optional<Screen> free = Screen.getScreens().stream().filter(s -> !s.getBounds().contains(x, y)).findFirst();
        if (free.isPresent()) {
            fill(window, free.get().getVisualBounds());
        } else {
            onFirstScreen(window, width, height);
        }
    }

    /** Has a window with content of this size open within the first screen. */
    public static void onFirstScreen(Stage window, double width, double height) {
        // What is drawn into memory is as large as wanted.
        if (!"Headless".equals(System.getProperty("glass.platform"))) {
            within(window, Screen.getPrimary().getVisualBounds(), width, height);
        }
    }

    /** Leaves a window with content of this size to the toolkit if it fits into the room, and else fills the room. */
    public static void within(Stage window, Rectangle2D room, double width, double height) {
        if (room.getWidth() < width || room.getHeight() < height + TITLE_HEIGHT) {
            fill(window, room);
            window.setMaximized(true);
        }
    }

    /**
     * Where a window must go so that its title can be reached, as after the screen it was on was unplugged: whole onto
     * the screen that shows most of it, or else onto the nearest; empty where it can stay.
     *
     * @param window where it is, in pixels of the desktop
     * @param rooms  the screens that exist, the first one first, without the system's bars; at least one
     */
    public static Optional<Rectangle2D> backInto(Rectangle2D window, List<Rectangle2D> rooms) {
        return rooms.stream().anyMatch(room -> titleIn(window, room))
                ? Optional.empty()
                : Optional.of(intoNearest(window, rooms));
    }

    /**
     * Where a window that is opened again goes: to its place, if all its corners are on screens; else whole onto the screen
     * that would show most of it, or onto the nearest, as where the screen is smaller by now.
     *
     * @param rooms as for {@link #backInto}
     */
    public static Rectangle2D whole(Rectangle2D window, List<Rectangle2D> rooms) {
        boolean seen = Stream.of(new Point2D(window.getMinX(), window.getMinY()),
                new Point2D(window.getMaxX(), window.getMinY()), new Point2D(window.getMinX(), window.getMaxY()),
                new Point2D(window.getMaxX(), window.getMaxY()))
                .allMatch(corner -> rooms.stream().anyMatch(room -> room.contains(corner)));
        return seen ? window : intoNearest(window, rooms);
    }

    private static Rectangle2D intoNearest(Rectangle2D window, List<Rectangle2D> rooms) {
        Rectangle2D room = rooms.stream().max(Comparator.<Rectangle2D>comparingDouble(r -> shared(window, r))
                .thenComparing(Comparator.<Rectangle2D>comparingDouble(r -> apart(window, r)).reversed()))
                .orElseThrow();
        double width = Math.min(window.getWidth(), room.getWidth());
        double height = Math.min(window.getHeight(), room.getHeight());
        return new Rectangle2D(Math.clamp(window.getMinX(), room.getMinX(), room.getMaxX() - width),
                Math.clamp(window.getMinY(), room.getMinY(), room.getMaxY() - height), width, height);
    }

    /** Whether enough of the title to take hold of is in a room. */
    private static boolean titleIn(Rectangle2D window, Rectangle2D room) {
        double wide = Math.min(window.getMaxX(), room.getMaxX()) - Math.max(window.getMinX(), room.getMinX());
        return wide >= Math.min(HOLD_WIDTH, window.getWidth()) && window.getMinY() >= room.getMinY()
                && window.getMinY() + TITLE_HEIGHT <= room.getMaxY();
    }

    private static double shared(Rectangle2D window, Rectangle2D room) {
        double wide = Math.min(window.getMaxX(), room.getMaxX()) - Math.max(window.getMinX(), room.getMinX());
        double high = Math.min(window.getMaxY(), room.getMaxY()) - Math.max(window.getMinY(), room.getMinY());
        return wide > 0 && high > 0 ? wide * high : 0;
    }

    /** How far the gap between a window and a room is, in pixels. */
    private static double apart(Rectangle2D window, Rectangle2D room) {
        double wide = Math.max(0,
                Math.max(room.getMinX() - window.getMaxX(), window.getMinX() - room.getMaxX()));
        double high = Math.max(0,
                Math.max(room.getMinY() - window.getMaxY(), window.getMinY() - room.getMaxY()));
        return Math.hypot(wide, high);
    }

    /** The screens that exist, the first one first, without the system's bars. */
    public static List<Rectangle2D> rooms() {
        List<Rectangle2D> rooms = new ArrayList<>(List.of(Screen.getPrimary().getVisualBounds()));
        Screen.getScreens().forEach(screen -> rooms.add(screen.getVisualBounds()));
        return rooms;
    }

    /** Brings a window back onto a screen that exists, if its title cannot be reached. */
    public static void bringBack(Stage window) {
        Rectangle2D now = new Rectangle2D(window.getX(), window.getY(), Math.max(0, window.getWidth()),
                Math.max(0, window.getHeight()));
        backInto(now, rooms()).ifPresent(place -> {
            window.setMaximized(false);
            fill(window, place);
        });
    }

    /** Makes a window as large as the room. */
    public static void fill(Stage window, Rectangle2D room) {
        window.setX(room.getMinX());
        window.setY(room.getMinY());
        window.setWidth(room.getWidth());
        window.setHeight(room.getHeight());
    }
}
