package org.pupitre.journal.store;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets the driver load SQLite's native library from the program's own folder. The driver by itself unpacks it into the
 * folder for temporary files at each start, which fails where nothing may be run there and leaves copies after a kill.
 */
final class NativeLibrary {
    private static final Logger LOG = LoggerFactory.getLogger(NativeLibrary.class);
    /** What the driver asks before it looks anywhere else; the name of the file in it follows from the system. */
    private static final String FOLDER_PROPERTY = "org.sqlite.lib.path";

    private NativeLibrary() {}

    /** To be called before the first connection; a folder that is set already stays. */
    static synchronized void prepare() {
        if (System.getProperty(FOLDER_PROPERTY) != null) {
            return;
        }
        Optional<Path> folder = home().flatMap(
                home -> folder(home, System.getProperty("os.name", ""), System.getProperty("os.arch", "")));
        if (folder.isPresent()) {
            System.setProperty(FOLDER_PROPERTY, folder.get().toString());
        } else {
            LOG.warn("no native library beside the program: the driver unpacks its own into the temporary folder");
        }
    }

    /**
     * The folder of the native library for a system, if it is there.
     *
     * @param home where the program's classes are: its jar in {@code lib}, or {@code target/classes} of a build
     */
    static Optional<Path> folder(Path home, String system, String architecture) {
        Path parent = home.toAbsolutePath().getParent();
        if (parent == null) {
            return Optional.empty();
        }
        String platform = platform(system, architecture);
        return List.of(parent.resolve("native"), parent.resolve("pupitre").resolve("lib").resolve("native")).stream()
                .map(natives -> natives.resolve(platform)).filter(Files::isDirectory).findFirst();
    }

    /** A platform by the name that JavaFX's files bear too, such as {@code mac-aarch64}. */
    static String platform(String system, String architecture) {
        String name = system.toLowerCase(Locale.ROOT);
        String family = name.startsWith("mac") ? "mac" : name.startsWith("windows") ? "win" : "linux";
        return switch (architecture) {
            case "amd64", "x86_64" -> family;
            case "aarch64", "arm64" -> family + "-aarch64";
            default -> family + "-" + architecture;
        };
    }

    private static Optional<Path> home() {
        CodeSource source = NativeLibrary.class.getProtectionDomain().getCodeSource();
        try {
            return source == null ? Optional.empty() : Optional.of(Path.of(source.getLocation().toURI()));
        } catch (URISyntaxException | IllegalArgumentException notAFile) {
            return Optional.empty();
        }
    }
}
