package org.pupitre.domain.act;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.value.PersonId;

/** Commands about people. They are facts: corrected by a further command, not undone. */
public sealed interface PeopleCommand extends Command {
    /**
     * Adds a person to the seminar.
     *
     * @param person the id to give, null to have one given
     */
    record AddPerson(@Nullable PersonId person, PersonDetails details) implements PeopleCommand {}

    /** Corrects what is known of a person. */
    record CorrectPerson(PersonId person, PersonDetails details) implements PeopleCommand {}
}
