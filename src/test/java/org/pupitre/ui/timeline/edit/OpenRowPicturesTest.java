package org.pupitre.ui.timeline.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pupitre.domain.act.ItemChange;
import org.pupitre.domain.act.PlanCommand.EditItem;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.ui.kit.Pictures;
import org.pupitre.ui.kit.Theme;
import org.pupitre.ui.shell.StagedSession;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The open row in both languages and themes, with all its fields, with a refusal, and with large text. */
@ExtendWith(ApplicationExtension.class)
class OpenRowPicturesTest {
    private static final String HEBREW = "שולחן עגול (2)";

    private Stage stage;

    @Start
    void start(Stage shown) {
        stage = shown;
    }

    @ParameterizedTest
    @CsvSource({"closed, en, LIGHT, 100, 1440, 900", "row, en, LIGHT, 100, 1440, 900", "row, fr, DARK, 100, 1440, 900",
            "more, en, LIGHT, 100, 1440, 900",
            "more, fr, DARK, 100, 1180, 720", "refused, en, LIGHT, 100, 1440, 900",
            "refused, fr, LIGHT, 150, 1440, 900",
            "ran, en, DARK, 100, 1440, 900", "hebrew, fr, LIGHT, 100, 1440, 900"})
    void isWhole(String what, String language, Theme.Choice choice, int percent, double width, double height,
            FxRobot robot) {
        StagedSession session = EditDesk.morning();
        if (what.equals("hebrew")) {
            session.did("13:01", new EditItem(EditDesk.PANEL, ItemChange.title(LanguageTag.EN, HEBREW)));
        }
        EditDesk desk = new EditDesk(session, Locale.of(language));
        robot.interact(() -> {
            desk.theme.choiceProperty().set(choice);
            desk.theme.textPercentProperty().set(percent);
            desk.open(stage, width, height);
        });
        WaitForAsyncUtils.waitForFxEvents();
        if (what.equals("closed")) {
            write(desk, robot, "closed-" + language + "-" + choice + "-" + percent);
            assertThat(desk.open()).isFalse();
            return;
        }
        desk.openRow(robot, what.equals("ran") ? 0 : 3, KeyCode.F2);
        switch (what) {
            case "more" -> robot.interact(() -> ((Button) desk.scene.lookup("#edit-more")).fire());
            case "ran" -> robot.interact(() -> ((Button) desk.scene.lookup("#edit-correct")).fire());
            case "refused" -> {
                desk.enter(robot, "minutes");
                robot.write("forty").push(KeyCode.ENTER);
            }
            default -> {}
        }
        WaitForAsyncUtils.waitForFxEvents();
        Node row = desk.scene.lookup("#item-details");
        Bounds bounds = row.localToScene(row.getLayoutBounds());
        assertThat(bounds.getMaxY()).as("nothing of it is below the window").isLessThanOrEqualTo(height);
        if (what.equals("hebrew")) {
            assertThat(desk.field("title-en").getText()).isEqualTo(HEBREW);
        }
        write(desk, robot, what + "-" + language + "-" + choice + "-" + percent);
    }

    private static void write(EditDesk desk, FxRobot robot, String name) {
        robot.interact(() -> {
            try {
                Pictures.write(desk.scene, Path.of("target", "pictures", "open-row-" + name + ".png"));
            } catch (java.io.IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        });
    }
}
