package org.pupitre.ui.timeline;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.pupitre.domain.SessionState;
import org.pupitre.domain.act.SessionPlan;
import org.pupitre.domain.agenda.AgendaItem;
import org.pupitre.domain.agenda.ItemClock;
import org.pupitre.domain.agenda.Phase;
import org.pupitre.domain.agenda.Timeline;
import org.pupitre.domain.agenda.Timeline.Status;
import org.pupitre.ui.kit.DeskModel;
import org.pupitre.ui.kit.Follow;
import org.pupitre.ui.kit.Formats;
import org.pupitre.ui.kit.Words;

/** What the agenda is at: the item that runs and what is left of it; before the start the opening, after the end the sum. */
public final class RunningItemModel implements DeskModel {
    private final Words words;
    private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>(this, "shown", Shown.NOTHING);

    /** What the button beside the figure does; its words are {@code timeline.go.} and the name. */
    public enum Go {
        START,
        NEXT,
        /** There is nothing to go on to. */
        NOTHING
    }

    /**
     * One moment of it.
     *
     * @param title  of the item
     * @param figure minutes and seconds, or whole minutes; empty where nothing is counted
     * @param unit   beside the figure, empty for none
     * @param word   what the figure is
     * @param phase  how near the running item is to its end, null where nothing runs
     * @param paused whether the item is paused
     */
    public record Shown(
            String title,
            String figure,
            String unit,
            String word,
            @Nullable Phase phase,
            boolean paused,
            Go go) {
        static final Shown NOTHING = new Shown("", "", "", "", null, false, Go.NOTHING);

        /** Whether minutes can be given to an item. */
        public boolean runs() {
            return phase != null;
        }
    }

    public RunningItemModel(Words words) {
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
        Timeline timeline = state.timeline();
        if (plan == null) {
            return Shown.NOTHING;
        }
        Optional<ItemClock> clock = timeline.clock(now);
        if (clock.isPresent()) {
            return running(clock.get());
        }
        Optional<AgendaItem> next = timeline.next();
        String title = next.map(item -> words.text(item.title())).orElse("");
        Go go = next.isEmpty() ? Go.NOTHING : timeline.status() == Status.NOT_STARTED ? Go.START : Go.NEXT;
        return switch (timeline.status()) {
            case NOT_STARTED -> opening(plan, title, now, go);
            case FINISHED -> ended(timeline);
            case BETWEEN, RUNNING -> new Shown(title, "", "", words.text("timeline.between"), null, false, go);
        };
    }

    private Shown running(ItemClock clock) {
        boolean paused = clock.run().isPaused();
        boolean counted = !Formats.beyondADay(clock.remaining());
        String word = paused ? words.text("timeline.state.PAUSED") : words.word("timeline.phase", clock.phase());
        return new Shown(words.text(clock.item().title()), counted ? Formats.remaining(clock.remaining()) : "", "",
                word, counted ? clock.phase() : Phase.NORMAL, paused, Go.NEXT);
    }

    private Shown opening(SessionPlan plan, String title, Instant now, Go go) {
        ZoneId zone = plan.zone();
        Duration left = Duration.between(now, plan.plannedStart());
        if (Formats.beyondADay(left)) {
            return new Shown(title, "", "", words.text(left.isNegative() ? "shell.plannedFor" : "shell.opens",
                    Formats.date(plan.plannedStart(), now, zone, words.locale())), null, false, go);
        }
        return new Shown(title, Formats.remaining(left), "",
                words.text(left.isNegative() ? "timeline.openingLate" : "timeline.toOpening"), null, false, go);
    }

    private Shown ended(Timeline timeline) {
        Optional<Instant> first = timeline.opening();
        Instant end = timeline.finishedAt();
        Duration held = first.isEmpty() || end == null ? Duration.ZERO : Duration.between(first.get(), end);
        boolean counted = !held.isZero() && !Formats.beyondADay(held);
        return new Shown(words.text("timeline.ended"), counted ? String.valueOf(Formats.minutes(held)) : "",
                counted ? words.text("common.minuteUnit") : "", counted ? words.text("timeline.held") : "", null, false,
                Go.NOTHING);
    }
}
