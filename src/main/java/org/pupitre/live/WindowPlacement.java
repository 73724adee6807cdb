package org.pupitre.live;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Where a window is, in pixels of the desktop; left of or above the first screen they are negative.
 *
 * @param x          its left edge, with what the system draws around it
 * @param y          its upper edge
 * @param width      from 1 to 100 000, while it fills no screen
 * @param height     the same
 * @param maximised  whether it fills its screen but for the system's bars
 * @param fullScreen whether it fills all of its screen
 */
public record WindowPlacement(int x, int y, int width, int height, boolean maximised, boolean fullScreen) {
    /** Farther out there is no screen. */
    private static final int FARTHEST = 100_000;

    public WindowPlacement {
        if (!isPlace(x, y, width, height)) {
            throw new IllegalArgumentException("no place of a window: " + x + ", " + y + ", " + width + ", " + height);
        }
    }

    /** Whether a window can be there. */
    public static boolean isPlace(double x, double y, double width, double height) {
        return Math.abs(x) <= FARTHEST && Math.abs(y) <= FARTHEST && width >= 1 && width <= FARTHEST && height >= 1
                && height <= FARTHEST;
    }

    /** As it was written; empty where that is no place. */
    static Optional<WindowPlacement> read(@Nullable JsonNode node) {
        return node instanceof ObjectNode fields && isNumber(fields.get("x")) && isNumber(fields.get("y"))
                && isNumber(fields.get("width")) && isNumber(fields.get("height"))
                && isPlace(number(fields, "x"), number(fields, "y"), number(fields, "width"),
                        number(fields, "height"))
                                ? Optional.of(new WindowPlacement((int) number(fields, "x"), (int) number(fields, "y"),
                                        (int) number(fields, "width"), (int) number(fields, "height"),
                                        flag(fields, "maximised"), flag(fields, "fullScreen")))
                                : Optional.empty();
    }

    private static boolean isNumber(@Nullable JsonNode node) {
        return node != null && node.isNumber();
    }

    private static double number(ObjectNode fields, String name) {
        return fields.path(name).doubleValue();
    }

    private static boolean flag(ObjectNode fields, String name) {
        JsonNode value = fields.get(name);
        return value != null && value.isBoolean() && value.booleanValue();
    }

    ObjectNode write(ObjectNode into) {
        return into.put("x", x).put("y", y).put("width", width).put("height", height).put("maximised", maximised)
                .put("fullScreen", fullScreen);
    }
}
