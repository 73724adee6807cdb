package org.pupitre.domain.attendance;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.pupitre.domain.act.Decision;
import org.pupitre.domain.act.IntakeEvent.AttendanceRemoved;
import org.pupitre.domain.act.MeetingFacts;
import org.pupitre.domain.act.Person;
import org.pupitre.domain.act.Rejection;
import org.pupitre.domain.people.People;
import org.pupitre.domain.value.SessionId;

/** What the meeting tool told of who was there is raw, and kept for 90 days; then it is said, and a person removes it (rules of imports, section 6). */
public final class RawRecord {
    /** How long it is kept without being said. */
    public static final Duration KEPT = Duration.ofDays(90);

    private RawRecord() {}

    /** When what is known of a session's attendance should go; empty where nothing is known. */
    public static Optional<Instant> due(People people, SessionId session) {
        return people.all().stream().flatMap(person -> person.meeting().at(session).stream())
                .flatMap(at -> at.stays().stream()).map(stay -> stay.until()).max(Comparator.naturalOrder())
                .map(last -> last.plus(KEPT));
    }

    /** Takes the attendance of a session out of the table of people, with what an undo would bring back. */
    public static Decision remove(People people, SessionId session, Instant now) {
        List<Person> rows = people.all().stream().filter(person -> person.meeting().at(session).isPresent())
                .map(person -> without(person, session)).toList();
        return rows.isEmpty()
                ? Decision.refuse(new Rejection.NothingChanges())
                : new Decision.Accepted(List.of(new AttendanceRemoved(rows.size(), now)), rows);
    }

    private static Person without(Person person, SessionId session) {
        MeetingFacts left = person.meeting().without(session);
        return new Person(person.id(), person.details()).with(left);
    }
}
