package org.pupitre.ui.notes;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.controlsfx.control.textfield.CustomTextField;
import org.jspecify.annotations.Nullable;
import org.pupitre.domain.act.Heard;
import org.pupitre.domain.act.NoteCommand;
import org.pupitre.domain.notes.Note;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.text.Isolated;
import org.pupitre.ui.kit.Formats;
import org.pupitre.ui.kit.KeyCap;
import org.pupitre.ui.kit.Pill;
import org.pupitre.ui.kit.Sender;
import org.pupitre.ui.kit.Styles;
import org.pupitre.ui.kit.Words;

/** The line a note is typed in, and under it what will be filled in by itself; it also takes up a note to edit it. */
final class QuickLine extends VBox {
    private static final PseudoClass TYPING = PseudoClass.getPseudoClass("typing");

    private final NotesModel model;
    private final Words words;
    private final Sender sender;
    private final TagWords tagWords = TagWords.ofAll();
    private final CustomTextField field = new CustomTextField();
    private final FlowPane preview = new FlowPane();
    private @Nullable Note edited;

    QuickLine(NotesModel model, Words words, Sender sender) {
        this.model = model;
        this.words = words;
        this.sender = sender;
        field.setId("note-field");
        field.getStyleClass().add(Styles.QUICK_FIELD);
        field.promptTextProperty().bind(words.bind("notes.prompt"));
        field.accessibleTextProperty().bind(words.bind("notes.fieldName"));
        field.setRight(new KeyCap(words.bind("notes.keyEnter")));
        field.setOnAction(e -> take());
        field.setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.ESCAPE && (edited != null || !field.getText().isEmpty())) {
                leave();
                e.consume();
            }
        });
        preview.getStyleClass().add("note-preview");
        // A flow of parts asks for the width of its widest one, and would push the column out of the window.
        preview.setMinWidth(0);
        field.focusedProperty().addListener(
                o -> preview.pseudoClassStateChanged(TYPING, field.isFocused()));
        field.textProperty().addListener(o -> draw());
        model.surroundingsProperty().addListener(o -> draw());
        model.listeningProperty().addListener(o -> draw());
        words.localeProperty().addListener(o -> draw());
        getChildren().addAll(field, preview);
        getStyleClass().add("note-line");
        draw();
    }

    /** Puts the keyboard into the line. */
    void focusField() {
        field.requestFocus();
        field.end();
    }

    /** Takes up a note: its tags as typed, then its text. */
    void edit(Note note) {
        edited = note;
        String tags = note.tags().stream().sorted()
                .map(t -> "#" + words.word("notes.tag", t).replace(' ', '-') + " ").collect(Collectors.joining());
        field.setText(tags + note.shown());
        focusField();
        draw();
    }

    private void take() {
        TagLine line = TagLine.read(field.getText(), tagWords);
        if (line.text().isEmpty()) {
            if (!line.tags().isEmpty()) {
                sender.say(words.text("notes.textMissing"), field);
            }
            return;
        }
        Note note = edited;
        NoteCommand command = note == null
                ? new NoteCommand.AddNote(null, line.text(), line.tags(), words.language(),
                        model.listeningProperty().get().orElse(null), model.about())
                : new NoteCommand.EditNote(note.id(), line.text(), line.tags());
        sender.send(command, field, this::leave);
    }

    private void leave() {
        edited = null;
        field.clear();
        draw();
    }

    private void draw() {
        TagLine line = TagLine.read(field.getText(), tagWords);
        List<Label> parts = new ArrayList<>(TagPills.of(line.tags(), words));
        for (String unknown : line.unknown()) {
            parts.add(new Pill(words.text("notes.unknownTag", unknown), Styles.DANGER));
        }
        Label said = new Label(edited == null ? willFillIn() : editing(edited));
        said.getStyleClass().addAll(Styles.SMALL, Styles.MUTED);
        said.setWrapText(true);
        said.maxWidthProperty().bind(preview.widthProperty());
        parts.add(said);
        preview.getChildren().setAll(parts);
    }

    private String editing(Note note) {
        return words.text("notes.editing", Formats.timeOfDay(note.at(), model.zone()));
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
