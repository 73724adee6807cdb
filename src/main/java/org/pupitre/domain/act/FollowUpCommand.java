package org.pupitre.domain.act;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.value.PersonId;

/** Commands about who answers in writing what remains open (rules of the people, section 7). */
public sealed interface FollowUpCommand extends Command {
    /**
     * Names a person or a service to whom open questions go, or says another subject.
     *
     * @param newcomer what is known of an addressee whom the library does not know yet; null where it knows the addressee
     * @param subject  on what the addressee answers; null for anything
     */
    record NameAddressee(PersonId person, @Nullable PersonDetails newcomer, @Nullable String subject)
            implements
            FollowUpCommand {}

    /** The addressee gets no questions any more. */
    record DropAddressee(PersonId person) implements FollowUpCommand {}
}
