package org.pupitre.ui.prepare.people;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.pupitre.domain.act.Person;
import org.pupitre.domain.people.People;
import org.pupitre.domain.value.PersonId;
import org.pupitre.text.Fold;
import org.pupitre.ui.kit.field.Namesakes;

/**
 * What becomes of the lines that were typed or pasted together (rules of the people, section 5). Pure.
 *
 * @param adding    who comes into the session, in the order of the lines, each with his or her line
 * @param doubles   who is in the session already
 * @param joining   those of {@code adding} whom the library knew, so that they come with what it knows
 * @param namesakes those of {@code adding} beside whom another person of that name is known
 * @param unclear   lines of which nothing became
 */
record PersonLines(
        List<Adding> adding,
        List<Person> doubles,
        List<Person> joining,
        List<Person> namesakes,
        List<Unclear> unclear) {
    /** A person who comes with a line. */
    record Adding(Person person, String line) {}

    /** A line that names no person. */
    record Unclear(String line, TypedLine why) {}

    /** Reads lines. */
    static PersonLines read(List<String> lines, LanguageWords words, People people, Set<PersonId> inSession,
            List<Person> underway) {
        PersonLines read = new PersonLines(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(),
                new ArrayList<>());
        for (String line : lines) {
            switch (TypedLine.read(line, words)) {
                case TypedLine.Named named -> read.take(line, named, people, inSession, underway);
                case TypedLine other -> read.unclear.add(new Unclear(line, other));
            }
        }
        return read;
    }

    private void take(String line, TypedLine.Named named, People people, Set<PersonId> inSession,
            List<Person> underway) {
        List<Person> coming = Stream.concat(underway.stream(), adding.stream().map(Adding::person)).toList();
        List<Person> here = Stream.concat(coming.stream(),
                people.all().stream().filter(person -> inSession.contains(person.id()))).toList();
        Optional<Person> there = here.stream().filter(person -> same(named, person)).findFirst();
        if (there.isPresent()) {
            doubles.add(there.get());
            return;
        }
        List<Person> ofName = Stream.concat(coming.stream(), people.all().stream())
                .filter(person -> alike(named.name(), person)).distinct().toList();
        Optional<Person> known = people.all().stream().filter(person -> same(named, person)).findFirst();
        Person person = known.map(Person::withoutFormer)
                .orElseGet(() -> new Person(fresh(people, coming.stream().map(Person::id).toList()), named.details()));
        adding.add(new Adding(person, line));
        known.ifPresent(joining::add);
        if (ofName.stream().anyMatch(other -> !other.id().equals(person.id()))) {
            namesakes.add(person);
        }
    }

    /** The same name, and no other affiliation. */
    static boolean same(TypedLine.Named named, Person person) {
        String typed = named.affiliation();
        String known = person.affiliation();
        return alike(named.name(), person)
                && (typed == null || known == null || Fold.of(typed).equals(Fold.of(known)));
    }

    private static boolean alike(String name, Person person) {
        return Namesakes.words(name).equals(Namesakes.words(person.name()));
    }

    /** An id that no person has, nor any of those who are on their way. */
    static PersonId fresh(People people, Collection<PersonId> coming) {
        Set<PersonId> taken = Set.copyOf(coming);
        return Stream.iterate(people.byId().size() + 1, n -> n + 1).map(n -> new PersonId("p" + n))
                .filter(id -> !people.knows(id) && !taken.contains(id)).findFirst().orElseThrow();
    }
}
