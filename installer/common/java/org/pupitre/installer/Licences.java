package org.pupitre.installer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The list of all parts of the program with their licences, as it is in {@code assets/licences/parts.tsv}. */
final class Licences {
    private static final int COLUMNS = 6;
    private static final String RULE = "-".repeat(78);

    private final Path folder;
    private final Path notice;
    private final List<Part> parts = new ArrayList<>();

    /**
     * One part.
     *
     * @param artifact its name on Maven Central, or {@code -} for what does not come from there
     * @param version  {@code -} where it has none of its own
     * @param licence  by its short name of SPDX
     * @param texts    names of files beside the list, without their ending
     */
    record Part(String name, String artifact, String version, String licence, String place, List<String> texts) {
        boolean isFromMaven() {
            return !artifact.equals("-");
        }

        /** Whether it is Pupitre itself, which has its licence in the list too. */
        boolean isProgram() {
            return name.equals("Pupitre");
        }

        /** Whether it is Java, whose version is that of the JDK the image is made with. */
        boolean isJava() {
            return !isFromMaven() && name.startsWith("Java ");
        }

        /** As a person would name it. */
        String title() {
            return version.equals("-") ? name : name + " " + version;
        }
    }

    /**
     * @param folder {@code assets/licences}
     * @param notice the file of that name at the top
     */
    Licences(Path folder, Path notice) throws IOException {
        this.folder = folder;
        this.notice = notice;
        for (String line : Files.readAllLines(folder.resolve("parts.tsv"))) {
            if (!line.isBlank() && !line.startsWith("#")) {
                String[] columns = line.split("\t", -1);
                if (columns.length != COLUMNS) {
                    throw new IOException("not " + COLUMNS + " columns: " + line);
                }
                parts.add(new Part(columns[0], columns[1], columns[2], columns[3], columns[4],
                        List.of(columns[5].split(" ", -1))));
            }
        }
    }

    List<Part> parts() {
        return List.copyOf(parts);
    }

    /** The list and all texts as one file. */
    String asText() throws IOException {
        StringBuilder text = new StringBuilder(Files.readString(notice)).append('\n').append(RULE)
                .append("\nPupitre consists of these parts / Pupitre se compose de ces parties :\n\n");
        Set<String> named = new TreeSet<>();
        for (Part part : parts) {
            text.append(part.title()).append(": ").append(part.licence()).append("\n    ").append(part.place())
                    .append("\n    see / voir : ").append(String.join(", ", part.texts())).append("\n");
            named.addAll(part.texts());
        }
        text.append("\nJava brings further notices of its own parts in the folder \"legal\" of its runtime.\n");
        text.append("Java apporte d’autres mentions de ses propres parties dans le dossier « legal » de son moteur.\n");
        for (String name : named) {
            text.append('\n').append(RULE).append('\n').append(name).append('\n').append(RULE).append("\n\n")
                    .append(Files.readString(folder.resolve(name + ".txt")).strip()).append('\n');
        }
        return text.toString();
    }

    /**
     * Copies list and texts, one file each.
     *
     * @param list the parts in the form of CycloneDX
     */
    void copyTo(Path place, PartsList list) throws IOException {
        Files.createDirectories(place);
        Files.writeString(place.resolve("LICENCES.txt"), asText());
        Files.writeString(place.resolve(PartsList.FILE), list.asText());
        Files.copy(notice, place.resolve("NOTICE"));
        for (Path file : files()) {
            Files.copy(file, place.resolve(file.getFileName().toString()));
        }
    }

    private List<Path> files() throws IOException {
        try (var files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
