package org.pupitre.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.pupitre.domain.act.Command;
import org.pupitre.domain.act.TimelineCommand.NextItem;
import org.pupitre.domain.act.TimelineCommand.PauseItem;
import org.pupitre.ui.kit.field.Sender;
import org.pupitre.ui.kit.layer.Confirmation;
import org.pupitre.ui.kit.layer.Layers;
import org.pupitre.ui.kit.wrap.FieldTypeface;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A command that is asked about is sent only by a yes. */
@ExtendWith(ApplicationExtension.class)
class AskedBeforeTest {
    private final List<Command> sent = new ArrayList<>();
    private Button near;
    private Sender sender;

    @Start
    void start(Stage stage) {
        near = new Button("Next item");
        sender = new Sender(new Words(Locale.ENGLISH), command -> {
            sent.add(command);
            return new CompletableFuture<>();
        });
        sender.askBefore(command -> command instanceof NextItem
                ? Optional
                        .of(new Confirmation("This session is planned for Thu 14 Jan 1999. Start it now?", "Start now"))
                : Optional.empty());
        stage.setScene(new Scene(
                new Layers(new org.pupitre.ui.kit.Words(java.util.Locale.ENGLISH), new StackPane(near)), 600, 300));
        stage.show();
    }

    @Test
    void onlyAYesSends(FxRobot robot) {
        robot.interact(() -> sender.send(new NextItem(), near));
        assertThat(sent).isEmpty();
        robot.interact(() -> robot.lookup("Cancel").queryButton().fire());
        assertThat(sent).isEmpty();
        assertThat(robot.lookup("Start now").tryQuery()).isEmpty();
        robot.interact(() -> sender.send(new NextItem(), near));
        robot.interact(() -> robot.lookup("Start now").queryButton().fire());
        assertThat(sent).containsExactly(new NextItem());
        robot.interact(() -> sender.send(new PauseItem(), near));
        assertThat(sent).containsExactly(new NextItem(), new PauseItem());
    }

    @Test
    void isAnsweredByTheKeyboardWhichThenGoesBack(FxRobot robot) {
        robot.interact(near::requestFocus);
        robot.interact(() -> sender.send(new NextItem(), near));
        assertThat(robot.lookup("Start now").queryButton().isFocused()).isTrue();
        robot.push(KeyCode.TAB);
        assertThat(robot.lookup("Cancel").queryButton().isFocused()).isTrue();
        robot.push(KeyCode.TAB);
        assertThat(robot.lookup("Start now").queryButton().isFocused()).as("Tab stays in the question").isTrue();
        robot.push(KeyCode.SPACE);
        assertThat(sent).containsExactly(new NextItem());
        assertThat(near.isFocused()).isTrue();
    }

    @Test
    void takesTheKeyboardFromNoField(FxRobot robot) {
        TextField field = FieldTypeface.field();
        robot.interact(() -> {
            ((StackPane) near.getParent()).getChildren().add(field);
            field.requestFocus();
            sender.send(new NextItem(), near);
        });
        assertThat(field.isFocused()).isTrue();
    }
}
