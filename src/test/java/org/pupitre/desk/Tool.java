package org.pupitre.desk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs the small programs of the desk (Debian: xvfb openbox xdotool imagemagick x11-utils x11-xkb-utils). */
final class Tool {
    private static final long PATIENCE_SECONDS = 300;

    private Tool() {}

    /**
     * Runs a program on a display and waits for it.
     *
     * @return what it printed, errors included
     * @throws IllegalStateException if it is missing, fails or takes more than five minutes
     */
    static String run(String display, String... command) {
        Printed printed = attempt(display, command);
        if (printed.exit != 0) {
            throw new IllegalStateException(String.join(" ", command) + " ended with " + printed.exit + ": "
                    + printed.text);
        }
        return printed.text;
    }

    record Printed(int exit, String text) {}

    /** As {@link #run}, and leaves it to the caller what an exit code means. */
    static Printed attempt(String display, String... command) {
        try {
            Process process = builder(display, command).redirectErrorStream(true).start();
            process.getOutputStream().close();
            String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IllegalStateException(command[0] + " does not end");
            }
            return new Printed(process.exitValue(), text);
        } catch (IOException e) {
            throw new IllegalStateException("The desk needs " + command[0]
                    + ": apt-get install xvfb openbox xdotool imagemagick x11-utils x11-xkb-utils", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(command[0] + " was interrupted", e);
        }
    }

    static ProcessBuilder builder(String display, String... command) {
        ProcessBuilder builder = new ProcessBuilder(new ArrayList<>(List.of(command)));
        builder.environment().put("DISPLAY", display);
        return builder;
    }
}
