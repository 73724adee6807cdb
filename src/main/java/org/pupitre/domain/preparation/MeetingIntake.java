package org.pupitre.domain.preparation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.pupitre.domain.act.AsideLine;
import org.pupitre.domain.act.Decision;
import org.pupitre.domain.act.Event;
import org.pupitre.domain.act.FormerDetails;
import org.pupitre.domain.act.IntakeCommand.TakeInMeeting;
import org.pupitre.domain.act.IntakeEvent.FileTakenIn;
import org.pupitre.domain.act.IntakeEvent.LinesSetAside;
import org.pupitre.domain.act.IntakeKind;
import org.pupitre.domain.act.PeopleEvent.PersonAdded;
import org.pupitre.domain.act.Person;
import org.pupitre.domain.act.PersonDetails;
import org.pupitre.domain.act.PersonFacts;
import org.pupitre.domain.act.Rejection;
import org.pupitre.domain.board.BroughtRules;
import org.pupitre.domain.board.QuestionBoard;
import org.pupitre.domain.people.People;
import org.pupitre.domain.people.Programme;
import org.pupitre.domain.value.PersonId;
import org.pupitre.domain.value.SessionId;

/**
 * What a file of the meeting tool makes of a session: one act, all of it or nothing (rules of imports, sections 5 and 6).
 *
 * @param now when the file is imported
 */
public record MeetingIntake(
        SessionId session,
        QuestionBoard board,
        People people,
        Programme programme,
        Intake intake,
        Instant now) {
    /** Decides; never throws. */
    public Decision decide(TakeInMeeting command) {
        int number = intake.count() + 1;
        List<Event> events = new ArrayList<>();
        List<Person> rows = people(command, IntakeRules.name(session, number), events);
        Rejection refused = BroughtRules.fault(board, command.questions());
        if (refused != null) {
            return Decision.refuse(refused);
        }
        Set<PersonId> unknown = unknown(command);
        if (!unknown.isEmpty()) {
            return Decision.refuse(new Rejection.NoSuchPerson(unknown.iterator().next()));
        }
        events.addAll(BroughtRules.decide(board, command.questions(), people::wasErased, now));
        List<AsideLine> aside = command.aside().stream().filter(line -> !intake.aside().containsKey(line.key()))
                .toList();
        if (!aside.isEmpty()) {
            events.add(new LinesSetAside(aside));
        }
        if (events.isEmpty() && rows.isEmpty()) {
            return Decision.refuse(new Rejection.NothingToTakeIn());
        }
        // Who was there is told by the table of people alone: no event names those who only listened.
        List<PersonId> told = command.kind() == IntakeKind.ATTENDANCE
                ? List.of()
                : rows.stream().map(Person::id).toList();
        events.add(new FileTakenIn(number, command.kind(), command.file(), List.of(), told, List.of()));
        return new Decision.Accepted(events, rows);
    }

    /** A person who was erased does not come back with a file; the rest is taken in all the same. */
    private List<Person> people(TakeInMeeting command, String name, List<Event> events) {
        List<Person> rows = new ArrayList<>();
        for (Person given : command.people()) {
            if (people.wasErased(given.id())) {
                continue;
            }
            Person before = people.person(given.id()).orElse(null);
            if (command.kind() != IntakeKind.ATTENDANCE && !programme.people().contains(given.id())) {
                events.add(new PersonAdded(given.id()));
            }
            if (before == null || !before.details().equals(given.details())) {
                PersonDetails former = before == null ? untold(given.details()) : before.details();
                rows.add(new Person(given.id(), given.details(), new FormerDetails(name, former)));
            }
        }
        return rows;
    }

    /** What would be known without the meeting tool. */
    private static PersonDetails untold(PersonDetails details) {
        PersonFacts facts = details.facts();
        return facts == null ? details : details.with(facts.with(null));
    }

    /** Who is named, and neither known nor brought. */
    private Set<PersonId> unknown(TakeInMeeting command) {
        Set<PersonId> named = new HashSet<>();
        command.questions().forEach(question -> Stream.concat(Stream.ofNullable(question.asker()),
                question.tool().voters().stream()).filter(person -> !people.knows(person)).forEach(named::add));
        command.people().forEach(person -> named.remove(person.id()));
        return named;
    }
}
