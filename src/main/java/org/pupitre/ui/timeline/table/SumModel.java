package org.pupitre.ui.timeline.table;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.pupitre.domain.SessionState;
import org.pupitre.domain.act.SessionPlan;
import org.pupitre.domain.agenda.PlanCheck;
import org.pupitre.domain.agenda.Projection;
import org.pupitre.ui.kit.DeskModel;
import org.pupitre.ui.kit.Formats;
import org.pupitre.ui.kit.Watch;
import org.pupitre.ui.kit.Words;

/** How long the agenda takes, and on which side of the hard stop it ends. */
public final class SumModel implements DeskModel {
    /** Never more is said. */
    private static final long MOST_MINUTES = 999;

    private final Words words;
    private final Watch watch = new Watch();
    private final ReadOnlyStringWrapper minutes = new ReadOnlyStringWrapper(this, "minutes", "");
    private final ReadOnlyStringWrapper ends = new ReadOnlyStringWrapper(this, "ends", "");
    private final ReadOnlyBooleanWrapper past = new ReadOnlyBooleanWrapper(this, "past");
    private final ReadOnlyDoubleWrapper within = new ReadOnlyDoubleWrapper(this, "within", 1);

    public SumModel(Words words) {
        this.words = words;
    }

    @Override
    public void show(SessionState state, Instant now) {
        SessionPlan plan = state.plan();
        if (plan == null
                || !watch.changed(state.timeline(), plan, words.locale(), now.truncatedTo(ChronoUnit.MINUTES))) {
            return;
        }
        ZoneId zone = plan.zone();
        PlanCheck check = PlanCheck.of(state.timeline(), plan.hardStop(), zone, now);
        Instant end = check.end();
        if (end == null) {
            minutes.set("0");
            ends.set(words.text("plan.empty", Formats.minutes(Duration.between(plan.plannedStart(), plan.hardStop()))));
            past.set(false);
            within.set(0);
            return;
        }
        // What is before the announced start, such as a sound check, is not counted.
        Duration taken = end.isBefore(plan.plannedStart()) ? Duration.ZERO : Duration.between(plan.plannedStart(), end);
        minutes.set(String.valueOf(Formats.minutes(taken)));
        // As the rows have it: late, it ends later than planned.
        Instant expected = Projection.of(state.timeline(), now).projectedEnd();
        Duration over = Duration.between(plan.hardStop(), expected == null ? end : expected);
        past.set(over.isPositive());
        ends.set(said(over));
        double all = taken.toSeconds() - Math.min(0, over.toSeconds());
        within.set(all <= 0 ? 1 : (taken.toSeconds() - Math.max(0, over.toSeconds())) / all);
    }

    /** Whole minutes, never more than 999; the words say the side. */
    private String said(Duration over) {
        long by = Math.min(MOST_MINUTES, Math.ceilDiv(over.abs().toSeconds(), 60));
        return by == 0
                ? words.text("plan.endsAtStop")
                : words.text(over.isPositive() ? "plan.endsPast" : "plan.endsBefore", by);
    }

    ReadOnlyStringProperty minutesProperty() {
        return minutes.getReadOnlyProperty();
    }

    /** Where the agenda ends, in words. */
    ReadOnlyStringProperty endsProperty() {
        return ends.getReadOnlyProperty();
    }

    /** Whether it ends after the hard stop. */
    ReadOnlyBooleanProperty pastProperty() {
        return past.getReadOnlyProperty();
    }

    /** How much of the bar, from 0 to 1, is filled by what ends at the hard stop or before it. */
    ReadOnlyDoubleProperty withinProperty() {
        return within.getReadOnlyProperty();
    }
}
