package org.pupitre.live;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.pupitre.journal.Disk;
import org.pupitre.journal.NameCharset;
import org.pupitre.journal.OthersFiles;
import org.pupitre.journal.RealPath;
import org.pupitre.journal.json.Json;
import org.pupitre.journal.json.JsonProblem;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What one chose for a library on this machine and wants to find again; in a small file beside it. What cannot be read
 * counts as not chosen.
 *
 * @param secondPlace where backups are brought to as well
 * @param language    of the screen, such as {@code fr}
 * @param theme       the name of the look of the screen
 * @param textPercent the size of text
 */
public record Settings(@Nullable Path secondPlace, @Nullable String language, @Nullable String theme,
        @Nullable Integer textPercent) {
    /** Nothing was chosen. */
    public static final Settings NONE = new Settings(null, null, null, null);

    private static final List<String> FIELDS = List.of("secondPlace", "language", "theme", "textPercent");

    private static Path file(Path library) {
        Path real = RealPath.of(library);
        return real.resolveSibling(real.getFileName() + ".settings.json");
    }

    /**
     * What was chosen for a library.
     *
     * @throws InvalidPathException if the charset of the locale has no name such as the second place has; to go on would lose it
     */
    public static Settings read(Path library) {
        try {
            ObjectNode fields = Json.object(Files.readString(file(library)));
            String place = text(fields, "secondPlace");
            JsonNode percent = fields.get("textPercent");
            // A place that was written without its beginning is beside the library, wherever the program was started.
            return new Settings(place == null ? null : file(library).resolveSibling(place).normalize(),
                    text(fields, "language"), text(fields, "theme"),
                    percent != null && percent.isInt() ? (Integer) percent.intValue() : null);
        } catch (InvalidPathException e) {
            if (NameCharset.refused(e)) {
                throw e;
            }
            return NONE;
        } catch (IOException | JsonProblem e) {
            return NONE;
        }
    }

    private static @Nullable String text(ObjectNode fields, String name) {
        JsonNode value = fields.get(name);
        return value != null && value.isString() ? value.stringValue() : null;
    }

    /**
     * Remembers it for a library.
     *
     * @throws IOException if the disk says no; what was remembered before is there still
     */
    public void write(Path library) throws IOException {
        StringBuilder json = new StringBuilder("{");
        put(json, "secondPlace", secondPlace == null ? null : quoted(secondPlace.toString()));
        put(json, "language", language == null ? null : quoted(language));
        put(json, "theme", theme == null ? null : quoted(theme));
        put(json, "textPercent", textPercent == null ? null : textPercent.toString());
        new OthersFiles().makeWay(file(library), Settings::isOurs);
        Disk.write(file(library), json.append("}\n").toString().getBytes(StandardCharsets.UTF_8));
    }

    /** Whether a content is of this kind: fields of ours, or none at all. */
    private static boolean isOurs(byte[] content) {
        try {
            ObjectNode fields = Json.object(new String(content, StandardCharsets.UTF_8));
            return fields.isEmpty() || FIELDS.stream().anyMatch(fields::has);
        } catch (JsonProblem e) {
            return false;
        }
    }

    private static String quoted(String text) {
        return Json.canonical(text);
    }

    private static void put(StringBuilder json, String name, @Nullable String value) {
        if (value != null) {
            json.append(json.length() > 1 ? ",\n " : "\n ").append(quoted(name)).append(": ").append(value);
        }
    }

    public Optional<Path> second() {
        return Optional.ofNullable(secondPlace);
    }

    public Settings withSecondPlace(@Nullable Path place) {
        return new Settings(place, language, theme, textPercent);
    }

    /** What the screen looks like and speaks. */
    public Settings withScreen(String spoken, String look, int percent) {
        return new Settings(secondPlace, spoken, look, percent);
    }
}
