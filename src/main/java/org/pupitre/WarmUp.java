package org.pupitre;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.pupitre.app.start.Display;
import org.pupitre.app.start.FirstMinutes;
import org.pupitre.app.start.Toolkit;
import org.pupitre.cli.common.ExitCode;
import org.pupitre.domain.act.TimelineCommand.NextItem;
import org.pupitre.failure.LogFile;
import org.pupitre.live.LibraryDesk;
import org.pupitre.task.sample.SampleSession;

/**
 * Does by itself what people do in the first minutes, in libraries of its own that it takes away again. A Java that is
 * told to make an ahead-of-time cache meanwhile puts into it all that is used here, and a later start finds it there.
 */
final class WarmUp {
    private static final String AT_ONCE = "1000000";
    private static final long LOOK_MILLIS = 20;

    private final LogFile log;

    WarmUp(LogFile log) {
        this.log = log;
    }

    /** Does it, with a window where there can be one; the exit code is 0 where every step went well. */
    int run() {
        if (Display.find() != Display.THERE) {
            Display.withoutWindow();
        }
        Toolkit.start();
        try {
            Path folder = Files.createTempDirectory("pupitre-warm-up-");
            try {
                return walk(folder) ? ExitCode.DONE : ExitCode.REFUSED;
            } finally {
                remove(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean walk(Path folder) {
        Path rehearsed = folder.resolve("rehearsed.pupitre");
        Path used = folder.resolve("used.pupitre");
        return call("", "rehearse", "--speed", AT_ONCE, "--library", rehearsed.toString())
                && call("{\"command\": {\"type\": \"NextItem\"}}\n", "drive", "--sample", "--clock", "virtual",
                        "--library", folder.resolve("driven.pupitre").toString())
                && window(FirstMinutes::moderate, "console", "--sample", "--library", used.toString())
                && window(FirstMinutes::lookAround, "--library", used.toString(), "--lang", "fr")
                && window(FirstMinutes::goOn, "--library", leftRunning(folder.resolve("left.pupitre")).toString())
                && window(FirstMinutes::choose, "--library", rehearsed.toString())
                && window(FirstMinutes::choose, "--library", folder.resolve("new.pupitre").toString());
    }

    private boolean call(String lines, String... args) {
        return composition(new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)))
                .run(args) == ExitCode.DONE;
    }

    private Composition composition(InputStream in) {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        return new Composition(in, nowhere, nowhere, log);
    }

    /** A session that has been running for an hour when it is opened, and no one closed it. */
    private static Path leftRunning(Path file) {
        InstantSource before = InstantSource.offset(InstantSource.system(), Duration.ofHours(-1));
        try (LibraryDesk library = LibraryDesk.open(file, "warm-up", before, System::nanoTime)) {
            var _ = library.open(SampleSession.sample(library, before.instant()), before).submit(new NextItem()).join();
        }
        return file;
    }

    /** Opens the window as any call of the program does, and closes it when the walk is done. */
    private boolean window(Consumer<FirstMinutes> walk, String... args) {
        Set<Window> others = Toolkit.call(() -> new HashSet<>(Window.getWindows()));
        CompletableFuture<Boolean> opened = new CompletableFuture<>();
        CompletableFuture<Boolean> walked = CompletableFuture.supplyAsync(() -> {
            Optional<Stage> stage = awaitWindow(others, opened);
            stage.ifPresent(shown -> {
                FirstMinutes minutes = new FirstMinutes(shown);
                try {
                    walk.accept(minutes);
                } finally {
                    minutes.close();
                }
            });
            return stage.isPresent();
        }, task -> Thread.ofPlatform().daemon().name("pupitre-warm-up").start(task));
        boolean done = call("", args);
        opened.complete(false);
        return walked.join() && done;
    }

    /** The window that came, or none where the call ended without one. */
    private static Optional<Stage> awaitWindow(Set<Window> others, CompletableFuture<Boolean> ended) {
        while (!ended.isDone()) {
            Optional<Stage> found = Toolkit.call(() -> List.copyOf(Window.getWindows()).stream()
                    .filter(window -> window.isShowing() && !others.contains(window)).filter(Stage.class::isInstance)
                    .map(Stage.class::cast).findFirst());
            if (found.isPresent()) {
                return found;
            }
            try {
                Thread.sleep(LOOK_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
