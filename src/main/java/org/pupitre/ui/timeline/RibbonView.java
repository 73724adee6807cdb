package org.pupitre.ui.timeline;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** The ribbon of the session in one row: hours, items, the plan as thin ticks, languages, now-line and hard stop. */
public final class RibbonView {
    private final Scale scale = new Scale();
    private final Lane boxes = new Lane("box-lane");
    private final Ticks planned = new Ticks("plan-lane");
    private final Lane languages = new Lane("language-lane");
    private final Over over = new Over();
    private final StackPane root;

    public RibbonView(RibbonModel model) {
        VBox lanes = new VBox(scale, boxes, planned, languages);
        lanes.getStyleClass().add("lanes");
        root = new StackPane(lanes, over);
        root.getStyleClass().add("ribbon");
        root.setMinHeight(Region.USE_PREF_SIZE);
        model.ribbonProperty().subscribe(this::show);
    }

    public Region root() {
        return root;
    }

    private void show(Ribbon ribbon) {
        scale.show(ribbon.hours(), ribbon.hardStop(), ribbon.stopTime());
        boxes.show(ribbon.boxes());
        planned.show(ribbon.planned());
        languages.show(ribbon.languages());
        over.show(ribbon);
        root.setAccessibleText(ribbon.told());
    }

    /** What is drawn over the lanes: how far the item has run, the line of now, the wall of the hard stop. */
    private final class Over extends Pane {
        private final Region progress = new Region();
        private final Region nowLine = new Region();
        private final Region nowHead = new Region();
        private final Region stopLine = new Region();
        private Ribbon shown = Ribbon.EMPTY;

        Over() {
            setMouseTransparent(true);
            progress.getStyleClass().add("progress");
            nowLine.getStyleClass().add("now-line");
            nowHead.getStyleClass().add("now-head");
            stopLine.getStyleClass().add("stop-line");
            getChildren().addAll(progress, stopLine, nowLine, nowHead);
        }

        void show(Ribbon next) {
            shown = next;
            requestLayout();
        }

        @Override
        protected void layoutChildren() {
            double foot = boxes.getBoundsInParent().getMaxY();
            Optional<Bar> passed = shown.progress();
            progress.setVisible(passed.isPresent());
            passed.ifPresent(bar -> {
                double left = snapPositionX(bar.start() * getWidth());
                double high = progress.prefHeight(-1);
                progress.resizeRelocate(left, foot - high, snapPositionX(bar.end() * getWidth()) - left, high);
            });
            double stopAt = place(shown.hardStop(), stopLine);
            stopLine.resizeRelocate(stopAt, 0, stopLine.prefWidth(-1), getHeight());
            double nowAt = place(shown.now(), nowLine);
            double middle = nowAt + nowLine.prefWidth(-1) / 2;
            double top = snapPositionY(boxes.getBoundsInParent().getMinY() - nowHead.prefHeight(-1));
            nowHead.setVisible(shown.now() >= 0);
            nowHead.resizeRelocate(middle - nowHead.prefWidth(-1) / 2, top, nowHead.prefWidth(-1),
                    nowHead.prefHeight(-1));
            // It crosses no letters: where the title of an item is, it begins below.
            double from = boxes.textAt(middle) ? foot : top;
            nowLine.resizeRelocate(nowAt, from, nowLine.prefWidth(-1), getHeight() - from);
        }

        private double place(double share, Node line) {
            line.setVisible(share >= 0);
            return snapPositionX(Math.min(share * getWidth(), getWidth() - line.prefWidth(-1)));
        }
    }
}
