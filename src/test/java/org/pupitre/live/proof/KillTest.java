package org.pupitre.live.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pupitre.domain.Evolver;
import org.pupitre.domain.Outcome;
import org.pupitre.domain.SessionState;
import org.pupitre.domain.act.Event;
import org.pupitre.domain.value.CommandId;
import org.pupitre.journal.value.Entry;
import org.pupitre.live.LibraryDesk;
import org.pupitre.live.Sample;
import org.pupitre.live.SessionLoop;

/**
 * A program killed in the middle of a stream of commands (site page "Nothing is ever lost", "Kill, power cut, size,
 * duration"): every acknowledged command is there, at most one more is, the file and the chain are whole, the next start
 * takes at most a second, and the running clock goes on. 200 kills at each change, 2,000 in the nightly run;
 * {@code -Dkill.count} sets the number, {@code -Dkill.seed} repeats a run.
 */
class KillTest {
    private static final int KILLS = 200;
    private static final int MANY_KILLS = 2_000;
    private static final long SEED = Long.getLong("kill.seed", System.nanoTime());
    private static final int KILLS_A_LIBRARY = 20;
    private static final int COMMANDS_A_ROUND = 400;
    private static final long LONGEST_LIFE_MILLIS = 20;
    private static final int MOST_ANSWERS = 60;
    private static final Duration QUICK = Duration.ofSeconds(1);
    /** Each is accepted after the ones before, again and again. */
    static final List<String> CYCLE = List.of(
            "\"command\":\"StartItem\",\"item\":\"panel\",\"again\":true",
            "\"command\":\"AddToQueue\",\"person\":\"awa\"",
            "\"command\":\"AddToQueue\",\"newPerson\":{\"name\":\"Zoé Petit\",\"language\":\"fr\"}",
            "\"command\":\"Advance\"", "\"command\":\"AddTime\",\"seconds\":60",
            "\"command\":\"AddNote\",\"text\":\"What we learned\",\"tags\":[\"LESSON\"]", "\"command\":\"PauseItem\"",
            "\"command\":\"AddQuestion\",\"text\":\"Où va l’aide ?\",\"language\":\"fr\"", "\"command\":\"ResumeItem\"",
            "\"command\":\"Undo\"", "\"command\":\"Redo\"", "\"command\":\"Advance\"", "\"command\":\"EndTurn\"",
            "\"command\":\"NextItem\"");

    @TempDir Path folder;
    private final Random random = new Random(SEED);
    private final List<Duration> openings = new ArrayList<>();
    private Process next;
    private int unacknowledged;
    private int acknowledged;

    /** What a library must hold: the number of the last entry of each acknowledged command, and the clock after the last. */
    private static final class Promises {
        private final Map<String, Long> seqs = new LinkedHashMap<>();
        private String clock = "none";
        private final Set<String> more = new LinkedHashSet<>();
    }

    @AfterEach
    void endTheLastOne() {
        next.destroyForcibly();
    }

    @Test
    void nothingAcknowledgedIsLost() throws Exception {
        killAgainAndAgain(Integer.getInteger("kill.count", KILLS));
    }

    @Test
    @Tag("nightly")
    void nothingAcknowledgedIsLostInManyKills() throws Exception {
        killAgainAndAgain(Integer.getInteger("kill.count", MANY_KILLS));
    }

    private void killAgainAndAgain(int kills) throws Exception {
        System.out.println("KillTest: -Dkill.seed=" + SEED + " -Dkill.count=" + kills);
        Victims victims = new Victims(Files.createDirectory(folder.resolve("victims")), training());
        Promises promises = new Promises();
        Path library = folder;
        next = victims.start();
        long start = System.nanoTime();
        for (int kill = 0; kill < kills; kill++) {
            if (kill % KILLS_A_LIBRARY == 0) {
                library = folder.resolve("library" + kill + ".pupitre");
                promises = new Promises();
                plan(library);
            }
            Process victim = next;
            next = victims.start();
            killOnce(victim, library, "k" + kill + "-", promises);
            check(library, promises, "kill " + kill + " of seed " + SEED);
        }
        openings.sort(null);
        Duration median = openings.get(openings.size() / 2);
        System.out.println("KillTest: " + kills + " kills in " + Duration.ofNanos(System.nanoTime() - start).toSeconds()
                + " s, " + acknowledged
                + " commands acknowledged, 0 lost, in "
                + unacknowledged + " cases one more on disk; opened again in " + median.toMillis() + " ms, at most "
                + openings.getLast().toMillis() + " ms");
        // The median: where the machine does other things at the same time, a single one says nothing.
        assertThat(median).as("opening after a kill").isLessThan(QUICK);
        assertThat(acknowledged).as("commands acknowledged; else nothing was tested").isGreaterThan(kills);
    }

    private static void plan(Path library) {
        try (LibraryDesk desk = LibraryDesk.open(library, "parent", InstantSource.system(), System::nanoTime)) {
            assertThat(desk.plan(Map.of(Sample.SESSION, Sample.plan()), Instant.now()))
                    .isInstanceOf(Outcome.Done.class);
        }
    }

    /** What a victim carries out that is not killed. */
    private List<String> training() {
        Path library = folder.resolve("training.pupitre");
        plan(library);
        List<String> lines = new ArrayList<>(List.of(library.toString()));
        CYCLE.forEach(line -> lines.add("{\"id\":\"t" + lines.size() + "\"," + line + "}"));
        return lines;
    }

    private void killOnce(Process victim, Path library, String prefix, Promises promises) throws Exception {
        int answersBefore = 1 + random.nextInt(MOST_ANSWERS);
        long lifeNanos = random.nextLong(TimeUnit.MILLISECONDS.toNanos(LONGEST_LIFE_MILLIS));
        CompletableFuture<Void> writing = CompletableFuture.runAsync(() -> send(victim, library, prefix));
        CompletableFuture<Void> killing = CompletableFuture.completedFuture(null);
        try (BufferedReader answers = new BufferedReader(
                new InputStreamReader(victim.getInputStream(), StandardCharsets.UTF_8))) {
            int count = 0;
            for (String answer = answers.readLine(); answer != null; answer = answers.readLine()) {
                note(answer, promises);
                if (++count == answersBefore) {
                    killing = CompletableFuture.runAsync(() -> kill(victim, lifeNanos));
                }
            }
            killing.join();
            assertThat(count).as("answers of one that was to be killed after " + answersBefore)
                    .isGreaterThanOrEqualTo(answersBefore);
        } finally {
            victim.destroyForcibly();
            assertThat(victim.waitFor(60, TimeUnit.SECONDS)).isTrue();
        }
        writing.join();
    }

    private static void kill(Process victim, long lifeNanos) {
        for (long end = System.nanoTime() + lifeNanos; System.nanoTime() < end;) {
            LockSupport.parkNanos(end - System.nanoTime());
        }
        // By its handle: the process itself would close the pipe, with answers that are still in it.
        victim.toHandle().destroyForcibly();
    }

    private static void send(Process victim, Path library, String prefix) {
        PrintStream commands = new PrintStream(victim.getOutputStream(), true, StandardCharsets.UTF_8);
        commands.println(library);
        for (int i = 0; i < COMMANDS_A_ROUND && !commands.checkError(); i++) {
            commands.println("{\"id\":\"" + prefix + i + "\"," + CYCLE.get(i % CYCLE.size()) + "}");
        }
    }

    /** A line that the kill cut short was not received, so it is no acknowledgement. */
    private void note(String answer, Promises promises) {
        String[] parts = answer.split(" ", -1);
        if (parts.length == 4 && parts[3].equals(".")
                && (parts[2].equals("none") || parts[2].split("/", -1).length == 4)
                && parts[1].matches("[0-9]+")) {
            promises.seqs.put(parts[0], Long.parseLong(parts[1]));
            promises.clock = parts[2];
            acknowledged++;
        } else {
            assertThat(answer).as("an answer that promises nothing").doesNotContain("unsaved");
        }
    }

    private void check(Path library, Promises promises, String when) {
        long start = System.nanoTime();
        try (LibraryDesk desk = LibraryDesk.open(library, "parent", InstantSource.system(), System::nanoTime)) {
            SessionLoop loop = desk.open(Sample.SESSION, InstantSource.system());
            openings.add(Duration.ofNanos(System.nanoTime() - start));
            assertThat(desk.verify().ok()).as("chain after " + when).isTrue();
            List<Entry> entries = desk.entries(Sample.SESSION);
            Map<String, Long> found = new LinkedHashMap<>();
            entries.forEach(e -> found.put(e.command().value(), e.seq()));
            assertThat(found).as("acknowledged before " + when).containsAllEntriesOf(promises.seqs);
            Set<String> more = new LinkedHashSet<>(found.keySet());
            more.removeAll(promises.seqs.keySet());
            more.removeIf(id -> !id.startsWith("k"));
            more.removeAll(promises.more);
            assertThat(more).as("not acknowledged but there after " + when).hasSizeLessThanOrEqualTo(1);
            unacknowledged += more.size();
            promises.more.addAll(more);
            assertThat(loop.state().core()).as("session after " + when).isEqualTo(fold(entries, Set.of()).core());
            assertThat(KillVictim.clock(fold(entries, more))).as("clock after " + when).isEqualTo(promises.clock);
            promises.clock = KillVictim.clock(loop.state());
        }
    }

    /** The session of these entries without some commands, folded here and not by the program. */
    private static SessionState fold(List<Entry> entries, Set<String> without) {
        Map<CommandId, List<Event>> commands = new LinkedHashMap<>();
        entries.stream().filter(e -> !without.contains(e.command().value()))
                .forEach(e -> commands.computeIfAbsent(e.command(), c -> new ArrayList<>()).add(e.event()));
        SessionState state = SessionState.empty(Sample.SESSION, org.pupitre.domain.people.People.NOBODY);
        for (var command : commands.entrySet()) {
            state = Evolver.evolve(state, command.getKey(), command.getValue());
        }
        return state;
    }
}
