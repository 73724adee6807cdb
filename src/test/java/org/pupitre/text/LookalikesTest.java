package org.pupitre.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** Which earlier text a text is like (rules of the board, section 10). */
class LookalikesTest {
    private final Lookalikes known = new Lookalikes(List.of(List.of("reintegration", "réintégration"),
            List.of("private sector", "secteur privé"), List.of("funding", "financement")));

    private OptionalInt add(int number, String text) {
        return known.add(number, text, _ -> true);
    }

    @Test
    void theSameFoldedText() {
        add(1, "Who pays?");
        assertThat(add(2, "  who PAYS")).hasValue(1);
        assertThat(add(3, "Who plays?")).isEmpty();
    }

    @Test
    void manySharedTerms() {
        add(1, "How were local authorities involved from the start of the programme?");
        assertThat(add(2, "Were the local authorities involved at the start?")).hasValue(1);
        assertThat(add(3, "Which local shops sell maps of the city?")).isEmpty();
    }

    @Test
    void acrossLanguagesByTheGlossary() {
        add(1, "Quel rôle pour le secteur privé dans le financement de la réintégration ?");
        assertThat(add(2, "What part does the private sector have in the funding of reintegration?")).hasValue(1);
        assertThat(add(3, "When does the private sector meet?")).as("a single shared term").isEmpty();
    }

    @Test
    void arabicToo() {
        add(1, "ما هو دور القطاع الخاص في التمويل؟");
        assertThat(add(2, "ما هو دور القطاع الخاص في التمويل")).hasValue(1);
    }

    @Test
    void theEarliestThatStillCounts() {
        add(1, "Who pays?");
        add(2, "Who pays?");
        assertThat(known.add(3, "Who pays?", number -> number != 1)).as("the first was put away").isEmpty();
        assertThat(add(4, "Who pays?")).hasValue(1);
    }
}
