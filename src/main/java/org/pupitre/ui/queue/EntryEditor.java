package org.pupitre.ui.queue;

import java.util.Optional;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.act.QueueCommand;
import org.pupitre.ui.kit.LanguagePicker;
import org.pupitre.ui.kit.Sender;
import org.pupitre.ui.kit.Styles;
import org.pupitre.ui.kit.Words;

/** Language and remark of one request, changed below the queue; Enter saves, Escape leaves. */
final class EntryEditor extends VBox {
    private final QueueModel model;
    private final Sender sender;
    private final Runnable closed;
    private final Label title = new Label();
    private final LanguagePicker language;
    private final TextField remark = new TextField();
    private @Nullable SpeakerLine edited;

    EntryEditor(QueueModel model, Words words, Sender sender, Runnable closed) {
        this.model = model;
        this.sender = sender;
        this.closed = closed;
        language = new LanguagePicker(words, words.bind("queue.language"), null);
        title.getStyleClass().add(Styles.STRONG);
        remark.promptTextProperty().bind(words.bind("queue.remarkPrompt"));
        remark.accessibleTextProperty().bind(words.bind("queue.remarkPrompt"));
        remark.setOnAction(e -> save());
        Button save = new Button();
        save.textProperty().bind(words.bind("queue.save"));
        save.setMinWidth(USE_PREF_SIZE);
        save.setOnAction(e -> save());
        HBox.setHgrow(remark, Priority.ALWAYS);
        HBox line = new HBox(language, remark, save);
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

    /** Opens the editor on a request. */
    void open(SpeakerLine speaker) {
        edited = speaker;
        title.setText(speaker.name().orElse(""));
        language.setLanguages(model.languagesProperty().get());
        language.valueProperty().set(speaker.language());
        remark.setText(Optional.ofNullable(speaker.entry().note()).orElse(""));
        setVisible(true);
        remark.requestFocus();
        remark.selectAll();
    }

    private void save() {
        SpeakerLine speaker = edited;
        if (speaker != null) {
            String note = remark.getText().strip();
            sender.send(new QueueCommand.EditEntry(speaker.id(), language.valueProperty().get().orElse(null),
                    note.isEmpty() ? null : note), remark, this::close);
        }
    }

    private void close() {
        setVisible(false);
        closed.run();
    }
}
