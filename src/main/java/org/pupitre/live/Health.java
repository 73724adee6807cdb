package org.pupitre.live;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * The state of saving, for the status line.
 *
 * @param savedAt when the latest entry of the session was written, null if there is none
 * @param entries how many entries the session has in the library
 * @param aside   how many entries of the library, of whatever session, are in a second place and not in it
 * @param trouble whether the latest attempt to write failed or anything waits
 * @param cause   by what, as the name of a {@link org.pupitre.journal.value.LibraryException.Kind}; null without trouble
 */
public record Health(@Nullable Instant savedAt, long entries, long aside, boolean trouble, @Nullable String cause) {
    Health saved(Instant at, long total) {
        return new Health(at, total, aside, false, null);
    }

    Health failed(String by) {
        return new Health(savedAt, entries, aside, true, by);
    }

    /** While anything of the library waits, nothing is well. */
    Health aside(long waiting) {
        return new Health(savedAt, entries, waiting, trouble || waiting > 0,
                waiting > 0 && cause == null ? "OTHER" : cause);
    }

    /** Something beside the journal was written, so the disk works again. */
    Health works() {
        return trouble ? new Health(savedAt, entries, aside, false, null) : this;
    }
}
