package org.pupitre.domain.queue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.act.Decision;
import org.pupitre.domain.act.Event;
import org.pupitre.domain.act.QueueCommand.EditEntry;
import org.pupitre.domain.act.QueueEvent.EntryClassified;
import org.pupitre.domain.act.QueueEvent.EntryEdited;
import org.pupitre.domain.act.QueueEvent.EntryMoved;
import org.pupitre.domain.act.QueueEvent.EntryRestored;
import org.pupitre.domain.act.QueueEvent.EntryWithdrawn;
import org.pupitre.domain.act.QueueEvent.SpeakerUncalled;
import org.pupitre.domain.act.QueueEvent.TimeGiven;
import org.pupitre.domain.act.QueueEvent.TurnEnded;
import org.pupitre.domain.act.QueueEvent.TurnPaused;
import org.pupitre.domain.act.QueueEvent.TurnResumed;
import org.pupitre.domain.act.QueueEvent.TurnStarted;
import org.pupitre.domain.act.QueueEvent.TurnTakenBack;
import org.pupitre.domain.act.Rejection;
import org.pupitre.domain.act.SpeechType;
import org.pupitre.domain.queue.QueueEntry.State;
import org.pupitre.domain.value.EntryId;
import org.pupitre.domain.value.PersonId;
import org.pupitre.domain.value.QuestionId;

/** What may be done with the queue on its own, and what follows from it (rules of the queue, sections 2.1 and 3). */
public final class QueueRules {
    private final SpeakerQueue queue;
    private final Instant now;
    private final boolean doubles;

    public QueueRules(SpeakerQueue queue, Instant now) {
        this(queue, now, false);
    }

    /**
     * The rules for a queue.
     *
     * @param doubles whether the same person may wait twice
     */
    public QueueRules(SpeakerQueue queue, Instant now, boolean doubles) {
        this.queue = queue;
        this.now = now;
        this.doubles = doubles;
    }

    /**
     * The place a new entry gets (rules of the queue, sections 3.1 and 3.2): before the first waiting one that is less
     * urgent, by one order of class and, among points of order, rank; the smaller the more urgent, none the least.
     */
    public int placeFor(SpeechType type, @Nullable Integer rank) {
        List<QueueEntry> waiting = queue.waiting();
        for (int i = 0; i < waiting.size(); i++) {
            QueueEntry other = waiting.get(i);
            int byClass = other.type().compareTo(type);
            boolean laterInClass = type == SpeechType.POINT_OF_ORDER && order(other.rank()) > order(rank);
            if (byClass > 0 || (byClass == 0 && laterInClass)) {
                return i + 1;
            }
        }
        return waiting.size() + 1;
    }

    private static int order(@Nullable Integer rank) {
        return rank == null ? Integer.MAX_VALUE : rank;
    }

    /**
     * The request of this person that is in the way of another one: waiting or called, with the same point-of-order
     * flag. Answers are in no one's way, and none is where the same person may wait twice.
     */
    public Optional<QueueEntry> sameAsking(PersonId person, SpeechType type) {
        return doubles ? Optional.empty() : queue.inTheWay(person, type);
    }

    /** Frees the Next slot: who was called returns to the place he or she was called from. */
    public List<Event> freeNext() {
        List<Event> events = new ArrayList<>();
        queue.called().ifPresent(e -> events.add(new SpeakerUncalled(e.id(), false, Math.max(1, e.leftFrom()))));
        return events;
    }

    /**
     * Ends everyone on the floor at once, and removes waiting interjections, which were to the one speaking (rules of the
     * queue, section 3.3).
     */
    public List<Event> clearFloor() {
        List<Event> events = new ArrayList<>();
        queue.entries().stream().filter(e -> e.state().active()).map(e -> new TurnEnded(e.id(), now))
                .forEach(events::add);
        if (!events.isEmpty()) {
            queue.waiting().stream().filter(e -> e.type() == SpeechType.INTERJECTION)
                    .map(e -> new EntryWithdrawn(e.id(), now)).forEach(events::add);
        }
        return events;
    }

    /** What the end of the session makes of the queue: turns end, and who was called waits again. Who waits is kept. */
    public List<Event> finish() {
        List<Event> events = new ArrayList<>();
        queue.entries().stream().filter(e -> e.state().active()).map(e -> new TurnEnded(e.id(), true, now))
                .forEach(events::add);
        events.addAll(freeNext());
        return events;
    }

    /**
     * Gives an entry the floor: an interjection pauses who speaks, any other ends all that is on the floor (rules of the
     * queue, sections 3.3 and 3.4).
     */
    public List<Event> start(QueueEntry entry, @Nullable QuestionId answers) {
        List<Event> events = new ArrayList<>();
        if (entry.type() == SpeechType.INTERJECTION) {
            queue.entries().stream().filter(e -> e.state() == State.SPEAKING)
                    .map(e -> new TurnPaused(e.id(), false, now)).forEach(events::add);
        } else {
            clearFloor().stream().filter(e -> !(e instanceof EntryWithdrawn w && w.entry().equals(entry.id())))
                    .forEach(events::add);
        }
        events.add(new TurnStarted(entry.id(), answers, now));
        return events;
    }

    /** Who goes on when the agenda item goes on: who was held with it last, unless someone else speaks by now. */
    public Optional<QueueEntry> heldWithItem() {
        return queue.onFloor().filter(e -> {
            TurnClock clock = e.clock();
            return e.state() == State.PAUSED && clock != null && clock.withItem();
        });
    }

    /** The called speaker did not answer: waits again, one place below the one he or she was called from. */
    public Decision noAnswer(EntryId id) {
        return on(id, entry -> entry.state() == State.CALLED
                ? Decision.events(new SpeakerUncalled(id, true, Math.max(1, entry.leftFrom()) + 1))
                : Decision.refuse(new Rejection.EntryNotCalled(id)));
    }

    public Decision pause() {
        return onFloor(entry -> entry.state() == State.PAUSED
                ? Decision.refuse(new Rejection.TurnAlreadyPaused(entry.id()))
                : Decision.events(new TurnPaused(entry.id(), false, now)));
    }

    /** Lets the main speaker go on, who holds a running interjection; else the speaker who is paused. */
    public Decision resume() {
        List<QueueEntry> paused = queue.entries().stream().filter(e -> e.state() == State.PAUSED).toList();
        Optional<QueueEntry> speaking = queue.entries().stream().filter(e -> e.state() == State.SPEAKING).findFirst();
        Optional<QueueEntry> main = paused.stream().filter(e -> e.type() != SpeechType.INTERJECTION).findFirst();
        Optional<QueueEntry> resumed = main
                .or(() -> speaking.isPresent() ? Optional.empty() : queue.latestPaused());
        if (resumed.isEmpty()) {
            return Decision.refuse(speaking.<Rejection>map(e -> new Rejection.TurnNotPaused(e.id()))
                    .orElseGet(Rejection.NobodySpeaking::new));
        }
        List<Event> events = new ArrayList<>();
        speaking.ifPresent(e -> events.add(new TurnPaused(e.id(), false, now)));
        events.add(new TurnResumed(resumed.get().id(), now));
        return Decision.events(events);
    }

    /** More or less time for who has the floor. */
    public Decision give(int seconds) {
        if (seconds == 0 || Math.abs((long) seconds) > 3600) {
            return Decision.refuse(new Rejection.BadValue("seconds", "-3600 … -1, 1 … 3600"));
        }
        return onFloor(entry -> Decision.events(new TimeGiven(entry.id(), seconds)));
    }

    /** Ends the turn; the end of an interjection leaves the main speaker paused, the end of the main speaker ends all. */
    public Decision end() {
        return onFloor(entry -> entry.type() == SpeechType.INTERJECTION
                ? Decision.events(new TurnEnded(entry.id(), now))
                : Decision.events(clearFloor()));
    }

    public Decision withdraw(EntryId id) {
        return on(id, entry -> switch (entry.state()) {
            case WAITING, CALLED -> Decision.events(new EntryWithdrawn(id, now));
            case SPEAKING, PAUSED, FINISHED, WITHDRAWN -> Decision.refuse(new Rejection.EntryNotWaiting(id));
        });
    }

    /** Puts a withdrawn request back, unless its person waits again by now. */
    public Decision restore(EntryId id) {
        return on(id, entry -> {
            PersonId person = entry.person();
            Optional<QueueEntry> other = person == null || entry.answerTo() != null
                    ? Optional.empty()
                    : sameAsking(person, entry.type());
            if (entry.state() != State.WITHDRAWN) {
                return Decision.refuse(new Rejection.EntryNotWithdrawn(id));
            }
            return person != null && other.isPresent()
                    ? Decision
                            .refuse(new Rejection.AlreadyWaiting(person, Math.max(1, queue.placeOf(other.get().id()))))
                    : Decision.events(new EntryRestored(id, Math.max(1, entry.leftFrom())));
        });
    }

    public Decision move(EntryId id, int place) {
        if (place < 1) {
            return Decision.refuse(new Rejection.BadValue("place", "1, 2, 3 …"));
        }
        return on(id, entry -> entry.state() == State.WAITING
                ? Decision.events(new EntryMoved(id, Math.min(place, queue.waiting().size())))
                : Decision.refuse(new Rejection.EntryNotWaiting(id)));
    }

    /** Language and remark, and the class where it is given: it does not move the request, and no interjection comes or goes. */
    public Decision edit(EditEntry command) {
        EntryId id = command.entry();
        return on(id, entry -> switch (entry.state()) {
            case WAITING, CALLED, SPEAKING, PAUSED -> classified(entry, command);
            case FINISHED, WITHDRAWN -> Decision.refuse(new Rejection.EntryNotWaiting(id));
        });
    }

    private Decision classified(QueueEntry entry, EditEntry command) {
        EntryEdited edited = new EntryEdited(entry.id(), command.language(), command.note());
        SpeechType type = command.type();
        Integer rank = type == SpeechType.POINT_OF_ORDER ? command.rank() : null;
        if (type == null || (type == entry.type() && Objects.equals(rank, entry.rank()))) {
            return Decision.events(edited);
        }
        if (rank != null && rank < 1) {
            return Decision.refuse(new Rejection.BadValue("rank", "1, 2, 3 …"));
        }
        if ((type == SpeechType.INTERJECTION) != (entry.type() == SpeechType.INTERJECTION)) {
            return Decision.refuse(new Rejection.InterjectionStays(entry.id()));
        }
        if (entry.person() == null && type != SpeechType.INTERVENTION) {
            return Decision.refuse(new Rejection.PersonMissing());
        }
        EntryClassified classified = new EntryClassified(entry.id(), type, rank);
        boolean same = Objects.equals(command.language(), entry.language())
                && Objects.equals(command.note(), entry.note());
        return same ? Decision.events(classified) : Decision.events(edited, classified);
    }

    /**
     * The place of an answer: directly below what it answers, after the answers that follow it; at the top where that has
     * the floor or is next (rules of the queue, section 3.10).
     */
    public int placeForAnswer(QueueEntry answered) {
        List<QueueEntry> waiting = queue.waiting();
        int place = queue.placeOf(answered.id());
        while (place < waiting.size() && answered.id().equals(waiting.get(place).answerTo())) {
            place++;
        }
        return place + 1;
    }

    /** Why this cannot be answered, null where it can (rules of the queue, section 3.10). */
    public @Nullable Rejection notToBeAnswered(QueueEntry entry) {
        boolean answerable = entry.type() == SpeechType.INTERVENTION || entry.type() == SpeechType.INTERJECTION;
        if (!answerable || entry.answerTo() != null) {
            return new Rejection.NotToBeAnswered(entry.id());
        }
        if (entry.state() == State.FINISHED || entry.state() == State.WITHDRAWN) {
            return new Rejection.EntryNotWaiting(entry.id());
        }
        return queue.entries().stream().noneMatch(e -> e.clock() != null) ? new Rejection.NobodyHasBegun() : null;
    }

    /**
     * Puts the latest finished speaker back to the top (rules of the queue, section 3.6); on a tie the main speaker before
     * an interjection.
     */
    public Decision takeBackLast() {
        Optional<QueueEntry> last = queue.finished().stream().max(Comparator.comparing(QueueRules::endOf)
                .thenComparing(e -> e.type() != SpeechType.INTERJECTION).thenComparingInt(QueueEntry::arrival));
        if (last.isEmpty()) {
            return Decision.refuse(new Rejection.NobodyFinished());
        }
        QueueEntry entry = last.get();
        if (entry.type() == SpeechType.INTERJECTION && queue.onFloor().isEmpty()) {
            return Decision.refuse(new Rejection.NobodySpeaking());
        }
        PersonId person = entry.person();
        Optional<QueueEntry> other = person == null || entry.answerTo() != null
                ? Optional.empty()
                : sameAsking(person, entry.type());
        return person != null && other.isPresent()
                ? Decision.refuse(new Rejection.AlreadyWaiting(person, Math.max(1, queue.placeOf(other.get().id()))))
                : Decision.events(new TurnTakenBack(entry.id()));
    }

    private static Instant endOf(QueueEntry entry) {
        TurnClock clock = entry.clock();
        Instant end = clock == null ? null : clock.end();
        return end == null ? Instant.MIN : end;
    }

    private Decision on(EntryId id, Function<QueueEntry, Decision> decide) {
        return queue.entry(id).map(decide).orElseGet(() -> Decision.refuse(new Rejection.NoSuchEntry(id)));
    }

    private Decision onFloor(Function<QueueEntry, Decision> decide) {
        return queue.onFloor().map(decide).orElseGet(() -> Decision.refuse(new Rejection.NobodySpeaking()));
    }
}
