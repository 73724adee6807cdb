package org.pupitre.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.pupitre.domain.act.Decision;
import org.pupitre.domain.act.Event;
import org.pupitre.domain.act.PeopleCommand.CorrectPerson;
import org.pupitre.domain.act.PeopleEvent.PersonCorrected;
import org.pupitre.domain.act.Person;
import org.pupitre.domain.act.QueueEvent.EntryEdited;
import org.pupitre.domain.act.Rejection;
import org.pupitre.domain.queue.QueueEntry;
import org.pupitre.domain.value.LanguageTag;

/**
 * Corrects what is known of a person. A request for the floor took its language from the person; where it has not been
 * heard and still names that language, it follows the correction. The floor and the order of the queue stay as they are.
 */
final class Correcting {
    private Correcting() {}

    static Decision person(SessionState state, CorrectPerson command) {
        if (!state.people().has(command.person())) {
            return Decision.refuse(new Rejection.NoSuchPerson(command.person()));
        }
        Person known = state.people().person(command.person()).orElseThrow();
        Person corrected = new Person(command.person(), command.details().keepingMeeting(known.details()));
        LanguageTag before = known.language();
        List<Event> events = new ArrayList<>(List.of(new PersonCorrected(command.person())));
        if (before != null && !before.equals(corrected.language())) {
            state.queue().entries().stream().filter(Correcting::unheard)
                    .filter(e -> corrected.id().equals(e.person()) && Objects.equals(before, e.language()))
                    .forEach(e -> events.add(new EntryEdited(e.id(), corrected.language(), e.note())));
        }
        return new Decision.Accepted(events, List.of(corrected));
    }

    private static boolean unheard(QueueEntry entry) {
        return entry.state() == QueueEntry.State.WAITING || entry.state() == QueueEntry.State.CALLED;
    }
}
