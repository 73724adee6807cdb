package org.pupitre.domain.people;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.act.Person;
import org.pupitre.domain.value.PersonId;

/** The people of the seminar by id. Immutable. */
public record People(SortedMap<String, Person> byId) {
    /** Nobody. */
    public static final People NOBODY = new People(new TreeMap<>());

    public People {
        byId = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(byId));
    }

    public Optional<Person> person(@Nullable PersonId id) {
        return id == null ? Optional.empty() : Optional.ofNullable(byId.get(id.value()));
    }

    public boolean has(PersonId id) {
        return byId.containsKey(id.value());
    }

    public List<Person> all() {
        return List.copyOf(byId.values());
    }

    /** These people and those given, who replace the ones of the same id. */
    public People with(Collection<Person> more) {
        if (more.isEmpty()) {
            return this;
        }
        Map<String, Person> merged = new TreeMap<>(byId);
        more.forEach(p -> merged.put(p.id().value(), p));
        return new People(new TreeMap<>(merged));
    }

    /** An id nobody has yet: {@code p} and a number. */
    public PersonId freshId() {
        int number = byId.size() + 1;
        while (byId.containsKey("p" + number)) {
            number++;
        }
        return new PersonId("p" + number);
    }
}
