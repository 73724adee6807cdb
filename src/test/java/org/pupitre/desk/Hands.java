package org.pupitre.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import javafx.geometry.Bounds;
import javafx.scene.Node;

/**
 * Keyboard and pointer of a screen, as the window system has them: what is typed here comes into the window that has the
 * keyboard, through the layout that is set, and at the speed of a hand.
 */
public final class Hands {
    /** A fast typist; at this speed races show. */
    public static final int FAST_MILLIS = 25;

    private final String display;

    Hands(String display) {
        this.display = display;
    }

    /**
     * Types a text, letter by letter; a line break is the key Enter. Letters that the layout lacks are lent a key, which the program may see too late:
     * a fast hand types what its keyboard has.
     *
     * @param millis from key to key
     */
    public Hands type(String text, int millis) {
        Tool.run(display, "xdotool", "type", "--delay", String.valueOf(millis), "--",
                text.replace('\n', '\r'));
        return this;
    }

    /** Types at the speed of {@link #FAST_MILLIS}. */
    public Hands type(String text) {
        return type(text, FAST_MILLIS);
    }

    /**
     * Presses keys one after the other.
     *
     * @param keys names of the window system, such as {@code ctrl+l}, {@code Return}, {@code Escape}; a number is a key by
     *             its place, such as 38 for the key right of Caps Lock
     */
    public Hands press(String... keys) {
        for (String key : keys) {
            Tool.run(display, "xdotool", "key", "--clearmodifiers", "--", key);
            pause(40);
        }
        return this;
    }

    /** Keeps a key down, so that the window system repeats it. */
    public Hands hold(String key, int millis) {
        Tool.run(display, "xdotool", "keydown", "--", key);
        pause(millis);
        Tool.run(display, "xdotool", "keyup", "--", key);
        return this;
    }

    /** Clicks a place of the screen with the first button. */
    public Hands click(double x, double y, int times) {
        Tool.run(display, "xdotool", "mousemove", whole(x), whole(y), "click", "--repeat", String.valueOf(times),
                "--delay", "80", "1");
        return this;
    }

    /** Clicks the middle of a node of this process. */
    public Hands click(Node node) {
        return click(node, 1);
    }

    /** Clicks the middle of a node of this process several times, 80 ms apart. */
    public Hands click(Node node, int times) {
        Bounds at = node.localToScreen(node.getBoundsInLocal());
        return click(at.getCenterX(), at.getCenterY(), times);
    }

    /** Moves the pointer. */
    public Hands point(double x, double y) {
        Tool.run(display, "xdotool", "mousemove", whole(x), whole(y));
        return this;
    }

    /**
     * Sets the layout of the keyboard.
     *
     * @param layout such as {@code fr} or {@code fr,ara}; {@code us} is what a test leaves behind
     */
    public Hands layout(String layout) {
        Tool.run(display, "setxkbmap", layout);
        pause(300);
        return this;
    }

    /** Gives the window in front another size, as a person does who drags its edge. */
    public Hands resizeWindow(int width, int height) {
        Tool.run(display, "xdotool", "getactivewindow", "windowsize", String.valueOf(width), String.valueOf(height));
        pause(300);
        return this;
    }

    /** Moves the window in front, as a person does who drags its title. */
    public Hands moveWindow(int x, int y) {
        Tool.run(display, "xdotool", "getactivewindow", "windowmove", String.valueOf(x), String.valueOf(y));
        pause(300);
        return this;
    }

    /** Closes the window in front as its own button does. */
    public Hands closeWindow() {
        Tool.run(display, "xdotool", "getactivewindow", "windowclose");
        return this;
    }

    /** Waits until a window with such a title has the keyboard. */
    public Hands awaitWindow(String title, int seconds) {
        for (int i = 0; i < seconds * 10; i++) {
            Tool.Printed active = Tool.attempt(display, "xdotool", "getactivewindow", "getwindowname");
            if (active.exit() == 0 && active.text().contains(title)) {
                return this;
            }
            pause(100);
        }
        throw new AssertionError("no window \"" + title + "\" came within " + seconds + " s");
    }

    /** A picture of the whole screen. */
    public Path picture(Path file) {
        try {
            Path parent = file.toAbsolutePath().getParent();
            if (parent != null) {
                Files.createDirectories(parent);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Tool.run(display, "import", "-window", "root", file.toString());
        return file;
    }

    /**
     * How many pixels of a part of the screen change while some time passes: 0 where a clock stands still.
     *
     * @param folder for the two pictures
     */
    public long changed(int x, int y, int width, int height, int millis, Path folder) {
        List<String> pictures = new ArrayList<>();
        for (String name : List.of("first.png", "second.png")) {
            if (!pictures.isEmpty()) {
                pause(millis);
            }
            String file = folder.resolve(name).toString();
            Tool.run(display, "import", "-window", "root", "-crop", width + "x" + height + "+" + x + "+" + y,
                    "+repage", file);
            pictures.add(file);
        }
        String told = Tool.attempt(display, "compare", "-metric", "AE", pictures.get(0), pictures.get(1), "null:")
                .text();
        return Math.round(Double.parseDouble(told.split("\\s", 2)[0]));
    }

    /** Lets time pass. */
    public Hands pause(int millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", e);
        }
        return this;
    }

    private static String whole(double place) {
        return String.format(Locale.ROOT, "%.0f", place);
    }
}
