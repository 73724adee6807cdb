package org.pupitre.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldTest {
    @ParameterizedTest
    @CsvSource({"Élan, elan", "Jean-Luc Modèle, jean luc modele", "l’œuvre, l oeuvre", "FOLLOW-UP, follow up",
            "D'Arc, d arc", "Straße, strasse", "ﬁn, fin"})
    void foldsWhatAReaderTakesForTheSame(String text, String folded) {
        assertThat(Fold.of(text)).isEqualTo(folded);
    }
}
