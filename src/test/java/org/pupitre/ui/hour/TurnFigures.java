package org.pupitre.ui.hour;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.pupitre.domain.act.Event;
import org.pupitre.domain.act.QueueEvent.EntryRestored;
import org.pupitre.domain.act.QueueEvent.EntryWithdrawn;
import org.pupitre.domain.act.QueueEvent.SpeakerCalled;
import org.pupitre.domain.act.QueueEvent.SpeakerQueued;
import org.pupitre.domain.act.QueueEvent.SpeakerUncalled;
import org.pupitre.domain.act.QueueEvent.TimeGiven;
import org.pupitre.domain.act.QueueEvent.TurnEnded;
import org.pupitre.domain.act.QueueEvent.TurnPaused;
import org.pupitre.domain.act.QueueEvent.TurnResumed;
import org.pupitre.domain.act.QueueEvent.TurnStarted;
import org.pupitre.domain.value.EntryId;

/** The figures of the floor and of those who wait, reckoned from the events alone. */
final class TurnFigures {
    private final Map<EntryId, Duration> entitled = new HashMap<>();
    private final Map<EntryId, Instant> arrived = new HashMap<>();
    private final Map<EntryId, RanClock> ran = new HashMap<>();
    private final Set<EntryId> waiting = new LinkedHashSet<>();
    /** Who speaks, and below it the speaker who was interrupted. */
    private final Deque<EntryId> floor = new ArrayDeque<>();

    void take(Event event) {
        switch (event) {
            case SpeakerQueued queued -> {
                entitled.put(queued.entry(), Duration.ofSeconds(queued.allotmentSeconds()));
                arrived.put(queued.entry(), queued.at());
                waiting.add(queued.entry());
            }
            case SpeakerCalled called -> waiting.remove(called.entry());
            case SpeakerUncalled back -> waiting.add(back.entry());
            case EntryWithdrawn gone -> waiting.remove(gone.entry());
            case EntryRestored back -> waiting.add(back.entry());
            case TimeGiven given -> entitled.merge(given.entry(), Duration.ofSeconds(given.seconds()), Duration::plus);
            case TurnStarted started -> {
                waiting.remove(started.entry());
                floor.push(started.entry());
                ran.put(started.entry(), new RanClock(started.at()));
            }
            case TurnPaused paused -> clock(paused.entry()).hold(paused.at());
            case TurnResumed resumed -> clock(resumed.entry()).release(resumed.at());
            case TurnEnded ended -> floor.remove(ended.entry());
            default -> {
                // Nothing of the floor.
            }
        }
    }

    private RanClock clock(EntryId entry) {
        return Objects.requireNonNull(ran.get(entry));
    }

    /** How long who has the floor has spoken. */
    Optional<Duration> spoken(Instant now) {
        return Optional.ofNullable(floor.peek()).map(entry -> clock(entry).ran(now));
    }

    /** How long who has the floor may still speak; negative where it is more than was given. */
    Optional<Duration> left(Instant now) {
        return Optional.ofNullable(floor.peek())
                .map(entry -> Objects.requireNonNull(entitled.get(entry)).minus(clock(entry).ran(now)));
    }

    /** The whole minutes each of those who wait has waited, in rising order; less than one is not told. */
    List<Long> waited(Instant now) {
        return waiting.stream()
                .map(entry -> Duration.between(Objects.requireNonNull(arrived.get(entry)), now).toMinutes())
                .filter(minutes -> minutes > 0).sorted().toList();
    }
}
