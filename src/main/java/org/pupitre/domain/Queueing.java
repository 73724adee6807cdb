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
import org.pupitre.domain.act.QueueCommand.AddToQueue;
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

    private final SessionState state;
    private final Instant now;
    private final QueueRules rules;

    Queueing(SessionState state, Instant now) {
        this.state = state;
        this.now = now;
        rules = new QueueRules(state.queue(), now);
    }

    Decision add(AddToQueue command) {
        SpeechType type = Optional.ofNullable(command.type()).orElse(SpeechType.NORMAL);
        Rejection fault = fault(command, type);
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
                rules.placeFor(type, command.rank()), null, now));
        return new Decision.Accepted(events, details == null || person == null ? List.of() : List.of(person));
    }

    private @Nullable Rejection fault(AddToQueue command, SpeechType type) {
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
