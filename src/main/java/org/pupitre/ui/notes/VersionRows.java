package org.pupitre.ui.notes;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.pupitre.domain.act.NoteCommand.KeepVersion;
import org.pupitre.domain.act.NoteContent;
import org.pupitre.domain.notes.Note;
import org.pupitre.domain.notes.Version;
import org.pupitre.domain.value.TypedText;
import org.pupitre.ui.kit.Formats;
import org.pupitre.ui.kit.Styles;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.field.Sender;
import org.pupitre.ui.kit.keys.KeyCap;
import org.pupitre.ui.kit.wrap.WrappedText;

/** The versions of a note side by side, each with a button that keeps it. */
final class VersionRows {
    private final NotesModel model;
    private final Words words;
    private final Sender sender;

    VersionRows(NotesModel model, Words words, Sender sender) {
        this.model = model;
        this.words = words;
        this.sender = sender;
    }

    /** A box for each version, beside each other; empty where there is but one. */
    GridPane of(Note note) {
        GridPane row = new GridPane();
        row.getStyleClass().add("note-versions");
        for (Version version : note.versions()) {
            Label text = new WrappedText(text(version));
            text.setMinHeight(Region.USE_PREF_SIZE);
            Label from = new WrappedText(from(version));
            from.setMinHeight(Region.USE_PREF_SIZE);
            from.getStyleClass().addAll(Styles.MUTED);
            Button keep = new Button(words.text("notes.version.keep"));
            // The row has a key for each; a button in a row does not outlive the scrolling of the list.
            keep.setGraphic(new KeyCap(new ReadOnlyStringWrapper(
                    String.valueOf(row.getColumnConstraints().size() + 1))));
            keep.setFocusTraversable(false);
            keep.setAccessibleText(words.text("notes.version.keepThis", text.getText()));
            keep.setOnAction(_ -> keep(note, version, row));
            VBox box = new VBox(text, from, keep);
            box.getStyleClass().addAll(Styles.CARD, "note-version");
            box.setMinWidth(0);
            // Equal shares, so that text that wraps knows its width.
            ColumnConstraints share = new ColumnConstraints();
            share.setPercentWidth(100.0 / note.versions().size());
            row.getColumnConstraints().add(share);
            row.add(box, row.getColumnConstraints().size() - 1, 0);
        }
        row.setVisible(note.undecided());
        row.setManaged(note.undecided());
        return row;
    }

    /** The versions in words, counted as the keys that keep them. */
    String spoken(Note note) {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < note.versions().size(); i++) {
            Version version = note.versions().get(i);
            all.add((i + 1) + ": " + text(version) + ", " + from(version));
        }
        return all.isEmpty() ? "" : words.text("notes.version.spoken", String.join("; ", all));
    }

    void keep(Note note, Version version, Region near) {
        sender.send(new KeepVersion(note.id(), version.id()), near);
    }

    private String text(Version version) {
        NoteContent content = version.content();
        return content == null ? words.text("notes.version.removed") : TypedText.shown(content.text());
    }

    private String from(Version version) {
        return words.text("notes.version.from",
                version.by() == null ? words.text("notes.version.console") : version.by(),
                Formats.timeOfDay(version.at(), model.zone()));
    }
}
