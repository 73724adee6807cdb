package org.pupitre.domain.preparation;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.act.Sound;
import org.pupitre.domain.act.TextFile;

/**
 * How ready one person is.
 *
 * @param textAt    when the text of what the person will say came; null where it is not here
 * @param plannedAt when the sound is to be checked; null where that is not planned
 * @param sound     how the person was heard; null where that was not checked
 * @param checkedAt when that was; null where it was not
 * @param file      the file of the text; null where only the text is known to be here, or nothing
 */
public record Ready(
        @Nullable Instant textAt,
        @Nullable Instant plannedAt,
        @Nullable Sound sound,
        @Nullable Instant checkedAt,
        @Nullable TextFile file) {
    /** Nothing is known. */
    public static final Ready NONE = new Ready(null, null, null, null, null);

    /** Whether the text is here. */
    public boolean text() {
        return textAt != null;
    }

    /** Whether the person was heard well. */
    public boolean heard() {
        return sound == Sound.GOOD;
    }

    Ready text(@Nullable Instant at) {
        return new Ready(at, plannedAt, sound, checkedAt, at == null ? null : file);
    }

    Ready planned(@Nullable Instant at) {
        return new Ready(textAt, at, sound, checkedAt, file);
    }

    Ready checked(@Nullable Sound result, @Nullable Instant at) {
        return new Ready(textAt, plannedAt, result, at, file);
    }

    /** The text is here with it since the first that was known of it. */
    Ready attached(TextFile with, Instant at) {
        return new Ready(textAt == null ? at : textAt, plannedAt, sound, checkedAt, with);
    }

    Ready detached() {
        return new Ready(textAt, plannedAt, sound, checkedAt, null);
    }
}
