package org.pupitre.ui.timeline.edit;

import java.time.Instant;
import java.time.LocalTime;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.pupitre.domain.act.PlanCommand.CorrectRun;
import org.pupitre.domain.agenda.PlacedTime;
import org.pupitre.domain.agenda.Run;

/** The fields in which it is put right when an item ran: the start and the end of each of its runs. Pure. */
final class RunFields {
    private RunFields() {}

    /** @param number of the run, from 1 */
    static EditField start(int number) {
        return field("run." + number + ".start", number, Run::start,
                (e, at) -> new CorrectRun(e.id(), number, at, run(e, number).end()));
    }

    /** The end of a run that is over; number from 1. */
    static EditField end(int number) {
        return field("run." + number + ".end", number, Run::end,
                (e, at) -> new CorrectRun(e.id(), number, run(e, number).start(), at));
    }

    private static EditField field(String name, int number, Function<Run, @Nullable Instant> side,
            BiFunction<EditedItem, Instant, CorrectRun> correct) {
        return new EditField(name, e -> !e.running() && number <= e.runs().size()
                && side.apply(run(e, number)) != null,
                e -> number > e.runs().size() || side.apply(run(e, number)) == null
                        ? ""
                        : TypedHour.exact(Objects.requireNonNull(side.apply(run(e, number))), e.zone()),
                (typed, e) -> {
                    Optional<LocalTime> time = TypedHour.read(typed);
                    if (time.isEmpty() || number > e.runs().size()) {
                        return new Typed.Wrong("edit.wrong.exactTime", typed.strip());
                    }
                    Instant before = Objects.requireNonNullElse(side.apply(run(e, number)), run(e, number).start());
                    PlacedTime placed = PlacedTime.near(time.get(), e.zone(), before);
                    boolean same = TypedHour.exact(before, e.zone()).equals(TypedHour.exact(placed.at(), e.zone()));
                    return same
                            ? new Typed.Same()
                            : new Typed.Changes(correct.apply(e, placed.at()),
                                    words -> PlanFields.moved(placed, time.get(), e.zone(), words));
                });
    }

    private static Run run(EditedItem e, int number) {
        return e.runs().get(number - 1);
    }
}
