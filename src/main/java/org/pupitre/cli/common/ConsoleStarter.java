package org.pupitre.cli.common;

import java.nio.file.Path;
import java.util.Locale;

/** Opens the console. The root hands it in, since this room knows no screen. */
@FunctionalInterface
public interface ConsoleStarter {
    /**
     * Opens the console and waits until it is closed.
     *
     * @param library  the library's file, made if it is not there
     * @param sample   whether to open the sample seminar
     * @param language the language to begin in
     * @return the exit code of the program: 0 done, 1 refused
     */
    int start(Path library, boolean sample, Locale language);

    /**
     * Opens the console on a file that is to come into the library, as a double click on it asks for, and waits until it is
     * closed.
     *
     * @param file a bundle or a seminar file
     */
    default int open(Path library, Path file, Locale language) {
        return start(library, false, language);
    }
}
