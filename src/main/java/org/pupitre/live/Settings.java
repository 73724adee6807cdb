package org.pupitre.live;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.pupitre.disk.Disk;
import org.pupitre.disk.NameCharset;
import org.pupitre.disk.OthersFiles;
import org.pupitre.disk.RealPath;
import org.pupitre.journal.json.Json;
import org.pupitre.journal.json.JsonProblem;
import org.pupitre.live.columns.ColumnMemory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What one chose for a library on this machine and wants to find again; in a small file beside it. What cannot be read
 * counts as not chosen.
 *
 * @param secondPlace where backups are brought to as well
 * @param console     what was chosen in the program's own window
 * @param booth       what was chosen in the interpreters’ window
 * @param room        what was chosen in the room window
 * @param strips      where the strip is, by the name of the screen it is on
 * @param zones       the time zones that the moderator has beside the session's, in their order, at most {@link #MOST_ZONES}
 * @param columns     which columns were chosen for files that were imported
 */
public record Settings(
        @Nullable Path secondPlace,
        WindowSettings console,
        WindowSettings booth,
        WindowSettings room,
        Map<String, StripPlacement> strips,
        List<ZoneId> zones,
        ColumnMemory columns) {
    /** So many time zones can be chosen. */
    public static final int MOST_ZONES = 2;

    /** Nothing was chosen. */
    public static final Settings NONE =
            new Settings(null, WindowSettings.NONE, WindowSettings.NONE, WindowSettings.NONE, Map.of(), List.of(),
                    ColumnMemory.NONE);

    /** @throws IllegalArgumentException if a zone is there twice, or there are too many */
    public Settings {
        strips = Map.copyOf(strips);
        zones = List.copyOf(zones);
        if (zones.size() > MOST_ZONES || zones.stream().distinct().count() < zones.size()) {
            throw new IllegalArgumentException("at most " + MOST_ZONES + " zones, each once");
        }
    }

    private static final List<String> FIELDS =
            Stream.concat(Stream.of("secondPlace", "booth", "room", "strips", "zones", "columns"),
                    WindowSettings.FIELDS.stream())
                    .toList();

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
            String place = WindowSettings.text(fields, "secondPlace");
            // A place that was written without its beginning is beside the library, wherever the program was started.
            return new Settings(place == null ? null : file(library).resolveSibling(place).normalize(),
                    WindowSettings.read(fields), WindowSettings.read(fields.path("booth")),
                    WindowSettings.read(fields.path("room")),
                    StripPlacement.readAll(fields.path("strips")), zones(fields.path("zones")),
                    ColumnMemory.read(fields.path("columns")));
        } catch (InvalidPathException e) {
            if (NameCharset.refused(e)) {
                throw e;
            }
            return NONE;
        } catch (IOException | JsonProblem e) {
            return NONE;
        }
    }

    /** The zones as they were written; an id that this computer does not know is left out. */
    private static List<ZoneId> zones(JsonNode ids) {
        return ids.valueStream().filter(JsonNode::isString).flatMap(id -> zone(id.stringValue()).stream()).distinct()
                .limit(MOST_ZONES).toList();
    }

    private static Optional<ZoneId> zone(String id) {
        try {
            return Optional.of(ZoneId.of(id));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /**
     * Remembers it for a library.
     *
     * @return a file that had its name and that Pupitre did not write, or cannot read, under the name it has now
     * @throws IOException if the disk says no; what was remembered before is there still
     */
    public Optional<OthersFiles.Kept> write(Path library) throws IOException {
        ObjectNode fields = Json.mapper().createObjectNode();
        if (secondPlace != null) {
            fields.put("secondPlace", secondPlace.toString());
        }
        console.write(fields);
        if (!booth.equals(WindowSettings.NONE)) {
            booth.write(fields.putObject("booth"));
        }
        if (!room.equals(WindowSettings.NONE)) {
            room.write(fields.putObject("room"));
        }
        if (!strips.isEmpty()) {
            ObjectNode places = fields.putObject("strips");
            new TreeMap<>(strips).forEach((screen, place) -> place.write(places.putObject(screen)));
        }
        if (!zones.isEmpty()) {
            ArrayNode ids = fields.putArray("zones");
            zones.forEach(zone -> ids.add(zone.getId()));
        }
        if (!columns.equals(ColumnMemory.NONE)) {
            columns.write(fields.putObject("columns"));
        }
        OthersFiles others = new OthersFiles();
        others.makeWay(file(library), Settings::isOurs);
        String text = Json.mapper().writerWithDefaultPrettyPrinter().writeValueAsString(fields);
        Disk.write(file(library), (text + "\n").getBytes(StandardCharsets.UTF_8));
        return others.next();
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

    public Optional<Path> second() {
        return Optional.ofNullable(secondPlace);
    }

    public Settings withSecondPlace(@Nullable Path place) {
        return new Settings(place, console, booth, room, strips, zones, columns);
    }

    public Settings withConsole(WindowSettings chosen) {
        return new Settings(secondPlace, chosen, booth, room, strips, zones, columns);
    }

    public Settings withBooth(WindowSettings chosen) {
        return new Settings(secondPlace, console, chosen, room, strips, zones, columns);
    }

    public Settings withRoom(WindowSettings chosen) {
        return new Settings(secondPlace, console, booth, chosen, strips, zones, columns);
    }

    /** With the strip in this place whenever it is on this screen. */
    public Settings withStrip(String screen, StripPlacement place) {
        Map<String, StripPlacement> places = new HashMap<>(strips);
        places.put(screen, place);
        return new Settings(secondPlace, console, booth, room, places, zones, columns);
    }

    public Settings withZones(List<ZoneId> chosen) {
        return new Settings(secondPlace, console, booth, room, strips, chosen, columns);
    }

    public Settings withColumns(ColumnMemory chosen) {
        return new Settings(secondPlace, console, booth, room, strips, zones, chosen);
    }
}
