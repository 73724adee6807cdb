package org.pupitre.ui.timeline.table;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.pupitre.ui.kit.Styles;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.wrap.OneLineText;
import org.pupitre.ui.kit.wrap.WrappedText;

/** The head of the table: how long all of it takes, beside the hard stop, and a bar that shows what is past it. */
public final class SumView extends VBox {
    private static final PseudoClass PAST = PseudoClass.getPseudoClass("past");

    /** @param acts what can be done about it, at the right */
    public SumView(SumModel model, Words words, Button... acts) {
        getStyleClass().add("plan-head");
        Label title = new OneLineText("", Styles.HEADING);
        title.textProperty().bind(words.bind("timeline.agenda"));
        Label figure = new Label();
        figure.textProperty().bind(model.minutesProperty());
        figure.getStyleClass().addAll(Styles.BIG, Styles.DIGITS);
        figure.setId("plan-minutes");
        Label unit = new Label();
        unit.textProperty().bind(words.bind("common.minuteUnit"));
        unit.getStyleClass().addAll(Styles.LEAD, Styles.STRONG, "band-unit");
        Label ends = new WrappedText("", "plan-ends");
        ends.textProperty().bind(model.endsProperty());
        ends.setId("plan-ends");
        HBox sum = new HBox(figure, unit);
        sum.setAlignment(Pos.BASELINE_LEFT);
        sum.getStyleClass().add("plan-sum");
        VBox said = new VBox(title, sum, ends);
        HBox.setHgrow(said, Priority.ALWAYS);
        HBox line = new HBox(said);
        line.getChildren().addAll(acts);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("plan-head-line");
        getChildren().addAll(line, new SumBar(model.withinProperty()));
        model.pastProperty().subscribe(past -> pseudoClassStateChanged(PAST, past));
    }
}
