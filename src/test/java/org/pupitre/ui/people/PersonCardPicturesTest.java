package org.pupitre.ui.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextField;
import javafx.stage.Stage;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pupitre.domain.act.Group;
import org.pupitre.domain.act.PeopleCommand.CorrectPerson;
import org.pupitre.domain.act.PersonDetails;
import org.pupitre.domain.act.ReadinessCommand.AttachText;
import org.pupitre.domain.act.TextFile;
import org.pupitre.domain.value.ContentId;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.ui.kit.Pictures;
import org.pupitre.ui.kit.Theme;
import org.pupitre.ui.kit.field.ShownPerson;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The card with a long name written from right to left, in both languages and themes, and with large text. */
@ExtendWith(ApplicationExtension.class)
class PersonCardPicturesTest {
    private static final String ARABIC = "عبد الرحمن بن محمد الأمين ولد عبد الله";

    private Stage stage;

    @Start
    void start(Stage shown) {
        stage = shown;
    }

    @ParameterizedTest
    @CsvSource({"en, LIGHT, 100, 1440", "fr, DARK, 100, 1440", "en, DARK, 100, 1180", "fr, LIGHT, 200, 1180"})
    void isWhole(String language, Theme.Choice choice, int percent, double width, FxRobot robot) throws Exception {
        CardConsole desk = new CardConsole(CardMoments.everywhere(), Locale.of(language), false);
        desk.session.did("13:12", new CorrectPerson(CardMoments.INES, new PersonDetails(ARABIC, "Abd-er-RAH-man",
                "وزارة التعاون الإقليمي (مثال)", Group.EU_INSTITUTION, new LanguageTag("ar"))),
                new CorrectPerson(CardMoments.JEAN, PersonDetails.named(ARABIC)),
                new AttachText(CardMoments.INES, new TextFile(new ContentId("c1"),
                        "كلمة السيدة الوزيرة في افتتاح الندوة الإقليمية – version finale 2.docx", 1_245_000)));
        robot.interact(() -> {
            desk.theme.choiceProperty().set(choice);
            desk.theme.textPercentProperty().set(percent);
            desk.open(stage, width, 900);
            ShownPerson.ask(stage.getScene().getRoot(), CardMoments.INES);
        });
        WaitForAsyncUtils.waitForFxEvents();
        Scene scene = stage.getScene();
        Node card = scene.getRoot().lookup("#person-card");
        Bounds bounds = card.localToScene(card.getLayoutBounds());
        assertThat(bounds.getMinX()).isNotNegative();
        assertThat(bounds.getMaxX()).isLessThanOrEqualTo(scene.getWidth());
        assertThat(bounds.getMaxY()).as("nothing of it is below the window").isLessThanOrEqualTo(scene.getHeight());
        assertThat(((TextField) card.lookup("#person-name")).getText()).isEqualTo(ARABIC);
        assertThat(CardConsole.texts(card)).contains(ARABIC);
        robot.interact(() -> {
            try {
                Pictures.write(scene, Path.of("target", "pictures", "person-card-" + language + "-" + choice + "-"
                        + percent + ".png"));
            } catch (java.io.IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        });
    }
}
