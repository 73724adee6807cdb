package org.pupitre.ui.kit.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.pupitre.domain.act.Person;
import org.pupitre.domain.act.PersonDetails;
import org.pupitre.domain.value.PersonId;

class PersonFinderTest {
    private final List<Person> people = List.of(person("p1", "Clara Sample", "network of NGOs"),
            person("p2", "Jean Modèle", "research institute"), person("p3", "Élise Clavier", null),
            person("p4", "Claude Beispiel", "Ministère de la Santé"));

    @Test
    void putsTheBeginningOfANameBeforeTheBeginningOfAPartAndAnAffiliation() {
        assertThat(find("cla")).containsExactly("Clara Sample", "Claude Beispiel", "Élise Clavier");
        assertThat(find("sante")).containsExactly("Claude Beispiel");
    }

    @Test
    void needsNoAccentsNoOrderAndNoWholeWords() {
        assertThat(find("modele j")).containsExactly("Jean Modèle");
        assertThat(find("elise")).containsExactly("Élise Clavier");
        assertThat(find("c")).hasSize(3);
    }

    @Test
    void putsThoseWhoAreThereAlreadyLast() {
        List<Person> found = PersonFinder.find("cla", people, p -> p.name().equals("Clara Sample"), 9);

        assertThat(found.getFirst().name()).isEqualTo("Claude Beispiel");
    }

    @Test
    void findsNobodyForNothing() {
        assertThat(find(" ")).isEmpty();
        assertThat(find("zz")).isEmpty();
        assertThat(PersonFinder.find("c", people, p -> false, 1)).hasSize(1);
    }

    @Test
    void findsTheKnownPersonBeforeAComma() {
        assertThat(find("Clara Sample, en")).containsExactly("Clara Sample");
        assertThat(find("clara sample; network")).containsExactly("Clara Sample");
        assertThat(find("Sample, Clara")).containsExactly("Clara Sample");
        assertThat(find("modele, jean, fr")).containsExactly("Jean Modèle");
        assertThat(find("Modèle, Jea")).containsExactly("Jean Modèle");
        assertThat(find("Clavier Élise, fr")).containsExactly("Élise Clavier");
        for (String other : List.of("Clara, en", "Cla, en", "Modèle, fr", "Sample, network of NGOs", ", Clara",
                "Sample,")) {
            assertThat(find(other)).as(other).isEmpty();
        }
    }

    @Test
    void findsLettersWithAStrokeAndLeftOutApostrophes() {
        List<Person> more = List.of(person("a", "Ele\u0301na Te\u0300st", null), person("b", "Łucja Østest", null),
                person("c", "N'Test Dessai", null));
        for (var typed : Map.of("lucja", "b", "ostest", "b", "ntest", "c", "n'test", "c", "n test", "c", "elena", "a",
                "ÉLÉNA", "a", "dessai, ntest", "c", "Ostest, Lucja", "b").entrySet()) {
            assertThat(PersonFinder.find(typed.getKey(), more, p -> false, 9)).as(typed.getKey())
                    .extracting(p -> p.id().value()).containsExactly(typed.getValue());
        }
    }

    private List<String> find(String typed) {
        return PersonFinder.find(typed, people, p -> false, 9).stream().map(Person::name).toList();
    }

    private static Person person(String id, String name, String affiliation) {
        return new Person(new PersonId(id), new PersonDetails(name, null, affiliation, null, null));
    }
}
