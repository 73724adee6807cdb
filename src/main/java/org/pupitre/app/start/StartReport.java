package org.pupitre.app.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import javafx.scene.Group;

import org.jspecify.annotations.Nullable;
import org.pupitre.journal.json.Json;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Tells those who measure the start when the window could be used: with the system property {@value #PROPERTY} one JSON
 * object is written to that file, with times in microseconds since 1970. Without it nothing is done.
 */
public final class StartReport {
    static final String PROPERTY = "pupitre.start.report";
    private static volatile @Nullable StartReport wanted;

    private final Path file;
    private final InstantSource clock;
    private final Map<Step, Long> times = Collections.synchronizedMap(new EnumMap<>(Step.class));

    /** What is done at a start. Some of them go on beside each other. */
    public enum Step {
        /** The program's own code begins. */
        MAIN,
        /** The library is open and checked. */
        LIBRARY,
        /** The toolkit of the screen runs. */
        TOOLKIT,
        /** The window is told to show itself, with everything in it. */
        SHOWN,
        /** The frame with everything in it is on the screen. */
        USABLE
    }

    private StartReport(Path file, InstantSource clock) {
        this.file = file;
        this.clock = clock;
    }

    /** Begins to note times, if they are asked for. */
    public static void begin(InstantSource clock) {
        String name = System.getProperty(PROPERTY);
        wanted = name == null ? null : new StartReport(Path.of(name), clock);
        reached(Step.MAIN);
    }

    /** A step is done; from any thread. */
    public static void reached(Step step) {
        StartReport report = wanted;
        if (report != null) {
            report.note(step);
        }
    }

    private void note(Step step) {
        times.putIfAbsent(step, ChronoUnit.MICROS.between(Instant.EPOCH, clock.instant()));
    }

    /**
     * The window was told to show itself: the report is written when this frame and the next one are done. On the
     * screen's thread.
     *
     * @param screen what it shows: {@code console} or {@code sessions}
     */
    public static void shown(String screen) {
        reached(Step.SHOWN);
        StartReport report = wanted;
        if (report != null) {
            wanted = null;
            FrameCounter.after(1, () -> {
                // A picture is drawn by the thread that draws the frames, after those before it.
                new Group().snapshot(null, null);
                report.note(Step.USABLE);
                FrameCounter.after(1, () -> report.write(screen));
            });
        }
    }

    private void write(String screen) {
        Map<String, Object> report = new LinkedHashMap<>();
        times.forEach((step, micros) -> report.put(step.name().toLowerCase(Locale.ROOT) + "Micros", micros));
        report.put("screen", screen);
        report.put("pid", ProcessHandle.current().pid());
        Path part = Path.of(file + ".part");
        try {
            Files.writeString(part, Json.write(report) + "\n");
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            Logger log = LoggerFactory.getLogger(StartReport.class);
            log.warn("no report of the start: {}", e.getClass().getSimpleName());
        }
    }
}
