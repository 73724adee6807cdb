package org.pupitre.domain.preparation;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.act.Sound;

/**
 * How ready one person is.
 *
 * @param textAt    when the text of what the person will say came; null where it is not here
 * @param plannedAt when the sound is to be checked; null where that is not planned
 * @param sound     how the person was heard; null where that was not checked
 * @param checkedAt when that was; null where it was not
 */
public record Ready(
        @Nullable Instant textAt,
        @Nullable Instant plannedAt,
        @Nullable Sound sound,
        @Nullable Instant checkedAt) {
    /** Nothing is known. */
    public static final Ready NONE = new Ready(null, null, null, null);

    /** Whether the text is here. */
    public boolean text() {
        return textAt != null;
    }

    /** Whether the person was heard well. */
    public boolean heard() {
        return sound == Sound.GOOD;
    }

    Ready text(@Nullable Instant at) {
        return new Ready(at, plannedAt, sound, checkedAt);
    }

    Ready planned(@Nullable Instant at) {
        return new Ready(textAt, at, sound, checkedAt);
    }

    Ready checked(@Nullable Sound result, @Nullable Instant at) {
        return new Ready(textAt, plannedAt, result, at);
    }
}
