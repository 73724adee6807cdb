package org.pupitre.domain.act;

import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.act.ItemPlan.PlannedSpeaker;
import org.pupitre.domain.value.ItemId;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.LocalText;

/**
 * What of an item's plan becomes different; all that is null or false stays as it is. So two people who edit the same item
 * at the same time undo nothing of each other's work, unless they change the same field.
 *
 * @param title           in the languages it names; the others stay
 * @param fixedStart      from now on the item starts there
 * @param linked          from now on it starts where the item before it ends
 * @param durationSeconds 0 to {@link #MOST_SECONDS}
 * @param lockedEnd       from now on its end stays there
 * @param unlocked        from now on its duration stays
 * @param warningSeconds  0 to {@link #MOST_SECONDS}, as are the other seconds
 * @param priority        1 to 3
 * @param speakers        all of them
 * @param block           the block it belongs to from now on
 * @param outOfBlock      from now on it belongs to none
 * @param note            the remark from now on
 * @param withoutNote     from now on it has none
 */
public record ItemChange(
        @Nullable LocalText title,
        @Nullable ItemKind kind,
        @Nullable Instant fixedStart,
        boolean linked,
        @Nullable Integer durationSeconds,
        @Nullable Instant lockedEnd,
        boolean unlocked,
        @Nullable Boolean countToEnd,
        @Nullable Integer warningSeconds,
        @Nullable Integer dangerSeconds,
        @Nullable Integer minimumSeconds,
        @Nullable Integer priority,
        @Nullable Boolean mayBeLeftOut,
        @Nullable List<PlannedSpeaker> speakers,
        @Nullable ItemId block,
        boolean outOfBlock,
        @Nullable String note,
        boolean withoutNote) {
    /** A day: no item is longer. */
    public static final int MOST_SECONDS = 24 * 3600;
    /** Changes nothing. */
    public static final ItemChange NONE = new ItemChange(null, null, null, false, null, null, false, null, null, null,
            null, null, null, null, null, false, null, false);

    public ItemChange {
        speakers = speakers == null ? null : List.copyOf(speakers);
    }

    /** Another title in one language. */
    public static ItemChange title(LanguageTag language, String wording) {
        return plain(LocalText.of(language, wording), null, null, null);
    }

    /** Another kind. */
    public static ItemChange ofKind(ItemKind kind) {
        return plain(null, kind, null, null);
    }

    /** Others who speak, or other allotments: all of them. */
    public static ItemChange spokenBy(List<PlannedSpeaker> speakers) {
        return plain(null, null, speakers, null);
    }

    /** Another remark; an empty one takes it away. */
    public static ItemChange noted(String note) {
        return plain(null, null, null, note);
    }

    /** A fixed start, or null for where the item before it ends. */
    public static ItemChange starting(@Nullable Instant start) {
        return times(start, start == null, null, null, false, null);
    }

    /** Another planned length. */
    public static ItemChange lasting(int seconds) {
        return times(null, false, seconds, null, false, null);
    }

    /** A locked end, or null for one that moves with the start. */
    public static ItemChange ending(@Nullable Instant end) {
        return times(null, false, null, end, end == null, null);
    }

    /** Whether it counts to its end. */
    public static ItemChange counting(boolean toEnd) {
        return times(null, false, null, null, false, toEnd);
    }

    /** Another remaining time at which the clock warns. */
    public static ItemChange warningAt(int seconds) {
        return limits(seconds, null, null, null, null);
    }

    /** Another remaining time at which the clock says danger. */
    public static ItemChange dangerAt(int seconds) {
        return limits(null, seconds, null, null, null);
    }

    /** What a landing may do with it: null is as before. */
    public static ItemChange ifLate(@Nullable Integer minimumSeconds, @Nullable Integer priority,
            @Nullable Boolean mayBeLeftOut) {
        return limits(null, null, minimumSeconds, priority, mayBeLeftOut);
    }

    /** The block it belongs to, or null for none. */
    public static ItemChange belongingTo(@Nullable ItemId block) {
        return new ItemChange(null, null, null, false, null, null, false, null, null, null, null, null, null, null,
                block, block == null, null, false);
    }

    private static ItemChange plain(@Nullable LocalText title, @Nullable ItemKind kind,
            @Nullable List<PlannedSpeaker> speakers, @Nullable String note) {
        boolean without = note != null && note.isEmpty();
        return new ItemChange(title, kind, null, false, null, null, false, null, null, null, null, null, null, speakers,
                null, false, without ? null : note, without);
    }

    private static ItemChange times(@Nullable Instant start, boolean linked, @Nullable Integer seconds,
            @Nullable Instant end, boolean unlocked, @Nullable Boolean counts) {
        return new ItemChange(null, null, start, linked, seconds, end, unlocked, counts, null, null, null, null, null,
                null, null, false, null, false);
    }

    private static ItemChange limits(@Nullable Integer warning, @Nullable Integer danger, @Nullable Integer minimum,
            @Nullable Integer priority, @Nullable Boolean leftOut) {
        return new ItemChange(null, null, null, false, null, null, false, null, warning, danger, minimum, priority,
                leftOut, null, null, false, null, false);
    }

    /** Why no item can be like that: the first field that is out of its range, or null. */
    public @Nullable Rejection fault() {
        Rejection seconds = outOfRange("durationSeconds", durationSeconds);
        seconds = seconds == null ? outOfRange("warningSeconds", warningSeconds) : seconds;
        seconds = seconds == null ? outOfRange("dangerSeconds", dangerSeconds) : seconds;
        seconds = seconds == null ? outOfRange("minimumSeconds", minimumSeconds) : seconds;
        if (seconds != null) {
            return seconds;
        }
        if (priority != null && (priority < 1 || priority > 3)) {
            return new Rejection.BadValue("priority", "1 … 3");
        }
        if (fixedStart != null && linked) {
            return new Rejection.BadValue("linked", "false");
        }
        if (lockedEnd != null && unlocked) {
            return new Rejection.BadValue("unlocked", "false");
        }
        return null;
    }

    private static @Nullable Rejection outOfRange(String field, @Nullable Integer value) {
        return value == null || (value >= 0 && value <= MOST_SECONDS)
                ? null
                : new Rejection.BadValue(field, "0 … " + MOST_SECONDS);
    }

    /** The item as it is from now on; only after {@link #fault} found nothing. */
    public ItemPlan of(ItemPlan item) {
        return new ItemPlan(item.id(), titles(item.title()), kind == null ? item.kind() : kind, start(item),
                or(durationSeconds, item.durationSeconds()), end(item), countToEnd == null
                        ? item.countToEnd()
                        : countToEnd,
                or(warningSeconds, item.warningSeconds()), or(dangerSeconds, item.dangerSeconds()),
                minimum(item), or(priority, item.priority()),
                speakers == null ? item.speakers() : speakers,
                mayBeLeftOut == null ? item.mayBeLeftOut() : mayBeLeftOut,
                outOfBlock ? null : block == null ? item.block() : block,
                withoutNote ? null : note == null ? item.note() : note);
    }

    /** An item that keeps its length in a landing keeps a longer one as well. */
    private int minimum(ItemPlan item) {
        boolean keeps = item.durationSeconds() > 0 && item.minimumSeconds() >= item.durationSeconds();
        int before = keeps && durationSeconds != null
                ? Math.max(item.minimumSeconds(), durationSeconds)
                : item.minimumSeconds();
        return or(minimumSeconds, before);
    }

    private @Nullable Instant start(ItemPlan item) {
        return linked ? null : fixedStart == null ? item.fixedStart() : fixedStart;
    }

    private @Nullable Instant end(ItemPlan item) {
        return unlocked ? null : lockedEnd == null ? item.lockedEnd() : lockedEnd;
    }

    private LocalText titles(LocalText before) {
        if (title == null) {
            return before;
        }
        SortedMap<LanguageTag, String> wordings = new TreeMap<>(before.wordings());
        wordings.putAll(title.wordings());
        return new LocalText(wordings);
    }

    private static int or(@Nullable Integer given, int before) {
        return given == null ? before : given;
    }
}
