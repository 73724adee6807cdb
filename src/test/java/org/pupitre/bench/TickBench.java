package org.pupitre.bench;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import javafx.scene.Scene;
import javafx.scene.control.Label;

import org.pupitre.BenchConsole;
import org.pupitre.bench.program.Folders;
import org.pupitre.bench.program.Fx;
import org.pupitre.bench.program.Setup;
import org.pupitre.bench.report.Aim;
import org.pupitre.bench.report.Figure;
import org.pupitre.bench.report.Sheet;
import org.pupitre.domain.value.SessionId;
import org.pupitre.live.LibraryDesk;

/** How late the header's clock shows a second: from the second until the frame with it is laid out. */
final class TickBench implements Bench {
    private static final double MOST_MILLIS = 5;
    private static final int MINUTE = 60;
    private static final int SETTLE_SECONDS = 2;

    private final List<Double> changed = new ArrayList<>();
    private final List<Double> shown = new ArrayList<>();

    @Override
    public void run(Setup setup, Sheet sheet) throws Exception {
        Fx.start();
        Path file = Folders.fresh(setup.work("tick")).resolve("library.pupitre");
        SessionId id = Sessions.sample(file);
        try (LibraryDesk desk = Sessions.open(file)) {
            BenchConsole console = Fx.call(() -> new BenchConsole(desk, id).show());
            try {
                TimeUnit.SECONDS.sleep(SETTLE_SECONDS);
                Fx.run(() -> watch(console.scene()));
                TimeUnit.SECONDS.sleep(setup.seconds());
                Fx.run(() -> tell(setup.seconds(), sheet));
            } finally {
                Fx.run(console::close);
            }
        }
    }

    private void watch(Scene scene) {
        Label clock = (Label) scene.lookup("#wall-clock");
        clock.textProperty().addListener((_, _, text) -> {
            int second = Integer.parseInt(text.substring(text.length() - 2));
            changed.add(late(second));
            var _ = Fx.nextFrame(scene).thenAccept(_ -> shown.add(late(second)));
        });
    }

    /** Milliseconds since a second of this minute began; below zero if it is still to come. */
    private static double late(int second) {
        Instant now = Instant.now();
        double passed = Math.floorMod(now.getEpochSecond(), MINUTE) - second + now.getNano() / 1e9;
        double nearest = passed > MINUTE / 2.0 ? passed - MINUTE : passed < -MINUTE / 2.0 ? passed + MINUTE : passed;
        return nearest * 1000;
    }

    private void tell(int seconds, Sheet sheet) {
        if (shown.size() < seconds - 1) {
            throw new IllegalStateException(shown.size() + " of " + seconds + " seconds were shown");
        }
        sheet.add(Figure.of("the second → the frame that shows it", "ms", array(shown)).aims(Aim.p99(MOST_MILLIS)));
        sheet.add(Figure.of("the second → the text of the clock", "ms", array(changed)));
        sheet.note("The sample session runs in the real console at 1440 × 900, drawn by "
                + ("Headless".equals(System.getProperty("glass.platform")) ? "the toolkit into memory" : "a window")
                + "; a frame counts when it is laid out and handed to the renderer, against the computer's clock.");
    }

    private static double[] array(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
