package org.pupitre.live.proof;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.pupitre.domain.Outcome;
import org.pupitre.domain.SessionState;
import org.pupitre.domain.act.Command;
import org.pupitre.domain.act.NoteCommand.AddNote;
import org.pupitre.domain.act.QueueCommand.AddToQueue;
import org.pupitre.domain.act.QueueCommand.Advance;
import org.pupitre.domain.act.QueueCommand.EndTurn;
import org.pupitre.domain.act.QueueCommand.GiveTime;
import org.pupitre.domain.act.SessionCommand.Redo;
import org.pupitre.domain.act.SessionCommand.Undo;
import org.pupitre.domain.act.TimelineCommand.AddTime;
import org.pupitre.domain.act.TimelineCommand.PauseItem;
import org.pupitre.domain.act.TimelineCommand.ResumeItem;
import org.pupitre.domain.act.TimelineCommand.StartItem;
import org.pupitre.domain.value.CommandId;
import org.pupitre.live.Envelope;
import org.pupitre.live.LibraryDesk;
import org.pupitre.live.Sample;
import org.pupitre.live.SessionLoop;
import org.pupitre.live.feed.Subscription;

/**
 * A long session played as fast as the disk allows: five commands a second of its own time, listeners that join and
 * leave; looked at from time to time.
 */
final class Soak {
    static final int COMMANDS_AN_HOUR = 5 * 3600;
    private static final int LISTENERS = 50;
    private static final int A_LISTENER_LEAVES_EVERY = 20;

    /** What was seen at one time; sizes in bytes. */
    record Look(double hours, long heap, int threads, long handles, long log, long library) {}

    private final Path file;
    private final Sample.StandingClock clock = new Sample.StandingClock();
    private final Deque<Subscription> subscriptions = new ArrayDeque<>();
    private final Set<Long> threadsBefore = threads();
    private final AtomicLong shown = new AtomicLong();

    Soak(Path file) {
        this.file = file;
    }

    /**
     * Plays the session.
     *
     * @param commands how many commands
     * @param looks    how often to look
     * @param guest    one more listener, who stays to the end
     */
    List<Look> run(int commands, int looks, Consumer<SessionState> guest) throws IOException {
        List<Look> seen = new ArrayList<>();
        try (LibraryDesk desk = LibraryDesk.open(file, "laptop", clock, System::nanoTime)) {
            desk.plan(Map.of(Sample.SESSION, Sample.plan()), Sample.START);
            SessionLoop loop = desk.open(Sample.SESSION, clock);
            loop.subscribe(guest);
            for (int i = 0; i < commands; i++) {
                Instant at = Sample.START.plusMillis(i * 200L);
                clock.set(at);
                joinAndLeave(loop, i);
                Outcome outcome = loop
                        .submit(new Envelope(new CommandId("c" + i), command(i), "moderator", "laptop", at)).join();
                if (outcome instanceof Outcome.NotSaved) {
                    throw new IllegalStateException("not saved: " + outcome);
                }
                if ((i + 1) % (commands / looks) == 0) {
                    seen.add(look((i + 1.0) / COMMANDS_AN_HOUR));
                }
            }
        }
        return seen;
    }

    long shown() {
        return shown.get();
    }

    private static Command command(int number) {
        return switch (number % 12) {
            case 0 -> new StartItem(Sample.PANEL, true);
            case 1, 4 -> new AddToQueue(number % 2 == 0 ? Sample.AWA : Sample.LUC, null, null, null, null, null, null);
            case 2, 6 -> new Advance();
            case 3 -> new GiveTime(30);
            case 5 -> new PauseItem();
            case 7 -> new ResumeItem();
            case 8 -> new AddTime(60);
            case 9 -> new Undo();
            case 10 -> number % 24 == 10 ? new Redo() : new AddNote(null, "noted", java.util.Set.of(), null, null);
            default -> new EndTurn();
        };
    }

    private void joinAndLeave(SessionLoop loop, int number) {
        if (number % A_LISTENER_LEAVES_EVERY == 0) {
            subscriptions.add(loop.subscribe(state -> shown.incrementAndGet()));
            if (subscriptions.size() > LISTENERS) {
                subscriptions.remove().close();
            }
        }
    }

    private Look look(double hours) throws IOException {
        System.gc();
        Path log = file.resolveSibling(file.getFileName() + "-wal");
        return new Look(hours, ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed(),
                newThreads(), handles(),
                Files.exists(log) ? Files.size(log) : 0, Files.size(file));
    }

    /** How many threads there are that were not there before; those of earlier tests may end meanwhile. */
    private int newThreads() {
        return (int) Arrays.stream(ManagementFactory.getThreadMXBean().getAllThreadIds())
                .filter(id -> !threadsBefore.contains(id)).count();
    }

    private static Set<Long> threads() {
        return Arrays.stream(ManagementFactory.getThreadMXBean().getAllThreadIds()).boxed()
                .collect(Collectors.toSet());
    }

    /** How many files the process has open; -1 where the system does not tell. */
    private static long handles() throws IOException {
        Path folder = Path.of("/proc/self/fd");
        if (!Files.isDirectory(folder)) {
            return -1;
        }
        try (var open = Files.list(folder)) {
            return open.count();
        }
    }
}
