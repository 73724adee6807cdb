package org.pupitre.ui.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.pupitre.domain.value.LanguageTag;

class CapturedLineTest {
    private static final List<LanguageTag> LANGUAGES = List.of(LanguageTag.FR, LanguageTag.EN);

    @Test
    void takesALanguageInFront() {
        assertThat(read("fr: Et après ?")).isEqualTo(new CapturedLine("Et après ?", LanguageTag.FR));
        assertThat(read(" EN :What next?")).isEqualTo(new CapturedLine("What next?", LanguageTag.EN));
    }

    @Test
    void leavesOtherColonsAlone() {
        assertThat(read("de: wie geht es weiter?")).isEqualTo(new CapturedLine("de: wie geht es weiter?", null));
        assertThat(read("Money: where from?")).isEqualTo(new CapturedLine("Money: where from?", null));
    }

    @Test
    void makesOneLineOfSeveral() {
        assertThat(read("fr: Une ligne\r\n  et\tune autre\n")).isEqualTo(new CapturedLine("Une ligne et une autre",
                LanguageTag.FR));
    }

    private static CapturedLine read(String line) {
        return CapturedLine.read(line, LANGUAGES);
    }
}
