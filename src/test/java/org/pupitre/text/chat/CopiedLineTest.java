package org.pupitre.text.chat;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A message that is copied from the window of a meeting tool is known by its name and time. */
class CopiedLineTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "18:20:10 From  Awa Test  to  Everyone:~>When?",
            "18:20:10 From Awa Test to Everyone: When?",
            "18:20:10\t From  Awa Test : When?",
            "Awa Test  6:20 PM~When?",
            "Awa Test~18:20~When?",
            "[18:20] Awa Test: When?",
            "18:20 Awa Test : When?",
            "Awa Test (18:20): When?"})
    void nameTimeAndTextAreFound(String pasted) {
        CopiedLine line = CopiedLine.read(pasted.replace('~', '\n').replace('>', '\t')).orElseThrow();
        assertThat(line.sender()).isEqualTo("Awa Test");
        assertThat(line.text()).isEqualTo("When?");
        assertThat(line.second() / 60).isEqualTo(18 * 60 + 20);
    }

    @ParameterizedTest
    @ValueSource(strings = {"When?", "fr: quels délais ?", "a\nb", "10:51",
            "18:20:10 From A to Everyone: a?\n18:20:11 From B to Everyone: b?",
            "18:20:10 From A to Everyone: Reacted to \"x\" with \uD83D\uDC4D", "99:99 Awa: When?"})
    void anythingElseIsNoMessage(String pasted) {
        assertThat(CopiedLine.read(pasted)).isEmpty();
    }

    @Test
    void whatIsWrittenInOneLineIsReadAgain() {
        CopiedLine line = new CopiedLine("Road to Recovery", 66_010, "en: two\nlines: a?");
        assertThat(CopiedLine.saved(line.asSaved())).contains(line.with("en: two lines: a?"));
    }
}
