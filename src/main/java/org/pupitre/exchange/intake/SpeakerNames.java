package org.pupitre.exchange.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.act.Person;
import org.pupitre.domain.act.PersonDetails;
import org.pupitre.domain.value.PersonId;
import org.pupitre.domain.value.TypedText;
import org.pupitre.exchange.column.HeaderFold;
import org.pupitre.exchange.table.Unfit;

/** Finds people by their ids and names, and makes new ones for names that are not known. */
final class SpeakerNames {
    private final Known known;
    private final Map<String, List<Person>> byName = new HashMap<>();
    private int next;

    SpeakerNames(Known known) {
        this.known = known;
        known.people().byId().values()
                .forEach(person -> byName.computeIfAbsent(HeaderFold.of(person.name()), _ -> new ArrayList<>())
                        .add(person));
    }

    /**
     * The person of a name: of those in the session, else of all.
     *
     * @return null where no person has it
     * @throws Unfit if several have it
     */
    @Nullable
    Person named(String name) throws Unfit {
        List<Person> all = byName.getOrDefault(HeaderFold.of(name), List.of());
        List<Person> here = all.stream().filter(person -> known.programme().contains(person.id())).toList();
        List<Person> found = here.isEmpty() ? all : here;
        if (found.size() > 1) {
            throw new Unfit("intake.severalPeople", name);
        }
        return found.isEmpty() ? null : found.getFirst();
    }

    /** The person of an id, with the name that is known or else the one that is given. */
    Optional<Person> withId(String id, String name) {
        PersonId read = id(id);
        if (read == null) {
            return Optional.empty();
        }
        Optional<Person> there = known.people().person(read);
        return there.isPresent() || TypedText.line(name).isEmpty() ? there : Optional.of(made(read, name));
    }

    static @Nullable PersonId id(String id) {
        try {
            return id.isBlank() ? null : new PersonId(id.strip());
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** A new person of whom the name is known; found again by it from now on. */
    Person made(String name) {
        return made(fresh(), name);
    }

    private Person made(PersonId id, String name) {
        Person person = new Person(id, PersonDetails.named(name));
        remember(person);
        return person;
    }

    /** Finds a person by the name from now on. */
    void remember(Person person) {
        byName.computeIfAbsent(HeaderFold.of(person.name()), _ -> new ArrayList<>()).add(person);
    }

    /** An id that no person has or had, and that was not given before. */
    PersonId fresh() {
        if (next == 0) {
            next = known.people().byId().size();
        }
        PersonId id;
        do {
            next++;
            id = new PersonId("p" + next);
        } while (known.people().knows(id));
        return Objects.requireNonNull(id);
    }
}
