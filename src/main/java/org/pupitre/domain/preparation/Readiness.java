package org.pupitre.domain.preparation;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

import org.pupitre.domain.act.ReadinessEvent;
import org.pupitre.domain.value.PersonId;

/**
 * How ready the people of a session are: texts and sound (rules of the people, section 2). Immutable.
 *
 * @param people those of whom something is known
 */
public record Readiness(Map<PersonId, Ready> people) {
    /** Nothing is known of anyone. */
    public static final Readiness NONE = new Readiness(Map.of());

    public Readiness {
        people = Map.copyOf(people);
    }

    /** How ready a person is. */
    public Ready of(PersonId person) {
        return people.getOrDefault(person, Ready.NONE);
    }

    Readiness after(ReadinessEvent event) {
        Ready before = of(event.person());
        return with(event.person(), switch (event) {
            case ReadinessEvent.TextReceived e -> before.text(e.at());
            case ReadinessEvent.TextMissing e -> before.text(null);
            case ReadinessEvent.TextAttached e -> before.attached(e.file(), e.at());
            case ReadinessEvent.TextDetached _ -> before.detached();
            case ReadinessEvent.SoundCheckPlanned e -> before.planned(e.at());
            case ReadinessEvent.SoundChecked e -> before.checked(e.sound(), e.at());
            case ReadinessEvent.SoundUnchecked e -> before.checked(null, null);
        });
    }

    /** The same without a person. */
    Readiness without(PersonId person) {
        return with(person, Ready.NONE);
    }

    /** The same once the session was moved: what is planned moves with it. */
    Readiness later(Duration by) {
        Map<PersonId, Ready> all = new HashMap<>(people);
        all.replaceAll((_, ready) -> {
            Instant planned = ready.plannedAt();
            return planned == null ? ready : ready.planned(planned.plus(by));
        });
        return new Readiness(all);
    }

    private Readiness with(PersonId person, Ready ready) {
        Map<PersonId, Ready> all = new HashMap<>(people);
        if (ready.equals(Ready.NONE)) {
            all.remove(person);
        } else {
            all.put(person, ready);
        }
        return new Readiness(all);
    }
}
