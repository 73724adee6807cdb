package org.pupitre.journal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pupitre.domain.value.CommandId;
import org.pupitre.domain.value.SessionId;
import org.pupitre.journal.entry.EntryHeader;
import org.pupitre.journal.json.Codec;
import org.pupitre.journal.repair.Examination;
import org.pupitre.journal.store.Driver;
import org.pupitre.journal.store.Row;
import org.pupitre.journal.value.Entry;
import org.pupitre.journal.value.Findings;
import org.pupitre.journal.value.LibraryException;

/**
 * Damage (site page "Nothing is ever lost", "Damage"): bits are flipped in copies of a library, its write-ahead log and its
 * witness. Either all that is read is what was written, or what is missing or altered is named, and what can be looked at
 * is true. {@code -Ddamage.seed=…} makes the images of an earlier run again, {@code -Ddamage.images=…} makes more of each
 * sort.
 */
@Timeout(value = 20, unit = TimeUnit.MINUTES)
class DamagedImagesTest {
    private static final long SEED = Long.getLong("damage.seed", System.nanoTime());
    private static final int IMAGES = Integer.getInteger("damage.images", 100);
    private static final long LONGEST_MILLISECONDS = 20_000;
    @TempDir static Path folder;
    private static DamageKit kit;

    @BeforeAll
    static void build() throws IOException, InterruptedException {
        kit = DamageKit.in(folder);
        System.out.printf("damage.seed=%d, %d images a sort, %d entries, %d bytes, log %d bytes%n", SEED, IMAGES,
                kit.truth.entries().size(), Files.size(kit.closed), Files.size(DamageKit.part(kit.unclosed, "-wal")));
    }

    /** What became of an image. */
    private enum Seen {
        /** Everything that is read is what was written. */
        SAME,
        /** What is missing or altered was named. */
        FOUND,
        /** Something else is read, and no one said so. */
        SILENT,
        /** Neither a library nor a reason. */
        CRASHED
    }

    private record Result(int image, Seen seen, String what) {}

    /** Damages a copy of a library. */
    private interface Damage {
        void to(Path library, RandomGenerator random) throws IOException;
    }

    private static List<Result> images(String name, Path original, Truth truth, Damage damage) {
        List<Result> results = IntStream.range(0, IMAGES).parallel()
                .mapToObj(i -> image(name, i, original, truth, damage)).toList();
        Map<Seen, Long> counts = new TreeMap<>();
        results.forEach(r -> counts.merge(r.seen(), 1L, Long::sum));
        System.out.println(name + ": " + counts);
        return results;
    }

    private static Result image(String name, int i, Path original, Truth truth, Damage damage) {
        RandomGenerator random =
                RandomGeneratorFactory.of("L64X128MixRandom").create(SEED + 31L * i + name.hashCode());
        Path file = folder.resolve(name.replace(' ', '-') + i).resolve("library.pupitre");
        try {
            DamageKit.copy(original, file);
            damage.to(file, random);
            long begun = System.nanoTime();
            Result result = look(i, file, truth);
            long took = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
            DamageKit.delete(file.getParent());
            return took < LONGEST_MILLISECONDS ? result : new Result(i, Seen.CRASHED, "took " + took + " ms");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (RuntimeException | Error e) {
            return new Result(i, Seen.CRASHED, e + " " + Arrays.stream(e.getStackTrace()).limit(6).toList());
        }
    }

    private static Result look(int i, Path file, Truth truth) {
        try (Library library = Library.open(file, InstantSource.system())) {
            Truth read = Truth.of(library, kit.refused);
            boolean same = truth.equals(kit.truth) ? read.equals(truth) : read.sameButForLag(truth, kit.history);
            return new Result(i, same ? Seen.SAME : Seen.SILENT, "opened");
        } catch (LibraryException e) {
            return lookAt(i, file, truth, e.kind() + " " + e.findings().map(Object::toString).orElse(""));
        }
    }

    /** What can be looked at must be true, and together with the findings account for every entry. */
    private static Result lookAt(int i, Path file, Truth truth, String named) {
        try (Library library = Library.look(file, InstantSource.system())) {
            Findings findings = library.damage().orElseThrow();
            Truth shown = Truth.of(library, kit.refused);
            SortedMap<Long, Entry> whole = whole(file);
            String wrong = wrong(shown, whole, findings, truth);
            return new Result(i, wrong.isEmpty() ? Seen.FOUND : Seen.SILENT, named + wrong);
        } catch (LibraryException e) {
            return new Result(i, Seen.FOUND, named + ", not to look at either: " + e.kind());
        }
    }

    /** Every entry that still holds, also after a hole: what salvage gets. */
    private static SortedMap<Long, Entry> whole(Path file) {
        List<Row> rows = new ArrayList<>();
        Examination.of(file, List.of(), (from, held, findings) -> rows.addAll(held));
        SortedMap<Long, Entry> whole = new TreeMap<>();
        rows.forEach(row -> whole.put(row.seq(), entry(row)));
        return whole;
    }

    private static Entry entry(Row row) {
        EntryHeader header = row.header();
        return new Entry(row.seq(), header.id(), new SessionId(header.session()), Instant.parse(header.at()),
                header.actor(), header.device(), new CommandId(header.command()), header.versionNumber(),
                Codec.event(row.seq(), header.kind(), header.versionNumber(), row.body()));
    }

    /** Of an entry right after a missing one only what it says is promised. */
    private static boolean salvagesWhatWasWritten(SortedMap<Long, Entry> whole, Findings findings, Truth truth) {
        return whole.entrySet().stream().allMatch(e -> {
            Entry written = truth.entries().get(e.getKey());
            boolean unproven =
                    findings.unproven().stream().anyMatch(r -> r.first() <= e.getKey() && e.getKey() <= r.last());
            return e.getValue().equals(written)
                    || (unproven && written != null && e.getValue().event().equals(written.event()));
        });
    }

    private static String wrong(Truth shown, SortedMap<Long, Entry> whole, Findings findings, Truth truth) {
        SortedSet<Long> accounted = new TreeSet<>(whole.keySet());
        findings.lost().forEach(r -> IntStream.rangeClosed((int) r.first(), (int) r.last())
                .forEach(n -> accounted.add((long) n)));
        StringBuilder wrong = new StringBuilder();
        if (!truth.entries().entrySet().containsAll(shown.entries().entrySet())) {
            wrong.append(", shows what was never written");
        }
        if (!salvagesWhatWasWritten(whole, findings, truth)) {
            wrong.append(", salvages what was never written");
        }
        if (!whole.keySet().containsAll(shown.entries().keySet())
                || shown.entries().size() != findings.readable()) {
            wrong.append(", shows " + shown.entries().size() + " of " + findings.readable());
        }
        if (!accounted.containsAll(truth.entries().keySet())) {
            wrong.append(", says nothing of some entries");
        }
        boolean peopleNamed = !findings.alteredPeople().isEmpty() || findings.alteredSides() > 0
                || findings.brokenFile() || !findings.missing().isEmpty();
        if (!truth.people().entrySet().containsAll(shown.people().entrySet())
                || (!peopleNamed && shown.people().size() < truth.people().size())) {
            wrong.append(", other people");
        }
        if (!kit.history.holds(shown) || !truth.refused().entrySet().containsAll(shown.refused().entrySet())) {
            wrong.append(", other drafts, refusals or signs of life");
        }
        return wrong.toString();
    }

    private static void allNoticed(List<Result> results) {
        assertThat(results.stream().filter(r -> r.seen() == Seen.SILENT || r.seen() == Seen.CRASHED).limit(8)
                .map(Result::toString)).as("damage.seed=" + SEED).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 8, 64})
    void flipsInAClosedLibraryAreFound(int flips) {
        List<Result> results = images("closed, flips " + flips, kit.closed, kit.truth,
                (file, random) -> DamageKit.flip(file, flips, random));
        allNoticed(results);
        assertThat(results).anyMatch(r -> r.seen() == Seen.FOUND);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 8, 64})
    void flipsInTheLogOfALibraryThatWasNotClosedAreFound(int flips) {
        List<Result> results = images("log, flips " + flips, kit.unclosed, kit.later,
                (file, random) -> DamageKit.flip(DamageKit.part(file, "-wal"), flips, random));
        allNoticed(results);
        assertThat(results).anyMatch(r -> r.seen() == Seen.FOUND);
    }

    @Test
    void aLogThatIsCutOffOrGoneIsFound() throws IOException {
        allNoticed(images("log, cut off", kit.unclosed, kit.later,
                (file, random) -> DamageKit.cut(DamageKit.part(file, "-wal"), random)));
        Path gone = folder.resolve("gone").resolve("library.pupitre");
        DamageKit.copy(kit.unclosed, gone);
        Files.delete(DamageKit.part(gone, "-wal"));
        assertThat(look(0, gone, kit.later).seen()).isEqualTo(Seen.FOUND);
    }

    @Test
    void flipsInTheFileUnderALogAreFound() {
        allNoticed(images("file under a log, flips 8", kit.unclosed, kit.later,
                (file, random) -> DamageKit.flip(file, 8, random)));
    }

    @Test
    void aWitnessThatIsAlteredCutOffOrGoneHarmsNothing() {
        allNoticed(images("witness, flips 8", kit.closed, kit.truth,
                (file, random) -> DamageKit.flip(DamageKit.part(file, ".witness"), 8, random)));
        allNoticed(images("witness, cut off", kit.closed, kit.truth,
                (file, random) -> DamageKit.cut(DamageKit.part(file, ".witness"), random)));
        List<Result> gone = images("witness, gone", kit.closed, kit.truth,
                (file, random) -> Files.delete(DamageKit.part(file, ".witness")));
        assertThat(gone).isNotEmpty().allMatch(r -> r.seen() == Seen.SAME);
    }

    /** With a witness beside it a library is known to be one; without, its header must say so. */
    @Test
    void anotherProgramsFileAndANewerLibraryAreNamed() throws IOException, SQLException {
        assertThat(headed("application_id = 7", true).what()).contains("opened");
        assertThat(headed("application_id = 7", false).what()).contains("NOT_A_LIBRARY");
        assertThat(headed("user_version = 99", true).what()).contains("NEWER");
        assertThat(headed("user_version = 99", false).what()).contains("NEWER");
        assertThat(headed("user_version = 0", true).seen()).isEqualTo(Seen.FOUND);
        assertThat(headed("user_version = -1", true).seen()).isEqualTo(Seen.FOUND);
    }

    private static Result headed(String pragma, boolean witness) throws IOException, SQLException {
        Path file = Files.createTempDirectory(folder, "header").resolve("library.pupitre");
        DamageKit.copy(kit.closed, file);
        if (!witness) {
            Files.delete(DamageKit.part(file, ".witness"));
        }
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file)) {
            Driver.execute(connection, "PRAGMA " + pragma);
        }
        return look(0, file, kit.truth);
    }

    /** The mutant without a witness: each of these images opens as if nothing had happened, with fewer entries. */
    @Test
    void withoutTheWitnessDamageInTheLogGoesUnnoticed() {
        List<Result> results = images("log, flips 1, without the witness", kit.unclosed, kit.later, (file, random) -> {
            DamageKit.flip(DamageKit.part(file, "-wal"), 1, random);
            Files.delete(DamageKit.part(file, ".witness"));
        });
        assertThat(results).anyMatch(r -> r.seen() == Seen.SILENT);
    }

    /** The mutant without hashes: SQLite's own check alone lets altered text pass. */
    @Test
    void withoutTheHashesAlteredTextGoesUnnoticed() throws IOException, SQLException {
        List<String> written = rows(kit.closed);
        int silent = 0;
        int found = 0;
        for (int i = 0; i < IMAGES; i++) {
            Path file = folder.resolve("plain" + i).resolve("library.pupitre");
            DamageKit.copy(kit.closed, file);
            DamageKit.flip(file, 1, RandomGeneratorFactory.of("L64X128MixRandom").create(SEED + i));
            try {
                silent += rows(file).equals(written) ? 0 : 1;
            } catch (SQLException e) {
                found++;
            }
            DamageKit.delete(file.getParent());
        }
        System.out.printf("SQLite's integrity_check alone, 1 flip: found %d, silent %d of %d%n", found, silent, IMAGES);
        assertThat(silent).isPositive();
    }

    /** All rows of the library, by SQLite alone. */
    private static List<String> rows(Path file) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            if (!Driver.query(connection, "PRAGMA integrity_check").equals("ok")) {
                throw new SQLException("found");
            }
            for (String table : List.of("journal", "people", "draft", "refusal", "alive")) {
                try (ResultSet row = statement.executeQuery("SELECT * FROM " + table + " ORDER BY 1, 2")) {
                    while (row.next()) {
                        for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                            rows.add(Arrays.toString(row.getBytes(i)));
                        }
                    }
                }
            }
        }
        return rows;
    }
}
