package org.pupitre.domain.outlook;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.pupitre.domain.SessionState;
import org.pupitre.domain.meeting.ClockDifference;
import org.pupitre.domain.value.Gap;

/**
 * What is known of the clock of the meeting against this computer's (rules of the timeline, section 6).
 *
 * @param difference as it was when they were compared; null where they never were
 * @param stale      whether this computer's clock has jumped since, so that they are to be compared again
 */
public record ComparedClocks(@Nullable ClockDifference difference, boolean stale) {
    /**
     * As it is in a session.
     *
     * @param asked a jump that is still to be answered; null for none
     */
    public static ComparedClocks of(SessionState state, @Nullable Gap asked) {
        ClockDifference difference = state.meeting().clock();
        boolean stale = difference != null && (before(difference, asked)
                || state.timeline().gaps().stream().anyMatch(answer -> before(difference, answer.gap())));
        return new ComparedClocks(difference, stale);
    }

    private static boolean before(ClockDifference compared, @Nullable Gap gap) {
        return gap != null && compared.at().isBefore(noticed(gap));
    }

    /** Where the clock was put back, the session's own time goes on. */
    private static Instant noticed(Gap gap) {
        return gap.forward() ? gap.until() : gap.from();
    }

    /** Whether they were compared, and nothing has happened to this computer's clock since. */
    public boolean known() {
        return difference != null && !stale;
    }

    /** By how many seconds the clock of the meeting is ahead; negative is behind, 0 is the same or not known. */
    public long seconds() {
        return difference == null ? 0 : Math.round(difference.ahead().toMillis() / 1000.0);
    }
}
