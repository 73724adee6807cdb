package org.pupitre.bench;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;

import org.pupitre.BenchConsole;
import org.pupitre.bench.program.Folders;
import org.pupitre.bench.program.Fx;
import org.pupitre.bench.program.Setup;
import org.pupitre.bench.report.Aim;
import org.pupitre.bench.report.Figure;
import org.pupitre.bench.report.Numbers;
import org.pupitre.bench.report.Sheet;
import org.pupitre.domain.Outcome;
import org.pupitre.domain.act.SessionCommand.MoveSession;
import org.pupitre.domain.act.TimelineCommand.StartItem;
import org.pupitre.journal.store.BareDisk;
import org.pupitre.live.LibraryDesk;
import org.pupitre.live.Sample;
import org.pupitre.live.SessionLoop;
import org.pupitre.live.feed.Subscription;
import org.pupitre.ui.kit.FxThread;

/**
 * A command from being sent to its snapshot being shown on the screen's thread, through the real loop, journal and
 * console. In blocks, between which the same disk is asked what a bare sync and a bare commit cost at that time.
 */
final class CommandBench implements Bench {
    private static final double MOST_MILLIS = 5;
    private static final double MOST_COMMITS = 3;
    private static final int BLOCKS = 20;
    private static final int WARM_UP = 600;
    /** Commands at the pace of a hand in a hurry. */
    private static final int PACED = 300;
    private static final int LEAST_PAUSE_MILLIS = 20;
    private static final int PAUSE_SPREAD_MILLIS = 40;
    /** The columns of a row of the journal and its text, as in this mix. */
    private static final int ROW_BYTES = 420;

    private final Semaphore shown = new Semaphore(0);
    private volatile long onDisk;
    private volatile long onScreen;
    private int refused;

    /** Times in milliseconds. */
    private static final class Times {
        private final double[] disk;
        private final double[] screen;
        private final double[] sync;
        private final double[] commit;
        private final boolean[] edits;

        Times(int count) {
            disk = new double[count];
            screen = new double[count];
            sync = new double[count];
            commit = new double[count];
            edits = new boolean[count];
        }

        /** Until they were on the screen's thread: edits of the agenda, or all others. */
        double[] screen(boolean edit) {
            return IntStream.range(0, screen.length).filter(i -> edits[i] == edit).mapToDouble(i -> screen[i])
                    .toArray();
        }
    }

    @Override
    public void run(Setup setup, Sheet sheet) throws Exception {
        Fx.start();
        Path folder = Folders.fresh(setup.work("command"));
        try (LibraryDesk desk = Sessions.open(folder.resolve("library.pupitre"));
                BareDisk bare = new BareDisk(folder, ROW_BYTES)) {
            desk.plan(Map.of(Sample.SESSION, Sample.plan()), Instant.now());
            BenchConsole console = Fx.call(() -> new BenchConsole(desk, Sample.SESSION));
            try {
                measure(console.loop(), bare, setup, sheet);
                frames(Fx.call(console::show), Math.min(PACED, setup.commands()), sheet);
            } finally {
                Fx.run(console::close);
            }
        }
    }

    private void measure(SessionLoop loop, BareDisk bare, Setup setup, Sheet sheet) throws Exception {
        loop.submit(new MoveSession(Instant.now())).join();
        loop.submit(new StartItem(Sample.PANEL, false)).join();
        Subscription listening = loop.subscribe(state -> {
            onDisk = System.nanoTime();
            // After the console's own drawing of this snapshot, since that was put in the queue before.
            FxThread.run(() -> {
                onScreen = System.nanoTime();
                shown.release();
            });
        });
        shown.tryAcquire(10, TimeUnit.SECONDS);
        Mix mix = new Mix();
        Times warm = new Times(1);
        for (int i = 0; i < Math.min(WARM_UP, setup.commands()); i++) {
            command(loop, mix, warm, 0);
            bare.commit();
        }
        refused = 0;
        Times times = new Times(setup.commands());
        int block = Math.max(1, setup.commands() / BLOCKS);
        for (int from = 0; from < setup.commands(); from += block) {
            int until = Math.min(setup.commands(), from + block);
            for (int i = from; i < until; i++) {
                command(loop, mix, times, i);
            }
            for (int i = from; i < until; i++) {
                times.sync[i] = millis(bare::sync);
            }
            for (int i = from; i < until; i++) {
                times.commit[i] = millis(bare::commit);
            }
        }
        listening.close();
        tell(times, loop, sheet);
    }

    /** The same with the window shown: from a command to the frame that shows it. */
    private static void frames(BenchConsole console, int count, Sheet sheet) throws InterruptedException {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(1);
        Mix mix = new Mix();
        double[] millis = new double[count];
        for (int i = 0; i < count;) {
            TimeUnit.MILLISECONDS.sleep(LEAST_PAUSE_MILLIS + random.nextInt(PAUSE_SPREAD_MILLIS));
            long sent = System.nanoTime();
            if (console.loop().submit(mix.next()).join() instanceof Outcome.Done done) {
                mix.happened(done.events());
                CompletableFuture<Long> frame = Fx.call(() -> Fx.nextFrame(console.scene()));
                millis[i++] = (frame.join() - sent) / 1e6;
            }
        }
        sheet.add(Figure.of("command → frame, one every " + LEAST_PAUSE_MILLIS + " to "
                + (LEAST_PAUSE_MILLIS + PAUSE_SPREAD_MILLIS) + " ms", "ms", millis));
    }

    private void command(SessionLoop loop, Mix mix, Times times, int place) throws InterruptedException {
        shown.drainPermits();
        long sent = System.nanoTime();
        CompletableFuture<Outcome> answer = loop.submit(mix.next());
        Outcome outcome = answer.orTimeout(20, TimeUnit.SECONDS).join();
        switch (outcome) {
            case Outcome.Done done -> {
                mix.happened(done.events());
                if (!shown.tryAcquire(20, TimeUnit.SECONDS)) {
                    throw new IllegalStateException("not shown");
                }
                times.edits[place] = mix.edits();
                times.disk[place] = (onDisk - sent) / 1e6;
                times.screen[place] = (onScreen - sent) / 1e6;
            }
            case Outcome.Refused _ -> {
                refused++;
                command(loop, mix, times, place);
            }
            case Outcome.SetAside _,Outcome.NotSaved _ -> throw new IllegalStateException("not saved: " + outcome);
        }
    }

    /** Something to be timed. */
    private interface Act {
        void run() throws Exception;
    }

    private static double millis(Act act) throws Exception {
        long start = System.nanoTime();
        act.run();
        return (System.nanoTime() - start) / 1e6;
    }

    private void tell(Times times, SessionLoop loop, Sheet sheet) {
        Figure commit = Figure.of("bare commit: one row of " + ROW_BYTES + " bytes, the library's settings", "ms",
                times.commit);
        Figure screen = Figure.of("command → on disk → in the snapshot on the screen's thread", "ms", times.screen);
        sheet.add(screen.aims(Aim.p99(MOST_MILLIS)));
        sheet.add(Figure.of("… of that, until it is on disk in the library and in its witness", "ms", times.disk));
        sheet.add(Figure.of("the same, edits of the agenda only", "ms", times.screen(true)));
        sheet.add(Figure.of("the same, all others", "ms", times.screen(false)));
        sheet.add(Figure.of("bare sync: 4 KiB appended, fsync", "ms", times.sync));
        sheet.add(commit);
        sheet.add(Figure.of("median command ÷ median bare commit", "", screen.spread().median()
                / commit.spread().median()).aims(Aim.median(MOST_COMMITS)));
        sheet.note(
                "Notes, questions, queue, timeline, languages and edits of the agenda in turn, each sent when the one before is there; "
                        + "the models and bindings of the whole console follow, its window is shown for the last row only, since "
                        + "ten thousand commands without a pause would wait for one another's frames. " + refused
                        + " were refused and are not counted. "
                        + loop.health().entries() + " entries at the end.");
        sheet.note("A command waits for two syncs, one after the other: the library's log, then the witness beside it. "
                + "Bare sync and bare commit are done on the same disk in the same run, in blocks of "
                + Numbers.of(Math.max(1, times.commit.length / BLOCKS)) + " between the commands.");
    }
}
