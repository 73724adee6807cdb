package org.pupitre.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.act.ItemPlan.PlannedSpeaker;
import org.pupitre.domain.agenda.ItemClock;
import org.pupitre.domain.queue.QueueEntry;
import org.pupitre.domain.value.EntryId;
import org.pupitre.domain.value.PersonId;

/**
 * The planned speakers of the item that runs, and how its time is enough for them (rules of the timeline, section 3.3).
 *
 * @param speakers  in the order of the plan
 * @param remaining of the item; negative is overtime
 */
public record ItemSpeakers(List<Share> speakers, Duration remaining) {
    public ItemSpeakers {
        speakers = List.copyOf(speakers);
    }

    /** What a planned speaker does. */
    public enum Doing {
        READY,
        SPEAKING,
        HELD,
        /** Has spoken, or was withdrawn while the item ran. */
        DONE
    }

    /**
     * One of them.
     *
     * @param request  what is in the queue or on the floor of this person, null for nothing
     * @param allotted speaking time in this item: what the request has left and what was spoken; where there is none, what
     *                 was planned
     * @param spoken   in this run of the item, all turns together
     */
    public record Share(PersonId person, Doing doing, @Nullable EntryId request, Duration allotted, Duration spoken) {
        /** What is in the queue or on the floor of this person. */
        public Optional<EntryId> entry() {
            return Optional.ofNullable(request);
        }

        /** Whether the person still speaks or is still to come. */
        public boolean left() {
            return doing != Doing.DONE;
        }

        /** What the person is still entitled to: nothing once done, never below zero. */
        public Duration entitled() {
            Duration rest = allotted.minus(spoken);
            return doing == Doing.DONE || rest.isNegative() ? Duration.ZERO : rest;
        }
    }

    /** Empty where no item runs, or where it has no planned speakers. */
    public static Optional<ItemSpeakers> of(SessionState state, Instant now) {
        return state.timeline().clock(now).filter(clock -> !clock.item().plan().speakers().isEmpty())
                .map(clock -> of(state, clock, now));
    }

    private static ItemSpeakers of(SessionState state, ItemClock clock, Instant now) {
        return new ItemSpeakers(clock.item().plan().speakers().stream()
                .map(planned -> share(state, planned, clock.run().start(), now)).toList(), clock.remaining());
    }

    private static Share share(SessionState state, PlannedSpeaker planned, Instant start, Instant now) {
        List<QueueEntry> own = state.queue().entries().stream().filter(e -> planned.person().equals(e.person()))
                .filter(e -> e.begunAt() == null || e.clock() == null || e.spoken(start, now).isPositive()
                        || e.state().active())
                .toList();
        Duration spoken = own.stream().map(e -> e.spoken(start, now)).reduce(Duration.ZERO, Duration::plus);
        Optional<QueueEntry> request = own.stream().filter(e -> e.state().active() || e.comes())
                .min(Comparator.comparing((QueueEntry e) -> !e.state().active()));
        Duration given = own.stream().map(QueueEntry::given).reduce(Duration.ZERO, Duration::plus);
        Duration allotted = request.map(e -> e.remaining(now).plus(spoken))
                .orElse(Duration.ofSeconds(planned.allotmentSeconds()).plus(given));
        return new Share(planned.person(), doing(own, start), request.map(QueueEntry::id).orElse(null), allotted,
                spoken);
    }

    private static Doing doing(List<QueueEntry> own, Instant start) {
        if (own.stream().anyMatch(e -> e.state() == QueueEntry.State.SPEAKING)) {
            return Doing.SPEAKING;
        }
        if (own.stream().anyMatch(e -> e.state() == QueueEntry.State.PAUSED)) {
            return Doing.HELD;
        }
        boolean over = own.stream().anyMatch(e -> e.state() == QueueEntry.State.FINISHED
                || (e.state() == QueueEntry.State.WITHDRAWN && !e.askedAt().isBefore(start)));
        return over && own.stream().noneMatch(QueueEntry::comes) ? Doing.DONE : Doing.READY;
    }

    /** How many still speak or are still to come. */
    public long left() {
        return speakers.stream().filter(Share::left).count();
    }

    /** What is left of the item once all have had what they are entitled to; negative where it is not enough. */
    public Duration roomLeft() {
        return speakers.stream().map(Share::entitled).reduce(remaining, Duration::minus);
    }

    /** What each who is not done would have of what is left; the whole of it where all are done, never below zero. */
    public Duration fairShare() {
        long left = left();
        Duration rest = remaining.isNegative() ? Duration.ZERO : remaining;
        return left == 0 ? rest : rest.dividedBy(left);
    }
}
