package org.pupitre.ui.people;

import java.util.List;
import java.util.Optional;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.pupitre.domain.act.Level;
import org.pupitre.domain.act.LevelCommand.SetPersonLevel;
import org.pupitre.domain.act.Rejection;
import org.pupitre.domain.value.PersonId;
import org.pupitre.ui.kit.Follow;
import org.pupitre.ui.kit.OptionBox;
import org.pupitre.ui.kit.Styles;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.field.Sender;
import org.pupitre.ui.kit.wrap.WrappedText;

/**
 * How far a person may be named outside of the working screens. A choice counts at once; where more becomes known than before,
 * it is asked about first.
 */
final class LevelChoice extends VBox {
    private final PersonId person;
    private final Sender sender;
    private final OptionBox<Level> box;
    private final VBox question = new VBox();
    private Level saved = Level.NAMED;
    private boolean filling;

    LevelChoice(PersonId person, Words words, Sender sender) {
        this.person = person;
        this.sender = sender;
        box = new OptionBox<>(words, "person.level", "people.level.NAMED", level -> words.word("people.level", level),
                List.of(Level.ORGANISATION, Level.ANONYMOUS));
        box.setId("person-level");
        Label asked = new WrappedText("", Styles.WARNING).whole();
        asked.textProperty().bind(words.bind("person.tellsMore"));
        Button yes = button(words, "person.nameAgain", () -> send(chosen(), true));
        yes.setId("person-name-again");
        FlowPane buttons = new FlowPane(yes, button(words, "common.cancel", () -> show(saved)));
        buttons.getStyleClass().add("question-buttons");
        question.getChildren().addAll(asked, buttons);
        question.getStyleClass().add("level-question");
        getStyleClass().add("level-choice");
        getChildren().addAll(box, question);
        ask(false);
        Follow.each(box.valueProperty(), () -> {
            if (!filling && chosen() != saved) {
                send(chosen(), false);
            }
        });
    }

    private static Button button(Words words, String key, Runnable act) {
        Button button = new Button();
        button.textProperty().bind(words.bind(key));
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> act.run());
        return button;
    }

    private Level chosen() {
        return box.chosen().orElse(Level.NAMED);
    }

    private void ask(boolean asked) {
        question.setVisible(asked);
        question.setManaged(asked);
    }

    private void send(Level level, boolean confirmed) {
        ask(false);
        sender.send(new SetPersonLevel(person, level, confirmed), this, () -> saved = level, reason -> {
            boolean more = reason instanceof Rejection.TellsMore;
            if (more) {
                ask(true);
            } else {
                show(saved);
            }
            return more;
        });
    }

    /** Shows the level as the session has it. */
    void show(Level level) {
        saved = level;
        filling = true;
        box.choose(level == Level.NAMED ? Optional.empty() : Optional.of(level));
        filling = false;
        ask(false);
    }

    /** Whether it can be changed, or only read. */
    void editable(boolean editable) {
        box.setDisable(!editable);
    }
}
