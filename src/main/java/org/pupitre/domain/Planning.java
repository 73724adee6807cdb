package org.pupitre.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.pupitre.domain.act.BoardEvent.QuestionAdded;
import org.pupitre.domain.act.BoardEvent.RenditionWritten;
import org.pupitre.domain.act.BoothPlan;
import org.pupitre.domain.act.ChannelPlan;
import org.pupitre.domain.act.Decision;
import org.pupitre.domain.act.Event;
import org.pupitre.domain.act.FollowUpEvent.AddresseeNamed;
import org.pupitre.domain.act.GlossaryEvent.TermsWritten;
import org.pupitre.domain.act.IntakeCommand.TakeIn;
import org.pupitre.domain.act.InterpretationEvent.BoothAdded;
import org.pupitre.domain.act.InterpretationEvent.ChannelAdded;
import org.pupitre.domain.act.InterpretationEvent.InterpreterAdded;
import org.pupitre.domain.act.InterpreterPlan;
import org.pupitre.domain.act.ItemPlan;
import org.pupitre.domain.act.ItemPlan.PlannedSpeaker;
import org.pupitre.domain.act.Levels;
import org.pupitre.domain.act.NoteEvent.NoteRevised;
import org.pupitre.domain.act.PeopleCommand;
import org.pupitre.domain.act.PeopleCommand.AddPeople;
import org.pupitre.domain.act.PeopleCommand.AddPerson;
import org.pupitre.domain.act.PeopleCommand.CorrectPerson;
import org.pupitre.domain.act.PeopleCommand.RemovePerson;
import org.pupitre.domain.act.PeopleEvent.PersonAdded;
import org.pupitre.domain.act.PeopleEvent.PersonCorrected;
import org.pupitre.domain.act.PeopleEvent.PersonProposed;
import org.pupitre.domain.act.Person;
import org.pupitre.domain.act.PlanCommand;
import org.pupitre.domain.act.PlanCommand.EditItem;
import org.pupitre.domain.act.PlanCommand.InsertItem;
import org.pupitre.domain.act.PlanCommand.JoinItems;
import org.pupitre.domain.act.PlanCommand.RemoveItem;
import org.pupitre.domain.act.ProposedPerson;
import org.pupitre.domain.act.QuestionPlan;
import org.pupitre.domain.act.Rejection;
import org.pupitre.domain.act.RunningSession;
import org.pupitre.domain.act.SessionCommand.PlaceSession;
import org.pupitre.domain.act.SessionCommand.PlanSession;
import org.pupitre.domain.act.SessionCommand.RefreshCopy;
import org.pupitre.domain.act.SessionCommand.RenameSession;
import org.pupitre.domain.act.SessionCommand.TakeCopy;
import org.pupitre.domain.act.SessionEvent.HardStopSet;
import org.pupitre.domain.act.SessionEvent.RunningCopied;
import org.pupitre.domain.act.SessionEvent.SessionCopied;
import org.pupitre.domain.act.SessionEvent.SessionMoved;
import org.pupitre.domain.act.SessionEvent.SessionPlanned;
import org.pupitre.domain.act.SessionEvent.SessionRenamed;
import org.pupitre.domain.act.SessionEvent.SpeakersReadySet;
import org.pupitre.domain.act.SessionPlan;
import org.pupitre.domain.act.TimelineCommand.AddItem;
import org.pupitre.domain.act.TimelineEvent.ItemAdded;
import org.pupitre.domain.act.TimelineEvent.ItemSkipped;
import org.pupitre.domain.agenda.AgendaItem;
import org.pupitre.domain.agenda.PlanRules;
import org.pupitre.domain.agenda.Timeline;
import org.pupitre.domain.agenda.TimelineRules;
import org.pupitre.domain.listing.ListingRules;
import org.pupitre.domain.notes.NoteMerge;
import org.pupitre.domain.notes.NoteRules;
import org.pupitre.domain.people.People;
import org.pupitre.domain.preparation.IntakeRules;
import org.pupitre.domain.preparation.JoiningRules;
import org.pupitre.domain.preparation.Parts;
import org.pupitre.domain.value.BoothId;
import org.pupitre.domain.value.ItemId;
import org.pupitre.domain.value.PersonId;
import org.pupitre.domain.value.QuestionId;

/** What is set up before a session: its plan, and its people. */
final class Planning {
    /** A hundred years: what is farther is a slip of the keyboard. */
    private static final long FARTHEST_MOVE_SECONDS = ListingRules.FARTHEST_SECONDS;

    private Planning() {}

    static Decision people(SessionState state, PeopleCommand command) {
        return switch (command) {
            case AddPerson c -> {
                PersonId given = c.person();
                PersonId id = given == null ? state.freshPerson() : given;
                if (state.people().wasErased(id)) {
                    yield Decision.refuse(new Rejection.PersonWasErased(id.erased()));
                }
                yield state.people().has(id)
                        ? Decision.refuse(new Rejection.IdInUse(id.value()))
                        : new Decision.Accepted(List.of(new PersonAdded(id)), List.of(new Person(id, c.details())));
            }
            case AddPeople c -> JoiningRules.add(state.people(), state.core().programme(), c);
            case RemovePerson c -> JoiningRules.remove(state.people(), state.core().programme(),
                    new Parts(state.timeline(), state.queue(), state.board(), state.notes(), state.interpretation()),
                    c.person());
            case CorrectPerson c -> Correcting.person(state, c);
        };
    }

    static Decision addItem(SessionState state, AddItem command, Instant now) {
        Rejection unknown = unknownSpeaker(List.of(command.item()), state.people());
        return unknown == null
                ? TimelineRules.decide(state.timeline(), new AddItem(begun(state, command.item())), now)
                : Decision.refuse(unknown);
    }

    /** What is added to an empty agenda begins with the session. */
    private static ItemPlan begun(SessionState state, ItemPlan item) {
        boolean first = state.timeline().items().stream().map(AgendaItem::plan).noneMatch(ItemPlan::inChain);
        SessionPlan plan = state.plan();
        return first && item.inChain() && !item.fixed() && plan != null
                ? item.startingAt(plan.plannedStart())
                : item;
    }

    /** A change of the agenda: its speakers are known, and what notes belong to stays. */
    static Decision change(SessionState state, PlanCommand command, Instant now) {
        return change(state, state.timeline(), state.people(), command, now);
    }

    private static Decision change(SessionState state, Timeline timeline, People people, PlanCommand command,
            Instant now) {
        Optional<Rejection> unknown = speakers(command).stream().map(PlannedSpeaker::person)
                .filter(person -> !people.knows(person)).findFirst().map(Rejection.NoSuchPerson::new);
        Optional<ItemId> noted = gone(timeline, command)
                .filter(gone -> state.notes().notes().stream().anyMatch(note -> gone.equals(note.item())));
        SessionPlan plan = state.plan();
        return unknown.or(() -> noted.map(Rejection.ItemHasNotes::new)).map(Decision::refuse)
                .orElseGet(() -> PlanRules.decide(timeline, command, plan == null ? now : plan.plannedStart(),
                        plan == null ? Instant.MAX : plan.hardStop(), now));
    }

    /** What a file brings: its items keep to the rules of the agenda, and name the people it brings. */
    static Decision takeIn(SessionState state, TakeIn command, Instant now) {
        People known = state.people().with(command.people());
        return new IntakeRules(state.id(), state.timeline(), state.people(), state.core().programme(),
                state.core().preparation(), (timeline, each) -> change(state, timeline, known, each, now), now)
                .decide(command);
    }

    private static List<PlannedSpeaker> speakers(PlanCommand command) {
        return switch (command) {
            case InsertItem c -> c.item().speakers();
            case EditItem c -> c.change().speakers() == null ? List.of() : c.change().speakers();
            default -> List.of();
        };
    }

    /** The item that would be in the agenda no more. */
    private static Optional<ItemId> gone(Timeline timeline, PlanCommand command) {
        return switch (command) {
            case RemoveItem c -> Optional.of(c.item());
            case JoinItems c -> PlanRules.joining(timeline, c.item()).map(AgendaItem::id);
            default -> Optional.empty();
        };
    }

    static Decision hardStop(SessionState state, Instant hardStop) {
        SessionPlan plan = state.plan();
        if (plan == null) {
            return Decision.refuse(new Rejection.NotPlannedYet());
        }
        Instant first = plan.plannedStart().plusMillis(1);
        if (hardStop.isBefore(first) || Duration.between(first, hardStop).toSeconds() > FARTHEST_MOVE_SECONDS
                || hardStop.equals(plan.hardStop())) {
            return Decision.refuse(new Rejection.BadValue("hardStop", "> " + plan.plannedStart()));
        }
        return state.timeline().finishedAt() == null
                ? Decision.events(new HardStopSet(hardStop))
                : Decision.refuse(new Rejection.SessionIsFinished());
    }

    static Decision speakersReady(SessionState state, boolean ready) {
        SessionPlan plan = state.plan();
        if (plan == null) {
            return Decision.refuse(new Rejection.NotPlannedYet());
        }
        if (state.timeline().finishedAt() != null) {
            return Decision.refuse(new Rejection.SessionIsFinished());
        }
        return plan.speakersReady() == ready
                ? Decision.refuse(new Rejection.NothingChanges())
                : Decision.events(new SpeakersReadySet(ready));
    }

    static Decision rename(SessionState state, RenameSession command) {
        SessionPlan plan = state.plan();
        if (plan == null) {
            return Decision.refuse(new Rejection.NotPlannedYet());
        }
        return plan.called(command.title(), command.seminarTitle()).equals(plan)
                ? Decision.refuse(new Rejection.NothingChanges())
                : Decision.events(new SessionRenamed(command.title(), command.seminarTitle()));
    }

    static Decision place(SessionState state, PlaceSession command) {
        SessionPlan plan = state.plan();
        return plan == null
                ? Decision.refuse(new Rejection.NotPlannedYet())
                : ListingRules.place(plan, state.timeline().status(), command);
    }

    static Decision move(SessionState state, Instant plannedStart) {
        SessionPlan plan = state.plan();
        if (plan == null) {
            return Decision.refuse(new Rejection.NotPlannedYet());
        }
        long seconds = Duration.between(plan.plannedStart(), plannedStart).toSeconds();
        if (seconds == 0 || Math.abs(seconds) > FARTHEST_MOVE_SECONDS) {
            return Decision.refuse(new Rejection.BadValue("plannedStart", "≠ " + plan.plannedStart()));
        }
        return state.timeline().finishedAt() == null
                ? Decision.events(new SessionMoved(seconds))
                : Decision.refuse(new Rejection.SessionIsFinished());
    }

    static Decision plan(SessionState state, PlanSession command, Instant now) {
        if (state.planned()) {
            return Decision.refuse(new Rejection.AlreadyPlanned());
        }
        Rejection fault = fault(command, state.people().with(command.people()));
        if (fault != null) {
            return Decision.refuse(fault);
        }
        List<Event> events = new ArrayList<>();
        events.add(new SessionPlanned(command.plan()));
        // A person who was erased does not come back with an old file, and the session is planned all the same.
        List<Person> people = named(state, command.people(), events);
        if (!command.terms().isEmpty()) {
            events.add(new TermsWritten(command.terms(), List.of(), null));
        }
        command.items().forEach(i -> events.add(new ItemAdded(i)));
        command.channels().forEach(c -> events.add(new ChannelAdded(c)));
        command.booths().forEach(b -> events.add(new BoothAdded(b)));
        command.interpreters().forEach(i -> events.add(new InterpreterAdded(i)));
        People known = state.people().with(people);
        command.addressees().stream().filter(addressee -> known.has(addressee.person()))
                .forEach(addressee -> events.add(new AddresseeNamed(addressee.person(), addressee.subject())));
        events.addAll(Levels.ALL_NAMED.to(Levels.of(command.levels().stream()
                .filter(level -> level.person() != null && known.has(level.person())).toList())));
        for (int i = 0; i < command.questions().size(); i++) {
            QuestionPlan question = command.questions().get(i);
            QuestionId id = new QuestionId("q" + (i + 1));
            events.add(new QuestionAdded(id, i + 1, question.text(), question.language(), question.asker(), now));
            question.renditions().forEach(
                    r -> events.add(new RenditionWritten(id, r.language(), r.text(), r.state(), now)));
        }
        return new Decision.Accepted(events, people);
    }

    /** A copy of a session from elsewhere, with what is needed to take notes. */
    static Decision copy(SessionState state, TakeCopy command) {
        if (state.planned()) {
            return Decision.refuse(new Rejection.AlreadyPlanned());
        }
        People known = state.people().with(command.people());
        Rejection fault = TimelineRules.fault(command.items());
        fault = fault == null ? unknownSpeaker(command.items(), known) : fault;
        fault = fault == null
                ? interpretationFault(command.channels(), command.booths(), command.interpreters(), known)
                : fault;
        if (fault != null) {
            return Decision.refuse(fault);
        }
        List<Event> events = new ArrayList<>();
        events.add(new SessionPlanned(command.plan()));
        events.add(new SessionCopied(command.mark()));
        List<Person> people = new ArrayList<>(named(state, command.people(), events));
        people.addAll(proposed(state.people().with(people), command.proposed(), events));
        command.items().forEach(i -> events.add(new ItemAdded(i)));
        command.skipped().forEach(i -> events.add(new ItemSkipped(i)));
        command.channels().forEach(c -> events.add(new ChannelAdded(c)));
        command.booths().forEach(b -> events.add(new BoothAdded(b)));
        command.interpreters().forEach(i -> events.add(new InterpreterAdded(i)));
        command.questions().forEach(q -> {
            events.add(new QuestionAdded(q.id(), q.number(), q.text(), q.language(), q.asker(), q.askedAt()));
            q.renditions().forEach(r -> events.add(
                    new RenditionWritten(q.id(), r.language(), r.text(), r.state(), q.askedAt())));
        });
        events.addAll(Levels.ALL_NAMED.to(Levels.of(command.levels())));
        Rejection bad = NoteRules.fault(command.notes());
        if (bad != null) {
            return Decision.refuse(bad);
        }
        NoteMerge merge = NoteMerge.of(state.notes(), command.notes());
        if (!merge.circular().isEmpty()) {
            return Decision.refuse(new Rejection.NoteInACircle(merge.circular().getFirst()));
        }
        merge.fresh().forEach(r -> events.add(new NoteRevised(r)));
        RunningSession running = command.running();
        if (running != null) {
            events.add(new RunningCopied(running));
        }
        return new Decision.Accepted(events, people);
    }

    /** Brings a copy up to what a later bundle of the moderator knows. */
    static Decision refresh(SessionState state, RefreshCopy command) {
        List<Event> events = new ArrayList<>();
        List<Person> changed = command.people().stream()
                .filter(p -> !state.people().person(p.id()).filter(p::equals).isPresent()).toList();
        List<Person> people = new ArrayList<>(named(state, changed, events));
        People known = state.people().with(people);
        people.addAll(proposed(known, command.notes().proposed(), events));
        Decision notes = NoteRules.takeIn(state.notes(), command.notes());
        if (notes instanceof Decision.Refused refused && !(refused.reason() instanceof Rejection.NothingToTakeIn)) {
            return notes;
        }
        if (notes instanceof Decision.Accepted accepted) {
            events.addAll(accepted.events());
        }
        RunningSession running = command.running();
        boolean later = running != null && later(running, state.core().running());
        if (running != null && later) {
            events.add(new RunningCopied(running));
        }
        // An older bundle never makes more known than a later one did.
        Levels levels = state.core().levels();
        events.addAll(levels.to(later ? Levels.of(command.levels()) : levels.and(Levels.of(command.levels()))));
        return events.isEmpty()
                ? Decision.refuse(new Rejection.NothingToTakeIn())
                : new Decision.Accepted(events, people);
    }

    /** Whether a bundle knows more of the running session than the one before; an older one does not. */
    static boolean later(RunningSession running, @Nullable RunningSession before) {
        return before == null || running.at().isAfter(before.at());
    }

    private static List<Person> named(SessionState state, List<Person> given, List<Event> events) {
        List<Person> people = given.stream().filter(p -> !state.people().wasErased(p.id()))
                .map(p -> new Person(p.id(), p.details())).toList();
        people.forEach(p -> events.add(
                state.people().has(p.id()) ? new PersonCorrected(p.id()) : new PersonAdded(p.id())));
        return people;
    }

    /** Proposed people who are not known under their id: who is known stays as he or she is. */
    static List<Person> proposed(People known, List<ProposedPerson> given, List<Event> events) {
        List<Person> people = new ArrayList<>();
        for (ProposedPerson proposed : given) {
            Person person = proposed.person();
            if (!known.knows(person.id()) && people.stream().noneMatch(p -> p.id().equals(person.id()))) {
                events.add(new PersonProposed(person.id(), proposed.by()));
                people.add(person);
            }
        }
        return people;
    }

    private static @Nullable Rejection fault(PlanSession command, People people) {
        Rejection agenda = TimelineRules.fault(command.items());
        if (agenda != null) {
            return agenda;
        }
        Rejection unknown = unknownSpeaker(command.items(), people);
        if (unknown != null) {
            return unknown;
        }
        Rejection interpretation = interpretationFault(command.channels(), command.booths(),
                command.interpreters(), people);
        if (interpretation != null) {
            return interpretation;
        }
        for (QuestionPlan question : command.questions()) {
            PersonId asker = question.asker();
            if (asker != null && !people.knows(asker)) {
                return new Rejection.NoSuchPerson(asker);
            }
        }
        return null;
    }

    private static @Nullable Rejection unknownSpeaker(List<ItemPlan> items, People people) {
        return items.stream().flatMap(i -> i.speakers().stream()).map(PlannedSpeaker::person)
                .filter(p -> !people.knows(p)).findFirst().map(Rejection.NoSuchPerson::new).orElse(null);
    }

    private static @Nullable Rejection interpretationFault(List<ChannelPlan> channels, List<BoothPlan> planned,
            List<InterpreterPlan> interpreters, People people) {
        Set<String> ids = new HashSet<>();
        for (ChannelPlan channel : channels) {
            if (!ids.add("channel " + channel.id().value())) {
                return new Rejection.IdInUse(channel.id().value());
            }
        }
        Set<BoothId> booths = new HashSet<>();
        for (BoothPlan booth : planned) {
            if (!booths.add(booth.id())) {
                return new Rejection.IdInUse(booth.id().value());
            }
        }
        for (InterpreterPlan interpreter : interpreters) {
            if (!booths.contains(interpreter.booth())) {
                return new Rejection.NoSuchBooth(interpreter.booth());
            }
            if (!people.knows(interpreter.person())) {
                return new Rejection.NoSuchPerson(interpreter.person());
            }
            if (!ids.add(interpreter.booth().value() + " " + interpreter.person().value())) {
                return new Rejection.IdInUse(interpreter.person().value());
            }
        }
        return null;
    }
}
