package org.pupitre.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.text.Messages;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.keys.Stroke;

class KeyTableTest {
    private static final List<KeyRow> TABLE = KeyTable.of(List.of(LanguageTag.FR, LanguageTag.EN), act -> () -> {
    }, language -> {
    });

    @Test
    void noTwoActsShareAKey() {
        List<Stroke> strokes = TABLE.stream().flatMap(row -> row.strokes().stream()).toList();

        assertThat(strokes).doesNotHaveDuplicates();
        assertThat(TABLE.stream().map(row -> row.cap(new Words(Locale.ENGLISH)))).doesNotHaveDuplicates();
    }

    @Test
    void everyActHasAKeyAndItsWordsInEachLanguage() {
        assertThat(TABLE.stream().map(KeyRow::act)).containsAll(Arrays.asList(Act.values()));
        for (Locale locale : Messages.LOCALES) {
            Words words = new Words(locale);
            assertThat(TABLE).isNotEmpty().allSatisfy(row -> {
                assertThat(row.name(words)).isNotBlank();
                assertThat(row.cap(words)).isNotBlank();
            });
        }
    }

    @Test
    void theKeysAreThoseOfTheDesign() {
        Words english = new Words(Locale.ENGLISH);
        assertThat(TABLE.stream().map(row -> row.cap(english))).contains("Space", "N", "+", "\u2212", "F", "E", "P",
                "Q",
                "A", "S", "K", "Ctrl Z", "Ctrl Shift Z", "Ctrl K", "Ctrl J", "Ctrl L", "Ctrl F", "F1", "F7", "F11");
    }
}
