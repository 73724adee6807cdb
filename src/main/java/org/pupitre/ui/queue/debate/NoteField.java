package org.pupitre.ui.queue.debate;

import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.pupitre.domain.act.DebateCommand.WriteQueueNote;
import org.pupitre.domain.act.NoteVisibility;
import org.pupitre.domain.debate.Debate;
import org.pupitre.ui.kit.Styles;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.field.OneLineField;
import org.pupitre.ui.kit.field.Sender;
import org.pupitre.ui.kit.wrap.OneLineText;

/** The note on the queue, written below it; Enter saves, an empty one removes it, Escape leaves it as it was. */
public final class NoteField extends VBox {
    private final DebateModel model;
    private final Sender sender;
    private final Runnable closed;
    private final TextField note = new OneLineField();
    private final CheckBox team = new CheckBox();

    /** @param closed where the keyboard goes then */
    public NoteField(DebateModel model, Words words, Sender sender, Runnable closed) {
        this.model = model;
        this.sender = sender;
        this.closed = closed;
        Label title = new OneLineText("", Styles.STRONG);
        title.textProperty().bind(words.bind("debate.note"));
        note.setId("queue-note");
        note.promptTextProperty().bind(words.bind("debate.notePrompt"));
        note.accessibleTextProperty().bind(words.bind("debate.note"));
        note.setOnAction(_ -> save());
        team.textProperty().bind(words.bind("debate.team"));
        team.setMinWidth(USE_PREF_SIZE);
        HBox.setHgrow(note, Priority.ALWAYS);
        HBox line = new HBox(note, team);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("queue-edit-line");
        getChildren().addAll(title, line);
        getStyleClass().addAll("bubble", "queue-edit");
        setMaxHeight(USE_PREF_SIZE);
        setVisible(false);
        setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.ESCAPE) {
                close();
                e.consume();
            }
        });
    }

    /** Opens it with what is there. */
    public void open() {
        Debate.QueueNote kept = model.shownProperty().get().debate().note();
        note.setText(kept == null ? "" : kept.text());
        team.setSelected(kept != null && kept.visibility() == NoteVisibility.TEAM);
        setVisible(true);
        note.requestFocus();
        note.selectAll();
    }

    private void save() {
        String typed = note.getText().strip();
        sender.send(new WriteQueueNote(typed.isEmpty() ? null : typed,
                team.isSelected() ? NoteVisibility.TEAM : NoteVisibility.MODERATOR), this, this::close);
    }

    private void close() {
        setVisible(false);
        closed.run();
    }
}
