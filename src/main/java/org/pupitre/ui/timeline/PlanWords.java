package org.pupitre.ui.timeline;

import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.pupitre.domain.agenda.PlanCheck;
import org.pupitre.domain.agenda.PlanFlag;
import org.pupitre.domain.agenda.Projection;
import org.pupitre.domain.agenda.Timeline.ItemState;
import org.pupitre.domain.value.ItemId;
import org.pupitre.ui.kit.Formats;
import org.pupitre.ui.kit.Words;

/** What in a plan deserves a look, in words (rules of the timeline, section 2.5). Pure. */
final class PlanWords {
    private PlanWords() {}

    /**
     * What there is to see to in an item; nothing in one that is over. That its start has passed is said once for all, in the
     * header.
     */
    static String flags(PlanCheck check, Projection.Row row, Words words, ZoneId zone) {
        if (row.state() == ItemState.DONE || row.state() == ItemState.SKIPPED || row.state() == ItemState.NOT_DONE) {
            return "";
        }
        return check.of(row.item().id()).stream().filter(flag -> flag.kind() != PlanFlag.Kind.START_PAST)
                .map(flag -> flag(flag, words, zone)).collect(Collectors.joining(" · "));
    }

    private static String flag(PlanFlag flag, Words words, ZoneId zone) {
        return switch (flag.kind()) {
            case OVERLAP, LOCKED_END_MISSED, AFTER_HARD_STOP, OVER_BUDGET ->
                    words.text("timeline.flag." + flag.kind(), length(flag.by(), words));
            case ALLOTMENTS -> words.text("timeline.flag.ALLOTMENTS",
                    length(flag.item().planned().length().plus(flag.by()), words),
                    length(flag.item().planned().length(), words));
            case NO_TIME_LEFT, START_PAST -> words.text("timeline.flag." + flag.kind());
            case TIME_TWICE -> words.text("timeline.flag.TIME_TWICE",
                    Formats.timeOfDay(flag.item().plannedStart(), zone),
                    flag.item().plannedStart().atZone(zone).getOffset().getId());
        };
    }

    /** The free time before an item, where there is some. */
    static List<String> gap(PlanCheck check, ItemId item, Words words) {
        List<String> said = new ArrayList<>();
        Duration gap = check.gaps().getOrDefault(item, Duration.ZERO);
        if (gap.isPositive()) {
            said.add(words.text("timeline.gap", length(gap, words)));
        }
        return said;
    }

    /** How long all is planned to take. */
    static String total(PlanCheck check, Words words) {
        return words.text("timeline.total", length(check.total(), words));
    }

    /** Whole minutes, from 1; nothing of more than a day is counted. */
    private static String length(Duration length, Words words) {
        return Formats.beyondADay(length)
                ? words.text("common.moreThanADay")
                : words.text("common.minutes", Math.max(1, Formats.minutes(length)));
    }
}
