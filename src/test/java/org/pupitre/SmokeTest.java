package org.pupitre;

import static org.assertj.core.api.Assertions.assertThat;

import atlantafx.base.theme.PrimerLight;
import java.util.List;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.controlsfx.control.ToggleSwitch;
import org.controlsfx.control.textfield.CustomTextField;
import org.controlsfx.control.textfield.TextFields;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** JavaFX, ControlsFX, AtlantaFX, Ikonli and TestFX work together without a display. */
@ExtendWith(ApplicationExtension.class)
class SmokeTest {

    private CustomTextField field;
    private ToggleSwitch toggle;
    private Button button;

    @Start
    void start(Stage stage) {
        Application.setUserAgentStylesheet(new PrimerLight().getUserAgentStylesheet());
        field = new CustomTextField();
        toggle = new ToggleSwitch("Mute");
        button = new Button("Add", new FontIcon(Feather.USER_PLUS));
        field.setId("name");
        TextFields.bindAutoCompletion(field, List.of("Amina", "Élodie"));
        button.setOnAction(event -> button.setText(field.getText()));
        Scene scene = new Scene(new VBox(field, toggle, button), 400, 200);
        scene.getStylesheets().add(getClass().getResource("/css/controlsfx.css").toExternalForm());
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void typesClicksAndToggles(FxRobot robot) {
        robot.clickOn("#name").write("Zoë");
        robot.clickOn(button);
        robot.clickOn(".toggle-switch .thumb-area");

        assertThat(button.getText()).isEqualTo("Zoë");
        assertThat(toggle.isSelected()).isTrue();
    }

    @Test
    void completesFromAPopup(FxRobot robot) {
        robot.clickOn("#name").write("Ami");
        robot.sleep(800);
        robot.push(KeyCode.ENTER);

        assertThat(field.getText()).isEqualTo("Amina");
    }
}
