package org.pupitre.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The found words of a text are where a reader sees them. */
class FoundTest {
    private static List<String> words(String text, String query) {
        return Found.in(text, query).stream().map(place -> text.substring(place.from(), place.to())).toList();
    }

    @ParameterizedTest
    @CsvSource({"Autorités locales,autorit,Autorit", "Éléonore,eleo,Éléo", "Cœur de ville,coeur,Cœur",
            "l’appropriation,appropriation,appropriation", "N'Golo Exemple,ngolo,N'Golo", "Łódź,lodz,Łódź",
            "كيف شاركت السلطات,السلطات,السلطات", "Questions 😀 et réponses,reponses,réponses"})
    void isFoundAsItIsWritten(String text, String query, String found) {
        assertThat(words(text, query)).containsExactly(found);
    }

    @Test
    void aLetterWithItsAccentApartIsFoundWithIt() {
        assertThat(words("Re\u0301ponse", "rep")).containsExactly("Re\u0301p");
    }

    @Test
    void eachWordIsFoundInTheOrderOfTheText() {
        assertThat(words("How were local authorities involved?", "involved local")).containsExactly("local",
                "involved");
    }

    @Test
    void wordsThatOverlapAreOne() {
        assertThat(words("partnerships", "partner nership")).containsExactly("partnership");
    }

    @Test
    void whatIsNotThereIsNotFound() {
        assertThat(Found.in("Welcome", "keynote")).isEmpty();
        assertThat(Found.in("Welcome", " ")).isEmpty();
        assertThat(Found.in("", "a")).isEmpty();
    }
}
