package org.pupitre.ui.prepare.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.pupitre.domain.people.People;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.ui.kit.Theme;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.shell.Console;
import org.pupitre.ui.shell.StagedSession;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Addressees are typed fast with their subjects, changed and dropped, and nothing that is typed is lost. */
@ExtendWith(ApplicationExtension.class)
class AddresseesPaneTest {
    private static final LanguageWords WORDS = new LanguageWords(List.of(LanguageTag.EN, LanguageTag.FR));

    private final StagedSession session = StagedSession.planned();
    private Console console;
    private Scene scene;

    @Start
    void start(Stage stage) {
        console = new Console(new Words(Locale.ENGLISH), new Theme(), session, session::saved, false);
        scene = console.scene(1440, 900);
        console.show(session.state(), session.now());
        stage.setScene(scene);
        stage.show();
        console.turnPrepare();
    }

    private void tick(FxRobot robot, String time) {
        session.setNow(time);
        robot.interact(() -> console.show(session.state(), session.now()));
        WaitForAsyncUtils.waitForFxEvents();
        robot.interact(() -> scene.getRoot().layout());
    }

    private TextField field() {
        return (TextField) scene.lookup("#addressees-add");
    }

    private List<String> named() {
        People people = session.state().people();
        return session.state().core().addressees().subjects().entrySet().stream()
                .map(entry -> people.person(entry.getKey()).orElseThrow().name() + " | " + entry.getValue()).toList();
    }

    @Test
    void aLineIsAPersonOrAServiceWithASubject() {
        assertThat(TypedAddressee.read("Mary Contact, Programme unit (en): funding", WORDS)).isEqualTo(
                new TypedAddressee(new TypedLine.Named("Mary Contact", "Programme unit", LanguageTag.EN), "funding"));
        assertThat(TypedAddressee.read("Service juridique\u00a0: droit, séjour", WORDS).subject())
                .isEqualTo("droit, séjour");
        assertThat(TypedAddressee.read("Unité 12:40", WORDS).subject()).as("an hour").isNull();
        assertThat(TypedAddressee.read("Unité: ", WORDS).subject()).isNull();
        assertThat(TypedAddressee.read(": funding", WORDS).who()).isEqualTo(new TypedLine.Nameless());
    }

    @Test
    void theyAreTypedFastChangedAndDropped(FxRobot robot) {
        tick(robot, "12:21");
        robot.interact(() -> ((TabPane) scene.lookup(".prepare-right .tab-pane")).getSelectionModel().selectLast());
        tick(robot, "12:22");
        robot.interact(() -> field().requestFocus());
        robot.write("Programme unit: funding", 0).type(KeyCode.ENTER).write("Legal desk", 0).type(KeyCode.ENTER)
                .write(": no name", 0).type(KeyCode.ENTER);
        tick(robot, "12:23");
        assertThat(named()).containsExactly("Programme unit | funding", "Legal desk | ");
        assertThat(((Label) scene.lookup("#addressees-count")).getText())
                .isEqualTo("2 people or services answer in writing");
        tick(robot, "12:33");
        assertThat(((ListView<?>) scene.lookup("#addressee-list")).getItems()).hasSize(2);

        robot.interact(() -> {
            scene.lookup("#addressee-list").requestFocus();
            ((ListView<?>) scene.lookup("#addressee-list")).getSelectionModel().select(0);
        });
        robot.push(KeyCode.SHIFT, KeyCode.ENTER);
        assertThat(field().getText()).isEqualTo("Programme unit: funding");
        robot.push(KeyCode.END).write(" of return", 0).type(KeyCode.ENTER);
        tick(robot, "12:34");
        assertThat(named()).containsExactly("Programme unit | funding of return", "Legal desk | ");
        robot.interact(() -> {
            scene.lookup("#addressee-list").requestFocus();
            ((ListView<?>) scene.lookup("#addressee-list")).getSelectionModel().select(1);
        });
        robot.push(KeyCode.DELETE);
        tick(robot, "12:35");
        assertThat(named()).containsExactly("Programme unit | funding of return");
    }
}
