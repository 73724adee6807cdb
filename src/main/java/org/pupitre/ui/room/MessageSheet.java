package org.pupitre.ui.room;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.pupitre.domain.act.MeetingCommand.TellRoom;
import org.pupitre.domain.act.MeetingCommand.WithdrawRoomMessage;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.LocalText;
import org.pupitre.ui.kit.BoundControls;
import org.pupitre.ui.kit.Follow;
import org.pupitre.ui.kit.LanguageChip;
import org.pupitre.ui.kit.Styles;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.field.Sender;
import org.pupitre.ui.kit.wrap.FieldTypeface;
import org.pupitre.ui.kit.wrap.WrappedText;

/**
 * A small sheet on which the moderator writes a message to the room, a field for each language of the session. Enter shows it;
 * what was typed and not shown stays as a draft.
 */
final class MessageSheet extends VBox {
    private static final String DRAFT = "room.";

    private final Words words;
    private final Sender sender;
    private final Runnable close;
    private final VBox lines = new VBox();
    private final Label now = new WrappedText("", Styles.MUTED);
    private final Button remove;
    private final SequencedMap<LanguageTag, TextField> fields = new LinkedHashMap<>();
    private @Nullable LocalText told;
    private List<LanguageTag> languages = List.of();

    /** @param close takes the sheet away */
    MessageSheet(Words words, Sender sender, Runnable close) {
        this.words = words;
        this.sender = sender;
        this.close = close;
        getStyleClass().addAll(Styles.BUBBLE, "search-list", "message-sheet");
        setId("message-sheet");
        now.setId("room-told");
        now.setMinHeight(USE_PREF_SIZE);
        Button show = button(words.bind("room.showMessage"), this::show);
        show.setId("room-show");
        show.getStyleClass().add(Styles.PRIMARY);
        remove = button(words.bind("room.removeMessage"), () -> sender.send(new WithdrawRoomMessage(), this, close));
        remove.setId("room-remove");
        HBox buttons = new HBox(remove, show);
        buttons.setAlignment(Pos.CENTER_RIGHT);
        buttons.getStyleClass().add("message-buttons");
        lines.getStyleClass().add("message-lines");
        getChildren().addAll(BoundControls.label(words.bind("room.message"), Styles.TITLE), now, lines,
                buttons);
        Follow.each(words.localeProperty(), this::tell);
    }

    private static Button button(ObservableValue<String> text, Runnable act) {
        Button button = new Button();
        button.textProperty().bind(text);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> act.run());
        return button;
    }

    /** Shows what the room reads now; what is being typed stays. */
    void show(List<LanguageTag> spoken, @Nullable LocalText message) {
        if (!spoken.equals(languages)) {
            languages = List.copyOf(spoken);
            make();
        }
        told = message;
        tell();
    }

    private void make() {
        fields.clear();
        List<HBox> made = new ArrayList<>();
        for (LanguageTag language : languages) {
            TextField field = FieldTypeface.field();
            field.setId("room-message-" + language.primary());
            field.getStyleClass().add(Styles.QUICK_FIELD);
            field.setText(sender.drafts().text(DRAFT + language.value()));
            Follow.each(field.textProperty(),
                    () -> sender.drafts().keep(DRAFT + language.value(), field.getText()));
            field.setOnAction(e -> {
                show();
                e.consume();
            });
            HBox.setHgrow(field, Priority.ALWAYS);
            fields.put(language, field);
            HBox line = new HBox(LanguageChip.of(language, words.locale()), field);
            line.setAlignment(Pos.CENTER_LEFT);
            line.getStyleClass().add("message-line");
            made.add(line);
        }
        lines.getChildren().setAll(made);
    }

    private void tell() {
        fields.forEach((language, field) -> {
            String spoken = language.nameIn(words.locale());
            field.setAccessibleText(words.text("room.messageIn", spoken));
            field.setPromptText(words.text("room.messagePrompt", spoken));
        });
        LocalText message = told;
        now.setText(message == null
                ? words.text("room.noMessage")
                : words.text("room.shownNow", String.join(" · ", message.wordings().values())));
        remove.setVisible(message != null);
        remove.setManaged(message != null);
    }

    private void show() {
        Map<LanguageTag, String> typed = new TreeMap<>();
        fields.forEach((language, field) -> {
            if (!field.getText().isBlank()) {
                typed.put(language, field.getText());
            }
        });
        if (typed.isEmpty()) {
            fields.firstEntry().getValue().requestFocus();
            return;
        }
        sender.send(new TellRoom(new LocalText(new TreeMap<>(typed))), this, () -> {
            fields.forEach((language, field) -> {
                if (field.getText().equals(typed.getOrDefault(language, ""))) {
                    field.clear();
                }
            });
            close.run();
        });
    }

    @Override
    public void requestFocus() {
        if (!fields.isEmpty()) {
            fields.firstEntry().getValue().requestFocus();
            fields.firstEntry().getValue().end();
        }
    }
}
