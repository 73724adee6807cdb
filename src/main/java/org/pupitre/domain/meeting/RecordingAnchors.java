package org.pupitre.domain.meeting;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** Where in the recordings an instant is found: what chapters are made of (rules of the meeting, section 2.2). */
public record RecordingAnchors(Recordings recordings) {
    /**
     * A place in a recording.
     *
     * @param recording its number, from 1
     * @param offset    from its beginning, not negative
     */
    public record Anchor(int recording, Duration offset) {}

    /** The place of an instant; empty while the recording was paused or off. */
    public Optional<Anchor> at(Instant instant) {
        return recordings.all().stream()
                .flatMap(r -> r.offset(instant).map(offset -> new Anchor(r.number(), offset)).stream()).findFirst();
    }
}
