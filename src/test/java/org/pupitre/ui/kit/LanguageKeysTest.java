package org.pupitre.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.pupitre.domain.value.LanguageTag;

class LanguageKeysTest {
    @Test
    void theFirstLetterWhereItIsFree() {
        assertThat(LanguageKeys.of(List.of(LanguageTag.FR, LanguageTag.EN)).values()).containsExactly('F', 'E');
    }

    @Test
    void noLanguageTakesALetterThatActs() {
        List<LanguageTag> many =
                Stream.of("ar", "pt", "nl", "es", "en", "fr", "fi", "ff").map(LanguageTag::new).toList();

        var keys = LanguageKeys.of(many).values();

        assertThat(keys).doesNotContainAnyElementsOf(LanguageKeys.TAKEN).doesNotHaveDuplicates();
        assertThat(keys).startsWith('R', 'T', 'L', 'E').endsWith('8');
    }
}
