package org.pupitre.journal.value;

import java.time.Instant;
import java.util.List;

import org.pupitre.domain.act.Event;
import org.pupitre.domain.act.Person;
import org.pupitre.domain.value.CommandId;
import org.pupitre.domain.value.SessionId;

/**
 * What one accepted command writes: its events and rows of the people table, all in one transaction.
 *
 * @param at     when it was carried out
 * @param actor  who did it: a role such as {@code moderator}, never a name
 * @param device the machine it was done on
 * @param events at least one
 */
public record Batch(
        SessionId session,
        CommandId command,
        Instant at,
        String actor,
        String device,
        List<Event> events,
        List<Person> people) {
    /**
     * @throws IllegalArgumentException if there is no event
     */
    public Batch {
        if (events.isEmpty()) {
            throw new IllegalArgumentException("a command that is written has events");
        }
        events = List.copyOf(events);
        people = List.copyOf(people);
    }
}
