package org.pupitre.ui.notes;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.event.Event;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
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
import org.pupitre.ui.kit.field.EntryArea;
import org.pupitre.ui.kit.field.Purpose;
import org.pupitre.ui.kit.field.Sender;
import org.pupitre.ui.kit.field.ShownPerson;
import org.pupitre.ui.kit.panel.WhileVisible;
import org.pupitre.ui.kit.wrap.WrappedText;

/**
 * The field a note is typed in, and under it, while one types, what will be filled in by itself; it also takes up a note
 * to edit it.
 */
final class QuickLine extends VBox {
    /** Lines of the field: with little in it, and at most. */
    private static final int LEAST_LINES = 3;

    private static final int MOST_LINES = 8;

    private static final String EDITED = "note.edited";
    private static final String BEFORE = "note.before";
    private static final String BEGUN = "note.begun";
    /** What marks the purpose of a text that waits as a new note, before the time of its first key. */
    private static final String BEGUN_AT = "begun ";

    private final NotesModel model;
    private final Words words;
    private final Sender sender;
    private final TagWords tagWords = TagWords.ofAll();
    private final EntryArea field;
    private final FlowPane preview = new FlowPane();
    private final HBox below = new HBox(preview);
    private final boolean desk;
    private @Nullable Note edited;
    /** What was typed of a new note before another one was taken up. */
    private String before = "";

    /** @param desk whether there is always room below the field, as on a rapporteur's desk */
    QuickLine(NotesModel model, Words words, Sender sender, boolean desk) {
        this.desk = desk;
        this.model = model;
        this.words = words;
        this.sender = sender;
        field = new EntryArea("note", words, sender, LEAST_LINES, MOST_LINES);
        field.setId("note-field");
        field.getStyleClass().add("note-field");
        field.promptTextProperty().bind(words.bind("notes.prompt"));
        field.accessibleTextProperty().bind(words.bind("notes.fieldName"));
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
        HBox.setHgrow(preview, Priority.ALWAYS);
        below.getStyleClass().add("note-below");
        // What scrolls around it would take the keyboard, and it would go away under the pointer.
        below.addEventHandler(MouseEvent.MOUSE_PRESSED, Event::consume);
        if (desk) {
            Label saves = new Label();
            saves.textProperty().bind(words.bind("notes.saves"));
            saves.getStyleClass().add(Styles.MUTED);
            saves.setMinWidth(Region.USE_PREF_SIZE);
            below.getChildren().add(saves);
        }
        Follow.each(field.focusedProperty(), this::place);
        Follow.each(field.textProperty(), () -> {
            begin();
            draw();
        });
        Follow.each(model.begunProperty(), () -> sender.drafts().keep(BEGUN,
                model.begunProperty().get().map(Instant::toString).orElse("")));
        Follow.each(model.surroundingsProperty(), this::draw);
        Follow.each(model.listeningProperty(), this::draw);
        Follow.each(words.localeProperty(), this::draw);
        WhileVisible.in(this, field.waiting(), field, below);
        getStyleClass().add("note-line");
        draw();
    }

    /** What it needs beyond the least lines of its field, in this width. */
    double more(double width) {
        return prefHeight(width) - field.minHeight(width);
    }

    private void place() {
        boolean shown = desk || field.isFocused() || edited != null;
        below.setVisible(shown);
        below.setManaged(shown);
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

    EntryArea field() {
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
        List<Label> parts = new ArrayList<>(TagMark.each(line.tags(), words));
        for (String unknown : line.unknown()) {
            parts.add(new Pill(words.text("notes.unknownTag", unknown), Styles.WARNING));
        }
        List<String> around = around();
        String told = edited != null
                ? editing(edited)
                : around.isEmpty() ? words.text("notes.fillsNothing") : Isolated.joined(" · ", around);
        Label said = new WrappedText(told, Styles.MUTED);
        said.setAccessibleText(edited == null && !around.isEmpty() ? words.text("notes.fills", told) : told);
        named(said);
        said.maxWidthProperty().bind(preview.widthProperty());
        // The flow counts a single line for it; it keeps the room of all its lines.
        below.minHeightProperty().bind(said.heightProperty().add(12));
        parts.add(said);
        preview.getChildren().setAll(parts);
        place();
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

    /** What will be filled in by itself. */
    private List<String> around() {
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
        return parts;
    }

    private static Heard heard(LanguageTag listening, LanguageTag floor) {
        return listening.covers(floor) ? Heard.ORIGINAL : Heard.INTERPRETATION;
    }
}
