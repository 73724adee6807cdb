package org.pupitre.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Scene;
import javafx.stage.Stage;
import org.pupitre.bench.program.Folders;
import org.pupitre.bench.program.Fx;
import org.pupitre.bench.program.Setup;
import org.pupitre.bench.report.Aim;
import org.pupitre.bench.report.Figure;
import org.pupitre.bench.report.Numbers;
import org.pupitre.bench.report.Sheet;
import org.pupitre.domain.Outcome;
import org.pupitre.domain.act.TimelineCommand.StartItem;
import org.pupitre.live.LibraryDesk;
import org.pupitre.live.Sample;
import org.pupitre.live.SessionLoop;
import org.pupitre.ui.kit.Theme;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.field.Acts;
import org.pupitre.ui.shell.Console;
import org.pupitre.ui.shell.Saved;

/**
 * A session of two hours as fast as the machine can: each second the console shows the time, every two seconds a
 * command is given. What is in use is looked at near the start, in the middle and at the end.
 */
final class GrowthBench implements Bench {
    private static final int SECONDS_A_COMMAND = 2;
    private static final int FRAMES_EVERY = 10;
    private static final int WARM_MINUTES = 20;

    private final Sample.StandingClock clock = new Sample.StandingClock();
    private Stage stage;
    private Scene scene;
    private Console console;

    /** What is in use at one time. */
    private record Look(double heap, int threads, int handles) {}

    @Override
    public void run(Setup setup, Sheet sheet) throws Exception {
        Fx.start();
        Path file = Folders.fresh(setup.work("growth")).resolve("library.pupitre");
        try (LibraryDesk desk = LibraryDesk.open(file, "bench", clock, System::nanoTime)) {
            desk.plan(Map.of(Sample.SESSION, Sample.plan()), Sample.START);
            SessionLoop loop = desk.open(Sample.SESSION, clock);
            loop.submit(new StartItem(Sample.PANEL, false)).join();
            Fx.run(() -> open(loop));
            try {
                rehearse(loop, setup, sheet);
            } finally {
                Fx.run(stage::hide);
            }
        }
    }

    private void open(SessionLoop loop) {
        Theme theme = new Theme();
        theme.choiceProperty().set(Theme.Choice.LIGHT);
        console = new Console(new Words(Locale.ENGLISH), theme, Acts.NOWHERE,
                () -> new Saved(loop.health().savedAt(), loop.health().entries(), 0, null), true);
        scene = console.scene(1440, 900);
        stage = new Stage();
        stage.setScene(scene);
        console.show(loop.state(), clock.instant());
        stage.show();
    }

    private void rehearse(SessionLoop loop, Setup setup, Sheet sheet) throws Exception {
        int seconds = setup.minutes() * 60;
        int warm = Math.min(WARM_MINUTES * 60, seconds / 3);
        int middle = (warm + seconds) / 2;
        Mix mix = new Mix();
        Look early = null;
        Look half = null;
        for (int second = 1; second <= seconds; second++) {
            Instant now = Sample.START.plusSeconds(second);
            clock.set(now);
            if (second % SECONDS_A_COMMAND == 0) {
                Outcome outcome = loop.submit(mix.next()).orTimeout(20, TimeUnit.SECONDS).join();
                if (outcome instanceof Outcome.Done done) {
                    mix.happened(done.events());
                }
            }
            draw(loop, now, second % FRAMES_EVERY == 0);
            if (second == warm) {
                early = look();
            } else if (second == middle) {
                half = look();
            }
        }
        tell(early, half, look(), (seconds - warm) / 3600.0, sheet);
        sheet.note(setup.minutes() + " minutes of session, " + loop.health().entries() + " entries, "
                + Numbers.of(seconds) + " times shown; the first look is after " + warm / 60
                + " minutes, when all classes are there. A session grows by what is written into it; threads and files "
                + "must not.");
    }

    private void draw(SessionLoop loop, Instant now, boolean wait) throws TimeoutException {
        var frame = Fx.call(() -> {
            console.show(loop.state(), now);
            return wait ? Fx.nextFrame(scene) : java.util.concurrent.CompletableFuture.completedFuture(0L);
        });
        try {
            frame.join();
        } catch (CompletionException e) {
            throw new TimeoutException("nothing was drawn: " + e.getCause());
        }
    }

    private static void tell(Look early, Look half, Look end, double hours, Sheet sheet) {
        sheet.add(Figure.of("heap in use, near the start", "MB", early.heap()));
        sheet.add(Figure.of("heap in use, in the middle", "MB", half.heap()));
        sheet.add(Figure.of("heap in use, at the end", "MB", end.heap()));
        sheet.add(Figure.of("heap an hour of session", "MB", (end.heap() - early.heap()) / hours));
        sheet.add(Figure.of("threads more than near the start", "", end.threads() - early.threads())
                .aims(Aim.median(0)));
        sheet.add(Figure.of("open files more than near the start", "", end.handles() - early.handles())
                .aims(Aim.median(0)));
    }

    private static Look look() throws IOException, InterruptedException {
        double heap = MemoryBench.heap();
        return new Look(heap, ManagementFactory.getThreadMXBean().getThreadCount(), handles());
    }

    /** How many files the process has open; 0 where the system does not tell. */
    private static int handles() throws IOException {
        Path folder = Path.of("/proc/self/fd");
        if (!Files.isDirectory(folder)) {
            return 0;
        }
        try (var open = Files.list(folder)) {
            return (int) open.count();
        }
    }
}
