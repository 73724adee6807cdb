package org.pupitre.live;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What was chosen in one window and is found again there; null for what was not chosen.
 *
 * @param language    of its words, such as {@code fr}
 * @param theme       the name of its look
 * @param textPercent the size of its text
 * @param placement   where it is
 */
public record WindowSettings(
        @Nullable String language,
        @Nullable String theme,
        @Nullable Integer textPercent,
        @Nullable WindowPlacement placement) {
    /** Nothing was chosen. */
    public static final WindowSettings NONE = new WindowSettings(null, null, null, null);

    /** The names under which it is written. */
    static final List<String> FIELDS = List.of("language", "theme", "textPercent", "placement");

    public WindowSettings withLook(String spoken, String look, int percent) {
        return new WindowSettings(spoken, look, percent, placement);
    }

    public WindowSettings withPlacement(WindowPlacement place) {
        return new WindowSettings(language, theme, textPercent, place);
    }

    /** Where it was, if that is known. */
    public Optional<WindowPlacement> placed() {
        return Optional.ofNullable(placement);
    }

    /** What can be read of it; each field by itself counts as not chosen where it cannot. */
    static WindowSettings read(JsonNode fields) {
        JsonNode percent = fields.get("textPercent");
        return new WindowSettings(text(fields, "language"), text(fields, "theme"),
                percent != null && percent.isInt() ? (Integer) percent.intValue() : null,
                WindowPlacement.read(fields.get("placement")).orElse(null));
    }

    static @Nullable String text(JsonNode fields, String name) {
        JsonNode value = fields.get(name);
        return value != null && value.isString() ? value.stringValue() : null;
    }

    /** Writes what was chosen; itself. */
    ObjectNode write(ObjectNode into) {
        if (language != null) {
            into.put("language", language);
        }
        if (theme != null) {
            into.put("theme", theme);
        }
        if (textPercent != null) {
            into.put("textPercent", textPercent);
        }
        if (placement != null) {
            placement.write(into.putObject("placement"));
        }
        return into;
    }
}
