package org.pupitre.ui.queue;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.pupitre.ui.kit.Follow;
import org.pupitre.ui.kit.Phases;

/** The spoken part of the speaking time as a thin bar; it keeps its place while no one speaks. */
final class TurnBar extends Pane {
    private static final PseudoClass PAUSED = PseudoClass.getPseudoClass("paused");

    private final Region spoken = new Region();
    private double progress;

    TurnBar(FloorModel model) {
        getStyleClass().add("turn-bar");
        spoken.getStyleClass().add("turn-spoken");
        getChildren().add(spoken);
        Follow.each(model.turnProperty(), () -> model.turnProperty().get().ifPresentOrElse(this::show, this::clear));
        model.turnProperty().get().ifPresent(this::show);
    }

    /** Gives a node the look of a clock's phase; the words beside it say the same. */
    static void mark(Node node, TurnView turn) {
        Phases.mark(node, turn.phase());
        node.pseudoClassStateChanged(PAUSED, turn.paused());
    }

    private void clear() {
        Phases.mark(this, null);
        move(0);
    }

    private void show(TurnView turn) {
        mark(this, turn);
        move(turn.progress());
    }

    /** Laid out again only where a pixel changes: most ticks change none. */
    private void move(double next) {
        boolean moves = snapSizeX(getWidth() * progress) != snapSizeX(getWidth() * next);
        progress = next;
        if (moves) {
            requestLayout();
        }
    }

    @Override
    protected void layoutChildren() {
        spoken.resizeRelocate(0, 0, snapSizeX(getWidth() * progress), getHeight());
    }
}
