package org.pupitre.ui.kit.panel;

import java.time.Duration;
import java.time.Instant;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import org.pupitre.domain.agenda.Phase;
import org.pupitre.domain.queue.QueueEntry;
import org.pupitre.domain.queue.SpeakerQueue;
import org.pupitre.ui.kit.Formats;
import org.pupitre.ui.kit.Phases;
import org.pupitre.ui.kit.Words;

/**
 * The speaking clock at one instant (rules of the timeline, section 3.3).
 *
 * @param spoken    time spoken without pauses
 * @param entitled  speaking time including what was given
 * @param remaining entitled minus spoken; negative is overtime
 * @param progress  spoken part of the speaking time, 0 to 1
 * @param warningAt where on that scale the clock begins to warn, 0 to 1
 * @param paused    whether the clock is held
 */
public record TurnView(
        Duration spoken,
        Duration entitled,
        Duration remaining,
        Phase phase,
        double progress,
        double warningAt,
        boolean paused) {
    private static final PseudoClass PAUSED = PseudoClass.getPseudoClass("paused");

    public static TurnView of(QueueEntry entry, Instant now) {
        Duration spoken = entry.spoken(now);
        Duration entitled = entry.allotment().plus(entry.given());
        Duration remaining = entry.remaining(now);
        Duration warning = Duration.ofSeconds(SpeakerQueue.WARNING_SECONDS);
        Phase phase = Phase.of(remaining, warning, Duration.ofSeconds(SpeakerQueue.DANGER_SECONDS));
        return new TurnView(spoken, entitled, remaining, phase, share(spoken, entitled),
                share(entitled.minus(warning), entitled), entry.state() == QueueEntry.State.PAUSED);
    }

    /** What its figure is, in words: what is left of how much, over, or paused. */
    public String word(Words words) {
        if (paused) {
            return words.text("queue.turnPaused");
        }
        return phase == Phase.OVERTIME
                ? words.text("queue.turnOver")
                : words.text("queue.turnLeft", Formats.elapsed(entitled));
    }

    /** Gives a node the look of the clock; the words beside it say the same. */
    public void mark(Node node) {
        Phases.mark(node, phase);
        node.pseudoClassStateChanged(PAUSED, paused);
    }

    private static double share(Duration part, Duration whole) {
        if (whole.isZero() || whole.isNegative()) {
            return 1;
        }
        return Math.clamp((double) part.toMillis() / whole.toMillis(), 0, 1);
    }
}
