package org.pupitre.cli.answers;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.pupitre.domain.SessionState;
import org.pupitre.domain.act.ItemKind;
import org.pupitre.domain.act.Person;
import org.pupitre.domain.agenda.Timeline;
import org.pupitre.domain.outlook.PlannedAndHeld;
import org.pupitre.domain.value.ItemId;
import org.pupitre.domain.value.LocalText;
import org.pupitre.domain.value.PersonId;
import org.pupitre.domain.value.Span;

/**
 * What was planned against what was held, at an instant (rules of the timeline, section 9).
 *
 * @param rows           one a run, and one for each item that has not run
 * @param planned        from the planned opening to the planned end
 * @param held           from the opening to the end, or until now
 * @param pausedSeconds  all pauses together
 * @param biggestOverrun the run that went on longest after its time was over
 */
public record PlannedAnswer(
        List<Row> rows,
        @Nullable Span planned,
        @Nullable Span held,
        long pausedSeconds,
        @Nullable Overrun biggestOverrun) {
    public PlannedAnswer {
        rows = List.copyOf(rows);
    }

    /** By how much a run went over its time. */
    public record Overrun(ItemId item, int run, long seconds) {}

    /**
     * One run of an item, or an item that has not run.
     *
     * @param number            of the item in the agenda, from 1
     * @param run               which run of the item, from 1; 0 where it has not run
     * @param aside             whether it ran beside the chain
     * @param plannedSeconds    its planned length
     * @param held              when it ran, until now where it still runs
     * @param heldSeconds       without pauses
     * @param addedSeconds      by hand; negative is taken
     * @param startDeltaSeconds how much later than planned it began; negative is earlier
     * @param endDeltaSeconds   how much later than planned it ended; left out while it runs
     */
    public record Row(
            int number,
            ItemId item,
            int run,
            ItemKind kind,
            LocalText title,
            Timeline.ItemState state,
            boolean aside,
            Span planned,
            long plannedSeconds,
            @Nullable Span held,
            long heldSeconds,
            long pausedSeconds,
            long addedSeconds,
            long overtimeSeconds,
            @Nullable Integer startDeltaSeconds,
            @Nullable Integer endDeltaSeconds,
            List<Speaker> speakers) {
        public Row {
            speakers = List.copyOf(speakers);
        }
    }

    /**
     * A person in an item.
     *
     * @param allottedSeconds 0 for a person who was not planned
     * @param spokenSeconds   in this run
     */
    public record Speaker(PersonId person, @Nullable String name, long allottedSeconds, long spokenSeconds) {}

    static PlannedAnswer of(SessionState state, Instant now) {
        PlannedAndHeld both = PlannedAndHeld.of(state, now);
        return new PlannedAnswer(both.rows().stream().map(row -> row(state, row)).toList(), both.planned(),
                both.held(), both.paused().toSeconds(), both.biggestOverrun()
                        .map(row -> new Overrun(row.item().id(), row.run(), row.overtime().toSeconds())).orElse(null));
    }

    private static Row row(SessionState state, PlannedAndHeld.Row row) {
        return new Row(row.number(), row.item().id(), row.run(), row.item().kind(), row.item().title(), row.state(),
                row.aside(), row.item().planned(), row.item().planned().length().toSeconds(), row.held(),
                row.spent().toSeconds(), row.paused().toSeconds(), row.added().toSeconds(),
                row.overtime().toSeconds(), seconds(row.startDelta()), seconds(row.endDelta()),
                row.speakers().stream().map(speaker -> speaker(state, speaker)).toList());
    }

    private static Speaker speaker(SessionState state, PlannedAndHeld.Speaker speaker) {
        return new Speaker(speaker.person(), state.people().person(speaker.person()).map(Person::name).orElse(null),
                speaker.allotted().toSeconds(), speaker.spoken().toSeconds());
    }

    private static @Nullable Integer seconds(@Nullable Duration length) {
        return length == null ? null : (int) length.toSeconds();
    }
}
