package org.pupitre.ui.queue;

import org.pupitre.ui.kit.Follow;
import org.pupitre.ui.kit.Phases;
import org.pupitre.ui.kit.panel.TimeBar;

/** The spoken part of the speaking time as a thin bar. */
public final class FloorBar {
    private FloorBar() {}

    /** A bar that follows the floor, and is empty while no one speaks. */
    public static TimeBar of(FloorModel model) {
        TimeBar bar = new TimeBar();
        bar.getStyleClass().add("turn-bar");
        Runnable show = () -> model.turnProperty().get().ifPresentOrElse(turn -> {
            turn.mark(bar);
            bar.move(turn.progress());
        }, () -> {
            Phases.mark(bar, null);
            bar.move(0);
        });
        Follow.each(model.turnProperty(), show);
        show.run();
        return bar;
    }
}
