package org.pupitre.ui.queue;

import java.util.Objects;
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
import org.pupitre.domain.act.Person;
import org.pupitre.domain.act.PersonDetails;
import org.pupitre.domain.act.QueueCommand;
import org.pupitre.domain.act.Rejection;
import org.pupitre.domain.act.SpeechType;
import org.pupitre.domain.act.TypedField;
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
import org.pupitre.ui.queue.typed.ClassPicker;
import org.pupitre.ui.queue.typed.EntryWords;
import org.pupitre.ui.queue.typed.TypedPerson;

/** Class, language and remark of one request, and who asks where that is not known; Enter saves, Escape leaves. */
final class EntryEditor extends VBox {
    private static final EntryWords WORDS = new EntryWords();

    private final QueueModel model;
    private final Words words;
    private final Sender sender;
    private final Runnable closed;
    private final Label title = new OneLineText();
    private final LanguagePicker language;
    private final ClassPicker type;
    private final TextField remark = FieldTypeface.field();
    private final TextField named = FieldTypeface.field();
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
        type = new ClassPicker(words, () -> {
        });
        named.setId("queue-named");
        named.promptTextProperty().bind(words.bind("queue.namedPrompt"));
        named.accessibleTextProperty().bind(words.bind("queue.namedPrompt"));
        named.setOnAction(e -> save());
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
        HBox line = new HBox(type, language, remark, save);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("queue-edit-line");
        getChildren().addAll(title, named, line);
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
        title.setText(speaker.name().orElseGet(() -> words.text("queue.unnamed")));
        boolean unnamed = speaker.personId() == null;
        named.clear();
        named.setVisible(unnamed);
        named.setManaged(unnamed);
        // A question to the speaker stays that, and no other request becomes one.
        type.setDisable(speaker.entry().type() == SpeechType.INTERJECTION);
        type.choose(speaker.entry().type(), speaker.entry().rank());
        language.setLanguages(model.languagesProperty().get());
        language.valueProperty().set(speaker.language());
        remark.setText(Optional.ofNullable(speaker.entry().note()).orElse(""));
        edited = speaker;
        String kept = sender.drafts().text(draft(speaker));
        if (!kept.isEmpty()) {
            remark.setText(kept);
        }
        setVisible(true);
        if (unnamed) {
            named.requestFocus();
        } else {
            remark.requestFocus();
            remark.selectAll();
        }
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
        QueueCommand.EditEntry edit = changed(speaker, tag, note.isEmpty() ? null : note);
        String name = named.getText().strip();
        close();
        if (!name.isEmpty()) {
            name(speaker, name);
            if (unchanged(speaker, edit)) {
                return;
            }
        }
        entries.send(typed, edit, () -> {
        }, new Purpose(mark(speaker.id().value(), tag), () -> editAgain(speaker, tag, typed)));
    }

    /** The class is said only where it is another one. */
    private QueueCommand.EditEntry changed(SpeakerLine speaker, @Nullable LanguageTag tag, @Nullable String note) {
        boolean same = type.type() == speaker.entry().type()
                && Objects.equals(type.rank(), speaker.entry().rank());
        return same
                ? new QueueCommand.EditEntry(speaker.id(), tag, note)
                : new QueueCommand.EditEntry(speaker.id(), tag, note, type.type(), type.rank());
    }

    private static boolean unchanged(SpeakerLine speaker, QueueCommand.EditEntry edit) {
        return edit.type() == null && Objects.equals(edit.note(), speaker.entry().note())
                && Objects.equals(edit.language(), speaker.language().orElse(null));
    }

    /** The known person of that name, else a new one; a name that is not taken waits beside the queue. */
    private void name(SpeakerLine speaker, String name) {
        TypedPerson typed = TypedPerson.read(name, model.languagesProperty().get(), WORDS).orElse(null);
        Person known = model.named(name).orElse(null);
        if (typed == null) {
            int length = TypedPerson.name(name).length();
            entries.setAside(name, () -> words.sentence("rejection", length > PersonDetails.LONGEST_NAME
                    ? new Rejection.TextTooLong(TypedField.NAME, PersonDetails.LONGEST_NAME, length)
                    : new Rejection.TextEmpty(TypedField.NAME)), new Purpose("", () -> nameAgain(speaker, name)));
            return;
        }
        PersonDetails details = typed.details(typed.language(), typed.group());
        entries.send(name, known == null
                ? new QueueCommand.NameSpeaker(speaker.id(), null, details)
                : new QueueCommand.NameSpeaker(speaker.id(), known.id(), null), () -> {
                }, new Purpose("", () -> nameAgain(speaker, name)));
    }

    private void nameAgain(SpeakerLine speaker, String name) {
        open(model.line(speaker.id().value()).orElse(speaker));
        named.setText(name);
        named.end();
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
