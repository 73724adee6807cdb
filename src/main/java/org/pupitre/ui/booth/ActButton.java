package org.pupitre.ui.booth;

import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.Region;
import org.pupitre.ui.kit.Follow;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.keys.KeyCap;
import org.pupitre.ui.kit.wrap.WrappedButton;

/** A large button with its key, and under its word what became of it. */
final class ActButton extends WrappedButton {
    private static final PseudoClass MEANT = PseudoClass.getPseudoClass("meant");
    private static final PseudoClass SHOWN = PseudoClass.getPseudoClass("shown");
    private static final PseudoClass ANSWERED = PseudoClass.getPseudoClass("answered");

    private final String letter;
    private final KeptSpace room;

    /** @param note what became of it, empty for nothing */
    ActButton(BoothAct act, ObservableValue<String> word, ObservableValue<String> note, Words words, Runnable action) {
        super("");
        setId(act.id());
        getStyleClass().add("cabin-act");
        letter = String.valueOf(act.letter());
        arrange(this, letter);
        room = new KeptSpace(this, this::like);
        words.localeProperty().subscribe(l -> room.keepFor(Sentences.act(act, words)));
        textProperty().bind(Follow.text(
                () -> note.getValue().isEmpty() ? word.getValue() : word.getValue() + "\n" + note.getValue(), word,
                note));
        accessibleTextProperty().bind(Follow.text(
                () -> words.text("booth.pressed", getText().replace("\n", ", "), letter), textProperty(),
                words.localeProperty()));
        setOnAction(e -> action.run());
    }

    private static void arrange(Button button, String letter) {
        KeyCap key = new KeyCap(new ReadOnlyStringWrapper(letter));
        key.setMinWidth(Region.USE_PREF_SIZE);
        button.setGraphic(key);
        button.setContentDisplay(ContentDisplay.LEFT);
        button.setAlignment(Pos.CENTER_LEFT);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setMaxHeight(Double.MAX_VALUE);
        button.setMinHeight(USE_PREF_SIZE);
    }

    private Button like(String sentence) {
        Button button = new WrappedButton(sentence);
        arrange(button, letter);
        button.setFocusTraversable(false);
        Bindings.bindContent(button.getStyleClass(), getStyleClass());
        return button;
    }

    /** The button in a place that is large enough for whatever it will say. */
    KeptSpace room() {
        return room;
    }

    /** Gives it the look of where its signal is; the words say the same. */
    void stand(SignalNow now) {
        pseudoClassStateChanged(SHOWN, now.standing() == SignalNow.Standing.SHOWN);
        pseudoClassStateChanged(ANSWERED, now.standing() == SignalNow.Standing.ANSWERED);
    }

    /** Whether it is the one that is due. */
    void mean(boolean meant) {
        pseudoClassStateChanged(MEANT, meant);
    }
}
