package org.pupitre.domain.outlook.gate;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pupitre.domain.act.ItemPlan.PlannedSpeaker;
import org.pupitre.domain.act.Level;
import org.pupitre.domain.act.Person;
import org.pupitre.domain.outlook.released.ReleasePurpose;
import org.pupitre.domain.outlook.released.ReleasedName;
import org.pupitre.domain.outlook.released.ReleasedPerson;
import org.pupitre.domain.queue.QueueEntry;
import org.pupitre.domain.value.PersonId;
import org.pupitre.domain.value.Span;

/** The people of a session as they may leave. */
final class PeoplePart {
    private final Gate gate;

    PeoplePart(Gate gate) {
        this.gate = gate;
    }

    /** The room sees who speaks and those who answer see who asks; neither gets the list. */
    List<ReleasedPerson> people() {
        if (gate.purpose() == ReleasePurpose.ROOM || gate.purpose() == ReleasePurpose.ADDRESSEE) {
            return List.of();
        }
        Set<PersonId> onRecord = onRecord();
        return gate.people().stream().map(p -> person(p, !onRecord.contains(p.id()))).toList();
    }

    /** Where a part of the session is under the rule, those who spoke or were to speak elsewhere; else all. */
    private Set<PersonId> onRecord() {
        Set<PersonId> all = new HashSet<>();
        if (!gate.attribution().anyRule()) {
            gate.people().forEach(p -> all.add(p.id()));
            return all;
        }
        gate.state().timeline().items().stream().filter(item -> !gate.ruled(item))
                .flatMap(item -> item.plan().speakers().stream()).map(PlannedSpeaker::person).forEach(all::add);
        gate.state().queue().entries().stream().filter(turn -> turn.clock() != null && !ruled(gate, turn))
                .map(QueueEntry::person).filter(Objects::nonNull).forEach(all::add);
        return all;
    }

    /** Whether a turn touches a stretch under the rule. */
    static boolean ruled(Gate gate, QueueEntry turn) {
        var clock = Objects.requireNonNull(turn.clock());
        var end = clock.end() == null ? gate.at() : clock.end();
        return gate.ruled(new Span(clock.begin(), end.isBefore(clock.begin()) ? clock.begin() : end));
    }

    private ReleasedPerson person(Person person, boolean ruled) {
        ReleasedName name = gate.name(person.id(), ruled);
        if (gate.working()) {
            return whole(person, name);
        }
        if (ruled || gate.level(person.id()) == Level.ANONYMOUS) {
            return ReleasedPerson.called(name, null);
        }
        if (gate.level(person.id()) == Level.ORGANISATION) {
            return ReleasedPerson.called(name, person.group());
        }
        return new ReleasedPerson(null, name, said(person), person.group(),
                person.language(), text(person, "country", person.country()), person.languages(),
                text(person, "role", person.role()), null, null, null);
    }

    /** It is the name again. */
    private @Nullable String said(Person person) {
        String said = person.saidAs();
        return said == null ? null : gate.texts().name("people:" + person.id() + ".saidAs", said);
    }

    private @Nullable String text(Person person, String field, @Nullable String text) {
        return text == null ? null : gate.texts().detail("people:" + person.id() + "." + field, text);
    }

    private static ReleasedPerson whole(Person person, ReleasedName name) {
        return new ReleasedPerson(person.id().value(), name, person.saidAs(), person.group(), person.language(),
                person.country(), person.languages(), person.role(), person.reach(), person.experience(),
                person.venue());
    }
}
