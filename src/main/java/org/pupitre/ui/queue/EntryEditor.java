package org.pupitre.ui.queue;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.pupitre.domain.act.QueueCommand;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.ui.kit.Follow;
import org.pupitre.ui.kit.Styles;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.field.Entries;
import org.pupitre.ui.kit.field.LanguagePicker;
import org.pupitre.ui.kit.field.Purpose;
import org.pupitre.ui.kit.field.Sender;
import org.pupitre.ui.kit.wrap.FieldTypeface;
import org.pupitre.ui.kit.wrap.OneLineText;

/** Language and remark of one request, changed below the queue; Enter saves, Escape leaves. */
final class EntryEditor extends VBox {
    private final QueueModel model;
    private final Words words;
    private final Sender sender;
    private final Runnable closed;
    private final Label title = new OneLineText();
    private final LanguagePicker language;
    private final TextField remark = FieldTypeface.field();
    private final Entries entries;
    private @Nullable SpeakerLine edited;

    EntryEditor(QueueModel model, Words words, Sender sender, Runnable closed) {
        this.model = model;
        this.sender = sender;
        this.closed = closed;
        this.words = words;
        entries = new Entries("remark", words, sender);
        entries.onBroughtBack(this::bringBack);
        language = new LanguagePicker(words, words.bind("queue.language"), null);
        title.getStyleClass().add(Styles.STRONG);
        remark.promptTextProperty().bind(words.bind("queue.remarkPrompt"));
        remark.accessibleTextProperty().bind(words.bind("queue.remarkPrompt"));
        remark.setOnAction(e -> save());
        Follow.each(remark.textProperty(), this::keep);
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

    /** Remarks that were not taken, to be laid beside the queue. */
    Region waiting() {
        return entries.node();
    }

    /** Opens the editor on a request; half a remark that was left there is in its field. */
    void open(SpeakerLine speaker) {
        edited = null;
        title.setText(speaker.name().orElse(""));
        language.setLanguages(model.languagesProperty().get());
        language.valueProperty().set(speaker.language());
        remark.setText(Optional.ofNullable(speaker.entry().note()).orElse(""));
        edited = speaker;
        String kept = sender.drafts().text(draft(speaker));
        if (!kept.isEmpty()) {
            remark.setText(kept);
        }
        setVisible(true);
        remark.requestFocus();
        remark.selectAll();
    }

    private void save() {
        SpeakerLine speaker = edited;
        if (speaker == null) {
            return;
        }
        String typed = remark.getText();
        String note = typed.strip();
        LanguageTag tag = language.valueProperty().get().orElse(null);
        sender.drafts().keep(draft(speaker), "");
        close();
        entries.send(typed, new QueueCommand.EditEntry(speaker.id(), tag, note.isEmpty() ? null : note), () -> {
        }, new Purpose(mark(speaker.id().value(), tag), () -> editAgain(speaker, tag, typed)));
    }

    private static String mark(String entry, @Nullable LanguageTag tag) {
        return tag == null ? entry : entry + " " + tag.value();
    }

    /** A remark that was kept waits for its request again; where that is gone, it can be copied. */
    private boolean bringBack(String mark, String typed) {
        String[] parts = mark.split(" ", -1);
        LanguageTag tag = parts.length > 1 ? new LanguageTag(parts[1]) : null;
        Optional<SpeakerLine> found = model.line(parts[0]);
        if (found.isPresent()) {
            SpeakerLine speaker = found.get();
            entries.setAside(typed, () -> words.text("queue.remarkLeft", speaker.name().orElse("")),
                    new Purpose(mark, () -> editAgain(speaker, tag, typed)));
        } else {
            entries.setAside(typed, () -> words.text("queue.remarkLost"), new Purpose(mark, null));
        }
        return true;
    }

    private void editAgain(SpeakerLine speaker, @Nullable LanguageTag tag, String typed) {
        open(speaker);
        language.valueProperty().set(Optional.ofNullable(tag));
        remark.setText(typed);
        remark.end();
    }

    private void keep() {
        if (edited != null) {
            sender.drafts().keep(draft(edited), remark.getText());
        }
    }

    private static String draft(SpeakerLine speaker) {
        return "remark." + speaker.id().value();
    }

    private void close() {
        edited = null;
        setVisible(false);
        closed.run();
    }
}
