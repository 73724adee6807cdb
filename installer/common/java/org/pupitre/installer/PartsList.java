package org.pupitre.installer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The list of all parts of the program with versions and licences, in the form of CycloneDX 1.6 (cyclonedx.org). The build
 * writes what comes from Maven to {@code target/parts.json}; this adds what does not, and the licences as they were looked up.
 */
final class PartsList {
    static final String FILE = "parts.cdx.json";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final ObjectNode list;

    private PartsList(ObjectNode list) {
        this.list = list;
    }

    /** Reads the list that the build has written. */
    static PartsList read(Path file) throws IOException {
        if (Files.notExists(file)) {
            throw new IOException(file + " is missing: Maven writes it, but not offline (mvn -o)");
        }
        if (JSON.readTree(Files.readString(file)) instanceof ObjectNode list) {
            return new PartsList(list);
        }
        throw new IOException("not a list of parts: " + file);
    }

    /** What comes from Maven, as name and version joined by a hyphen; a part made for several systems comes once. */
    List<String> fromMaven() {
        return components().valueStream().map(PartsList::nameAndVersion).distinct().sorted().toList();
    }

    /**
     * Gives every part its licence, and adds the parts that do not come from Maven.
     *
     * @param parts the parts of {@code parts.tsv}; the program itself is not one of the list, the list is about it
     * @param java  version and vendor of the Java that is in the image
     * @throws IllegalStateException where a part of the list is not among the parts
     */
    void complete(List<Licences.Part> parts, Map<String, String> java) {
        Map<String, Licences.Part> known = parts.stream().filter(Licences.Part::isFromMaven)
                .collect(Collectors.toMap(part -> part.artifact() + "-" + part.version(), Function.identity()));
        for (JsonNode component : components()) {
            Licences.Part part = known.get(nameAndVersion(component));
            if (part == null) {
                throw new IllegalStateException("not in parts.tsv: " + nameAndVersion(component));
            }
            license((ObjectNode) component, part.licence());
        }
        for (Licences.Part part : parts) {
            if (!part.isFromMaven() && !part.isProgram()) {
                ObjectNode added = components().addObject().put("type", part.isJava() ? "platform" : "library")
                        .put("bom-ref", part.name()).put("name", part.name());
                if (part.isJava()) {
                    java.forEach(added::put);
                } else if (!part.version().equals("-")) {
                    added.put("version", part.version());
                }
                license(added, part.licence());
                added.putArray("externalReferences").addObject().put("type", "website").put("url", part.place());
            }
        }
    }

    private static void license(ObjectNode component, String licence) {
        ObjectNode entry = component.putArray("licenses").addObject();
        if (licence.equals("public domain")) {
            entry.putObject("license").put("name", licence);
        } else {
            entry.put("expression", licence);
        }
    }

    private ArrayNode components() {
        return (ArrayNode) list.required("components");
    }

    private static String nameAndVersion(JsonNode component) {
        return component.required("name").asString() + "-" + component.required("version").asString();
    }

    /** The list as it is delivered. */
    String asText() {
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(list) + "\n";
    }
}
