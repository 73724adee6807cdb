package org.pupitre.ui.queue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.pupitre.domain.act.Person;
import org.pupitre.domain.act.PersonDetails;
import org.pupitre.domain.act.QueueCommand.AddToQueue;
import org.pupitre.domain.act.Rejection;
import org.pupitre.domain.act.TypedField;
import org.pupitre.domain.value.PersonId;
import org.pupitre.text.Fold;
import org.pupitre.ui.queue.typed.TypedPerson;

/**
 * Pasted lines, one person each, sorted: those to add together, those about whom something is asked first, and those that
 * cannot be added, with the reason.
 */
final class PastedSpeakers {
    private final QueueModel model;
    private final List<AddToQueue> requests = new ArrayList<>();
    private final List<String> added = new ArrayList<>();
    private final List<String> asked = new ArrayList<>();
    private final List<Refused> refused = new ArrayList<>();
    private final Set<PersonId> known = new HashSet<>();
    private final Set<String> names = new HashSet<>();

    /** A line that cannot be added, and why. */
    record Refused(String line, Record reason) {}

    /**
     * Sorts lines.
     *
     * @param underway folded names of new people who were sent and are not there yet
     */
    PastedSpeakers(QueueModel model, List<String> lines, Function<String, Optional<TypedPerson>> read,
            Set<String> underway) {
        this.model = model;
        names.addAll(underway);
        for (String line : lines) {
            Optional<TypedPerson> typed = read.apply(line);
            if (typed.isEmpty()) {
                int length = TypedPerson.name(line).length();
                refused.add(new Refused(line, length > PersonDetails.LONGEST_NAME
                        ? new Rejection.TextTooLong(TypedField.NAME, PersonDetails.LONGEST_NAME, length)
                        : new Rejection.TextEmpty(TypedField.NAME)));
            } else {
                sort(line, typed.get());
            }
        }
    }

    private void sort(String line, TypedPerson typed) {
        Person person = model.named(line).orElse(null);
        if (person != null) {
            AddToQueue said = request(typed);
            int place = model.inTheWay(person.id(), said.type());
            if (place > 0 || !known.add(person.id())) {
                refused.add(new Refused(line, new Rejection.AlreadyWaiting(person.id(), Math.max(1, place))));
            } else {
                add(line, new AddToQueue(person.id(), null, said.type(), said.rank(), said.language(), said.note(),
                        null));
            }
        } else if (model.namesakes(line).isEmpty() && names.add(Fold.of(typed.name()))) {
            AddToQueue said = request(typed);
            add(line, new AddToQueue(null, said.newPerson(), said.type(), said.rank(), null, said.note(), null));
        } else {
            asked.add(line);
        }
    }

    private void add(String line, AddToQueue request) {
        requests.add(request);
        added.add(line);
    }

    /** The request that a line makes of a new person. */
    static AddToQueue request(TypedPerson typed) {
        return new AddToQueue(null, typed.details(typed.language(), typed.group()), typed.type(), typed.rank(),
                typed.language(), typed.note(), null);
    }

    List<AddToQueue> requests() {
        return List.copyOf(requests);
    }

    /** The lines of the requests. */
    List<String> added() {
        return List.copyOf(added);
    }

    /** Lines of whom it is not known who of several people is meant. */
    List<String> asked() {
        return List.copyOf(asked);
    }

    List<Refused> refused() {
        return List.copyOf(refused);
    }
}
