package org.pupitre.domain.preparation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.pupitre.domain.act.InterpreterPlan;
import org.pupitre.domain.act.ItemPlan.PlannedSpeaker;
import org.pupitre.domain.act.Person;
import org.pupitre.domain.agenda.Timeline;
import org.pupitre.domain.interpretation.Interpretation;
import org.pupitre.domain.people.People;
import org.pupitre.domain.people.Programme;
import org.pupitre.domain.queue.QueueEntry;
import org.pupitre.domain.queue.SpeakerQueue;
import org.pupitre.domain.value.PersonId;

/** Who is to speak in a session: all people of it, of its agenda and of its queue, but for the interpreters. */
public final class Speakers {
    private Speakers() {}

    /** In the order of the agenda; those of no item come after, by name. Who was erased is left out. */
    public static List<Person> of(Timeline timeline, SpeakerQueue queue, Interpretation interpretation,
            Programme programme, People people) {
        Set<PersonId> ids = new LinkedHashSet<>();
        timeline.items().stream().flatMap(item -> item.plan().speakers().stream()).map(PlannedSpeaker::person)
                .forEach(ids::add);
        List<Person> others = new ArrayList<>(known(programme.people().stream().toList(), people));
        others.addAll(known(queue.entries().stream().filter(entry -> entry.state() != QueueEntry.State.WITHDRAWN)
                .map(QueueEntry::person).filter(Objects::nonNull).toList(), people));
        others.stream()
                .sorted(Comparator.comparing(Person::name, String.CASE_INSENSITIVE_ORDER)
                        .thenComparing(person -> person.id().value()))
                .map(Person::id).forEach(ids::add);
        interpretation.booths().stream().flatMap(booth -> booth.team().stream()).map(InterpreterPlan::person)
                .forEach(ids::remove);
        return known(List.copyOf(ids), people);
    }

    private static List<Person> known(List<PersonId> ids, People people) {
        return ids.stream().filter(id -> !people.wasErased(id)).flatMap(id -> people.person(id).stream()).toList();
    }
}
