package org.pupitre.installer;

import java.nio.file.Path;
import java.util.Locale;

/** The system an image is made for, which is the one it is made on. */
enum Platform {
    LINUX("linux", ".so", "lib"),
    WINDOWS("win", ".dll", "bin"),
    MACOS("mac", ".dylib", "lib");

    private final String family;
    private final String suffix;
    private final String folder;

    Platform(String family, String suffix, String folder) {
        this.family = family;
        this.suffix = suffix;
        this.folder = folder;
    }

    static Platform here() {
        return of(System.getProperty("os.name"));
    }

    static Platform of(String system) {
        String name = system.toLowerCase(Locale.ROOT);
        return name.startsWith("windows") ? WINDOWS : name.startsWith("mac") ? MACOS : LINUX;
    }

    /** The name of this machine's kind, as in JavaFX's files and in {@code lib/native}. */
    String kind(String architecture) {
        return switch (architecture) {
            case "amd64", "x86_64" -> family;
            case "aarch64", "arm64" -> family + "-aarch64";
            default -> throw new IllegalArgumentException("no native parts for " + architecture);
        };
    }

    /** Whether a file in a jar is a native library of this system. */
    boolean isNative(String entry) {
        return entry.endsWith(suffix);
    }

    /** Where Java's own native libraries are in a runtime. */
    Path libraries(Path runtime) {
        return runtime.resolve(folder);
    }

    /** The name of the program as this system shows it. */
    String programName() {
        return this == MACOS ? "Pupitre" : "pupitre";
    }

    /** The folder of an image, below the one it is put into. */
    String imageName() {
        return this == MACOS ? "Pupitre.app" : "pupitre";
    }

    /** In an image: where the program's jars are. */
    Path app(Path image) {
        return switch (this) {
            case LINUX -> image.resolve("lib").resolve("app");
            case WINDOWS -> image.resolve("app");
            case MACOS -> image.resolve("Contents").resolve("app");
        };
    }

    /** In an image: Java. */
    Path runtime(Path image) {
        return switch (this) {
            case LINUX -> image.resolve("lib").resolve("runtime");
            case WINDOWS -> image.resolve("runtime");
            case MACOS -> image.resolve("Contents").resolve("runtime").resolve("Contents").resolve("Home");
        };
    }

    /** In an image: what starts the program. */
    Path launcher(Path image) {
        return switch (this) {
            case LINUX -> image.resolve("bin").resolve("pupitre");
            case WINDOWS -> image.resolve("pupitre-console.exe");
            case MACOS -> image.resolve("Contents").resolve("MacOS").resolve("Pupitre");
        };
    }

    String executable(String name) {
        return this == WINDOWS ? name + ".exe" : name;
    }

    /** The form of icons that jpackage takes here. */
    String icon() {
        return switch (this) {
            case LINUX -> "pupitre-512.png";
            case WINDOWS -> "pupitre.ico";
            case MACOS -> "pupitre.icns";
        };
    }
}
