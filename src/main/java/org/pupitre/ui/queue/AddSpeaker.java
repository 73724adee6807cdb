package org.pupitre.ui.queue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.pupitre.domain.act.Person;
import org.pupitre.domain.act.PersonDetails;
import org.pupitre.domain.act.QueueCommand;
import org.pupitre.domain.act.Rejection;
import org.pupitre.domain.act.TypedField;
import org.pupitre.domain.value.PersonId;
import org.pupitre.text.Fold;
import org.pupitre.ui.kit.Follow;
import org.pupitre.ui.kit.Icons;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.field.EntryField;
import org.pupitre.ui.kit.field.Purpose;
import org.pupitre.ui.kit.field.Reply;
import org.pupitre.ui.kit.field.Sender;
import org.pupitre.ui.kit.field.ShownPerson;
import org.pupitre.ui.queue.typed.EntryWords;
import org.pupitre.ui.queue.typed.TypedPerson;

/**
 * Adds a speaker in three key strokes: the field, a letter, Enter. A person who is not known is typed with affiliation and
 * language between commas.
 */
final class AddSpeaker {
    private static final int SHOWN = 6;
    private static final EntryWords WORDS = new EntryWords();

    /** Together with Alt: it is the same person, or another one. */
    private static final char SAME = 'S';
    private static final char OTHER = 'A';
    /** It is being asked which person is meant. */
    private static final String WHO = "who";

    private final QueueModel model;
    private final Words words;
    /** Folded names of new people who were sent and are not there yet. */
    private final Set<String> underway = new HashSet<>();
    private final EntryField field;
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
        field.setLeft(Icons.of(Feather.PLUS));
        Follow.each(field.textProperty(), this::suggest);
        Follow.each(field.focusedProperty(), this::suggest);
        Follow.each(suggestions.focusWithinProperty(), this::suggest);
        Follow.each(model.askedProperty(), this::suggest);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        field.onEntered(this::entered);
        field.entering().enterLines(this::pasted);
        field.onBroughtBack(this::askAgain);
        field.intoList(this::down);
        ShownPerson.tell(field, this::marked);
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

    /** The known person whom Enter would add; null for a new one. */
    private @Nullable PersonId marked() {
        return suggestions.isVisible() && suggestions.chosen().orElse(null) instanceof Suggestions.Choice.Known known
                ? known.person().id()
                : null;
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
            if (field.getText().isEmpty()) {
                // What was pressed was meant for the person who was typed before.
                suggestions.reset();
            }
        }
    }

    private void offer(String typed) {
        suggestions.show(model.matching(typed, SHOWN), read(typed));
    }

    private Optional<TypedPerson> read(String typed) {
        return TypedPerson.read(typed, model.languagesProperty().get(), WORDS);
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
        field.setAside(typed, () -> words.sentence("rejection", (Record) reason), Purpose.ENTERED);
        return true;
    }

    /** Pasted lines are one act; who cannot be added waits beside the field with the reason, each line for itself. */
    private boolean pasted(List<String> lines) {
        PastedSpeakers pasted = new PastedSpeakers(model, lines, this::read, underway);
        pasted.refused().forEach(row -> field.setAside(row.line(), () -> words.sentence("rejection", row.reason()),
                Purpose.ENTERED));
        pasted.asked().forEach(line -> read(line).ifPresent(person -> {
            PersonDetails details = person.details(person.language(), person.group());
            askWho(model.namesakes(details.name()), details, line);
        }));
        List<QueueCommand.AddToQueue> requests = pasted.requests();
        String text = String.join("\n", pasted.added());
        if (requests.size() == 1) {
            send(requests.getFirst(), text);
        } else if (!requests.isEmpty()) {
            field.send(text, new QueueCommand.AddSeveral(requests), () -> {
            });
        }
        return true;
    }

    private void take(Suggestions.Choice choice, String typed) {
        suggestions.reset();
        switch (choice) {
            case Suggestions.Choice.Known known -> addKnown(known.person(), typed, known.request());
            case Suggestions.Choice.Unnamed unnamed -> send(unnamed.request(), typed);
            case Suggestions.Choice.New added -> {
                List<Person> namesakes = model.namesakes(added.details().name());
                if (namesakes.isEmpty() && !underway.contains(Fold.of(added.details().name()))) {
                    send(added.request(), typed);
                } else {
                    askWho(namesakes, added.details(), typed);
                }
            }
        }
    }

    private void askWho(List<Person> namesakes, PersonDetails details, String typed) {
        field.ask(typed, () -> question(namesakes), replies(namesakes, details, typed), WHO);
    }

    /** Only where there still is a person of that name; else the text can be entered as any other. */
    private boolean askAgain(String mark, String typed) {
        Optional<PersonDetails> details = read(typed).map(p -> p.details(p.language(), p.group()));
        List<Person> namesakes = details.map(d -> model.namesakes(d.name())).orElse(List.of());
        boolean asked = mark.equals(WHO) && !namesakes.isEmpty();
        if (asked) {
            askWho(namesakes, details.orElseThrow(), typed);
        }
        return asked;
    }

    private void addKnown(Person person, String typed, QueueCommand.AddToQueue request) {
        field.send(typed, new QueueCommand.AddToQueue(person.id(), null, request.type(), request.rank(),
                request.language(), request.note(), null), () -> {
                });
    }

    /** Once it is known who is meant, what else the line says counts. */
    private void addKnown(Person person, String typed) {
        addKnown(person, typed, read(typed).map(PastedSpeakers::request)
                .orElse(QueueCommand.AddToQueue.known(person.id())));
    }

    private void addNew(PersonDetails details, String typed) {
        QueueCommand.AddToQueue said = read(typed).map(PastedSpeakers::request)
                .orElse(QueueCommand.AddToQueue.unknown(details));
        send(new QueueCommand.AddToQueue(null, details, said.type(), said.rank(), null, said.note(), null), typed);
    }

    private void send(QueueCommand.AddToQueue request, String typed) {
        PersonDetails details = request.newPerson();
        if (details == null) {
            field.send(typed, request, () -> {
            });
            return;
        }
        String name = Fold.of(details.name());
        underway.add(name);
        field.send(typed, request, () -> underway.remove(name), new Purpose("", () -> underway.remove(name)));
    }

    private String question(List<Person> namesakes) {
        return namesakes.stream().map(model::placeOf).filter(place -> place > 0).findFirst()
                .map(place -> words.text("queue.sameWaits", place))
                .orElseGet(() -> namesakes.isEmpty()
                        ? words.text("queue.sameUnderway")
                        : words.text("queue.sameKnown", told(namesakes.getFirst())));
    }

    private String told(Person person) {
        List<String> told = model.told(person, words);
        return told.isEmpty() ? person.name() : String.join(" · ", told);
    }

    /** Who waits already is not added once more. */
    private List<Reply> replies(List<Person> namesakes, PersonDetails details, String typed) {
        List<Reply> replies = new ArrayList<>();
        for (Person person : namesakes) {
            char key = namesakes.size() == 1 ? SAME : (char) ('1' + replies.size());
            replies.add(new Reply(key, () -> namesakes.size() == 1
                    ? words.text("queue.samePerson")
                    : words.text("queue.samePersonOf", told(person)), () -> {
                        if (model.placeOf(person) == 0) {
                            addKnown(person, typed);
                        }
                    }));
        }
        if (namesakes.isEmpty()) {
            replies.add(new Reply(SAME, () -> words.text("queue.samePerson"), () -> {
            }));
        }
        replies.add(new Reply(OTHER, () -> words.text("queue.otherPerson"), () -> addNew(details, typed)));
        return replies.subList(Math.max(0, replies.size() - 9), replies.size());
    }
}
