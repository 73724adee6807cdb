package org.pupitre.ui.queue;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;

import org.controlsfx.control.textfield.CustomTextField;
import org.pupitre.domain.act.Group;
import org.pupitre.domain.act.Person;
import org.pupitre.domain.act.QueueCommand;
import org.pupitre.text.Fold;
import org.pupitre.text.Messages;
import org.pupitre.ui.kit.KeyCap;
import org.pupitre.ui.kit.Sender;
import org.pupitre.ui.kit.Styles;
import org.pupitre.ui.kit.Words;

/**
 * Adds a speaker in three key strokes: the field, a letter, Enter. Whoever is not known is typed with affiliation and
 * language between commas.
 */
final class AddSpeaker {
    private static final int SHOWN = 6;
    private static final Map<String, Group> GROUPS = groups();

    private final QueueModel model;
    private final Sender sender;
    private final CustomTextField field = new CustomTextField();
    private final Suggestions suggestions;

    AddSpeaker(QueueModel model, Words words, Sender sender) {
        this.model = model;
        this.sender = sender;
        suggestions = new Suggestions(model, words, this::take);
        field.getStyleClass().add(Styles.QUICK_FIELD);
        field.setId("queue-add");
        field.promptTextProperty().bind(words.bind("queue.addPrompt"));
        field.accessibleTextProperty().bind(words.bind("queue.addName"));
        field.setRight(new KeyCap(words.bind("queue.keyAdd")));
        field.textProperty().addListener(o -> suggest());
        field.focusedProperty().addListener(o -> suggest());
        suggestions.focusWithinProperty().addListener(o -> suggest());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        field.setOnAction(e -> suggestions.choose());
        suggestions.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    TextField field() {
        return field;
    }

    Suggestions suggestions() {
        return suggestions;
    }

    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case DOWN -> move(event, 1);
            case UP -> move(event, -1);
            case ESCAPE -> {
                if (!field.getText().isEmpty()) {
                    field.clear();
                    field.requestFocus();
                    event.consume();
                }
            }
            case TAB -> {
                boolean forward = event.getTarget().equals(field) && !event.isShiftDown();
                if (forward && suggestions.focusControls()) {
                    event.consume();
                }
            }
            default -> {}
        }
    }

    private void move(KeyEvent event, int by) {
        if (event.getTarget().equals(field) && suggestions.isVisible()) {
            suggestions.move(by);
            event.consume();
        }
    }

    private void suggest() {
        String typed = field.getText();
        boolean active = (field.isFocused() || suggestions.isFocusWithin()) && !typed.isBlank();
        if (!active) {
            suggestions.setVisible(false);
            return;
        }
        List<Person> known = typed.contains(",") || typed.contains(";") ? List.of() : model.matching(typed, SHOWN);
        suggestions.show(known, TypedPerson.read(typed, model.languagesProperty().get(), GROUPS));
    }

    private void take(Suggestions.Choice choice) {
        QueueCommand command = switch (choice) {
            case Suggestions.Choice.Known known -> QueueCommand.AddToQueue.known(known.person().id());
            case Suggestions.Choice.New added -> QueueCommand.AddToQueue.unknown(added.details());
        };
        sender.send(command, field, () -> {
            field.clear();
            suggestions.reset();
        });
        field.requestFocus();
    }

    /** The words for groups in every language of the program, folded. */
    private static Map<String, Group> groups() {
        Map<String, Group> words = new HashMap<>();
        for (Locale locale : Messages.LOCALES) {
            for (Group group : Group.values()) {
                words.put(Fold.of(Messages.of(locale).word("queue.group", group)), group);
            }
        }
        return Map.copyOf(words);
    }
}
