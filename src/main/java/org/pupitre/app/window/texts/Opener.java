package org.pupitre.app.window.texts;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Opens a file or a folder in the program that the computer has for it. */
@FunctionalInterface
public interface Opener {
    /**
     * Opens it; returns at once.
     *
     * @throws IOException if the computer has no way to
     */
    void open(Path path) throws IOException;

    /** The one of this system. */
    static Opener ofSystem() {
        return path -> {
            String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
            List<String> command = system.contains("windows")
                    ? List.of("rundll32", "url.dll,FileProtocolHandler", path.toString())
                    : List.of(system.contains("mac") ? "open" : "xdg-open", path.toString());
            new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
        };
    }
}
