package org.pupitre.ui.timeline;

import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;
import org.pupitre.ui.kit.Words;

/** The ribbon of the session: times, planned above, run and expected below, languages, now-line and hard stop. */
public final class RibbonView {
    private final Scale scale;
    private final Lane planned = new Lane("planned-lane");
    private final Lane actual = new Lane("actual-lane");
    private final Lane languages = new Lane("language-lane");
    private final Over over = new Over();
    private final StackPane root;

    public RibbonView(RibbonModel model, Words words) {
        scale = new Scale(words.bind("timeline.hardStop"));
        VBox lanes = new VBox(scale, planned, actual, languages);
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
        scale.show(ribbon.marks(), ribbon.hardStop());
        planned.show(ribbon.planned());
        actual.show(ribbon.actual());
        languages.show(ribbon.languages());
        over.show(ribbon.now(), ribbon.hardStop());
        root.setAccessibleText(ribbon.told());
    }

    /** The two lines that are over the lanes. */
    private final class Over extends Pane {
        private final Region nowLine = new Region();
        private final Circle nowHead = new Circle();
        private final Region stopLine = new Region();
        private double now = -1;
        private double stop = -1;

        Over() {
            setMouseTransparent(true);
            nowLine.getStyleClass().add("now-line");
            nowHead.getStyleClass().add("now-head");
            stopLine.getStyleClass().add("stop-line");
            getChildren().addAll(stopLine, nowLine, nowHead);
        }

        void show(double nextNow, double nextStop) {
            if (now != nextNow || stop != nextStop) {
                now = nextNow;
                stop = nextStop;
                requestLayout();
            }
        }

        @Override
        protected void layoutChildren() {
            double top = scale.getHeight();
            place(stopLine, place(stop, stopLine), top);
            double nowAt = place(now, nowLine);
            place(nowLine, nowAt, top);
            nowHead.setVisible(now >= 0);
            nowHead.setRadius(top / 4);
            nowHead.setCenterX(nowAt + nowLine.prefWidth(-1) / 2);
            nowHead.setCenterY(top);
        }

        private double place(double share, Node line) {
            line.setVisible(share >= 0);
            return snapPositionX(Math.min(share * getWidth(), getWidth() - line.prefWidth(-1)));
        }

        private void place(Region line, double x, double top) {
            line.resizeRelocate(x, top, line.prefWidth(-1), getHeight() - top);
        }
    }
}
