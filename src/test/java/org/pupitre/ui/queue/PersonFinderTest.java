package org.pupitre.ui.queue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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

    private List<String> find(String typed) {
        return PersonFinder.find(typed, people, p -> false, 9).stream().map(Person::name).toList();
    }

    private static Person person(String id, String name, String affiliation) {
        return new Person(new PersonId(id), new PersonDetails(name, null, affiliation, null, null));
    }
}
