package org.pupitre.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.act.Decision;
import org.pupitre.domain.act.Event;
import org.pupitre.domain.act.ItemPlan.PlannedSpeaker;
import org.pupitre.domain.act.PeopleEvent.PersonAdded;
import org.pupitre.domain.act.Person;
import org.pupitre.domain.act.PersonDetails;
import org.pupitre.domain.act.QueueCommand.AddAnswer;
import org.pupitre.domain.act.QueueCommand.AddSeveral;
import org.pupitre.domain.act.QueueCommand.AddToQueue;
import org.pupitre.domain.act.QueueCommand.NameSpeaker;
import org.pupitre.domain.act.QueueCommand.RaiseHand;
import org.pupitre.domain.act.QueueEvent;
import org.pupitre.domain.act.QueueEvent.EntryAnswers;
import org.pupitre.domain.act.QueueEvent.SeveralQueued;
import org.pupitre.domain.act.QueueEvent.SpeakerNamed;
import org.pupitre.domain.act.QueueEvent.SpeakerQueued;
import org.pupitre.domain.act.Rejection;
import org.pupitre.domain.act.SessionPlan;
import org.pupitre.domain.act.SpeechType;
import org.pupitre.domain.queue.QueueEntry;
import org.pupitre.domain.queue.QueueRules;
import org.pupitre.domain.value.EntryId;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.PersonId;

/** Adds a known or a new person to the queue, with the language and speaking time that fit. */
final class Queueing {
    /** Speaking time of an interjection (rules of the queue, section 3.7). */
    private static final int INTERJECTION_SECONDS = 30;
    /** Requests of one act. */
    private static final int MOST_AT_ONCE = 1000;

    private final SessionState state;
    private final Instant now;
    private final QueueRules rules;

    Queueing(SessionState state, Instant now) {
        this.state = state;
        this.now = now;
        rules = new QueueRules(state.queue(), now, state.core().debate().doubles());
    }

    Decision add(AddToQueue command) {
        return add(command, null);
    }

    /** Those that can be added, as if they had come after each other; refused where none can, for what was wrong first. */
    Decision several(AddSeveral command) {
        if (command.requests().isEmpty() || command.requests().size() > MOST_AT_ONCE) {
            return Decision.refuse(new Rejection.BadValue("requests", "1 … " + MOST_AT_ONCE));
        }
        List<Event> events = new ArrayList<>();
        List<Person> people = new ArrayList<>();
        Decision first = null;
        SessionState so = state;
        int count = 0;
        for (AddToQueue request : command.requests()) {
            Decision decision = new Queueing(so, now).add(request);
            if (decision instanceof Decision.Accepted accepted) {
                events.addAll(accepted.events());
                people.addAll(accepted.people());
                so = so.withPeople(so.people().with(accepted.people())).with(after(so, accepted.events()),
                        so.history());
                count++;
            } else {
                first = first == null ? decision : first;
            }
        }
        if (events.isEmpty() && first != null) {
            return first;
        }
        events.addFirst(new SeveralQueued(count));
        return new Decision.Accepted(events, people);
    }

    private static Core after(SessionState state, List<Event> events) {
        Core core = state.core();
        for (Event event : events) {
            core = event instanceof QueueEvent e ? core.with(core.queue().after(e)) : core;
        }
        return core;
    }

    /** A hand from the meeting tool, where the queue takes it. */
    Decision raise(RaiseHand command) {
        boolean point = command.request().type() == SpeechType.POINT_OF_ORDER;
        boolean taken = switch (state.core().debate().closing()) {
            case OPEN -> true;
            case CLOSED_BUT_POINTS -> point;
            case CLOSED -> false;
        };
        return taken ? add(command.request()) : Decision.refuse(new Rejection.QueueIsClosed());
    }

    /** An answer takes over the class of what it answers. */
    Decision answer(AddAnswer command) {
        QueueEntry answered = state.queue().entry(command.to()).orElse(null);
        if (answered == null) {
            return Decision.refuse(new Rejection.NoSuchEntry(command.to()));
        }
        Rejection fault = rules.notToBeAnswered(answered);
        return fault != null
                ? Decision.refuse(fault)
                : add(new AddToQueue(command.person(), command.newPerson(), answered.type(), null, command.language(),
                        command.note(), null), answered);
    }

    /** Who asks is said once. */
    Decision name(NameSpeaker command) {
        QueueEntry entry = state.queue().entry(command.entry()).orElse(null);
        if (entry == null) {
            return Decision.refuse(new Rejection.NoSuchEntry(command.entry()));
        }
        if (entry.person() != null) {
            return Decision.refuse(new Rejection.EntryHasPerson(entry.id()));
        }
        PersonDetails details = command.newPerson();
        PersonId known = command.person();
        if ((known == null) == (details == null)) {
            return Decision.refuse(new Rejection.BadValue("person", "person, newPerson"));
        }
        if (known != null && !state.people().has(known)) {
            return Decision.refuse(new Rejection.NoSuchPerson(known));
        }
        if (known != null && entry.comes() && entry.answerTo() == null) {
            Rejection waits = waiting(known, entry.type());
            if (waits != null) {
                return Decision.refuse(waits);
            }
        }
        Person person = details == null
                ? state.people().person(known).orElseThrow()
                : new Person(state.freshPerson(), details);
        List<Event> events = new ArrayList<>();
        if (details != null) {
            events.add(new PersonAdded(person.id()));
        }
        LanguageTag language = entry.language() == null ? person.language() : entry.language();
        events.add(new SpeakerNamed(entry.id(), person.id(), language));
        if (state.queue().onFloor().filter(e -> e.id().equals(entry.id())).isPresent()) {
            new FloorLanguageRules(state, now).follow(events, language);
        }
        return new Decision.Accepted(events, details == null ? List.of() : List.of(person));
    }

    private Decision add(AddToQueue command, @Nullable QueueEntry answered) {
        SpeechType type = Optional.ofNullable(command.type()).orElse(SpeechType.NORMAL);
        Rejection fault = fault(command, type, answered != null);
        if (fault != null) {
            return Decision.refuse(fault);
        }
        PersonDetails details = command.newPerson();
        Person person = details == null
                ? state.people().person(command.person()).orElse(null)
                : new Person(state.freshPerson(), details);
        List<Event> events = new ArrayList<>();
        if (details != null && person != null) {
            events.add(new PersonAdded(person.id()));
        }
        int arrival = state.queue().nextArrival();
        events.add(new SpeakerQueued(new EntryId("e" + arrival), person == null ? null : person.id(), type,
                command.rank(), language(command, person), command.note(), allotment(command, type, person), arrival,
                answered == null ? rules.placeFor(type, command.rank()) : rules.placeForAnswer(answered), null, now));
        if (answered != null) {
            events.add(new EntryAnswers(new EntryId("e" + arrival), answered.id()));
        }
        return new Decision.Accepted(events, details == null || person == null ? List.of() : List.of(person));
    }

    private @Nullable Rejection fault(AddToQueue command, SpeechType type, boolean answer) {
        PersonId known = command.person();
        Integer rank = command.rank();
        Integer seconds = command.allotmentSeconds();
        if (known != null && command.newPerson() != null) {
            return new Rejection.BadValue("newPerson", "null");
        }
        if (rank != null && rank < 1) {
            return new Rejection.BadValue("rank", "1, 2, 3 …");
        }
        if (seconds != null && (seconds < 1 || seconds > 7200)) {
            return new Rejection.BadValue("allotmentSeconds", "1 … 7200");
        }
        if (known == null) {
            boolean mayBeUnnamed = type == SpeechType.INTERJECTION || type == SpeechType.INTERVENTION;
            return command.newPerson() != null || mayBeUnnamed ? null : new Rejection.PersonMissing();
        }
        if (!state.people().has(known)) {
            return new Rejection.NoSuchPerson(known);
        }
        return answer ? null : waiting(known, type);
    }

    private @Nullable Rejection waiting(PersonId known, SpeechType type) {
        return rules.sameAsking(known, type)
                .map(e -> new Rejection.AlreadyWaiting(known, Math.max(1, state.queue().placeOf(e.id())))).orElse(null);
    }

    private @Nullable LanguageTag language(AddToQueue command, @Nullable Person person) {
        if (command.language() != null) {
            return command.language();
        }
        Optional<LanguageTag> planned = plannedSpeaker(person).map(PlannedSpeaker::language);
        return planned.orElse(person == null ? null : person.language());
    }

    private int allotment(AddToQueue command, SpeechType type, @Nullable Person person) {
        Integer given = command.allotmentSeconds();
        if (given != null) {
            return given;
        }
        if (type == SpeechType.INTERJECTION) {
            return INTERJECTION_SECONDS;
        }
        SessionPlan plan = state.plan();
        return plannedSpeaker(person).map(PlannedSpeaker::allotmentSeconds)
                .orElse(plan == null ? 180 : plan.speakingSeconds());
    }

    /** The person's place in the item that runs, as long as he or she has not spoken in it. */
    private Optional<PlannedSpeaker> plannedSpeaker(@Nullable Person person) {
        if (person == null) {
            return Optional.empty();
        }
        Instant began = state.timeline().currentRun().map(r -> r.start()).orElse(null);
        boolean spoke = began != null && state.queue().entries().stream()
                .filter(e -> person.id().equals(e.person())).map(QueueEntry::begunAt)
                .anyMatch(begun -> begun != null && !begun.isBefore(began));
        return spoke
                ? Optional.empty()
                : state.timeline().current().flatMap(
                        item -> item.plan().speakers().stream().filter(s -> s.person().equals(person.id()))
                                .findFirst());
    }
}
