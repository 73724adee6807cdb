package org.pupitre.live;

import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Where the strip is on a screen, in pixels of that screen from its upper left corner.
 *
 * @param x        its left edge, from 0 to 100 000
 * @param y        its upper edge, the same
 * @param vertical whether its parts are below each other
 */
public record StripPlacement(int x, int y, boolean vertical) {
    /** No screen is larger. */
    private static final int FARTHEST = 100_000;

    public StripPlacement {
        x = Math.clamp(x, 0, FARTHEST);
        y = Math.clamp(y, 0, FARTHEST);
    }

    /** The places as they were written, by screen; what is no place is left out. */
    static Map<String, StripPlacement> readAll(JsonNode node) {
        Map<String, StripPlacement> places = new HashMap<>();
        if (node instanceof ObjectNode screens) {
            screens.properties().forEach(screen -> {
                JsonNode place = screen.getValue();
                if (place.path("x").isInt() && place.path("y").isInt()) {
                    places.put(screen.getKey(), new StripPlacement(place.path("x").intValue(),
                            place.path("y").intValue(), place.path("vertical").asBoolean(false)));
                }
            });
        }
        return places;
    }

    void write(ObjectNode into) {
        into.put("x", x).put("y", y).put("vertical", vertical);
    }
}
