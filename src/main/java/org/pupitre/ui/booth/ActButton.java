package org.pupitre.ui.booth;

import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.Region;
import org.pupitre.ui.kit.KeyCap;
import org.pupitre.ui.kit.Words;

/** A large button with its key, and under its word what became of it. */
final class ActButton extends Button {
    private static final PseudoClass MEANT = PseudoClass.getPseudoClass("meant");
    private static final PseudoClass SHOWN = PseudoClass.getPseudoClass("shown");
    private static final PseudoClass ANSWERED = PseudoClass.getPseudoClass("answered");

    /** @param note what became of it, empty for nothing */
    ActButton(BoothAct act, ObservableValue<String> word, ObservableValue<String> note, Words words, Runnable action) {
        setId(act.id());
        getStyleClass().add("cabin-act");
        String letter = String.valueOf(act.letter());
        KeyCap key = new KeyCap(new ReadOnlyStringWrapper(letter));
        key.setMinWidth(Region.USE_PREF_SIZE);
        setGraphic(key);
        setContentDisplay(ContentDisplay.LEFT);
        setAlignment(Pos.CENTER_LEFT);
        setWrapText(true);
        setMaxWidth(Double.MAX_VALUE);
        setMaxHeight(Double.MAX_VALUE);
        setMinHeight(USE_PREF_SIZE);
        textProperty().bind(Bindings.createStringBinding(
                () -> note.getValue().isEmpty() ? word.getValue() : word.getValue() + "\n" + note.getValue(), word,
                note));
        accessibleTextProperty().bind(Bindings.createStringBinding(
                () -> words.text("booth.pressed", getText().replace("\n", ", "), letter), textProperty(),
                words.localeProperty()));
        setOnAction(e -> action.run());
    }

    /** Gives it the look of where its signal stands; the words say the same. */
    void stand(SignalNow now) {
        pseudoClassStateChanged(SHOWN, now.standing() == SignalNow.Standing.SHOWN);
        pseudoClassStateChanged(ANSWERED, now.standing() == SignalNow.Standing.ANSWERED);
    }

    /** Whether it is the one that is due. */
    void mean(boolean meant) {
        pseudoClassStateChanged(MEANT, meant);
    }
}
