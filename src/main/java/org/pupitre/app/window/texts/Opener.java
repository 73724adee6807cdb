package org.pupitre.app.window.texts;

import java.io.IOException;
import java.nio.file.Path;

import org.pupitre.app.window.out.SystemFolder;

/** Opens a file in the program that the computer has for it. */
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
        return SystemFolder::open;
    }
}
