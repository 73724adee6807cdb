package org.pupitre.domain.meeting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The recordings of a session, in the order they began; only the last may still be open.
 */
public record Recordings(List<Recording> all) {
    /** None. */
    public static final Recordings NONE = new Recordings(List.of());

    public Recordings {
        all = List.copyOf(all);
    }

    /** What the meeting tool does. */
    public enum State {
        OFF,
        ON,
        PAUSED
    }

    public State state() {
        return open().map(r -> r.pausedSince() == null ? State.ON : State.PAUSED).orElse(State.OFF);
    }

    /** The recording that is on or paused. */
    public Optional<Recording> open() {
        return all.isEmpty() || !all.getLast().open() ? Optional.empty() : Optional.of(all.getLast());
    }

    Recordings started(Instant at) {
        if (open().isPresent()) {
            return this;
        }
        List<Recording> more = new ArrayList<>(all);
        more.add(Recording.begin(all.size() + 1, at));
        return new Recordings(more);
    }

    Recordings paused(Instant at) {
        return open().map(r -> withLast(r.pausedAt(at))).orElse(this);
    }

    Recordings resumed(Instant at) {
        return open().map(r -> withLast(r.resumedAt(at))).orElse(this);
    }

    Recordings stopped(Instant at) {
        return open().map(r -> withLast(r.stoppedAt(at))).orElse(this);
    }

    private Recordings withLast(Recording changed) {
        List<Recording> others = new ArrayList<>(all.subList(0, all.size() - 1));
        others.add(changed);
        return new Recordings(others);
    }
}
