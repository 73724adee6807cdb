package org.pupitre.ui.notes;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.pupitre.domain.act.Heard;
import org.pupitre.domain.act.NoteCommand;
import org.pupitre.domain.notes.Note;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.text.Isolated;
import org.pupitre.ui.kit.Follow;
import org.pupitre.ui.kit.Formats;
import org.pupitre.ui.kit.Pill;
import org.pupitre.ui.kit.Styles;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.field.EntryField;
import org.pupitre.ui.kit.field.Purpose;
import org.pupitre.ui.kit.field.Sender;
import org.pupitre.ui.kit.field.ShownPerson;
import org.pupitre.ui.kit.keys.KeyCap;
import org.pupitre.ui.kit.wrap.WrappedText;

/** The line a note is typed in, and under it what will be filled in by itself; it also takes up a note to edit it. */
final class QuickLine extends VBox {
    private static final PseudoClass TYPING = PseudoClass.getPseudoClass("typing");

    private static final String EDITED = "note.edited";
    private static final String BEFORE = "note.before";
    private static final String BEGUN = "note.begun";
    /** What marks the purpose of a text that waits as a new note, before the time of its first key. */
    private static final String BEGUN_AT = "begun ";

    private final NotesModel model;
    private final Words words;
    private final Sender sender;
    private final TagWords tagWords = TagWords.ofAll();
    private final EntryField field;
    private final FlowPane preview = new FlowPane();
    private @Nullable Note edited;
    /** What was typed of a new note before another one was taken up. */
    private String before = "";

    QuickLine(NotesModel model, Words words, Sender sender) {
        this.model = model;
        this.words = words;
        this.sender = sender;
        field = new EntryField("note", words, sender);
        field.setId("note-field");
        field.promptTextProperty().bind(words.bind("notes.prompt"));
        field.accessibleTextProperty().bind(words.bind("notes.fieldName"));
        field.setRight(new KeyCap(words.bind("notes.keyEnter")));
        field.onEntered(this::take);
        field.onBroughtBack(this::waitAgain);
        field.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (e.getCode() == KeyCode.ESCAPE) {
                leaveUnchanged();
            }
        });
        sender.drafts().whenOpened(this::bringBack);
        preview.getStyleClass().add("note-preview");
        // A flow of parts asks for the width of its widest one, and would push the column out of the window.
        preview.setMinWidth(0);
        Follow.each(field.focusedProperty(),
                () -> preview.pseudoClassStateChanged(TYPING, field.isFocused()));
        Follow.each(field.textProperty(), () -> {
            begin();
            draw();
        });
        Follow.each(model.begunProperty(), () -> sender.drafts().keep(BEGUN,
                model.begunProperty().get().map(Instant::toString).orElse("")));
        Follow.each(model.surroundingsProperty(), this::draw);
        Follow.each(model.listeningProperty(), this::draw);
        Follow.each(words.localeProperty(), this::draw);
        getChildren().addAll(field.waiting(), field, preview);
        getStyleClass().add("note-line");
        draw();
    }

    /** A new note begins with its first key; a line that is emptied forgets it. */
    private void begin() {
        if (edited != null) {
            return;
        }
        if (field.getText().isEmpty()) {
            model.begunProperty().set(Optional.empty());
        } else if (model.begunProperty().get().isEmpty()) {
            model.begunProperty().set(Optional.of(model.now()));
        }
    }

    /** A new note that is not taken keeps the time of its first key, also across a restart. */
    private Purpose begunThen() {
        return begunAt(model.begunProperty().get());
    }

    private Purpose begunAt(Optional<Instant> begun) {
        return new Purpose(begun.map(at -> BEGUN_AT + at).orElse(""), () -> model.begunProperty().set(begun));
    }

    /** Puts the keyboard into the line. */
    void focusField() {
        field.enter();
    }

    EntryField field() {
        return field;
    }

    /** Takes up a note: its tags as typed, then its text. What is being typed comes back afterwards. */
    void edit(Note note) {
        String typed = field.getText();
        Note other = edited;
        if (other == null) {
            before = typed;
        } else if (!typed.equals(asTyped(other)) && !typed.isBlank()) {
            setAside(other, typed);
        }
        edited = note;
        field.setText(asTyped(note));
        focusField();
        draw();
        keep();
    }

    private void setAside(Note note, String typed) {
        field.setAside(typed, () -> editing(note), change(note, typed));
    }

    private Purpose change(Note note, String typed) {
        return new Purpose(note.id().value(), () -> takeUpAgain(note, typed));
    }

    /** A change that was kept waits for its note again; where that is gone, it can be entered as a new one. */
    private boolean waitAgain(String mark, String typed) {
        if (mark.startsWith(BEGUN_AT)) {
            field.setAside(typed, () -> words.text("field.leftOver"),
                    begunAt(instant(mark.substring(BEGUN_AT.length()))));
            return true;
        }
        Optional<Note> changed = noteOf(mark);
        field.setAside(typed, () -> changed.map(note -> words.text("notes.changeLeft", time(note)))
                .orElseGet(() -> words.text("notes.changeLost")),
                changed.map(note -> change(note, typed)).orElse(Purpose.ENTERED));
        return true;
    }

    private void takeUpAgain(Note note, String typed) {
        edit(note);
        field.setText(typed);
        field.end();
    }

    private String asTyped(Note note) {
        String tags = note.tags().stream().sorted()
                .map(t -> "#" + words.word("notes.tag", t).replace(' ', '-') + " ").collect(Collectors.joining());
        return tags + note.shown();
    }

    private boolean take(String typed) {
        Note note = edited;
        TagLine line = TagLine.read(typed, tagWords);
        if (line.text().isEmpty()) {
            return takeNothing(typed, line, note);
        }
        if (note == null) {
            field.send(typed, new NoteCommand.AddNote(null, line.text(), line.tags(), words.language(),
                    model.listeningProperty().get().orElse(null), model.about(), model.speakerName(),
                    model.begunProperty().get().orElse(null)), () -> {
                    }, begunThen());
            return true;
        }
        leave();
        field.send(typed, new NoteCommand.EditNote(note.id(), line.text(), line.tags()), () -> {
        }, change(note, typed));
        return false;
    }

    /** A tag alone waits beside the field, so that the next text is not joined to it. */
    private boolean takeNothing(String typed, TagLine line, @Nullable Note note) {
        if (line.tags().isEmpty()) {
            if (note != null) {
                leave();
            }
            return false;
        }
        if (note != null) {
            sender.say(words.text("notes.textMissing"), field);
            return false;
        }
        field.setAside(typed, () -> words.text("notes.textMissing"), begunThen());
        return true;
    }

    /** Ends the editing of a note; what was typed before it comes back. */
    private void leave() {
        edited = null;
        field.setText(before);
        field.end();
        before = "";
        draw();
        keep();
    }

    private void leaveUnchanged() {
        Note note = edited;
        if (note != null && (field.getText().isBlank() || field.getText().equals(asTyped(note)))) {
            leave();
        }
    }

    private void keep() {
        sender.drafts().keep(EDITED, edited == null ? "" : edited.id().value());
        sender.drafts().keep(BEFORE, before);
    }

    private void bringBack() {
        before = sender.drafts().text(BEFORE);
        edited = noteOf(sender.drafts().text(EDITED)).orElse(null);
        Optional<Instant> begun = instant(sender.drafts().text(BEGUN));
        if (begun.isPresent() && !(field.getText() + before).isEmpty()) {
            model.begunProperty().set(begun);
        }
        draw();
    }

    private static Optional<Instant> instant(String kept) {
        try {
            return kept.isEmpty() ? Optional.empty() : Optional.of(Instant.parse(kept));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    private Optional<Note> noteOf(String id) {
        return model.rows().stream().map(NoteRow::note).filter(n -> n.id().value().equals(id)).findFirst();
    }

    /** Whom the line names: who speaks, or who spoke in the note that is edited. */
    private void named(Label said) {
        Note note = edited;
        if (note == null) {
            ShownPerson.mark(said, () -> model.surroundingsProperty().get().speakerId());
        } else {
            ShownPerson.markNames(said, () -> model.rows().stream().filter(row -> row.id().equals(note.id()))
                    .flatMap(row -> row.people().stream()).toList());
        }
    }

    private void draw() {
        TagLine line = TagLine.read(field.getText(), tagWords);
        List<Label> parts = new ArrayList<>(TagPills.of(line.tags(), words));
        for (String unknown : line.unknown()) {
            parts.add(new Pill(words.text("notes.unknownTag", unknown), Styles.DANGER));
        }
        Label said = new WrappedText(edited == null ? willFillIn() : editing(edited));
        said.getStyleClass().addAll(Styles.SMALL, Styles.MUTED);
        named(said);
        said.maxWidthProperty().bind(preview.widthProperty());
        parts.add(said);
        preview.getChildren().setAll(parts);
    }

    private String editing(Note note) {
        String facts = model.rows().stream().filter(row -> row.id().equals(note.id())).findFirst()
                .map(row -> NoteFacts.of(row, model.zone(), words)).orElseGet(() -> time(note));
        String told = words.text("notes.editing", facts);
        LanguageTag listening = note.listening();
        return listening == null ? told : told + " " + words.text("notes.listenedTo", listening.nameIn(words.locale()));
    }

    private String time(Note note) {
        return Formats.timeOfDay(note.at(), model.zone());
    }

    private String willFillIn() {
        Surroundings around = model.surroundingsProperty().get();
        List<String> parts = new ArrayList<>();
        if (around.item() != null) {
            parts.add(words.text(around.item()));
        }
        if (around.speaker() != null) {
            parts.add(around.speaker());
        }
        LanguageTag floor = around.floorLanguage();
        if (floor != null) {
            parts.add(model.listeningProperty().get().map(l -> words.word("notes.heard", heard(l, floor)))
                    .orElseGet(() -> words.text("notes.onFloor", floor.label())));
        }
        return parts.isEmpty()
                ? words.text("notes.fillsNothing")
                : words.text("notes.fills", Isolated.joined(" · ", parts));
    }

    private static Heard heard(LanguageTag listening, LanguageTag floor) {
        return listening.covers(floor) ? Heard.ORIGINAL : Heard.INTERPRETATION;
    }
}
