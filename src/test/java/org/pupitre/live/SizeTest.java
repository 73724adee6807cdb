package org.pupitre.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pupitre.domain.Decider;
import org.pupitre.domain.Evolver;
import org.pupitre.domain.Outcome;
import org.pupitre.domain.SessionState;
import org.pupitre.domain.act.Command;
import org.pupitre.domain.act.Decision;
import org.pupitre.domain.value.CommandId;
import org.pupitre.journal.Library;
import org.pupitre.journal.RawSnapshot;
import org.pupitre.journal.value.Batch;

/**
 * A big session (site page "Nothing is ever lost", "Kill, power cut, size, duration"): 10,000 questions, 1,000 people,
 * 40,000 entries. What it must be is checked at each change; in the nightly run also that what it costs grows no faster
 * than a session a tenth as big says, by the time the processors worked, so that a busy machine changes little. Speed
 * itself is measured by the benches. {@code -Dsize.seed} repeats a run.
 */
class SizeTest {
    private static final int QUESTIONS = 10_000;
    private static final int PEOPLE = 1_000;
    private static final int ENTRIES = 40_000;
    private static final int A_TRANSACTION = 500;
    private static final int COMMANDS_TO_TIME = 500;
    private static final long SEED = Long.getLong("size.seed", System.nanoTime());

    @TempDir Path folder;
    private BigSession big = new BigSession(SEED, PEOPLE, QUESTIONS);
    private int entries = ENTRIES;
    private int number;
    private int runs;
    private SessionState built;

    /** Ten times as much may cost so many times as much; what grows with the square would cost a hundred times. */
    private static final int TEN_TIMES_AS_MUCH = 40;
    /** A command costs about the same in any session; what goes through all of it would cost ten times. */
    private static final int A_COMMAND = 5;
    /** Below this, in milliseconds, nothing is compared. */
    private static final long TOO_SHORT = 20;

    /** What was measured; times in milliseconds, memory in megabytes. */
    private record Figures(
            long buildMillis,
            long openMillis,
            long openCpuMillis,
            double medianCommandMillis,
            double slowCommandMillis,
            long commandsCpuMillis,
            long snapshotMillis,
            long snapshotCpuMillis,
            long heapMegabytes,
            long fileMegabytes) {}

    @Test
    void aBigSessionIsWhatItWas() throws Exception {
        System.out.println("SizeTest: -Dsize.seed=" + SEED + " " + measure());
    }

    @Test
    @Tag("nightly")
    void whatABigSessionCostsGrowsWithItsSize() throws Exception {
        begin(10);
        measure();
        begin(10);
        Figures small = measure();
        begin(1);
        Figures figures = measure();
        System.out.println("SizeTest: -Dsize.seed=" + SEED + " " + figures + ", a tenth: " + small);
        assertThat(figures.openCpuMillis()).as("ms of the processors to open")
                .isLessThanOrEqualTo(TEN_TIMES_AS_MUCH * Math.max(TOO_SHORT, small.openCpuMillis()));
        assertThat(figures.commandsCpuMillis()).as("ms of the processors for the commands")
                .isLessThanOrEqualTo(A_COMMAND * Math.max(TOO_SHORT, small.commandsCpuMillis()));
        assertThat(figures.snapshotCpuMillis()).as("ms of the processors for a snapshot")
                .isLessThanOrEqualTo(TEN_TIMES_AS_MUCH * Math.max(TOO_SHORT, small.snapshotCpuMillis()));
        assertThat(figures.heapMegabytes()).as("MB of heap").isLessThanOrEqualTo(512);
    }

    /** A session as many times smaller. */
    private void begin(int smaller) {
        big = new BigSession(SEED, PEOPLE / smaller, QUESTIONS / smaller);
        entries = ENTRIES / smaller;
        number = 0;
        runs++;
    }

    private Figures measure() throws Exception {
        Path file = folder.resolve("big" + runs + ".pupitre");
        int questions = (int) ((long) QUESTIONS * entries / ENTRIES);
        long start = System.nanoTime();
        build(file);
        long buildMillis = millisSince(start);
        start = System.nanoTime();
        long cpu = cpuNanos();
        try (LibraryDesk desk = LibraryDesk.open(file, "laptop", InstantSource.system(), System::nanoTime)) {
            SessionLoop loop = desk.open(Sample.SESSION, InstantSource.system());
            long openMillis = millisSince(start);
            long openCpuMillis = (cpuNanos() - cpu) / 1_000_000;
            assertThat(loop.state().core().equals(built.core())).as("the session as it was").isTrue();
            assertThat(loop.state().board().questions()).hasSizeBetween(questions * 9 / 10, questions);
            assertThat(loop.state().people().all()).hasSizeGreaterThan((int) ((long) PEOPLE * entries / ENTRIES));
            assertThat(loop.health().entries()).isGreaterThanOrEqualTo(entries);
            long commandsFrom = cpuNanos();
            List<Double> millis = commands(loop);
            long commandsCpuMillis = (cpuNanos() - commandsFrom) / 1_000_000;
            assertThat(desk.replay(Sample.SESSION).core().equals(loop.state().core())).as("folded again").isTrue();
            long heap = heapMegabytes();
            long snapshotFrom = cpuNanos();
            long snapshotMillis = snapshot(desk);
            long snapshotCpuMillis = (cpuNanos() - snapshotFrom) / 1_000_000;
            return new Figures(buildMillis, openMillis, openCpuMillis, millis.get(millis.size() / 2),
                    millis.get(millis.size() * 99 / 100), commandsCpuMillis, snapshotMillis, snapshotCpuMillis, heap,
                    Files.size(file) >> 20);
        }
    }

    /** Writes the session without the loop, many commands a transaction. */
    private void build(Path file) {
        built = SessionState.empty(Sample.SESSION, org.pupitre.domain.people.People.NOBODY);
        List<Batch> batches = new ArrayList<>();
        try (Library library = Library.open(file, InstantSource.system())) {
            long added = add(big.plan(), batches);
            while (added < entries) {
                added += add(big.next(entries * 2 / 3), batches);
                if (batches.size() >= A_TRANSACTION || added >= entries) {
                    library.append(batches);
                    batches.clear();
                }
            }
        }
    }

    private int add(Command command, List<Batch> batches) {
        Instant at = BigSession.at(++number);
        if (!(Decider.decide(built, command, at) instanceof Decision.Accepted accepted)) {
            return 0;
        }
        CommandId id = new CommandId("c" + number);
        built = Evolver.evolve(built, id, accepted.events())
                .withPeople(built.people().with(accepted.people()));
        batches.add(new Batch(Sample.SESSION, id, at, "moderator", "laptop", accepted.events(), accepted.people()));
        return accepted.events().size();
    }

    /** How long commands take from being sent to being shown, sorted. */
    private List<Double> commands(SessionLoop loop) {
        List<Double> millis = new ArrayList<>();
        for (int i = 0; i < COMMANDS_TO_TIME; i++) {
            Envelope envelope = new Envelope(new CommandId("t" + i), big.next(entries), "moderator", "laptop",
                    BigSession.at(++number));
            long start = System.nanoTime();
            assertThat(loop.submit(envelope).orTimeout(20, TimeUnit.SECONDS).join())
                    .isNotInstanceOf(Outcome.NotSaved.class);
            millis.add((System.nanoTime() - start) / 1e6);
        }
        millis.sort(null);
        return millis;
    }

    private long snapshot(LibraryDesk desk) throws SQLException {
        long start = System.nanoTime();
        RawSnapshot.into(desk.library(), folder.resolve("snapshot" + runs + ".pupitre"));
        return millisSince(start);
    }

    /** What the process has used of the processors, which says more than the clock where others work too. */
    private static long cpuNanos() {
        return ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                .getProcessCpuTime();
    }

    private static long heapMegabytes() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20;
    }

    private static long millisSince(long start) {
        return Duration.ofNanos(System.nanoTime() - start).toMillis();
    }
}
