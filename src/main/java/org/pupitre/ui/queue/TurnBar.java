package org.pupitre.ui.queue;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.pupitre.ui.kit.DigitsLabel;
import org.pupitre.ui.kit.Follow;
import org.pupitre.ui.kit.Formats;
import org.pupitre.ui.kit.Phases;
import org.pupitre.ui.kit.Styles;
import org.pupitre.ui.kit.Words;

/** The spoken part of the speaking time as a bar with a mark where the warning begins, and in words under it. */
final class TurnBar extends VBox {
    private static final PseudoClass PAUSED = PseudoClass.getPseudoClass("paused");

    private final FloorModel model;
    private final Words words;
    private final Bar bar = new Bar();
    private final Label of = new Label();
    private final DigitsLabel left = new DigitsLabel(Styles.SMALL, "turn-left");

    TurnBar(FloorModel model, Words words) {
        this.model = model;
        this.words = words;
        getStyleClass().add("turn");
        of.getStyleClass().addAll(Styles.SMALL, Styles.MUTED, Styles.DIGITS);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getChildren().addAll(bar, new HBox(of, gap, left));
        Follow.each(model.turnProperty(), this::tick);
        Follow.each(words.localeProperty(), this::tick);
        tick();
    }

    /** Gives a node the look of a clock's phase; the words beside it say the same. */
    static void mark(Node node, TurnView turn) {
        Phases.mark(node, turn.phase());
        node.pseudoClassStateChanged(PAUSED, turn.paused());
    }

    private void tick() {
        boolean speaks = model.turnProperty().get().isPresent();
        setVisible(speaks);
        setManaged(speaks);
        model.turnProperty().get().ifPresent(turn -> {
            of.setText(words.text("queue.of", Formats.elapsed(turn.entitled())));
            left.setText(inWords(turn));
            mark(left, turn);
            mark(bar, turn);
            bar.show(turn);
        });
    }

    private String inWords(TurnView turn) {
        String figure = Formats.remaining(turn.remaining());
        String said = switch (turn.phase()) {
            case NORMAL -> words.text("queue.left", figure);
            case WARNING -> words.text("queue.leftWarning", figure);
            case DANGER -> words.text("queue.leftDanger", figure);
            case OVERTIME -> words.text("queue.over", figure);
        };
        return turn.paused() ? words.text("queue.paused", said) : said;
    }

    /** Track, spoken part and mark. */
    private static final class Bar extends Pane {
        private final Region spoken = new Region();
        private final Region mark = new Region();
        private double progress;
        private double warningAt;

        Bar() {
            getStyleClass().add("turn-bar");
            spoken.getStyleClass().add("turn-spoken");
            mark.getStyleClass().add("turn-mark");
            getChildren().addAll(List.of(spoken, mark));
        }

        /** Laid out again only where a pixel changes: most ticks change none. */
        void show(TurnView turn) {
            boolean moves = snapSizeX(getWidth() * progress) != snapSizeX(getWidth() * turn.progress())
                    || warningAt != turn.warningAt();
            progress = turn.progress();
            warningAt = turn.warningAt();
            if (moves) {
                mark.setVisible(warningAt > 0 && warningAt < 1);
                requestLayout();
            }
        }

        @Override
        protected void layoutChildren() {
            double wide = snapSizeX(getWidth() * progress);
            spoken.resizeRelocate(0, 0, wide, getHeight());
            double markWidth = mark.prefWidth(-1);
            double over = mark.prefHeight(-1);
            mark.resizeRelocate(snapPositionX(getWidth() * warningAt), (getHeight() - over) / 2, markWidth, over);
        }
    }
}
