package org.pupitre.domain.outlook.released;

import java.time.Duration;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.agenda.Timeline.ItemState;
import org.pupitre.domain.value.Span;

/**
 * A run of an item, or an item that has not run; the figures are those of {@code PlannedAndHeld}.
 *
 * @param item     what was planned
 * @param run      which run of the item, from 1; 0 where it has not run
 * @param held     when it ran; null where it has not run
 * @param speakers who was planned to speak and who spoke
 */
public record ReleasedRun(
        ReleasedItem item,
        int run,
        ItemState state,
        @Nullable Span held,
        Duration spent,
        Duration paused,
        Duration added,
        Duration overtime,
        @Nullable Duration startDelta,
        @Nullable Duration endDelta,
        List<ReleasedSpeaker> speakers) {
    public ReleasedRun {
        speakers = List.copyOf(speakers);
    }
}
