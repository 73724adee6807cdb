package org.pupitre.live;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * How it stands with saving, for the status line.
 *
 * @param savedAt when the latest entry of the session was written, null if there is none
 * @param entries how many entries the session has
 * @param trouble whether the latest attempt to write failed
 * @param cause   by what, as the name of a {@link org.pupitre.journal.LibraryException.Kind}; null without trouble
 */
public record Health(@Nullable Instant savedAt, long entries, boolean trouble, @Nullable String cause) {
    Health saved(Instant at, long total) {
        return new Health(at, total, false, null);
    }

    Health failed(String by) {
        return new Health(savedAt, entries, true, by);
    }

    /** Something beside the journal was written, so the disk works again. */
    Health works() {
        return trouble ? new Health(savedAt, entries, false, null) : this;
    }
}
