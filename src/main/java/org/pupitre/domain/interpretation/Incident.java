package org.pupitre.domain.interpretation;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.act.IncidentKind;
import org.pupitre.domain.value.ChannelId;
import org.pupitre.domain.value.IncidentId;

/**
 * A stretch of time in which interpretation was impaired.
 *
 * @param stopped   whether nothing was heard, or it was only worse
 * @param to        when it ended, null while it is open
 * @param byFinish  whether the end of the session closed it
 * @param retracted whether it turned out to be a false alarm
 */
public record Incident(
        IncidentId id,
        IncidentKind kind,
        boolean stopped,
        List<ChannelId> channels,
        @Nullable String note,
        Instant from,
        @Nullable Instant to,
        boolean byFinish,
        boolean retracted) {
    public Incident {
        channels = List.copyOf(channels);
    }

    /** Whether it lasted at an instant. */
    public boolean openAt(Instant when) {
        return !retracted && !when.isBefore(from) && (to == null || when.isBefore(to));
    }

    /** As it was before its end was told. */
    Incident asOpen() {
        return new Incident(id, kind, stopped, channels, note, from, null, false, false);
    }

    public boolean open() {
        return to == null && !retracted;
    }
}
