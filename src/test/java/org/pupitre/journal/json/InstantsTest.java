package org.pupitre.journal.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Instants read by hand are those that Java reads. {@code -Dinstants.seed} repeats a run. */
class InstantsTest {
    private static final long SEED = Long.getLong("instants.seed", System.nanoTime());

    @Test
    void whatIsWrittenIsReadAgain() {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(SEED);
        for (int i = 0; i < 10_000; i++) {
            Instant at = Instant.ofEpochMilli(random.nextLong(-62_167_219_200_000L, 253_402_300_800_000L));
            Instant written = random.nextBoolean() ? at : at.truncatedTo(java.time.temporal.ChronoUnit.SECONDS);
            assertThat(Instants.parse(written.toString())).as("with -Dinstants.seed=" + SEED).isEqualTo(written);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2022-05-24T13:00:00Z", "2024-02-29T23:59:59.999Z", "2022-05-24T24:00:00Z",
            "2022-05-24T23:59:60Z", "2022-05-24T13:00:00.123456Z", "2022-05-24T13:00:00+02:00", "2022-05-24t13:00:00z",
            "+12022-05-24T13:00:00Z", "0000-01-01T00:00:00Z"})
    void readsAllThatJavaReads(String text) {
        assertThat(Instants.parse(text)).isEqualTo(Instant.parse(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Z", "2022-05-24", "2023-02-29T00:00:00Z", "2022-13-01T00:00:00Z",
            "2022-05-24T25:00:00Z", "2022-05-24T13:60:00Z", "2022-05-24 13:00:00Z", "2022-05-24T13:00:0aZ",
            "2022-05-24T13:00:00,123Z", "٢٠٢٢-05-24T13:00:00Z"})
    void refusesWhatJavaRefuses(String text) {
        assertThatThrownBy(() -> Instant.parse(text)).isInstanceOf(DateTimeException.class);
        assertThatThrownBy(() -> Instants.parse(text)).isInstanceOf(DateTimeException.class);
    }
}
