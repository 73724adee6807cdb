package org.pupitre.cli.common;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Locale;

import org.pupitre.live.SessionLoop;

/** Takes pictures of the console during a rehearsal. The root hands it in, since this room knows no screen. */
@FunctionalInterface
public interface Photographer {
    /**
     * Sets up a console without a display that shows a session.
     *
     * @param time   the time it shows
     * @param folder where the pictures go; made if it is not there
     * @throws NoFonts if no font is installed to draw with
     */
    Album open(SessionLoop session, InstantSource time, Path folder, Locale language);

    /** No font is installed to draw with. */
    final class NoFonts extends RuntimeException {
        private static final long serialVersionUID = 1;

        /** Says so. */
        public NoFonts() {
            super("no font is installed");
        }
    }

    /** A console to take pictures of. */
    interface Album extends AutoCloseable {
        /**
         * Takes a picture of the session as it is now.
         *
         * @param name the file's name without its ending
         * @return the file
         * @throws IOException if it cannot be written
         */
        Path take(String name) throws IOException;

        @Override
        void close();
    }
}
