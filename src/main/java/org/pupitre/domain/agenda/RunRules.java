package org.pupitre.domain.agenda;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.pupitre.domain.act.Decision;
import org.pupitre.domain.act.PlanCommand.CorrectRun;
import org.pupitre.domain.act.PlanEvent.RunCorrected;
import org.pupitre.domain.act.Rejection;

/** When an item ran can be put right, as long as runs do not overlap. */
final class RunRules {
    private final Timeline timeline;
    private final Instant now;

    RunRules(Timeline timeline, Instant now) {
        this.timeline = timeline;
        this.now = now;
    }

    Decision correct(CorrectRun command) {
        List<Run> own = timeline.runsOf(command.item());
        if (command.run() < 1 || command.run() > own.size()) {
            return Decision.refuse(new Rejection.BadValue("run", own.isEmpty() ? "–" : "1 … " + own.size()));
        }
        Run run = own.get(command.run() - 1);
        Instant end = command.end();
        if ((end == null) != run.running()) {
            return Decision.refuse(new Rejection.BadValue("end", run.running() ? "null" : "≤ " + now));
        }
        Instant until = end == null ? now : end;
        if (until.isBefore(command.start()) || until.isAfter(now)) {
            return Decision.refuse(new Rejection.EndBeforeStart(command.item()));
        }
        int place = timeline.runs().indexOf(run);
        boolean overlaps = place > 0 && Objects.requireNonNull(timeline.runs().get(place - 1).end())
                .isAfter(command.start());
        overlaps |= place >= 0 && place + 1 < timeline.runs().size()
                && timeline.runs().get(place + 1).start().isBefore(until);
        Instant paused = run.pausedSince();
        overlaps |= paused != null && paused.isBefore(command.start());
        if (overlaps) {
            return Decision.refuse(new Rejection.RunsOverlap(command.item()));
        }
        return run.start().equals(command.start()) && Objects.equals(run.end(), end)
                ? Decision.refuse(new Rejection.NothingChanges())
                : Decision.events(new RunCorrected(command.item(), command.run(), command.start(), end));
    }
}
