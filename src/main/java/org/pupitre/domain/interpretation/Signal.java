package org.pupitre.domain.interpretation;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.act.SignalKind;
import org.pupitre.domain.value.BoothId;
import org.pupitre.domain.value.EntryId;
import org.pupitre.domain.value.ItemId;
import org.pupitre.domain.value.SignalId;

/**
 * Something a booth told the moderator.
 *
 * @param at        when it was sent last
 * @param handledAt when it was handled, null until then
 * @param byFinish  whether the session ended before it was handled
 */
public record Signal(
        SignalId id,
        BoothId booth,
        SignalKind kind,
        @Nullable ItemId item,
        @Nullable EntryId turn,
        Instant at,
        @Nullable Instant handledAt,
        boolean byFinish) {
    /** How long "slow down" is shown after the last tap. */
    public static final int SLOW_DOWN_SECONDS = 8;

    /** In this time after a tap on "slow down" the same booth cannot tap again. */
    public static final int SLOW_DOWN_PAUSE_SECONDS = 5;

    /** The same signal, sent again. */
    Signal again(@Nullable ItemId newItem, @Nullable EntryId newTurn, Instant newAt) {
        return new Signal(id, booth, kind, newItem, newTurn, newAt, handledAt, byFinish);
    }

    /** As it is after the end of the session: it is shown no longer. */
    Signal ended() {
        return handledAt == null ? new Signal(id, booth, kind, item, turn, at, null, true) : this;
    }

    /** Whether it is to be shown at an instant: until handled or the end, and "slow down" for eight seconds at most. */
    public boolean visible(Instant now) {
        return handledAt == null && !byFinish
                && (kind != SignalKind.SLOW_DOWN || now.isBefore(at.plusSeconds(SLOW_DOWN_SECONDS)));
    }
}
