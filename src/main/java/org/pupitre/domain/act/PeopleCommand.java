package org.pupitre.domain.act;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.value.PersonId;

/** Commands about people. What is known of a person is a fact: corrected by a further command, not undone. */
public sealed interface PeopleCommand extends Command {
    /**
     * Adds a person to the seminar.
     *
     * @param person the id to give, null to have one given
     */
    record AddPerson(@Nullable PersonId person, PersonDetails details) implements PeopleCommand {}

    /**
     * Adds people to the session in one act, which can be undone.
     *
     * @param people new ones, and ones of the seminar who were not in the session, whose details stay as they are
     */
    record AddPeople(List<Person> people) implements PeopleCommand {
        public AddPeople {
            people = List.copyOf(people);
        }
    }

    /** Takes a person out of the session who has no part in it; the library still knows the person. */
    record RemovePerson(PersonId person) implements PeopleCommand {}

    /** Corrects what is known of a person. */
    record CorrectPerson(PersonId person, PersonDetails details) implements PeopleCommand {}
}
