package org.pupitre.domain.queue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.act.QueueEvent;
import org.pupitre.domain.act.SpeechType;
import org.pupitre.domain.queue.QueueEntry.State;
import org.pupitre.domain.value.EntryId;
import org.pupitre.domain.value.Gap;
import org.pupitre.domain.value.Listing;
import org.pupitre.domain.value.PersonId;
import org.pupitre.domain.value.QuestionId;

/**
 * Everyone who asked for the floor in this session, and who has it. Immutable.
 *
 * @param entries all entries; those waiting are in the order of their places, the others in no particular order
 */
public record SpeakerQueue(List<QueueEntry> entries) {
    /** No one asked yet. */
    public static final SpeakerQueue EMPTY = new SpeakerQueue(List.of());
    /** Remaining seconds at which a speaking clock warns (rules of the timeline, section 3.3). */
    public static final int WARNING_SECONDS = 60;
    /** Remaining seconds at which a speaking clock says danger. */
    public static final int DANGER_SECONDS = 30;

    public SpeakerQueue {
        entries = Listing.of(entries);
    }

    Listing<QueueEntry> listing() {
        return Listing.of(entries);
    }

    /** The same without the remarks of the moderator. */
    public SpeakerQueue withoutRemarks() {
        return new SpeakerQueue(entries.stream()
                .map(entry -> entry.note() == null ? entry : EntryDraft.of(entry).note(null).build()).toList());
    }

    public Optional<QueueEntry> entry(EntryId id) {
        return listing().find(id);
    }

    /** Those waiting, first to last. */
    public List<QueueEntry> waiting() {
        return listing().in(State.WAITING);
    }

    /** Place of an entry among those waiting, counted from 1; 0 if it does not wait. */
    public int placeOf(EntryId id) {
        List<QueueEntry> waiting = waiting();
        for (int i = 0; i < waiting.size(); i++) {
            if (waiting.get(i).id().equals(id)) {
                return i + 1;
            }
        }
        return 0;
    }

    /** Who is next. */
    public Optional<QueueEntry> called() {
        return listing().first(State.CALLED);
    }

    /** Who has the floor: the one speaking, else the latest one that is paused. */
    public Optional<QueueEntry> onFloor() {
        return listing().first(State.SPEAKING)
                .or(this::latestPaused);
    }

    /** Who is held for the speaker who has the floor, in the order they were held. */
    public List<QueueEntry> held() {
        Optional<EntryId> floor = onFloor().map(QueueEntry::id);
        return listing().in(State.PAUSED).stream().filter(e -> floor.filter(e.id()::equals).isEmpty())
                .sorted(ByPause.ORDER).toList();
    }

    /** Who had the floor at an instant: the person who spoke, else of those who were paused the one whose pause began last. */
    public Optional<QueueEntry> onFloorAt(Instant at) {
        record Then(QueueEntry entry, @Nullable Instant pausedSince) {}
        List<Then> begun = new ArrayList<>();
        for (QueueEntry entry : entries) {
            TurnClock clock = entry.clock();
            if (clock != null && clock.runsAt(at)) {
                begun.add(new Then(entry, clock.pausedSinceAt(at)));
            }
        }
        return begun.stream().filter(t -> t.pausedSince() == null)
                .max(Comparator.comparing(t -> begin(t.entry())))
                .or(() -> begun.stream().max(Comparator.comparing(
                        t -> t.pausedSince() == null ? Instant.MIN : t.pausedSince())))
                .map(Then::entry);
    }

    /** Of those who are paused the last one. */
    Optional<QueueEntry> latestPaused() {
        return listing().in(State.PAUSED).stream().max(ByPause.ORDER);
    }

    /**
     * The turns that answer a question, in the order they began.
     *
     * @param since when it was read out; turns before that answered it before it was put back. Null for all
     */
    public List<QueueEntry> answering(QuestionId question, @Nullable Instant since) {
        return entries.stream().filter(e -> question.equals(e.answers()) && e.begunAt() != null)
                .filter(e -> since == null || !begin(e).isBefore(since))
                .sorted(Comparator.comparing(SpeakerQueue::begin).thenComparingInt(QueueEntry::arrival)).toList();
    }

    private static Instant begin(QueueEntry entry) {
        Instant begun = entry.begunAt();
        return begun == null ? Instant.MIN : begun;
    }

    /** Turns that are over, in the order they ended. */
    public List<QueueEntry> finished() {
        return listing().in(State.FINISHED).stream().sorted(ByEnd.ORDER).toList();
    }

    /** The waiting entry of a person. */
    public Optional<QueueEntry> waitingOf(PersonId person) {
        return waiting().stream().filter(e -> person.equals(e.person())).findFirst();
    }

    /**
     * The request of this person that is in the way of another one: waiting or called, with the same point-of-order flag;
     * answers are in no one's way (rules of the queue, section 3.8).
     */
    public Optional<QueueEntry> inTheWay(PersonId person, SpeechType type) {
        return entries.stream().filter(QueueEntry::comes).filter(e -> e.answerTo() == null)
                .filter(e -> person.equals(e.person()))
                .filter(e -> (e.type() == SpeechType.POINT_OF_ORDER) == (type == SpeechType.POINT_OF_ORDER))
                .findFirst();
    }

    /** The arrival number the next entry will get. */
    public int nextArrival() {
        return entries.stream().mapToInt(QueueEntry::arrival).max().orElse(0) + 1;
    }

    /** The queue without a gap in the clocks: a turn it fell into has that much spoken less. */
    public SpeakerQueue without(Gap gap) {
        return new SpeakerQueue(entries.stream().map(entry -> {
            TurnClock clock = entry.clock();
            return clock == null ? entry : EntryDraft.of(entry).clock(clock.without(gap)).build();
        }).toList());
    }

    /** The queue after an event. Events about entries that are not there change nothing. */
    public SpeakerQueue after(QueueEvent event) {
        return QueueChanges.apply(this, event);
    }
}
