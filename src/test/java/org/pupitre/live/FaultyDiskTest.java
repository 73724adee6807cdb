package org.pupitre.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pupitre.domain.value.CommandId;
import org.pupitre.journal.TextJournal;
import org.pupitre.live.proof.Victim;

/**
 * The system answers the k-th call of the library with an error (site page "Nothing is ever lost", "A disk that is full or
 * fails"): the failure is shown, nothing acknowledged is lost, and work goes on once the disk does. {@code -Dfault.calls}
 * says up to which k, 60 without further word.
 */
class FaultyDiskTest {
    private static final int CALLS = Integer.getInteger("fault.calls", 60);
    private static final Path MEMORY = Path.of("/dev/shm");
    /** So many notes make more than sixty writes, since each changes several pages. */
    private static final int NOTES = 20;

    @TempDir Path folder;
    private Path second;
    private int fired;
    private int setAside;

    @BeforeEach
    void insistOnStrace() throws Exception {
        Assumptions.assumeTrue(works("strace", "-qq", "-e", "trace=none", "true"), "not run: no strace");
        Assumptions.assumeTrue(Files.isWritable(MEMORY)
                && !Files.getFileStore(MEMORY).equals(Files.getFileStore(folder)), "not run: no second disk");
        second = Files.createTempDirectory(MEMORY, "pupitre-test");
    }

    @AfterEach
    void tidy() throws IOException {
        if (second != null) {
            for (Path file : emergencyFiles()) {
                Files.delete(file);
            }
            Files.delete(second);
        }
    }

    private static boolean works(String... command) throws InterruptedException {
        try {
            return new ProcessBuilder(command).redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    /** Errors for the writing thread's calls on the library's files, from the call on that is named. */
    private Process strace(Victim victim, Path library, String inject) throws IOException {
        Path report = library.resolveSibling("strace.txt");
        Process strace = new ProcessBuilder("strace", "-o", report.toString(), "-p", victim.writingThread(), "-P",
                library.toString(), "-P", library + "-wal", "-e", "trace=pwrite64,fdatasync,fsync,ftruncate", "-e",
                "inject=" + inject).redirectErrorStream(true).start();
        BufferedReader said = new BufferedReader(
                new InputStreamReader(strace.getInputStream(), StandardCharsets.UTF_8));
        for (String line = said.readLine(); !line.contains("attached"); line = said.readLine()) {
            assertThat(line).as("what strace says").doesNotContain("ermission");
        }
        return strace;
    }

    private static void detach(Process strace) throws InterruptedException {
        strace.destroy();
        assertThat(strace.waitFor(20, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void nothingAcknowledgedIsLostAtWhicheverCall() throws Exception {
        long start = System.nanoTime();
        try (Victim victim = new Victim(folder)) {
            for (int k = 1; k <= CALLS; k++) {
                fail(victim, "full" + k, NOTES, "pwrite64:error=ENOSPC:when=" + k + "+");
                if (k % 2 == 0) {
                    fail(victim, "bad" + k, k + NOTES / 2, "fdatasync,fsync:error=EIO:when=" + k);
                } else {
                    fail(victim, "bad" + k, NOTES, "pwrite64:error=EIO:when=" + k);
                }
            }
        }
        System.out.println("FaultyDiskTest: " + fired + " faults in " + 2 * CALLS + " libraries, " + setAside
                + " entries set aside, 0 lost, in " + TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - start) + " s");
        assertThat(fired).isEqualTo(2 * CALLS);
        assertThat(setAside).isPositive();
    }

    private void fail(Victim victim, String name, int notes, String inject) throws Exception {
        Path library = Files.createDirectory(folder.resolve(name)).resolve("library.pupitre");
        Files.createFile(library.resolveSibling("library.pupitre-wal"));
        victim.tell("open " + library + " " + second);
        Process strace = strace(victim, library, inject);
        List<String> answers = victim.tell("notes a " + notes);
        List<String> health = victim.tell("health");
        List<String> aside = ids(answers, "aside");
        boolean waits = !health.getFirst().startsWith("0 ");
        assertThat(answers).as(inject).noneMatch(a -> a.startsWith("unsaved")).hasSize(notes + 1);
        // While it lasts it is shown, and never "saved"; each one is in the library or in the second place.
        if (inject.endsWith("+")) {
            assertThat(waits).as("shown at " + inject).isTrue();
            assertThat(health).anyMatch(line -> line.startsWith("ASIDE_"));
        }
        assertThat(waits).isEqualTo(health.getFirst().split(" ", -1)[1].equals("true"));
        if (waits) {
            assertThat(emergency()).as(inject).containsAll(aside);
        }
        List<String> there = waits ? ids(answers, "done") : ids(answers, "");
        assertThat(inImage(library)).as(inject).containsAll(there);
        detach(strace);
        if (Files.readString(library.resolveSibling("strace.txt")).contains("(INJECTED)")) {
            fired++;
        }
        setAside += aside.size();

        assertThat(victim.tell("notes b 2")).as("goes on after " + inject).isNotEmpty()
                .allMatch(a -> !a.startsWith("aside"));
        assertThat(victim.tell("health").getFirst()).as(inject).isEqualTo("0 false null " + (notes + 2) + " true");
        assertThat(inImage(library)).as(inject).containsAll(ids(answers, "")).contains("b0", "b1");
        assertThat(emergencyFiles()).as(inject).isEmpty();
        victim.tell("close");
        try (LibraryDesk desk = LibraryDesk.open(library, "parent", InstantSource.system(), System::nanoTime)) {
            assertThat(desk.verify().ok()).isTrue();
            assertThat(desk.replay(Sample.SESSION).notes().notes()).hasSize(notes + 2);
        }
    }

    /** The mechanism switched off: the second place is on the library's own disk and does not count. */
    @Test
    void withoutASecondPlaceTheSameFaultIsNotSaved() throws Exception {
        try (Victim victim = new Victim(folder)) {
            Path library = Files.createDirectory(folder.resolve("alone")).resolve("library.pupitre");
            victim.tell("open " + library + " " + folder);
            Process strace = strace(victim, library, "pwrite64:error=ENOSPC:when=9+");
            List<String> answers = victim.tell("notes a " + NOTES);
            List<String> health = victim.tell("health");
            detach(strace);
            assertThat(answers).anyMatch(a -> a.matches("unsaved a[0-9]+ (FULL|UNSURE|IO)"));
            assertThat(health.getFirst()).startsWith("0 true ");
            assertThat(health).contains("LIBRARY_FULL");
            List<String> there = inImage(library);
            assertThat(there).containsAll(ids(answers, "done")).doesNotContainAnyElementsOf(ids(answers, "unsaved"));
        }
    }

    private static List<String> ids(List<String> answers, String outcome) {
        return answers.stream().filter(a -> a.startsWith(outcome) && !a.startsWith("longest"))
                .map(a -> a.split(" ", -1)[1]).toList();
    }

    /** The commands in the library as a kill at this moment would leave it. */
    private List<String> inImage(Path library) throws IOException {
        Path image = Files.createTempDirectory(folder, "image").resolve("library.pupitre");
        Files.copy(library, image);
        Files.copy(library.resolveSibling("library.pupitre-wal"), image.resolveSibling("library.pupitre-wal"));
        try (LibraryDesk desk = LibraryDesk.open(image, "parent", InstantSource.system(), System::nanoTime)) {
            assertThat(desk.verify().ok()).isTrue();
            return desk.entries(Sample.SESSION).stream().map(e -> e.command().value()).distinct().toList();
        }
    }

    private List<Path> emergencyFiles() throws IOException {
        try (Stream<Path> files = Files.list(second)) {
            return files.toList();
        }
    }

    private List<String> emergency() throws IOException {
        List<String> commands = new ArrayList<>();
        for (Path file : emergencyFiles()) {
            TextJournal.read(file).lines().stream().map(line -> line.batch().command()).map(CommandId::value)
                    .forEach(commands::add);
        }
        return commands;
    }

    /** A disk that takes 300 ms for each sync holds up a thread that waits for the answer, never one that sends. */
    @Test
    void whoSendsIsNeverHeldUpByASlowDisk() throws Exception {
        try (Victim victim = new Victim(folder)) {
            Path library = Files.createDirectory(folder.resolve("slow")).resolve("library.pupitre");
            victim.tell("open " + library + " " + second);
            victim.tell("notes warm 20");
            Process strace = strace(victim, library, "fdatasync,fsync:delay_enter=300000");
            long start = System.nanoTime();
            List<String> answers = victim.tell("notes slow 10");
            long took = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
            detach(strace);
            assertThat(ids(answers, "done")).hasSize(10);
            assertThat(took).as("the disk was slow").isGreaterThan(10 * 300);
            long longestMillis = Long.parseLong(answers.getLast().split(" ", -1)[1]) / 1000;
            System.out.println("FaultyDiskTest: ten syncs of 300 ms, longest sending " + longestMillis + " ms");
            assertThat(longestMillis).isLessThan(100);
        }
    }
}
