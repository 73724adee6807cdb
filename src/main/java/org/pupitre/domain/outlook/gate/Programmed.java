package org.pupitre.domain.outlook.gate;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.SessionState;
import org.pupitre.domain.act.InterpreterPlan;
import org.pupitre.domain.act.ItemPlan.PlannedSpeaker;
import org.pupitre.domain.act.Person;
import org.pupitre.domain.board.Question;
import org.pupitre.domain.notes.Note;
import org.pupitre.domain.queue.QueueEntry;
import org.pupitre.domain.value.PersonId;

/**
 * The people of a session by id: whom it was given, who was added since, and who is named in agenda, queue, booths, questions
 * or notes. Not everyone in the library; not who was erased.
 */
final class Programmed {
    private Programmed() {}

    static List<Person> of(SessionState state) {
        Set<PersonId> ids = new LinkedHashSet<>(state.core().programme().people());
        ids.addAll(state.core().programme().proposed().keySet());
        Stream<@Nullable PersonId> named = Stream.of(
                state.interpretation().booths().stream().flatMap(b -> b.team().stream()).map(InterpreterPlan::person),
                state.timeline().items().stream().flatMap(i -> i.plan().speakers().stream())
                        .map(PlannedSpeaker::person),
                state.queue().entries().stream().map(QueueEntry::person),
                state.board().questions().stream().map(Question::asker),
                state.notes().notes().stream().map(Note::speaker)).flatMap(part -> part);
        named.filter(Objects::nonNull).forEach(ids::add);
        return ids.stream().filter(id -> !state.people().wasErased(id)).map(state.people()::person)
                .flatMap(Optional::stream).sorted(Comparator.comparing(person -> person.id().value())).toList();
    }

    /** These people, and those of whom only the meeting tool says that they came. */
    static List<Person> withThoseWhoCame(SessionState state, List<Person> people) {
        Set<PersonId> ids = people.stream().map(Person::id).collect(Collectors.toSet());
        return Stream.concat(people.stream(), state.people().all().stream().filter(
                person -> !ids.contains(person.id()) && person.meeting().at(state.id()).isPresent())).toList();
    }
}
