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

    private final Parent root;

    ShownFigures(Parent root) {
        this.root = root;
    }

    void areThoseOf(JournalFigures figures, Instant now) {
        remaining("until the hard stop", ".header .time-left .big", Optional.of(figures.toHardStop(now)), now);
        late(figures, now);
        remaining("item left", ".agenda .list-cell:running .agenda-figures .digits", figures.itemLeft(now), now);
        passed("turn", ".floor .floor-clock", figures.turns().spoken(now), now);
        remaining("turn left", ".floor .turn-left", figures.turns().left(now), now);
        passed("floor language", ".interpretation .floor-language .digits", figures.floorLanguage(now), now);
        passed("on air", ".interpretation .booth-who .digits", figures.onAir(now), now);
        assertThat(waited()).as("minutes waited at %s", now).isEqualTo(figures.turns().waited(now));
    }

    /** How late it is; where it will end past the hard stop, by how many minutes. */
    private void late(JournalFigures figures, Instant now) {
        long minutes = figures.minutesPastStop(now).orElse(0L);
        if (minutes > 0) {
            String text = ScreenTexts.at(root, ".header .offset .big");
            assertThat(text).as("minutes past the hard stop at %s", now).isEqualTo(minutes + "\u00a0min");
        } else {
            passed("offset", ".header .offset .big", figures.offset(now).map(Duration::abs), now);
        }
    }

    /** Time that passed is rounded down to the second. */
    private void passed(String what, String selector, Optional<Duration> expected, Instant now) {
        expected.ifPresent(length -> same(what, selector, length.toSeconds(), now));
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
        return root.lookupAll(".queue .list-cell .small").stream().filter(Labeled.class::isInstance)
                .map(label -> WAITED.matcher(((Labeled) label).getText())).filter(Matcher::find)
                .map(found -> Long.valueOf(found.group(1))).sorted().toList();
    }
}
