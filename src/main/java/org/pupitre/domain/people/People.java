package org.pupitre.domain.people;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.act.Person;
import org.pupitre.domain.act.PersonDetails;
import org.pupitre.domain.value.CopyId;
import org.pupitre.domain.value.PersonId;

/**
 * The people of the seminar by id. Immutable.
 *
 * @param erased the ids that erased people have since then; a person who comes under such an id, or under the one that
 *               became it, stays erased
 */
public record People(SortedMap<String, Person> byId, SortedSet<String> erased) {
    /** No one. */
    public static final People NOBODY = new People(new TreeMap<>(), new TreeSet<>());
    /** What is in the place of an erased person's name, in the languages of the screen. */
    public static final String ERASED_NAME = "[erased person · personne effacée]";

    public People {
        byId = Collections.unmodifiableSortedMap(new TreeMap<>(byId));
        erased = Collections.unmodifiableSortedSet(new TreeSet<>(erased));
    }

    /** The person of an id; of one that was erased, someone without a name. */
    public Optional<Person> person(@Nullable PersonId id) {
        if (id == null) {
            return Optional.empty();
        }
        return wasErased(id)
                ? Optional.of(new Person(id.erased(), PersonDetails.named(ERASED_NAME)))
                : Optional.ofNullable(byId.get(id.value()));
    }

    public boolean has(PersonId id) {
        return byId.containsKey(id.value());
    }

    public boolean wasErased(PersonId id) {
        return !erased.isEmpty() && (erased.contains(id.value()) || erased.contains(id.erased().value()));
    }

    /** Whether someone is or was under this id. */
    public boolean knows(PersonId id) {
        return has(id) || wasErased(id);
    }

    /** The same people; those under these ids are erased. */
    public People erasing(Collection<String> ids) {
        SortedSet<String> all = new TreeSet<>(erased);
        all.addAll(ids);
        return new People(new TreeMap<>(), all).with(byId.values());
    }

    public List<Person> all() {
        return List.copyOf(byId.values());
    }

    /** These people and those given, who replace the ones of the same id; a person who was erased does not come back. */
    public People with(Collection<Person> more) {
        if (more.isEmpty()) {
            return this;
        }
        Map<String, Person> merged = new TreeMap<>(byId);
        more.stream().filter(p -> !wasErased(p.id())).forEach(p -> merged.put(p.id().value(), p));
        return new People(new TreeMap<>(merged), erased);
    }

    /** An id no one has or had: {@code p} and a number. */
    public PersonId freshId() {
        int number = byId.size() + 1;
        while (knows(new PersonId("p" + number))) {
            number++;
        }
        return new PersonId("p" + number);
    }

    /** An id no one has or had, that no other computer gives: the mark, {@code -p} and a number. */
    public PersonId freshId(CopyId mark) {
        int number = 1;
        while (knows(new PersonId(mark.value() + "-p" + number))) {
            number++;
        }
        return new PersonId(mark.value() + "-p" + number);
    }
}
