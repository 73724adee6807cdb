package org.pupitre.ui.hour;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;

/** The figures of time on a console, compared with those reckoned from the journal. */
final class ShownFigures {
    private static final Pattern WAITED = Pattern.compile("(?:waiting|attend depuis) (\\d+)\u00a0min");

    private static final Pattern ON_AIR =
            Pattern.compile("(\\d+)\u00a0min on air|au micro depuis (\\d+)\u00a0min");
    /** Who waits less is not told of. */
    private static final long WORTH_SAYING = 5;

    private final Parent root;

    ShownFigures(Parent root) {
        this.root = root;
    }

    void areThoseOf(JournalFigures figures, Instant now) {
        remaining("item left", "#item-left", figures.itemLeft(now), now);
        remaining("turn left", "#turn-left", figures.turns().left(now), now);
        stop(figures, now);
        onAir(figures, now);
        assertThat(waited()).as("minutes waited at %s", now)
                .isEqualTo(figures.turns().waited(now).stream().filter(minutes -> minutes >= WORTH_SAYING).toList());
    }

    /** By how many whole minutes it will end past the hard stop. */
    private void stop(JournalFigures figures, Instant now) {
        figures.minutesPastStop(now).filter(minutes -> minutes > 0).ifPresent(minutes -> assertThat(
                ScreenTexts.at(root, "#stop-minutes")).as("minutes past the hard stop at %s", now)
                .isEqualTo(String.valueOf(minutes)));
    }

    /** Whole minutes on air, where the line over the queue tells them. */
    private void onAir(JournalFigures figures, Instant now) {
        figures.onAir(now).ifPresent(length -> root.lookupAll(".slot-line .label").stream()
                .filter(Labeled.class::isInstance).map(label -> ON_AIR.matcher(((Labeled) label).getText()))
                .filter(Matcher::find).map(found -> found.group(1) == null ? found.group(2) : found.group(1))
                .forEach(minutes -> assertThat(Long.parseLong(minutes)).as("on air at %s", now)
                        .isEqualTo(length.toMinutes())));
    }

    /** Time left is rounded up to the second, overtime down (rules of the timeline, section 3.2). */
    private void remaining(String what, String selector, Optional<Duration> expected, Instant now) {
        expected.ifPresent(left -> same(what, selector,
                left.isNegative() ? left.abs().toSeconds() : left.plusNanos(999_999_999).toSeconds(), now));
    }

    private void same(String what, String selector, long seconds, Instant now) {
        String text = ScreenTexts.at(root, selector);
        assertThat(ScreenTexts.seconds(text)).as("%s at %s, shown as %s", what, now, text).isEqualTo(seconds);
    }

    private List<Long> waited() {
        return root.lookupAll(".queue .list-cell .label").stream().filter(Labeled.class::isInstance)
                .map(label -> WAITED.matcher(((Labeled) label).getText())).filter(Matcher::find)
                .map(found -> Long.valueOf(found.group(1))).sorted().toList();
    }
}
