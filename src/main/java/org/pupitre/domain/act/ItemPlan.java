package org.pupitre.domain.act;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.value.ItemId;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.LocalText;
import org.pupitre.domain.value.PersonId;

/**
 * An agenda item as planned (rules of the timeline, sections 2.1 to 2.5).
 *
 * @param fixedStart      planned start of a fixed item; null for one that is linked to the item before it
 * @param durationSeconds planned length, 0 is legal; of a block its budget, 0 for none
 * @param lockedEnd       planned end that stays when the start moves; null where the duration stays instead
 * @param countToEnd      whether the item ends at its planned end whatever its start
 * @param warningSeconds  remaining time at which the clock warns
 * @param dangerSeconds   remaining time at which the clock says danger
 * @param minimumSeconds  shortest length it may be cut to
 * @param priority        1 gives minutes first; 3 last
 * @param speakers        who is planned to speak, with speaking time
 * @param mayBeLeftOut    whether a landing may propose to leave it out
 * @param block           the block it belongs to, null for none
 * @param note            a remark for the desks, null for none
 */
public record ItemPlan(
        ItemId id,
        LocalText title,
        ItemKind kind,
        @Nullable Instant fixedStart,
        int durationSeconds,
        @Nullable Instant lockedEnd,
        boolean countToEnd,
        int warningSeconds,
        int dangerSeconds,
        int minimumSeconds,
        int priority,
        List<PlannedSpeaker> speakers,
        boolean mayBeLeftOut,
        @Nullable ItemId block,
        @Nullable String note) {
    /** Remaining seconds at which an item warns when its plan does not say. */
    public static final int DEFAULT_WARNING_SECONDS = 120;
    /** Remaining seconds at which an item is in danger when its plan does not say. */
    public static final int DEFAULT_DANGER_SECONDS = 60;
    /** The priority of an item whose plan does not say. */
    public static final int DEFAULT_PRIORITY = 2;

    /**
     * @throws IllegalArgumentException if a number of seconds is negative or the priority is not 1 to 3
     */
    public ItemPlan {
        if (durationSeconds < 0 || warningSeconds < 0 || dangerSeconds < 0 || minimumSeconds < 0) {
            throw new IllegalArgumentException("seconds of an item are never negative: " + id);
        }
        if (priority < 1 || priority > 3) {
            throw new IllegalArgumentException("priority must be 1 to 3: " + id);
        }
        speakers = List.copyOf(speakers);
    }

    /** An item that belongs to no block, has no remark, and may not be left out. */
    public ItemPlan(ItemId id, LocalText title, ItemKind kind, @Nullable Instant fixedStart, int durationSeconds,
            @Nullable Instant lockedEnd, boolean countToEnd, int warningSeconds, int dangerSeconds, int minimumSeconds,
            int priority, List<PlannedSpeaker> speakers) {
        this(id, title, kind, fixedStart, durationSeconds, lockedEnd, countToEnd, warningSeconds, dangerSeconds,
                minimumSeconds, priority, speakers, false, null, null);
    }

    /** An item that follows the one before it, with the usual thresholds. */
    public static ItemPlan linked(ItemId id, LocalText title, ItemKind kind, int durationSeconds) {
        return new ItemPlan(id, title, kind, null, durationSeconds, null, false, DEFAULT_WARNING_SECONDS,
                DEFAULT_DANGER_SECONDS, 0, DEFAULT_PRIORITY, List.of());
    }

    public Duration duration() {
        return Duration.ofSeconds(durationSeconds);
    }

    /** The same item, planned this much later where its start or end is fixed. */
    public ItemPlan later(Duration by) {
        return startingAt(fixedStart == null ? null : fixedStart.plus(by))
                .endingAt(lockedEnd == null ? null : lockedEnd.plus(by));
    }

    public boolean fixed() {
        return fixedStart != null;
    }

    /** Whether it is one of the items that follow each other on the floor. */
    public boolean inChain() {
        return kind.inChain();
    }

    /** The same item fixed there, or linked where the start is null. */
    public ItemPlan startingAt(@Nullable Instant start) {
        return new ItemPlan(id, title, kind, start, durationSeconds, lockedEnd, countToEnd, warningSeconds,
                dangerSeconds, minimumSeconds, priority, speakers, mayBeLeftOut, block, note);
    }

    /** The same item with its end locked there, or not locked where the end is null. */
    public ItemPlan endingAt(@Nullable Instant end) {
        return new ItemPlan(id, title, kind, fixedStart, durationSeconds, end, countToEnd, warningSeconds,
                dangerSeconds, minimumSeconds, priority, speakers, mayBeLeftOut, block, note);
    }

    /** The same item with another planned length. */
    public ItemPlan lasting(int seconds) {
        return new ItemPlan(id, title, kind, fixedStart, seconds, lockedEnd, countToEnd, warningSeconds,
                dangerSeconds, minimumSeconds, priority, speakers, mayBeLeftOut, block, note);
    }

    /** The same item in another block, or in none. */
    public ItemPlan inBlock(@Nullable ItemId other) {
        return new ItemPlan(id, title, kind, fixedStart, durationSeconds, lockedEnd, countToEnd, warningSeconds,
                dangerSeconds, minimumSeconds, priority, speakers, mayBeLeftOut, other, note);
    }

    /** The same item under another id. */
    public ItemPlan as(ItemId other) {
        return new ItemPlan(other, title, kind, fixedStart, durationSeconds, lockedEnd, countToEnd, warningSeconds,
                dangerSeconds, minimumSeconds, priority, speakers, mayBeLeftOut, block, note);
    }

    /**
     * A person planned to speak in an item.
     *
     * @param allotmentSeconds planned speaking time, at least 1
     * @param language         language the person will speak, null if not known
     */
    public record PlannedSpeaker(PersonId person, int allotmentSeconds, @Nullable LanguageTag language) {
        /**
         * @throws IllegalArgumentException if the speaking time is below one second
         */
        public PlannedSpeaker {
            if (allotmentSeconds < 1) {
                throw new IllegalArgumentException("allotmentSeconds must be at least 1: " + person);
            }
        }
    }
}
