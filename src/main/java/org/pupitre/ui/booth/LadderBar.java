package org.pupitre.ui.booth;

import java.time.Duration;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.pupitre.domain.interpretation.TurnLadder;

/** The turn as a bar up to the length that is called long, with marks five and two minutes before the target, and at it. */
final class LadderBar extends Region {
    private static final List<Integer> MARKS = List.of(15, 18, 20);
    private static final PseudoClass SOON = PseudoClass.getPseudoClass("soon");
    private static final PseudoClass DUE = PseudoClass.getPseudoClass("due");

    private final Region spent = new Region();
    private final List<Region> marks = MARKS.stream().map(m -> mark()).toList();
    private double share;

    LadderBar() {
        getStyleClass().add("cabin-ladder");
        spent.getStyleClass().add("cabin-spent");
        getChildren().add(spent);
        getChildren().addAll(marks);
    }

    private static Region mark() {
        Region mark = new Region();
        mark.getStyleClass().add("cabin-mark");
        return mark;
    }

    void show(@Nullable TurnLadder ladder) {
        setVisible(ladder != null);
        if (ladder == null) {
            return;
        }
        share = Math.clamp((double) ladder.turn().toSeconds() / TurnLadder.LONG_FROM.toSeconds(), 0, 1);
        boolean due = !ladder.toTarget().isPositive();
        pseudoClassStateChanged(DUE, due);
        pseudoClassStateChanged(SOON, !due && ladder.step() != TurnLadder.Step.EARLY);
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        spent.resizeRelocate(0, 0, snapSizeX(getWidth() * share), getHeight());
        for (int i = 0; i < marks.size(); i++) {
            double at = (double) Duration.ofMinutes(MARKS.get(i)).toSeconds() / TurnLadder.LONG_FROM.toSeconds();
            marks.get(i).resizeRelocate(snapPositionX(getWidth() * at), 0, marks.get(i).prefWidth(-1), getHeight());
        }
    }
}
