package org.pupitre.ui.timeline;

import java.time.Duration;
import java.time.Instant;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.pupitre.domain.SessionState;
import org.pupitre.domain.act.SessionPlan;
import org.pupitre.domain.agenda.Projection;
import org.pupitre.ui.kit.DeskModel;
import org.pupitre.ui.kit.Follow;
import org.pupitre.ui.kit.Formats;
import org.pupitre.ui.kit.Words;

/** By how many whole minutes the session will end before or past its hard stop; the words say the side, no sign does. */
public final class HardStopModel implements DeskModel {
    /** No longer one is counted. */
    private static final long MOST_MINUTES = 999;

    private final Words words;
    private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>(this, "shown", Shown.NOTHING);

    /** On which side of the hard stop the session will end; its words are {@code timeline.stop.} and the name. */
    public enum Side {
        BEFORE,
        ON_TIME,
        PAST,
        /** Planned for another day, so nothing is counted. */
        NONE
    }

    /**
     * One moment of it.
     *
     * @param minutes whole minutes; empty where nothing is counted
     * @param word    what they are
     */
    public record Shown(Side side, String minutes, String word) {
        static final Shown NOTHING = new Shown(Side.NONE, "", "");
    }

    public HardStopModel(Words words) {
        this.words = words;
    }

    /** What is shown now; it changes only where the screen does. */
    public ReadOnlyObjectProperty<Shown> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    @Override
    public void show(SessionState state, Instant now) {
        Follow.set(shown, of(state, now));
    }

    private Shown of(SessionState state, Instant now) {
        SessionPlan plan = state.plan();
        if (plan == null) {
            return Shown.NOTHING;
        }
        Instant end = Projection.of(state.timeline(), now).projectedEnd();
        String stop = Formats.timeOfDay(plan.hardStop(), plan.zone());
        if (end == null || Formats.beyondADay(Duration.between(plan.hardStop(), end))) {
            return new Shown(Side.NONE, "", words.text("timeline.stop.NONE", stop));
        }
        long past = Duration.between(plan.hardStop(), end).toMinutes();
        Side side = past == 0 ? Side.ON_TIME : past > 0 ? Side.PAST : Side.BEFORE;
        return new Shown(side, String.valueOf(Math.min(MOST_MINUTES, Math.abs(past))),
                words.word("timeline.stop", side));
    }
}
