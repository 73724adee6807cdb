package org.pupitre.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** {@code -Dfold.seed} repeats a run. */
class FoldTest {
    private static final long SEED = Long.getLong("fold.seed", System.nanoTime());

    @ParameterizedTest
    @CsvSource({"Élan, elan", "Jean-Luc Modèle, jean luc modele", "l’œuvre, l oeuvre", "FOLLOW-UP, follow up",
            "D'Arc, d arc", "Straße, strasse", "ﬁn, fin", "Łucja Østest, lucja ostest", "Đorđe, dorde",
            "Ilıca İzmir, ilica izmir",
            "Þór Æsir, thor aesir", "Élèna, elena", "A​w­a, awa"})
    void foldsWhatAReaderTakesForTheSame(String text, String folded) {
        assertThat(Fold.of(text)).isEqualTo(folded);
    }

    @ParameterizedTest
    @CsvSource({"N'Golo Exemple, ngolo", "N’Golo Exemple, n golo", "N'Golo Exemple, N’GOLO", "Łucja Østest, lucja ost",
            "Nélie, nélie", "Nélie, nélie", "Jean-Luc Modèle, jeanluc", "l’œuvre d’art, oeuvre", "Cœur, coeur",
            "Guðrún, gudrun"})
    void findsWhatIsTypedWithoutStrokesAndApostrophes(String text, String query) {
        assertThat(Fold.finds(Fold.searchable(text), query)).isTrue();
    }

    @Test
    void findsNothingElse() {
        assertThat(Fold.finds(Fold.searchable("N'Golo Exemple"), "gola")).isFalse();
        assertThat(Fold.finds(Fold.searchable("Awa"), " ")).isTrue();
    }

    @Test
    void theTableFoldsAsTheRulesDo() {
        String signs = " -'’\u00a0\u202f_`\u00b4\u00a8\u2013";
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(SEED);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int length = random.nextInt(12); length > 0; length--) {
                text.append(random.nextInt(3) == 0
                        ? signs.charAt(random.nextInt(signs.length()))
                        : (char) random.nextInt(0x260));
            }
            assertThat(Fold.of(text.toString())).as("%s, with -Dfold.seed=%s", text, SEED)
                    .isEqualTo(Fold.slowly(text.toString()).strip());
        }
    }
}
