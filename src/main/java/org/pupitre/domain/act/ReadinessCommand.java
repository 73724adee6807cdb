package org.pupitre.domain.act;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.value.PersonId;

/** Commands about how ready a person of the session is (rules of the people, section 2). */
public sealed interface ReadinessCommand extends Command {
    /** Says that the text of what the person will say is here, or is not. */
    record ReceiveText(PersonId person, boolean received) implements ReadinessCommand {}

    /** Puts the file of what a person will say to the person, whose text is here with it; the library has its bytes. */
    record AttachText(PersonId person, TextFile file) implements ReadinessCommand {}

    /** Takes the file away again; whether the text is here stays as it is. */
    record DetachText(PersonId person) implements ReadinessCommand {}

    /**
     * Plans when the sound of a person is checked.
     *
     * @param at null for no longer planned
     */
    record PlanSoundCheck(PersonId person, @Nullable Instant at) implements ReadinessCommand {}

    /**
     * Says how a person was heard.
     *
     * @param sound null for not checked yet
     */
    record CheckSound(PersonId person, @Nullable Sound sound) implements ReadinessCommand {}
}
