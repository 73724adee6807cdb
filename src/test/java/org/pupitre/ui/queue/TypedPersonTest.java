package org.pupitre.ui.queue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.pupitre.domain.act.Group;
import org.pupitre.domain.act.SpeechType;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.ui.queue.typed.EntryWords;
import org.pupitre.ui.queue.typed.TypedPerson;

class TypedPersonTest {
    private static final List<LanguageTag> LANGUAGES = List.of(LanguageTag.FR, LanguageTag.EN);
    private static final EntryWords WORDS = new EntryWords();

    @Test
    void readsNameAffiliationLanguageAndGroupInAnyOrder() {
        assertThat(read("Awa Diop, Ministry of X, fr"))
                .isEqualTo(person("Awa Diop", "Ministry of X", LanguageTag.FR, null));
        assertThat(read(" Awa Diop , EN, Société civile , Office, Unit 3"))
                .isEqualTo(person("Awa Diop", "Office, Unit 3", LanguageTag.EN, Group.CIVIL_SOCIETY));
        assertThat(read("Awa")).isEqualTo(person("Awa", null, null, null));
    }

    @Test
    void isNobodyWithoutAName() {
        assertThat(TypedPerson.read("  , Office", LANGUAGES, WORDS)).isEmpty();
        assertThat(TypedPerson.read("x".repeat(201), LANGUAGES, WORDS)).isEmpty();
    }

    @Test
    void languageAndGroupAreThoseThatArePressedSinceTheButtonsFollowTheLine() {
        TypedPerson typed = read("Awa, fr");

        assertThat(typed.language()).isEqualTo(LanguageTag.FR);
        assertThat(typed.details(LanguageTag.EN, Group.RESEARCH).language()).isEqualTo(LanguageTag.EN);
        assertThat(typed.details(LanguageTag.EN, Group.RESEARCH).group()).isEqualTo(Group.RESEARCH);
    }

    @Test
    void classRankSaidAloudAndRemarkComeInAnyOrderAndEitherLanguage() {
        assertThat(read("Awa Diop, (on the phone), point of order 3, “A-wa”, français, Office"))
                .isEqualTo(new TypedPerson("Awa Diop", "Office", LanguageTag.FR, null, "A-wa",
                        SpeechType.POINT_OF_ORDER, 3, "on the phone"));
        assertThat(read("Awa, /A-wa/, motion d’ordre").rank()).as("no rank is said").isNull();
        assertThat(read("Awa, Prioritaire").type()).isEqualTo(SpeechType.INTERVENTION);
        assertThat(read("Awa, question to the speaker").type()).isEqualTo(SpeechType.INTERJECTION);
        assertThat(read("آوا مثال, English, civil society").group()).isEqualTo(Group.CIVIL_SOCIETY);
        assertThat(read("Awa, point of order 0").affiliation()).as("ranks are 1 to 9")
                .isEqualTo("point of order 0");
        assertThat(read("Awa, priority 2").affiliation()).as("only a point of order has a rank")
                .isEqualTo("priority 2");
    }

    private static TypedPerson person(String name, String affiliation, LanguageTag language, Group group) {
        return new TypedPerson(name, affiliation, language, group, null, null, null, null);
    }

    private static TypedPerson read(String line) {
        return TypedPerson.read(line, LANGUAGES, WORDS).orElseThrow();
    }
}
