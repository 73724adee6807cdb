package org.pupitre.domain.act;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.value.PersonId;

/** Events about who answers in writing what remains open. */
public sealed interface FollowUpEvent extends Event {
    /** Open questions on the subject go to this person or service; null for any subject. */
    record AddresseeNamed(PersonId person, @Nullable String subject) implements FollowUpEvent {}

    /** The addressee gets no questions any more. */
    record AddresseeDropped(PersonId person) implements FollowUpEvent {}
}
