package org.pupitre.ui.before;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pupitre.ui.kit.Pictures;
import org.pupitre.ui.kit.Theme;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.layer.Layers;
import org.pupitre.ui.shell.StagedSession;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The check list in the narrow column of the Prepare desk: sign, name, and below it what is known. */
@ExtendWith(ApplicationExtension.class)
class NarrowChecksTest {
    private Stage stage;

    @Start
    void start(Stage shown) {
        stage = shown;
    }

    @ParameterizedTest
    @CsvSource({"en, LIGHT, 100, 264", "fr, DARK, 100, 264", "fr, LIGHT, 150, 404", "en, LIGHT, 100, 664"})
    void aLineKeepsItsNameAndLeadsAlsoWithoutAButton(String language, Theme.Choice choice, int percent, double width,
            FxRobot robot) {
        Words words = new Words(Locale.of(language));
        StagedSession session = StagedSession.planned();
        BeforeModel model = BeforeModel.atDesk(words,
                () -> new Safety(null, 0, true, StagedSession.at("12:18"), new Computer(64, null, false)), () -> null);
        model.show(session.state(), session.now());
        List<String> led = new ArrayList<>();
        BeforeView view = new BeforeView(model, words,
                new BeforeView.Mends(_ -> led.add("item"), _ -> led.add("wording"),
                        () -> led.add("interpretation"), () -> led.add("clock"), () -> led.add("rapporteur"),
                        () -> led.add("backups")));
        robot.interact(() -> {
            Region list = view.build();
            VBox column = new VBox(list);
            Scene scene = new Scene(new Layers(words, column), width, 900);
            Theme theme = new Theme();
            theme.choiceProperty().set(choice);
            theme.textPercentProperty().set(percent);
            theme.dress(scene);
            stage.setScene(scene);
            stage.show();
        });
        WaitForAsyncUtils.waitForFxEvents();
        for (Node name : stage.getScene().getRoot().lookupAll(".check-name")) {
            if (name instanceof Labeled label && label.getText() != null && !label.getText().isEmpty()) {
                assertThat(label.isTextTruncated()).as(label.getText()).isFalse();
                Bounds bounds = label.localToScene(label.getLayoutBounds());
                assertThat(bounds.getMaxX()).as(label.getText()).isLessThanOrEqualTo(width);
            }
        }
        boolean roomy = width / percent * 100 > 400;
        assertThat(stage.getScene().getRoot().lookupAll(".check .button").stream().anyMatch(Node::isVisible))
                .isEqualTo(roomy);
        robot.interact(() -> stage.getScene().getRoot().lookup("#check-list").requestFocus());
        int place = (int) model.rows().stream().takeWhile(row -> row.subject() != Check.Subject.RAPPORTEUR).count();
        for (int i = 0; i < place; i++) {
            robot.type(KeyCode.DOWN);
        }
        robot.type(KeyCode.ENTER, KeyCode.DOWN, KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(led).containsExactly("rapporteur", "clock");
        robot.interact(() -> {
            try {
                Pictures.write(stage.getScene(), Path.of("target", "pictures",
                        "checks-" + language + "-" + percent + "-" + (int) width + ".png"));
            } catch (java.io.IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        });
    }
}
