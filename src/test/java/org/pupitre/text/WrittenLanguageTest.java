package org.pupitre.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Measures the recognition of languages on two sets that were written before it, and prints the figures. */
class WrittenLanguageTest {
    private static final Path SETS = Path.of("src/test/resources/language");

    private record Figures(int all, int right, List<String> asked, List<String> wrong) {
        double rightOrAsked() {
            return (right + asked.size()) / (double) all;
        }

        double notAsked() {
            return (all - asked.size()) / (double) all;
        }
    }

    private static Figures measure(String set) throws IOException {
        int all = 0;
        int right = 0;
        List<String> asked = new ArrayList<>();
        List<String> wrong = new ArrayList<>();
        for (String line : Files.readAllLines(SETS.resolve(set), StandardCharsets.UTF_8)) {
            if (!line.startsWith("#")) {
                String[] parts = line.split("\t", -1);
                Optional<String> told = WrittenLanguage.of(parts[1]).sure();
                all++;
                if (told.isEmpty()) {
                    asked.add(line);
                } else if (told.get().equals(parts[0])) {
                    right++;
                } else {
                    wrong.add(line);
                }
            }
        }
        Figures figures = new Figures(all, right, asked, wrong);
        System.out.printf("%s: %d sentences, %.1f %% right or asked, %.1f %% not asked%n", set, all,
                figures.rightOrAsked() * 100, figures.notAsked() * 100);
        return figures;
    }

    @ParameterizedTest
    @ValueSource(strings = {"measured.tsv", "held-out.tsv"})
    void almostAllAreRightOrAskedAndFewAreAsked(String set) throws IOException {
        Figures figures = measure(set);
        assertThat(figures.all).isEqualTo(set.startsWith("measured") ? 200 : 100);
        assertThat(figures.rightOrAsked()).as("%s", figures.wrong).isGreaterThanOrEqualTo(0.98);
        assertThat(figures.notAsked()).as("%s", figures.asked).isGreaterThanOrEqualTo(0.90);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "12:30", "?", "KMH", "Awa Diop", "Что это?", "\ud83d\ude00", "x", "OK"})
    void whereLittleSpeaksForALanguageThePersonIsAsked(String text) {
        assertThat(WrittenLanguage.of(text).sure()).isEmpty();
    }

    @Test
    void twoThousandCharactersTakeNoTimeAndAccentsInPiecesCount() {
        assertThat(WrittenLanguage.of("Pourquoi ? ".repeat(180)).sure()).contains("fr");
        assertThat(WrittenLanguage.of("Ou\u0300 est le guide ?")).isEqualTo(WrittenLanguage.of("Où est le guide ?"));
        assertThat(WrittenLanguage.of("QUI FINANCE LE SUIVI ?").sure()).contains("fr");
        assertThat(WrittenLanguage.of("Qui finance le suivi ?").confidence()).isBetween(WrittenLanguage.SURE, 1.0);
    }
}
