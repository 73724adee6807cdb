package org.pupitre.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class IsolatedTest {
    private static final String SHALOM = "\u05e9\u05dc\u05d5\u05dd";

    @Test
    void onlyRightToLeftTextStandsApart() {
        assertThat(Isolated.of(SHALOM)).isEqualTo("\u2068" + SHALOM + "\u2069");
        assertThat(Isolated.of("Awa " + SHALOM)).startsWith("\u2068");
        assertThat(Isolated.of("\ud83b\ude00")).as("an Arabic letter of two halves").startsWith("\u2068");
        for (String plain : List.of("Awa", "\u00c9lan 12", "\u4e2d\u6587", "\ud83d\ude00", "")) {
            assertThat(Isolated.of(plain)).isSameAs(plain);
        }
        assertThat(Isolated.of(Isolated.of(SHALOM))).isEqualTo(Isolated.of(SHALOM));
        assertThat(Isolated.of(Isolated.of(SHALOM) + ", " + Isolated.of(SHALOM))).endsWith("\u2069\u2069");
    }

    @Test
    void aNameInASentenceIsIsolatedInBothLanguagesAndOtherSentencesKeepTheirBytes() {
        for (Locale locale : Messages.LOCALES) {
            Messages messages = Messages.of(locale);
            assertThat(messages.text("safety.erase.person", SHALOM, "p1")).contains("\u2068" + SHALOM + "\u2069");
            assertThat(messages.text("safety.erase.person", "Awa", "p1")).doesNotContain("\u2068", "\u2069");
        }
    }

    @Test
    void textsSideBySideStandApartAndOneAloneDoesNotNeedTo() {
        assertThat(Isolated.joined(", ", List.of(SHALOM))).isEqualTo(SHALOM);
        assertThat(Isolated.joined(", ", List.of(SHALOM, "12"))).isEqualTo("\u2068" + SHALOM + "\u2069, 12");
        assertThat(Isolated.joined(", ", List.of())).isEmpty();
    }
}
