package org.pupitre.domain.act;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.value.PersonId;

/** Events about people: that something changed, never what. */
public sealed interface PeopleEvent extends Event {
    @Override
    default boolean undoable() {
        return false;
    }

    /** The person is in the people table. */
    record PersonAdded(PersonId person) implements PeopleEvent {}

    /** These people belong to the session from now on; those who are new are in events before it, of the same act. */
    record PeopleJoined(List<PersonId> people) implements PeopleEvent {
        public PeopleJoined {
            people = List.copyOf(people);
        }

        @Override
        public boolean undoable() {
            return true;
        }
    }

    /** The person does not belong to the session any more. */
    record PersonRemoved(PersonId person) implements PeopleEvent {
        @Override
        public boolean undoable() {
            return true;
        }
    }

    /** The person's row in the people table was corrected. */
    record PersonCorrected(PersonId person) implements PeopleEvent {}

    /**
     * The writer of a note typed the name of someone who was not in the session; the row is in the people table.
     *
     * @param by the computer on which it was typed, null for the moderator's
     */
    record PersonProposed(PersonId person, @Nullable String by) implements PeopleEvent {}

    /**
     * The person was erased from the library.
     *
     * @param person the id the person has since then, {@link PersonId#erased()} of the one before
     */
    record PersonErased(PersonId person) implements PeopleEvent {}
}
