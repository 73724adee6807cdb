package org.pupitre.ui.queue;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.scene.input.KeyEvent;
import org.pupitre.domain.act.Group;
import org.pupitre.domain.act.PersonDetails;
import org.pupitre.domain.act.QueueCommand;
import org.pupitre.domain.act.Rejection;
import org.pupitre.domain.act.TypedField;
import org.pupitre.text.Fold;
import org.pupitre.text.Messages;
import org.pupitre.ui.kit.EntryField;
import org.pupitre.ui.kit.KeyCap;
import org.pupitre.ui.kit.Sender;
import org.pupitre.ui.kit.Words;

/**
 * Adds a speaker in three key strokes: the field, a letter, Enter. Whoever is not known is typed with affiliation and
 * language between commas.
 */
final class AddSpeaker {
    private static final int SHOWN = 6;
    private static final Map<String, Group> GROUPS = groups();

    private final QueueModel model;
    private final EntryField field;
    private final Words words;
    private final Suggestions suggestions;
    private Runnable intoList = () -> {
    };

    AddSpeaker(QueueModel model, Words words, Sender sender) {
        this.model = model;
        this.words = words;
        field = new EntryField("speaker", words, sender);
        suggestions = new Suggestions(model, words, choice -> {
            take(choice, field.getText().strip());
            field.clear();
            field.enter();
        });
        field.setId("queue-add");
        field.promptTextProperty().bind(words.bind("queue.addPrompt"));
        field.accessibleTextProperty().bind(words.bind("queue.addName"));
        field.setRight(new KeyCap(words.bind("queue.keyAdd")));
        field.textProperty().addListener(o -> suggest());
        field.focusedProperty().addListener(o -> suggest());
        suggestions.focusWithinProperty().addListener(o -> suggest());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        field.onEntered(this::entered);
        field.enterEachLine(this::pasted);
        field.intoList(this::down);
        suggestions.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    }

    EntryField field() {
        return field;
    }

    Suggestions suggestions() {
        return suggestions;
    }

    private void key(KeyEvent event) {
        switch (event.getCode()) {
            case UP -> move(event, -1);
            case ESCAPE -> {
                if (!event.getTarget().equals(field)) {
                    field.enter();
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

    private void down() {
        if (suggestions.isVisible()) {
            suggestions.move(1);
        } else {
            intoList.run();
        }
    }

    /** Where ↓ leads from the field where nothing is offered below it. */
    void intoList(Runnable action) {
        intoList = action;
    }

    private void suggest() {
        boolean active = (field.isFocused() || suggestions.isFocusWithin()) && !field.getText().isBlank();
        if (active) {
            offer(field.getText());
        } else {
            suggestions.setVisible(false);
        }
    }

    private void offer(String typed) {
        suggestions.show(model.matching(typed, SHOWN), read(typed));
    }

    private Optional<TypedPerson> read(String typed) {
        return TypedPerson.read(typed, model.languagesProperty().get(), GROUPS);
    }

    /** Enter counts for what is typed now, among the people who are known now. */
    private boolean entered(String typed) {
        if (typed.isEmpty()) {
            return false;
        }
        offer(typed);
        Optional<Suggestions.Choice> choice = suggestions.chosen();
        choice.ifPresent(c -> take(c, typed));
        return choice.isPresent() || tooLong(typed);
    }

    /** A name that is too long waits beside the field with its reason. */
    private boolean tooLong(String typed) {
        int length = TypedPerson.name(typed).length();
        if (length <= PersonDetails.LONGEST_NAME) {
            return false;
        }
        Rejection reason = new Rejection.TextTooLong(TypedField.NAME, PersonDetails.LONGEST_NAME, length);
        field.setAside(typed, () -> words.sentence("rejection", (Record) reason), () -> {
        });
        return true;
    }

    /** A pasted line is one person: the known one of that name, else a new one. */
    private boolean pasted(String line) {
        Optional<Suggestions.Choice> choice = model.named(line).map(Suggestions.Choice.Known::new)
                .map(Suggestions.Choice.class::cast)
                .or(() -> read(line).map(p -> new Suggestions.Choice.New(p.details(p.language(), p.group()))));
        choice.ifPresent(c -> take(c, line));
        return choice.isPresent() || tooLong(line);
    }

    private void take(Suggestions.Choice choice, String typed) {
        QueueCommand command = switch (choice) {
            case Suggestions.Choice.Known known -> new QueueCommand.AddToQueue(known.person().id(), null, null, null,
                    read(typed).map(TypedPerson::language).orElse(null), null, null);
            case Suggestions.Choice.New added -> QueueCommand.AddToQueue.unknown(added.details());
        };
        suggestions.reset();
        field.send(typed, command, () -> {
        });
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
