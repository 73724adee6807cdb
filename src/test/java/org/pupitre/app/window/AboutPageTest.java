package org.pupitre.app.window;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.image.Image;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.pupitre.app.start.WindowIcon;
import org.pupitre.ui.kit.Pictures;
import org.pupitre.ui.kit.Theme;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.layer.Layers;
import org.pupitre.ui.library.LicencedPart;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The sheet about the program: every licence can be read with the keyboard alone, in both languages and themes. */
@ExtendWith(ApplicationExtension.class)
class AboutPageTest {
    private final Words words = new Words(Locale.ENGLISH);
    private final Theme theme = new Theme();
    private final AtomicInteger left = new AtomicInteger();
    private Scene scene;
    private Stage stage;

    @Start
    void start(Stage shown) {
        stage = shown;
        theme.choiceProperty().set(Theme.Choice.LIGHT);
        Layers layers = new Layers(new org.pupitre.ui.kit.Words(java.util.Locale.ENGLISH), new StackPane());
        scene = new Scene(layers, 1180, 720);
        theme.dress(scene);
        WindowIcon.set(stage);
        stage.setScene(scene);
        stage.show();
        layers.cover(AboutPage.sheet(Path.of("somewhere", "library.pupitre"), words, left::incrementAndGet));
    }

    @Test
    void everyLicenceCanBeReadByKeyboard(FxRobot robot) throws Exception {
        ListView<LicencedPart> list = robot.lookup(".about-parts").queryListView();
        TextArea text = robot.lookup(".licence-text").queryAs(TextArea.class);
        assertThat(list.isFocused()).isTrue();
        assertThat(list.getItems()).hasSameSizeAs(AboutPage.parts()).hasSizeGreaterThan(20);
        for (LicencedPart part : AboutPage.parts()) {
            assertThat(list.getSelectionModel().getSelectedItem()).isEqualTo(part);
            assertThat(part.text()).hasSizeGreaterThan(100);
            assertThat(text.getText()).startsWith(part.place()).endsWith(part.text());
            robot.push(KeyCode.DOWN);
        }
        robot.push(KeyCode.TAB);
        assertThat(text.isFocused()).isTrue();
        robot.push(KeyCode.TAB);
        assertThat(scene.getFocusOwner()).isInstanceOf(Button.class);
        robot.interact(() -> list.getSelectionModel().selectFirst());
        picture(robot, "about-en-light");
        robot.push(KeyCode.ESCAPE);
        assertThat(left).hasValue(1);
    }

    @Test
    void followsLanguageAndTheme(FxRobot robot) throws Exception {
        robot.interact(() -> {
            words.localeProperty().set(Locale.FRENCH);
            theme.choiceProperty().set(Theme.Choice.DARK);
        });
        assertThat(robot.lookup("À propos de Pupitre").tryQuery()).isPresent();
        assertThat(robot.lookup(".about-parts").queryListView().getAccessibleText())
                .isEqualTo("Composants et licences");
        assertThat(robot.lookup(".licence-text").query().getAccessibleText()).isEqualTo("Texte de la licence");
        picture(robot, "about-fr-dark");
    }

    @Test
    void theWindowHasItsIcon() throws Exception {
        WaitForAsyncUtils.waitFor(30, java.util.concurrent.TimeUnit.SECONDS, () -> !stage.getIcons().isEmpty());
        assertThat(stage.getIcons()).extracting(Image::getWidth).contains(16.0, 32.0, 48.0, 256.0);
        assertThat(stage.getIcons()).noneMatch(Image::isError);
    }

    private void picture(FxRobot robot, String name) {
        robot.interact(() -> {
            for (int pass = 0; pass < 3; pass++) {
                scene.getRoot().applyCss();
                scene.getRoot().layout();
            }
            try {
                Pictures.write(scene, Path.of("target", "pictures").resolve(name + ".png"));
            } catch (java.io.IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        });
    }
}
