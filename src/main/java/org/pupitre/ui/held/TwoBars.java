package org.pupitre.ui.held;

import java.time.Duration;
import java.time.Instant;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.pupitre.domain.value.Span;

/** Two thin bars on one scale: the upper is what was planned, the lower what was held or spoken. */
final class TwoBars extends Region {
    private static final double THICK = 0.4;

    private final Region upper = bar("bar-planned");
    private final Region lower = bar("bar-held");
    private double[] ends = {0, 0, 0, 0};

    TwoBars() {
        getStyleClass().add("held-bars");
        getChildren().addAll(upper, lower);
    }

    private static Region bar(String styleClass) {
        Region bar = new Region();
        bar.getStyleClass().add(styleClass);
        bar.setManaged(false);
        return bar;
    }

    /** Two stretches on the scale of a session. */
    void show(HeldLine.Bars bars, Span scale) {
        Span held = bars.lower();
        show(new double[]{part(scale, bars.upper().start()), part(scale, bars.upper().end()),
                held == null ? 0 : part(scale, held.start()), held == null ? 0 : part(scale, held.end())},
                held != null);
    }

    /** Two lengths on a scale that is this long. */
    void show(Duration above, Duration below, Duration longest) {
        double whole = Math.max(1, longest.toMillis());
        show(new double[]{0, above.toMillis() / whole, 0, below.toMillis() / whole}, !below.isZero());
    }

    private void show(double[] next, boolean held) {
        ends = next;
        lower.setVisible(held);
        requestLayout();
    }

    private static double part(Span scale, @Nullable Instant at) {
        double whole = scale.length().toMillis();
        return at == null || whole <= 0 ? 0 : Duration.between(scale.start(), at).toMillis() / whole;
    }

    @Override
    protected void layoutChildren() {
        double thick = snapSizeY(getHeight() * THICK);
        place(upper, ends[0], ends[1], 0, thick);
        place(lower, ends[2], ends[3], getHeight() - thick, thick);
    }

    private void place(Region bar, double from, double to, double y, double thick) {
        double x = snapPositionX(from * getWidth());
        bar.resizeRelocate(x, snapPositionY(y), snapSizeX(Math.max(1, to * getWidth() - x)), thick);
    }
}
