package org.pupitre.live.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.pupitre.domain.Outcome;
import org.pupitre.live.LibraryDesk;
import org.pupitre.live.Sample;
import org.pupitre.proof.Call;
import org.pupitre.proof.Fault;
import org.pupitre.proof.RecordedDisk;
import org.pupitre.proof.Strace;

/**
 * The power goes (site page "Nothing is ever lost", "Kill, power cut, size, duration"): the system calls of a session are
 * recorded, and at random instants the disk is built again as it may be found, the writes that were not synced dropped,
 * kept in part, or torn. Nothing acknowledged is lost and nothing is damaged; with commits that do not wait for the disk
 * the same test sees losses, and the witness tells of all that were acknowledged. {@code -Dpower.images} sets how many,
 * {@code -Dpower.seed} repeats a run.
 */
class PowerLossTest {
    private static final int IMAGES = 600;
    private static final int MANY_IMAGES = 10_000;
    private static final int IMAGES_THAT_MUST_LOSE = 90;
    private static final int IMAGES_WITHOUT_WITNESS = 20;
    /** Enough for the log to be folded in on the way. */
    private static final int COMMANDS = 260;
    private static final List<Fault> FAULTS = List.of(Fault.values());
    private static final long SEED = Long.getLong("power.seed", System.nanoTime());

    @TempDir Path folder;
    private Path home;
    private Path library;
    private RecordedDisk disk;
    private boolean witness = true;
    private long silent;

    @BeforeEach
    void makeTheLibrary() throws Exception {
        String obstacle = Strace.obstacle();
        assumeTrue(obstacle.isEmpty(), "not run: " + obstacle);
        home = Files.createDirectory(folder.resolve("home")).toRealPath();
        library = home.resolve("library.pupitre");
        try (LibraryDesk desk = LibraryDesk.open(library, "parent", InstantSource.system(), System::nanoTime)) {
            assertThat(desk.plan(Map.of(Sample.SESSION, Sample.plan()), Instant.now()))
                    .isInstanceOf(Outcome.Done.class);
        }
        disk = new RecordedDisk(home);
    }

    @Test
    void nothingAcknowledgedIsLost() throws Exception {
        assertThat(losses("FULL", IMAGES)).as("with -Dpower.seed=" + SEED).isEmpty();
    }

    @Test
    @Tag("nightly")
    void nothingAcknowledgedIsLostInManyImages() throws Exception {
        assertThat(losses("FULL", MANY_IMAGES)).as("with -Dpower.seed=" + SEED).isEmpty();
    }

    @Test
    void withoutWaitingForTheDiskLossesAreSeen() throws Exception {
        assertThat(losses("NORMAL", IMAGES_THAT_MUST_LOSE)).as("with -Dpower.seed=" + SEED)
                .hasSizeGreaterThan(IMAGES_THAT_MUST_LOSE / 3);
        assertThat(silent).as("the witness was synced after each of them").isZero();
    }

    @Test
    void withoutTheWitnessTheyWouldBeGoneWithoutAWord() throws Exception {
        witness = false;
        losses("NORMAL", IMAGES_WITHOUT_WITNESS);
        assertThat(silent).as("with -Dpower.seed=" + SEED).isPositive();
    }

    /** Records a session, cuts the power so many times, and says what was lost each time something was. */
    private List<String> losses(String synchronous, int usually) throws Exception {
        int images = Integer.getInteger("power.images", usually);
        List<Call> calls = new ArrayList<>(record(synchronous, 0, "halt"));
        calls.addAll(record(synchronous, COMMANDS, "close"));
        calls.removeIf(call -> !(disk.concerns(call) || call instanceof Call.Said));
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(SEED);
        int[] cuts = random.ints(images, 0, calls.size()).sorted().toArray();
        PowerPromises promises = new PowerPromises();
        List<String> losses = new ArrayList<>();
        silent = 0;
        long said = 0;
        long dangerous = 0;
        long start = System.nanoTime();
        for (int done = 0, i = 0; i < images; i++) {
            for (; done <= cuts[i]; done++) {
                disk.apply(calls.get(done));
                promises.note(calls.get(done));
            }
            Fault fault = FAULTS.get(i % FAULTS.size());
            dangerous += disk.unsynced() > 0 ? 1 : 0;
            PowerPromises.Kept kept = promises.check(image(i, fault, random));
            silent += kept.lost();
            said += kept.said() ? 1 : 0;
            if (!kept.why().isEmpty()) {
                losses.add("after call " + cuts[i] + " of " + calls.size() + ", " + fault + ": " + kept.why());
            }
        }
        System.out.println("PowerLossTest: synchronous=" + synchronous + ", witness=" + witness + ", -Dpower.seed="
                + SEED + ": " + images
                + " images of " + calls.size() + " calls, " + dangerous + " with unsynced writes, " + losses.size()
                + " with losses, " + said + " of them told at opening, "
                + silent + " acknowledged commands gone without a word, "
                + (System.nanoTime() - start) / 1_000_000 + " ms");
        return losses;
    }

    private Path image(int number, Fault fault, RandomGenerator random) throws IOException {
        Path image = Files.createDirectory(folder.resolve("image" + number));
        disk.write(image, fault, random);
        if (!witness) {
            Files.deleteIfExists(image.resolve(library.getFileName() + ".witness"));
        }
        return image.resolve(library.getFileName());
    }

    private List<Call> record(String synchronous, int first, String end) throws Exception {
        List<String> program = List.of(ProcessHandle.current().info().command().orElse("java"),
                "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-XX:-UsePerfData",
                "--enable-native-access=ALL-UNNAMED", "-Dorg.sqlite.tmpdir=" + folder,
                "-cp", System.getProperty("java.class.path"),
                PowerVictim.class.getName(), library.toString(), String.valueOf(first), String.valueOf(COMMANDS),
                synchronous, end);
        return Strace.record(folder.resolve("calls.txt"), program);
    }
}
