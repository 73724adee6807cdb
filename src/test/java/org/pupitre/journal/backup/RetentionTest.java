package org.pupitre.journal.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.pupitre.journal.value.Backup;
import org.pupitre.journal.value.Backup.Reason;

/** Which backups stay over two weeks and more. */
class RetentionTest {
    private static final Instant START = Instant.parse("2022-05-02T08:00:00Z");

    private static Backup backup(Instant at, Reason reason) {
        return new Backup(Path.of(Backup.name(at, reason, 1, "00000000")), at, reason, 1, "00000000");
    }

    private static List<Backup> thinned(List<Backup> all) {
        List<Backup> left = new ArrayList<>(all);
        left.removeAll(Retention.surplus(all));
        return left;
    }

    /** Every five minutes of sixteen days of eight hours of work, thinned after each. */
    @Test
    void twoWeeksOfWorkLeaveTwelveAndTheLastOfEachHourAndDay() {
        List<Backup> kept = new ArrayList<>();
        for (int day = 0; day < 16; day++) {
            for (int five = 1; five <= 96; five++) {
                kept.add(
                        backup(START.plus(Duration.ofDays(day)).plus(Duration.ofMinutes(5L * five)), Reason.AUTOMATIC));
                kept = thinned(kept);
            }
        }
        List<String> golden = Stream.of(
                // the last of each of fourteen days; those of the last three are among the hours and the twelve
                IntStream.rangeClosed(4, 14).mapToObj(d -> "2022-05-%02dT16:00:00Z".formatted(d)),
                // the last of each of twenty-four hours; 16:00 begins an hour of its own
                hours(15, 11), hours(16, 8), hours(17, 8).limit(7),
                // the newest twelve
                IntStream.rangeClosed(0, 11)
                        .mapToObj(i -> Instant.parse("2022-05-17T15:05:00Z").plusSeconds(300L * i).toString()))
                .flatMap(s -> s).toList();
        assertThat(kept.stream().map(b -> b.at().toString())).containsExactlyInAnyOrderElementsOf(golden);
    }

    private static Stream<String> hours(int day, int from) {
        return Stream.concat(
                IntStream.rangeClosed(from, 15).mapToObj(h -> "2022-05-%02dT%02d:55:00Z".formatted(day, h)),
                Stream.of("2022-05-%02dT16:00:00Z".formatted(day)));
    }

    @Test
    void thoseAskedForDoNotPushOutTheFiveMinuteOnes() {
        List<Backup> all = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            all.add(backup(START.plusSeconds(300L * i), Reason.AUTOMATIC));
        }
        for (int i = 0; i < 40; i++) {
            all.add(backup(START.plusSeconds(3540).plusMillis(i), Reason.ASKED));
        }
        List<Backup> left = thinned(all);
        assertThat(left.stream().filter(b -> b.reason() == Reason.AUTOMATIC)).hasSize(12);
        assertThat(left.stream().filter(b -> b.reason() == Reason.ASKED)).hasSize(12);
    }

    @Test
    void nothingGoesBecauseTimePassesOrAClockIsWrong() {
        List<Backup> old =
                IntStream.range(0, 12).mapToObj(i -> backup(START.plusSeconds(i), Reason.AUTOMATIC)).toList();
        assertThat(Retention.surplus(old)).isEmpty();
        List<Backup> withWrongClock = new ArrayList<>(old);
        withWrongClock.add(backup(Instant.parse("2090-01-01T00:00:00Z"), Reason.AUTOMATIC));
        assertThat(Retention.surplus(withWrongClock)).containsExactly(old.getFirst());
    }

    @Test
    void namesSayAllAndNothingElseIsTakenForABackup() {
        Backup backup = backup(Instant.parse("2022-05-24T14:35:12.123Z"), Reason.BEFORE_IMPORT);
        assertThat(backup.file().toString()).isEqualTo("2022-05-24T14-35-12.123Z_BEFORE_IMPORT_1_00000000.pupitre");
        assertThat(Backup.of(backup.file())).contains(backup);
        for (String other : List.of("library.pupitre", ".making-1.pupitre",
                "2022-05-24T14-35-12.123Z_LATER_1_00000000.pupitre",
                "2022-15-24T14-35-12.123Z_ASKED_1_00000000.pupitre",
                "2022-05-24T14-35-12.123Z_ASKED_1_00000000.pupitre.tmp")) {
            assertThat(Backup.of(Path.of(other))).as(other).isEmpty();
        }
    }
}
