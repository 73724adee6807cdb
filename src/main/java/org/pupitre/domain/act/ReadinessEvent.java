package org.pupitre.domain.act;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.value.PersonId;

/** Events about how ready a person of the session is. */
public sealed interface ReadinessEvent extends Event {
    /** Whom it is about. */
    PersonId person();

    /** The text of the person is here. */
    record TextReceived(PersonId person, Instant at) implements ReadinessEvent {}

    /** The text of the person is not here after all. */
    record TextMissing(PersonId person) implements ReadinessEvent {}

    /** The file of what the person will say is here. */
    record TextAttached(PersonId person, TextFile file, Instant at) implements ReadinessEvent {}

    /** The file of what the person will say was taken away. */
    record TextDetached(PersonId person) implements ReadinessEvent {}

    /** The sound of the person will be checked then; null for no longer planned. */
    record SoundCheckPlanned(PersonId person, @Nullable Instant at) implements ReadinessEvent {}

    /** The person was heard like this. */
    record SoundChecked(PersonId person, Sound sound, Instant at) implements ReadinessEvent {}

    /** The sound of the person counts as not checked. */
    record SoundUnchecked(PersonId person) implements ReadinessEvent {}
}
