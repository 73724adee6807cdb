package org.pupitre.ui.before;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How safe what was entered is.
 *
 * @param failure why the latest attempt to write failed, null if it did not
 * @param aside   how many entries are in a second place and not in the library
 * @param known   whether it is known which backups there are
 * @param backup  when the newest backup was made, null for none
 * @param computer battery, disk and second place; null where they are not known
 */
public record Safety(
        @Nullable String failure,
        long aside,
        boolean known,
        @Nullable Instant backup,
        @Nullable Computer computer) {
    /** The same where nothing is known of the computer. */
    public Safety(@Nullable String failure, long aside, boolean known, @Nullable Instant backup) {
        this(failure, aside, known, backup, null);
    }
}
