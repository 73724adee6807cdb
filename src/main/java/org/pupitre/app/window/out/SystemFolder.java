package org.pupitre.app.window.out;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Shows a folder in the file manager of the system, and a file in the program that the system has for it. */
public final class SystemFolder {
    private static final Logger LOG = LoggerFactory.getLogger(SystemFolder.class);

    private SystemFolder() {}

    /** Asks the system to show it; what the system does not show is only noted. */
    public static void show(Path folder) {
        try {
            open(folder);
        } catch (IOException e) {
            LOG.warn("a folder cannot be shown: {}", e.getClass().getSimpleName());
        }
    }

    /**
     * Opens a file or a folder; returns at once.
     *
     * @throws IOException if the system has nothing that opens files
     */
    public static void open(Path path) throws IOException {
        new ProcessBuilder(command(System.getProperty("os.name", ""), path))
                .redirectOutput(ProcessBuilder.Redirect.DISCARD).redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /**
     * What shows a folder or a file.
     *
     * @param system its name, as Java has it
     */
    static List<String> command(String system, Path folder) {
        String name = system.toLowerCase(Locale.ROOT);
        String path = folder.toAbsolutePath().toString();
        if (name.startsWith("windows")) {
            return List.of("explorer.exe", path);
        }
        return List.of(name.startsWith("mac") ? "open" : "xdg-open", path);
    }
}
