package org.pupitre.domain.outlook.released;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.act.ItemKind;
import org.pupitre.domain.value.LocalText;
import org.pupitre.domain.value.Span;

/**
 * An item of the agenda as planned; the components are those of {@code ItemPlan}.
 *
 * @param number  its place in the agenda, from 1
 * @param planned when it is planned to run
 * @param leftOut whether it is left out
 * @param note    a remark for the desks, on working copies only
 */
public record ReleasedItem(
        int number,
        String id,
        ItemKind kind,
        LocalText title,
        Span planned,
        int durationSeconds,
        @Nullable Instant fixedStart,
        @Nullable Instant lockedEnd,
        boolean countToEnd,
        int warningSeconds,
        int dangerSeconds,
        int minimumSeconds,
        int priority,
        boolean mayBeLeftOut,
        @Nullable String block,
        boolean leftOut,
        @Nullable String note,
        List<ReleasedSpeaker> speakers) {
    public ReleasedItem {
        speakers = List.copyOf(speakers);
    }
}
