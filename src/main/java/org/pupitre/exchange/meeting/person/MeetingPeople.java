package org.pupitre.exchange.meeting.person;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.act.Person;
import org.pupitre.domain.act.PersonDetails;
import org.pupitre.domain.value.PersonId;
import org.pupitre.exchange.column.HeaderFold;
import org.pupitre.exchange.intake.Known;

/**
 * The people whom a file names: by address where there is one, else by name, in the session before the library. Of several
 * addresses with one name each is a person of its own, in the order in which the file names them.
 */
public final class MeetingPeople {
    private final Known known;
    private final boolean emails;
    private final Map<String, List<Person>> byName = new HashMap<>();
    private final Map<String, PersonId> byEmail = new HashMap<>();
    /** Whom the file named so far, by address or name. */
    private final Map<String, PersonId> met = new HashMap<>();
    private final Set<PersonId> taken = new HashSet<>();
    private final Map<PersonId, Person> made = new LinkedHashMap<>();
    private int next;

    /** @param emails whether addresses are kept */
    public MeetingPeople(Known known, boolean emails) {
        this.known = known;
        this.emails = emails;
        known.people().byId().values().stream()
                .sorted(Comparator.comparing((Person person) -> !known.programme().contains(person.id())))
                .forEach(this::remember);
        next = known.people().byId().size();
    }

    private void remember(Person person) {
        byName.computeIfAbsent(HeaderFold.of(person.name()), _ -> new ArrayList<>()).add(person);
        String email = person.meeting().email();
        if (email != null) {
            byEmail.putIfAbsent(email, person.id());
        }
    }

    /** An address as it is compared; empty where the cell holds none. */
    public static String email(String cell) {
        String text = cell.strip().toLowerCase(Locale.ROOT);
        return text.indexOf('@') > 0 && text.indexOf(' ') < 0 && text.length() <= 254 ? text : "";
    }

    /** What tells people of a file apart: the address, else the name. */
    public static String key(String name, String email) {
        return email.isEmpty() ? HeaderFold.of(name) : email;
    }

    /** The person of a name and an address, who is new where no one fits. */
    public Person of(MeetingName name, String email) {
        return of(name, name.shown(), email);
    }

    /**
     * The person of a name and an address, who is new where no one fits.
     *
     * @param full first and last name where the file has them, else the name that is shown
     */
    public Person of(MeetingName name, String full, String email) {
        String key = key(full, email);
        PersonId before = met.get(key);
        Person person = before == null ? find(name, full, email) : now(before);
        met.put(key, person.id());
        taken.add(person.id());
        if (emails && !email.isEmpty() && person.meeting().email() == null) {
            person = person.with(person.meeting().reachedBy(email));
            made.put(person.id(), person);
        }
        return person;
    }

    private Person now(PersonId id) {
        Person changed = made.get(id);
        return changed == null ? known.people().person(id).orElseThrow() : changed;
    }

    private Person find(MeetingName name, String full, String email) {
        PersonId same = email.isEmpty() ? null : byEmail.get(email);
        if (same != null) {
            return now(same);
        }
        for (String each : List.of(full, name.shown(), name.original())) {
            for (Person person : each.isEmpty()
                    ? List.<Person>of()
                    : byName.getOrDefault(HeaderFold.of(each), List.of())) {
                String own = person.meeting().email();
                if (!taken.contains(person.id()) && (own == null || email.isEmpty())) {
                    return Objects.requireNonNullElse(made.get(person.id()), person);
                }
            }
        }
        if (email.isEmpty()) {
            List<Person> all = byName.getOrDefault(HeaderFold.of(full), List.of());
            if (!all.isEmpty()) {
                return now(all.getFirst().id());
            }
        }
        Person person = new Person(fresh(), PersonDetails.named(full.isEmpty() ? name.shown() : full));
        byName.computeIfAbsent(HeaderFold.of(person.name()), _ -> new ArrayList<>()).add(person);
        made.put(person.id(), person);
        return person;
    }

    /** The person who is called so and is known or was named by this file before; null for no one. */
    public @Nullable PersonId called(MeetingName name) {
        for (String each : List.of(name.shown(), name.original())) {
            List<Person> all = each.isEmpty() ? List.of() : byName.getOrDefault(HeaderFold.of(each), List.of());
            if (!all.isEmpty()) {
                return all.getFirst().id();
            }
        }
        return null;
    }

    /** The person as the file leaves him or her, if that is new; null where nothing is. */
    public @Nullable Person changed(PersonId id) {
        return made.get(id);
    }

    /** Puts a person whom the file changed in the place of the one before. */
    public void changed(Person person) {
        made.put(person.id(), person);
    }

    private PersonId fresh() {
        PersonId id;
        do {
            next++;
            id = new PersonId("p" + next);
        } while (known.people().knows(id));
        return Objects.requireNonNull(id);
    }
}
