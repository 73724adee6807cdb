package org.pupitre.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A second that passes lays out the figure and nothing around it; whatever else changes takes the room it needs. */
@ExtendWith(ApplicationExtension.class)
class DigitsLabelTest {
    private final SimpleStringProperty text = new SimpleStringProperty("10:09");
    private DigitsLabel label;
    private Row row;

    /** Counts how often it is laid out. */
    private static final class Row extends HBox {
        private int times;

        @Override
        protected void layoutChildren() {
            times++;
            super.layoutChildren();
        }
    }

    @Start
    void start(Stage stage) {
        label = new DigitsLabel(text, Styles.BIG);
        row = new Row();
        row.getChildren().addAll(label, new Label("after"));
        Scene scene = new Scene(row, 400, 100);
        new Theme().dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void aDigitLaysOutTheFigureAlone(FxRobot robot) {
        settle(robot);
        int before = row.times;
        robot.interact(() -> {
            text.set("10:10");
            row.layout();
        });
        assertThat(row.times).isEqualTo(before);
        assertThat(shown(label)).isEqualTo("10:10");
    }

    @Test
    void aLongerTimeTakesMoreRoom(FxRobot robot) {
        settle(robot);
        double before = label.getWidth();
        robot.interact(() -> text.set("110:10"));
        settle(robot);
        assertThat(label.getWidth()).isGreaterThan(before);
        assertThat(shown(label)).isEqualTo("110:10");
    }

    @Test
    void aLargerTextTakesMoreRoom(FxRobot robot) {
        settle(robot);
        double before = label.getWidth();
        robot.interact(() -> {
            text.set("10:11");
            label.setStyle("-fx-font-size: 80px");
        });
        settle(robot);
        assertThat(label.getWidth()).isGreaterThan(before * 1.5);
        assertThat(shown(label)).isEqualTo("10:11");
    }

    private void settle(FxRobot robot) {
        robot.interact(() -> {
            for (int pass = 0; pass < 3; pass++) {
                row.applyCss();
                row.layout();
            }
        });
    }

    /** What is drawn, which is cut short where there is too little room. */
    private static String shown(DigitsLabel label) {
        return ((javafx.scene.text.Text) label.lookup(".text")).getText();
    }
}
