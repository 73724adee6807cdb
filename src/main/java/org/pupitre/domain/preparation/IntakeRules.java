package org.pupitre.domain.preparation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.act.Decision;
import org.pupitre.domain.act.Event;
import org.pupitre.domain.act.FormerDetails;
import org.pupitre.domain.act.GlossaryEvent.TermsWritten;
import org.pupitre.domain.act.IntakeCommand.TakeIn;
import org.pupitre.domain.act.IntakeEvent.FileTakenIn;
import org.pupitre.domain.act.IntakeKind;
import org.pupitre.domain.act.PeopleEvent.PersonAdded;
import org.pupitre.domain.act.PeopleEvent.PersonCorrected;
import org.pupitre.domain.act.Person;
import org.pupitre.domain.act.PlanCommand;
import org.pupitre.domain.act.PlanCommand.EditItem;
import org.pupitre.domain.act.PlanCommand.InsertItem;
import org.pupitre.domain.act.PlanCommand.RemoveItem;
import org.pupitre.domain.act.PlanEvent;
import org.pupitre.domain.act.Rejection;
import org.pupitre.domain.act.Term;
import org.pupitre.domain.agenda.Timeline;
import org.pupitre.domain.people.People;
import org.pupitre.domain.people.Programme;
import org.pupitre.domain.value.ItemId;
import org.pupitre.domain.value.PersonId;
import org.pupitre.domain.value.SessionId;
import org.pupitre.domain.value.TermId;

/**
 * What a file that is taken in makes of a session: one act, all of it or nothing (rules of imports, section 4).
 *
 * @param change decides a change of an agenda as the agenda's own rules do
 * @param now    when the file is imported
 */
public record IntakeRules(
        SessionId session,
        Timeline timeline,
        People people,
        Programme programme,
        Preparation prepared,
        BiFunction<Timeline, PlanCommand, Decision> change,
        Instant now) {
    /** In words that no other intake has, so that people whom it changed are known again where it is undone. */
    public static String name(SessionId session, int number) {
        return session.value() + "/" + number;
    }

    /** Decides; never throws. */
    public Decision decide(TakeIn command) {
        int number = prepared.intake().count() + 1;
        List<Event> events = new ArrayList<>();
        List<Person> rows = people(command, name(session, number), events);
        Rejection refused = agenda(command, events);
        refused = refused == null ? terms(command, events) : refused;
        if (refused != null) {
            return Decision.refuse(refused);
        }
        if (events.isEmpty()) {
            return Decision.refuse(new Rejection.NothingToTakeIn());
        }
        events.add(new FileTakenIn(number, command.kind(), command.file(),
                items(command), rows.stream().map(Person::id).toList(),
                command.terms().stream().map(Term::id).toList()));
        return new Decision.Accepted(events, rows);
    }

    /** A person who was erased does not come back with a file; the rest is taken in all the same. */
    private List<Person> people(TakeIn command, String name, List<Event> events) {
        List<Person> rows = new ArrayList<>();
        for (Person given : command.people()) {
            if (people.wasErased(given.id())) {
                continue;
            }
            Optional<Person> before = people.person(given.id());
            boolean belongs = programme.people().contains(given.id());
            if (belongs && before.map(Person::details).equals(Optional.of(given.details()))) {
                continue;
            }
            events.add(before.isPresent() && belongs
                    ? new PersonCorrected(given.id())
                    : new PersonAdded(given.id()));
            rows.add(new Person(given.id(), given.details(),
                    before.map(known -> new FormerDetails(name, known.details())).orElse(null)));
        }
        return rows;
    }

    private @Nullable Rejection agenda(TakeIn command, List<Event> events) {
        List<PlanCommand> changes = Stream.of(command.edited().stream(), command.moved().stream(),
                command.removed().stream().map(RemoveItem::new), command.inserted().stream())
                .<PlanCommand>flatMap(part -> part).toList();
        Timeline now = timeline;
        for (PlanCommand each : changes) {
            switch (change.apply(now, each)) {
                case Decision.Refused refused when refused.reason() instanceof Rejection.NothingChanges -> {
                    // It is as the file has it.
                }
                case Decision.Refused refused -> {
                    return refused.reason();
                }
                case Decision.Accepted accepted -> {
                    for (Event event : accepted.events()) {
                        events.add(event);
                        now = event instanceof PlanEvent e ? now.after(e) : now;
                    }
                }
            }
        }
        return null;
    }

    private @Nullable Rejection terms(TakeIn command, List<Event> events) {
        for (TermId gone : command.removedTerms()) {
            if (prepared.glossary().term(gone).isEmpty()) {
                return new Rejection.NoSuchTerm(gone);
            }
        }
        List<Term> different = command.terms().stream()
                .filter(term -> !Objects.equals(prepared.glossary().term(term.id()).orElse(null), term)).toList();
        if (!different.isEmpty() || !command.removedTerms().isEmpty()) {
            events.add(new TermsWritten(different, command.removedTerms(), now));
        }
        return null;
    }

    private static List<ItemId> items(TakeIn command) {
        Set<ItemId> items = new LinkedHashSet<>();
        command.edited().stream().map(EditItem::item).forEach(items::add);
        command.inserted().stream().map(InsertItem::item).map(org.pupitre.domain.act.ItemPlan::id)
                .forEach(items::add);
        return List.copyOf(items);
    }

    private static boolean broughtBy(Person person, String intake) {
        FormerDetails former = person.former();
        return former != null && former.intake().equals(intake);
    }

    /**
     * The rows of people as they are once this intake is undone or done again: what it changed and no person changed since
     * becomes what it was on the other side of it.
     */
    public static List<Person> turned(People people, SessionId session, FileTakenIn intake) {
        String name = name(session, intake.number());
        if (intake.kind() == IntakeKind.ATTENDANCE) {
            // No event names those who only listened.
            return people.all().stream().filter(person -> broughtBy(person, name)).map(Person::turned).toList();
        }
        return intake.people().stream().map((PersonId id) -> people.person(id)).flatMap(Optional::stream)
                .filter(person -> broughtBy(person, name)).map(Person::turned).toList();
    }
}
