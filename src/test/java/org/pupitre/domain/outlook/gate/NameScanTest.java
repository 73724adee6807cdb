package org.pupitre.domain.outlook.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pupitre.domain.act.Person;
import org.pupitre.domain.act.PersonDetails;
import org.pupitre.domain.value.PersonId;

class NameScanTest {
    private static NameScan of(String name, String affiliation) {
        return new NameScan(
                List.of(new Person(new PersonId("p"), new PersonDetails(name, null, affiliation, null, null))));
    }

    private static final NameScan SCAN = of("Jean-Éric d’Exemple", "International Organization for Migration (IOM)");

    @ParameterizedTest
    @ValueSource(strings = {"as Jean-Éric d’Exemple said", "JEAN ERIC D'EXEMPLE", "jean‑éric", "Mr Exemple.",
            "J.É.E. agreed", "the international organization for migration", "ask IOM.", "Éric", "e\u0301ric",
            "(Exemple)"})
    void namesAreFoundHoweverTheyAreWritten(String text) {
        assertThat(SCAN.finds(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"exemplary", "Exemples", "jeans", "idiom", "iom", "a migration", "", "éricacées", "de"})
    void otherWordsAreNot(String text) {
        assertThat(SCAN.finds(text)).isFalse();
    }

    @Test
    void whatIsFoundIsTheTextAsItIsWritten() {
        String text = "Yes, said JEAN  ÉRIC d’exemple.";
        assertThat(SCAN.in(text)).singleElement()
                .satisfies(f -> assertThat(text.substring(f.from(), f.to())).isEqualTo("JEAN  ÉRIC d’exemple"));
    }

    @Test
    void namesOfOtherScriptsAreFound() {
        assertThat(of("王伟", null).finds("我们问王伟先生")).isTrue();
        assertThat(of("أوا مثال", null).finds("قالت أوا مثال ذلك")).isTrue();
        assertThat(of("Straße Müller", null).finds("STRASSE")).isTrue();
    }
}
