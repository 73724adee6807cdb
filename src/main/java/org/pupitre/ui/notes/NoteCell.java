package org.pupitre.ui.notes;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.pupitre.domain.notes.Note;
import org.pupitre.ui.kit.Pill;
import org.pupitre.ui.kit.Styles;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.field.Sender;
import org.pupitre.ui.kit.field.ShownPerson;
import org.pupitre.ui.kit.list.WrappingCell;
import org.pupitre.ui.kit.wrap.WrappedText;

/** One note: tags, text, and under it when it was taken, in which item, who spoke and how it was heard. */
final class NoteCell extends WrappingCell<NoteRow> {
    private final NotesModel model;
    private final Words words;
    private final WrappedText line = new WrappedText();
    private final Label meta = new WrappedText();
    private final VBox content = new VBox(line, meta);
    private final VersionRows versions;

    NoteCell(NotesModel model, Words words, Sender sender) {
        versions = new VersionRows(model, words, sender);
        this.model = model;
        this.words = words;
        line.setMinHeight(USE_PREF_SIZE);
        meta.setMinHeight(USE_PREF_SIZE);
        meta.getStyleClass().addAll(Styles.SMALL, Styles.MUTED, Styles.DIGITS);
        content.getStyleClass().addAll(Styles.ROW, "note");
        ShownPerson.markNames(meta, () -> getItem() == null ? List.of() : getItem().people());
    }

    @Override
    protected void updateItem(@Nullable NoteRow row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        Note note = row.note();
        List<Pill> pills = new ArrayList<>(TagPills.of(note.tags(), words));
        if (row.differs()) {
            pills.add(new Pill(words.text("notes.differs"), Styles.WARNING));
        }
        if (row.from().toCheck()) {
            pills.add(new Pill(words.text("notes.toCheck"), Styles.WARNING));
        }
        if (note.undecided()) {
            pills.add(new Pill(words.text("notes.version.mark"), Styles.WARNING));
        }
        line.lead(pills);
        // Until one is chosen its versions say it, each in a box of its own.
        line.setText(note.undecided() ? "" : note.shown());
        meta.setText(NoteFacts.of(row, model.zone(), words));
        content.getChildren().setAll(line, meta);
        if (note.undecided()) {
            content.getChildren().add(versions.of(note));
        }
        setGraphic(content);
        setAccessibleText(String.join(", ", pills.stream().map(Pill::getText).toList()) + " " + note.shown() + ", "
                + meta.getText() + versions.spoken(note));
    }
}
