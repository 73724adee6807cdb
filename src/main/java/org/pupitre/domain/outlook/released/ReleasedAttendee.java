package org.pupitre.domain.outlook.released;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.act.Attended;

/**
 * A person who was there, or registered and did not come.
 *
 * @param id      on working copies only
 * @param country null where it is not known or may not be told
 * @param stays   to the minute for someone who is not named
 * @param present without time in the waiting room
 */
public record ReleasedAttendee(
        @Nullable String id,
        ReleasedName name,
        Attended.Role role,
        @Nullable String country,
        List<Time> stays,
        Duration present) {
    /**
     * A time the person was there.
     *
     * @param waiting whether it was in the waiting room
     */
    public record Time(Instant from, Instant until, boolean waiting) {}

    public ReleasedAttendee {
        stays = List.copyOf(stays);
    }
}
