package org.pupitre;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.Scene;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.stage.Stage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A real window system does what the headless one does not: a click on a table header sorts. */
@Tag("window")
@ExtendWith(ApplicationExtension.class)
class WindowSmokeTest {

    private TableView<String> table;

    @Start
    void start(Stage stage) {
        TableColumn<String, String> names = new TableColumn<>("Name");
        names.setId("names");
        names.setCellValueFactory(row -> new ReadOnlyStringWrapper(row.getValue()));
        table = new TableView<>();
        table.getColumns().add(names);
        table.getItems().setAll("Zoë", "Amina");
        stage.setScene(new Scene(table, 400, 200));
        stage.show();
    }

    @Test
    void aClickOnTheHeaderSorts(FxRobot robot) {
        robot.clickOn("Name");

        assertThat(table.getItems()).containsExactly("Amina", "Zoë");
    }
}
