package org.pupitre.domain.preparation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.pupitre.domain.act.Decision;
import org.pupitre.domain.act.Event;
import org.pupitre.domain.act.PeopleCommand.AddPeople;
import org.pupitre.domain.act.PeopleEvent.PeopleJoined;
import org.pupitre.domain.act.PeopleEvent.PersonAdded;
import org.pupitre.domain.act.PeopleEvent.PersonRemoved;
import org.pupitre.domain.act.Person;
import org.pupitre.domain.act.Rejection;
import org.pupitre.domain.people.People;
import org.pupitre.domain.people.Programme;
import org.pupitre.domain.value.PersonId;

/** Who comes into a session and who leaves it (rules of the people, section 3). */
public final class JoiningRules {
    private JoiningRules() {}

    /** Several people at once; who is in the session already stays as he or she is. */
    public static Decision add(People people, Programme programme, AddPeople command) {
        List<Event> events = new ArrayList<>();
        List<Person> rows = new ArrayList<>();
        Set<PersonId> joining = new LinkedHashSet<>();
        for (Person given : command.people()) {
            if (people.wasErased(given.id())) {
                return Decision.refuse(new Rejection.PersonWasErased(given.id().erased()));
            }
            if (programme.people().contains(given.id()) || !joining.add(given.id())) {
                continue;
            }
            Person known = people.person(given.id()).orElse(null);
            if (known != null && !known.details().equals(given.details())) {
                // The id was given to someone else meanwhile.
                return Decision.refuse(new Rejection.IdInUse(given.id().value()));
            }
            if (known == null) {
                events.add(new PersonAdded(given.id()));
                rows.add(new Person(given.id(), given.details()));
            }
        }
        if (joining.isEmpty()) {
            return Decision.refuse(new Rejection.NothingChanges());
        }
        events.add(new PeopleJoined(List.copyOf(joining)));
        return new Decision.Accepted(events, rows);
    }

    /** Takes a person out who has no part in the session. */
    public static Decision remove(People people, Programme programme, Parts parts, PersonId person) {
        if (!people.knows(person)) {
            return Decision.refuse(new Rejection.NoSuchPerson(person));
        }
        return parts.keeping(person).map(Decision::refuse).orElseGet(() -> programme.people().contains(person)
                ? Decision.events(new PersonRemoved(person))
                : Decision.refuse(new Rejection.NothingChanges()));
    }
}
