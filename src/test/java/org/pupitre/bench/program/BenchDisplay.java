package org.pupitre.bench.program;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;

import org.jspecify.annotations.Nullable;

/** The display that windows are drawn on: the one there is, else one Xvfb for the whole run, else none. */
public final class BenchDisplay implements AutoCloseable {
    private final @Nullable Process server;
    private final @Nullable String name;
    private final String kind;

    private BenchDisplay(@Nullable Process server, @Nullable String name, String kind) {
        this.server = server;
        this.name = name;
        this.kind = kind;
    }

    public static BenchDisplay find(@Nullable String given) {
        if (given != null && !given.isBlank()) {
            return new BenchDisplay(null, given, "the display " + given);
        }
        try {
            Process server = new ProcessBuilder("Xvfb", "-displayfd", "1", "-screen", "0", "1920x1200x24", "-nolisten",
                    "tcp").redirectError(ProcessBuilder.Redirect.DISCARD).start();
            BufferedReader told = new BufferedReader(new InputStreamReader(server.getInputStream(),
                    StandardCharsets.US_ASCII));
            String number = told.readLine();
            if (number != null && number.matches("[0-9]+")) {
                return new BenchDisplay(server, ":" + number, "Xvfb, 1920 × 1200, software rendering");
            }
            server.destroyForcibly();
        } catch (IOException e) {
            // Not installed: everything is drawn into memory, and the report says so.
            return none();
        }
        return none();
    }

    private static BenchDisplay none() {
        return new BenchDisplay(null, null, "none; drawn into memory");
    }

    /** Such as {@code :1}; null if there is none. */
    @Nullable
    public String name() {
        return name;
    }

    public String kind() {
        return kind;
    }

    @Override
    public void close() {
        if (server != null) {
            server.destroy();
        }
    }
}
