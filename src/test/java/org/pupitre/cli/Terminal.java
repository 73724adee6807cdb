package org.pupitre.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.LongSupplier;

import org.pupitre.cli.common.Photographer;
import org.pupitre.cli.common.Services;
import org.pupitre.live.SessionLoop;

/** Calls the command line as a user would, and keeps what it printed. */
public final class Terminal {
    public static final Instant NOW = Instant.parse("2022-05-20T09:00:00Z");

    private final Path library;
    final List<String> consoles = new ArrayList<>();
    public String out = "";
    public String err = "";
    public Instant now = NOW;
    public LongSupplier nanos = System::nanoTime;

    /** A terminal whose usual library is this file. */
    public Terminal(Path library) {
        this.library = library;
    }

    public int run(String... args) {
        return feed("", args);
    }

    /** Calls it with lines on its input. */
    public int feed(String input, String... args) {
        ByteArrayOutputStream outBytes = new ByteArrayOutputStream();
        ByteArrayOutputStream errBytes = new ByteArrayOutputStream();
        int code = CommandLineRunner.run(args, new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(outBytes, true, StandardCharsets.UTF_8),
                new PrintStream(errBytes, true, StandardCharsets.UTF_8), services());
        out = outBytes.toString(StandardCharsets.UTF_8);
        err = errBytes.toString(StandardCharsets.UTF_8);
        return code;
    }

    private Services services() {
        return new Services((file, sample, language) -> {
            consoles.add(file.getFileName() + " " + sample + " " + language.getLanguage());
            return 0;
        }, Terminal::album, () -> now, nanos, library, "test", List.of());
    }

    private static Photographer.Album album(SessionLoop session, InstantSource time, Path folder, Locale language) {
        return new Photographer.Album() {
            @Override
            public Path take(String name) throws IOException {
                Files.createDirectories(folder);
                return Files.writeString(folder.resolve(name + ".txt"),
                        session.state().timeline().status() + " " + time.instant());
            }

            @Override
            public void close() {}
        };
    }
}
