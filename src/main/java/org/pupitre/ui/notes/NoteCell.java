package org.pupitre.ui.notes;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.pupitre.domain.act.Heard;
import org.pupitre.domain.notes.Note;
import org.pupitre.ui.kit.LanguageChip;
import org.pupitre.ui.kit.Styles;
import org.pupitre.ui.kit.Tips;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.field.PastedLines;
import org.pupitre.ui.kit.field.Sender;
import org.pupitre.ui.kit.field.ShownPerson;
import org.pupitre.ui.kit.list.WrappingCell;
import org.pupitre.ui.kit.wrap.OneLineText;
import org.pupitre.ui.kit.wrap.WrappedText;

/**
 * A note in one row: its tag, its text, and what must be decided. When it was taken, in which item, who spoke and how it
 * was heard is beside the pointer; the selected row shows it, and all of its text. On a rapporteur's desk each row shows
 * all of its text, and the first of those of one speaker names them.
 */
final class NoteCell extends WrappingCell<NoteRow> {
    private final NotesModel model;
    private final Words words;
    private final boolean desk;
    private final VersionRows versions;
    private final HBox line = new HBox();
    private final VBox row = new VBox(line);
    private final VBox content = new VBox();

    NoteCell(NotesModel model, Words words, Sender sender, boolean desk) {
        versions = new VersionRows(model, words, sender);
        this.model = model;
        this.words = words;
        this.desk = desk;
        line.getStyleClass().add("note-row");
        row.getStyleClass().addAll(Styles.ROW, "note");
        Tips.nameOf(line);
    }

    @Override
    protected void updateItem(@Nullable NoteRow shown, boolean empty) {
        super.updateItem(shown, empty);
        draw();
    }

    @Override
    public void updateSelected(boolean selected) {
        boolean before = isSelected();
        super.updateSelected(selected);
        if (isSelected() != before) {
            draw();
        }
    }

    private void draw() {
        NoteRow shown = isEmpty() ? null : getItem();
        if (shown == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        Note note = shown.note();
        String facts = NoteFacts.of(shown, model.zone(), words);
        List<Label> marks = marks(shown);
        Label tag = TagMark.together(note.tags(), words);
        if (note.tags().size() > 1) {
            tag.setMinWidth(USE_PREF_SIZE);
        } else {
            tag.getStyleClass().add("note-tag");
        }
        line.getChildren().setAll(tag, text(note));
        line.getChildren().addAll(marks);
        if (shown.author() != null) {
            line.getChildren().add(mark(author(shown.author()), Styles.MUTED));
        }
        row.getChildren().setAll(line);
        if (isSelected()) {
            row.getChildren().add(facts(facts));
        }
        if (note.undecided()) {
            row.getChildren().add(versions.of(note));
        }
        content.getChildren().setAll(row);
        if (desk && !shown.goesOn()) {
            content.getChildren().addFirst(head(shown));
        }
        setGraphic(content);
        line.setAccessibleText(said(shown, facts, marks));
        setAccessibleText(line.getAccessibleText() + versions.spoken(note));
        requestLayout();
    }

    private Label text(Note note) {
        // Until one is chosen its versions say it, each in a box of its own.
        String all = note.undecided() ? "" : note.shown();
        Label text = desk || isSelected()
                ? new WrappedText(all).whole()
                : new OneLineText(PastedLines.oneLine(all));
        text.setMinWidth(0);
        text.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(text, Priority.ALWAYS);
        text.getStyleClass().add("note-text");
        return text;
    }

    private Label facts(String facts) {
        Label meta = new WrappedText(facts, Styles.MUTED, Styles.DIGITS, "note-facts").whole();
        ShownPerson.markNames(meta, () -> getItem() == null ? List.of() : getItem().people());
        return meta;
    }

    private List<Label> marks(NoteRow shown) {
        List<Label> marks = new ArrayList<>();
        if (shown.differs()) {
            marks.add(mark(words.text("notes.differs"), Styles.WARNING));
        }
        if (shown.from().toCheck()) {
            marks.add(mark(words.text("notes.toCheck"), Styles.WARNING));
        }
        if (shown.note().undecided()) {
            marks.add(mark(words.text("notes.version.mark"), Styles.WARNING));
        }
        return marks;
    }

    private static Label mark(String word, String style) {
        Label mark = new Label(word);
        mark.setMinWidth(USE_PREF_SIZE);
        mark.getStyleClass().addAll("note-mark", style);
        return mark;
    }

    private String author(String machine) {
        return machine.isEmpty() ? words.text("notes.version.console") : machine;
    }

    private String said(NoteRow shown, String facts, List<Label> marks) {
        List<String> before = new ArrayList<>(TagMark.said(shown.note().tags(), words));
        marks.forEach(mark -> before.add(mark.getText()));
        String author = shown.author() == null ? "" : " · " + author(shown.author());
        return String.join(", ", before) + (before.isEmpty() ? "" : ": ") + shown.note().shown() + "\n" + facts
                + author;
    }

    /** Who spoke and how it was heard; where no speaker is known, the item. */
    private HBox head(NoteRow shown) {
        HBox head = new HBox();
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("note-head");
        String name = shown.speaker() != null
                ? shown.speaker().name()
                : shown.item() == null ? "" : words.text(shown.item());
        Label who = new OneLineText(name, Styles.MUTED, Styles.STRONG);
        ShownPerson.mark(who, () -> getItem() == null ? null : getItem().from().speaker());
        List<Node> parts = new ArrayList<>(List.of(who));
        if (shown.speaker() != null && shown.from().floorLanguage() != null) {
            parts.add(LanguageChip.of(shown.from().floorLanguage(), words.locale()));
        }
        Heard heard = shown.from().heard();
        if (heard != null) {
            parts.add(mark(words.word("notes.heard", heard), Styles.MUTED));
        }
        head.getChildren().setAll(parts);
        return head;
    }
}
