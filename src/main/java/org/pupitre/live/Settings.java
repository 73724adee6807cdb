package org.pupitre.live;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
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
import tools.jackson.databind.node.ObjectNode;

/**
 * What one chose for a library on this machine and wants to find again; in a small file beside it. What cannot be read
 * counts as not chosen.
 *
 * @param secondPlace where backups are brought to as well
 * @param console     what was chosen in the program's own window
 * @param booth       what was chosen in the interpreters’ window
 * @param strips      where the strip is, by the name of the screen it is on
 */
public record Settings(
        @Nullable Path secondPlace,
        WindowSettings console,
        WindowSettings booth,
        Map<String, StripPlacement> strips) {
    /** Nothing was chosen. */
    public static final Settings NONE = new Settings(null, WindowSettings.NONE, WindowSettings.NONE, Map.of());

    public Settings {
        strips = Map.copyOf(strips);
    }

    private static final List<String> FIELDS =
            Stream.concat(Stream.of("secondPlace", "booth", "strips"), WindowSettings.FIELDS.stream()).toList();

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
                    StripPlacement.readAll(fields.path("strips")));
        } catch (InvalidPathException e) {
            if (NameCharset.refused(e)) {
                throw e;
            }
            return NONE;
        } catch (IOException | JsonProblem e) {
            return NONE;
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
        if (!strips.isEmpty()) {
            ObjectNode places = fields.putObject("strips");
            new TreeMap<>(strips).forEach((screen, place) -> place.write(places.putObject(screen)));
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
        return new Settings(place, console, booth, strips);
    }

    public Settings withConsole(WindowSettings chosen) {
        return new Settings(secondPlace, chosen, booth, strips);
    }

    public Settings withBooth(WindowSettings chosen) {
        return new Settings(secondPlace, console, chosen, strips);
    }

    /** With the strip in this place whenever it is on this screen. */
    public Settings withStrip(String screen, StripPlacement place) {
        Map<String, StripPlacement> places = new HashMap<>(strips);
        places.put(screen, place);
        return new Settings(secondPlace, console, booth, places);
    }
}
