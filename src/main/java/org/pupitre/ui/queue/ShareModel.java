package org.pupitre.ui.queue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.pupitre.domain.ItemSpeakers;
import org.pupitre.domain.SessionState;
import org.pupitre.domain.act.ItemPlan;
import org.pupitre.domain.act.ItemPlan.PlannedSpeaker;
import org.pupitre.domain.act.SessionPlan;
import org.pupitre.text.Isolated;
import org.pupitre.ui.kit.DeskModel;
import org.pupitre.ui.kit.Follow;
import org.pupitre.ui.kit.Formats;
import org.pupitre.ui.kit.Words;

/** What the planned speakers of the running item still have (rules of the timeline, section 3.3). */
public final class ShareModel implements DeskModel {
    private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>(this, "shown", Shown.NOTHING);

    /**
     * One moment of it.
     *
     * @param figures where a planned speaker is left
     * @param planned whether the running item has planned speakers
     * @param ready   whether speakers come into the queue with their item
     * @param over    whether the session has ended
     */
    public record Shown(Optional<Figures> figures, boolean planned, boolean ready, boolean over) {
        static final Shown NOTHING = new Shown(Optional.empty(), false, false, true);

        /** Room left and fair share, beside who has the floor; empty where no planned speaker is left. */
        public String line(Words words) {
            return figures.map(f -> f.line(words)).orElse("");
        }

        /** How much is allotted where that is more than the item has, else empty. */
        public String tooMuch(Words words) {
            return figures.filter(f -> f.allotted() > f.minutes())
                    .map(f -> words.text("queue.allotted", f.allotted(), f.minutes())).orElse("");
        }
    }

    /**
     * The two figures, and what is allotted.
     *
     * @param room     minutes and seconds, with a minus sign where it is not enough
     * @param share    minutes and seconds for each who is not done
     * @param allotted whole minutes of all planned speakers
     * @param minutes  whole minutes of the item as planned
     */
    public record Figures(String room, String share, long allotted, long minutes) {
        private String line(Words words) {
            return Isolated.joined(" · ",
                    List.of(words.text("queue.roomLeft", room), words.text("queue.fairShare", share)));
        }
    }

    /** What is shown now; it changes only where the screen does. */
    public ReadOnlyObjectProperty<Shown> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    @Override
    public void show(SessionState state, Instant now) {
        SessionPlan plan = state.plan();
        Optional<ItemSpeakers> speakers = ItemSpeakers.of(state, now);
        Follow.set(shown, new Shown(speakers.filter(of -> of.left() > 0).flatMap(of -> state.timeline().current()
                .map(item -> figures(of, item.plan()))), speakers.isPresent(), plan != null && plan.speakersReady(),
                plan == null || state.timeline().finishedAt() != null));
    }

    private static Figures figures(ItemSpeakers speakers, ItemPlan plan) {
        Duration allotted =
                Duration.ofSeconds(plan.speakers().stream().mapToLong(PlannedSpeaker::allotmentSeconds).sum());
        return new Figures(Formats.elapsed(speakers.roomLeft()), Formats.elapsed(speakers.fairShare()),
                Formats.minutes(allotted), Formats.minutes(plan.duration()));
    }
}
