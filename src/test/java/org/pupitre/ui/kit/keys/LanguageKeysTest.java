package org.pupitre.ui.kit.keys;

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
        assertThat(keys).as("the first letter, else the number").containsExactly('1', '2', '3', 'E', '5', 'F', '7',
                '8');
    }

    @Test
    void aLanguageWhoseLetterIsTakenGoesByItsNumberAndEachHasOne() {
        List<LanguageTag> swedish = Stream.of("en", "sv").map(LanguageTag::new).toList();

        assertThat(LanguageKeys.of(swedish).values()).containsExactly('E', '2');
        assertThat(LanguageKeys.strokes(swedish, swedish.getFirst()))
                .containsExactly(Stroke.Typed.of('E'), Stroke.Typed.of('1'));
        assertThat(LanguageKeys.strokes(swedish, swedish.getLast())).containsExactly(Stroke.Typed.of('2'));
    }
}
