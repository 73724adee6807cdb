package org.pupitre;

import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

/**
 * Where a window opens. One that is larger than its screen would be centred by the toolkit, a third of what does not fit
 * above the upper edge, so that its title could not be reached: it fills the screen instead.
 */
final class WindowPlace {
    /** Room for the title and edges that the system draws, known only after the window is shown. */
    private static final int TITLE_HEIGHT = 40;

    private WindowPlace() {}

    /** Has a window with content of this size open within the first screen. */
    static void onFirstScreen(Stage window, double width, double height) {
        // What is drawn into memory is as large as wanted.
        if (!"Headless".equals(System.getProperty("glass.platform"))) {
            within(window, Screen.getPrimary().getVisualBounds(), width, height);
        }
    }

    /** Leaves a window with content of this size to the toolkit if it fits into the room, and else fills the room. */
    static void within(Stage window, Rectangle2D room, double width, double height) {
        if (room.getWidth() < width || room.getHeight() < height + TITLE_HEIGHT) {
            fill(window, room);
            window.setMaximized(true);
        }
    }

    /** Makes a window as large as the room. */
    static void fill(Stage window, Rectangle2D room) {
        window.setX(room.getMinX());
        window.setY(room.getMinY());
        window.setWidth(room.getWidth());
        window.setHeight(room.getHeight());
    }
}
