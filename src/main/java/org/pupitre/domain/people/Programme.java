package org.pupitre.domain.people;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.act.PeopleEvent;
import org.pupitre.domain.value.PersonId;

/**
 * Who belongs to a session: those it was given when it was planned or who were added since, as opposed to all whom the
 * library knows. Immutable.
 *
 * @param people   their ids
 * @param proposed ids of people the writer of a note typed and no one has confirmed, each with the computer on which that
 *                 was, empty for the moderator's
 */
public record Programme(Set<PersonId> people, Map<PersonId, String> proposed) {
    /** No one. */
    public static final Programme EMPTY = new Programme(Set.of(), Map.of());

    public Programme {
        people = Set.copyOf(people);
        proposed = Map.copyOf(proposed);
    }

    /** The computer on which a name was typed, empty for the moderator's; null for someone who was not proposed. */
    public @Nullable String proposedBy(@Nullable PersonId person) {
        return person == null ? null : proposed.get(person);
    }

    /** Who belongs to the session after an event. To correct a proposed person is to confirm that there is one. */
    public Programme after(PeopleEvent event) {
        return after(List.of(event));
    }

    /** The same after several events, at once: a file can bring thousands. */
    public Programme after(List<? extends PeopleEvent> events) {
        Set<PersonId> all = new HashSet<>(people);
        Map<PersonId, String> asked = new HashMap<>(proposed);
        events.forEach(event -> put(event, all, asked));
        return new Programme(all, asked);
    }

    private static void put(PeopleEvent event, Set<PersonId> all, Map<PersonId, String> asked) {
        switch (event) {
            case PeopleEvent.PersonAdded e -> {
                all.add(e.person());
                asked.remove(e.person());
            }
            case PeopleEvent.PeopleJoined e -> {
                all.addAll(e.people());
                e.people().forEach(asked::remove);
            }
            case PeopleEvent.PersonRemoved e -> all.remove(e.person());
            case PeopleEvent.PersonCorrected e -> {
                all.add(e.person());
                asked.remove(e.person());
            }
            case PeopleEvent.PersonProposed e -> {
                if (!all.contains(e.person())) {
                    asked.put(e.person(), e.by() == null ? "" : e.by());
                }
            }
            case PeopleEvent.PersonErased e -> {
                // The ids of who was erased are other ones in every event since; see People.
            }
        }
    }
}
