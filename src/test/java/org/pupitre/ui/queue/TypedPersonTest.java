package org.pupitre.ui.queue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pupitre.domain.act.Group;
import org.pupitre.domain.value.LanguageTag;

class TypedPersonTest {
    private static final List<LanguageTag> LANGUAGES = List.of(LanguageTag.FR, LanguageTag.EN);
    private static final Map<String, Group> GROUPS = Map.of("societe civile", Group.CIVIL_SOCIETY);

    @Test
    void readsNameAffiliationLanguageAndGroupInAnyOrder() {
        assertThat(read("Awa Diop, Ministry of X, fr"))
                .isEqualTo(new TypedPerson("Awa Diop", "Ministry of X", LanguageTag.FR, null));
        assertThat(read(" Awa Diop , EN, Société civile , Office, Unit 3"))
                .isEqualTo(new TypedPerson("Awa Diop", "Office, Unit 3", LanguageTag.EN, Group.CIVIL_SOCIETY));
        assertThat(read("Awa")).isEqualTo(new TypedPerson("Awa", null, null, null));
    }

    @Test
    void isNobodyWithoutAName() {
        assertThat(TypedPerson.read("  , Office", LANGUAGES, GROUPS)).isEmpty();
        assertThat(TypedPerson.read("x".repeat(201), LANGUAGES, GROUPS)).isEmpty();
    }

    @Test
    void languageAndGroupAreThoseThatArePressedSinceTheButtonsFollowTheLine() {
        TypedPerson typed = read("Awa, fr");

        assertThat(typed.language()).isEqualTo(LanguageTag.FR);
        assertThat(typed.details(LanguageTag.EN, Group.RESEARCH).language()).isEqualTo(LanguageTag.EN);
        assertThat(typed.details(LanguageTag.EN, Group.RESEARCH).group()).isEqualTo(Group.RESEARCH);
    }

    private static TypedPerson read(String line) {
        return TypedPerson.read(line, LANGUAGES, GROUPS).orElseThrow();
    }
}
