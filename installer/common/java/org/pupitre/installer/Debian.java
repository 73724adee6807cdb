package org.pupitre.installer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The Debian package. It puts its files where Debian's own triggers find them (menu, icons, kinds of files), so that its scripts
 * change nothing: before an upgrade and a removal they refuse while the program runs, after a removal they say where the
 * libraries are.
 */
final class Debian {
    private static final int KIB = 1024;

    private final Path image;
    private final Path inputs;
    private final Path root;
    private final ProgramVersion version;

    /**
     * @param image  the finished image
     * @param inputs {@code installer/linux}
     * @param work   a folder to put the package together in
     */
    Debian(Path image, Path inputs, Path work, ProgramVersion version) {
        this.image = image;
        this.inputs = inputs;
        this.version = version;
        root = work.resolve("debian");
    }

    /** Writes the package into a folder; returns it. */
    Path write(Path folder, Path icons, Licences licences, PartsList list) throws IOException, InterruptedException {
        Tools.remove(root);
        Tools.copy(image, root.resolve("opt").resolve("pupitre"));
        link("usr/bin/pupitre", "/opt/pupitre/bin/pupitre");
        put(inputs.resolve("pupitre.desktop"), "usr/share/applications/pupitre.desktop");
        put(inputs.resolve("pupitre.xml"), "usr/share/mime/packages/pupitre.xml");
        for (int edge : List.of(16, 24, 32, 48, 64, 128, 256, 512)) {
            put(icons.resolve("pupitre-" + edge + ".png"),
                    "usr/share/icons/hicolor/" + edge + "x" + edge + "/apps/pupitre.png");
        }
        put(Path.of("assets", "icons", "pupitre.svg"), "usr/share/icons/hicolor/scalable/apps/pupitre.svg");
        Files.writeString(place("usr/share/doc/pupitre/copyright"), licences.asText());
        Files.writeString(place("usr/share/doc/pupitre/" + PartsList.FILE), list.asText());
        control();
        String name = "pupitre_" + version.numbers() + "_" + architecture() + ".deb";
        Path file = folder.resolve(name);
        Tools.program(
                List.of("dpkg-deb", "--root-owner-group", "-Zxz", "-z3", "--build", root.toString(), file.toString()));
        return file;
    }

    private void control() throws IOException {
        String template = Files.readString(inputs.resolve("debian").resolve("control"));
        Files.writeString(place("DEBIAN/control"), fill(template, Map.of("version", version.numbers(), "architecture",
                architecture(), "kilobytes", String.valueOf(kilobytes()))));
        for (String script : List.of("preinst", "prerm", "postrm")) {
            put(script(inputs, script), "DEBIAN/" + script);
            Files.setPosixFilePermissions(root.resolve("DEBIAN/" + script),
                    PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    /** What dpkg runs under this name: before an upgrade and before a removal the same script. */
    static Path script(Path inputs, String name) {
        return inputs.resolve("debian").resolve(name.equals("postrm") ? name : "still-running");
    }

    /** Puts values in the place of their names, which are in the text as <code>${name}</code>; none may be left. */
    static String fill(String template, Map<String, String> values) {
        String text = template;
        for (Map.Entry<String, String> value : values.entrySet()) {
            text = text.replace("${" + value.getKey() + "}", value.getValue());
        }
        if (text.contains("${")) {
            throw new IllegalArgumentException("a value is missing: " + text);
        }
        return text;
    }

    static String architecture() {
        return switch (System.getProperty("os.arch")) {
            case "amd64", "x86_64" -> "amd64";
            case "aarch64" -> "arm64";
            default -> throw new IllegalStateException("no package for " + System.getProperty("os.arch"));
        };
    }

    private long kilobytes() throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(Files::isRegularFile).mapToLong(f -> f.toFile().length()).sum() / KIB;
        }
    }

    private void put(Path file, String place) throws IOException {
        Files.copy(file, place(place));
        Files.setPosixFilePermissions(root.resolve(place), PosixFilePermissions.fromString("rw-r--r--"));
    }

    private Path place(String place) throws IOException {
        Path path = root.resolve(place);
        Files.createDirectories(path.getParent());
        return path;
    }

    private void link(String place, String target) throws IOException {
        Files.createSymbolicLink(place(place), Path.of(target));
    }
}
