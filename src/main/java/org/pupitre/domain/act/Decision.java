package org.pupitre.domain.act;

import java.util.List;

/** What the decider makes of a command: events to write, or a refusal with its reason. */
public sealed interface Decision {
    /**
     * The command is carried out.
     *
     * @param events what happens, in order; never empty
     * @param people rows to write to the people table in the same transaction; often empty
     */
    record Accepted(List<Event> events, List<Person> people) implements Decision {
        public Accepted {
            if (events.isEmpty()) {
                throw new IllegalArgumentException("an accepted command has at least one event");
            }
            events = List.copyOf(events);
            people = List.copyOf(people);
        }
    }

    /** The command is refused and nothing changes. */
    record Refused(Rejection reason) implements Decision {}

    static Decision events(Event... events) {
        return new Accepted(List.of(events), List.of());
    }

    static Decision events(List<Event> events) {
        return new Accepted(events, List.of());
    }

    static Decision refuse(Rejection reason) {
        return new Refused(reason);
    }
}
