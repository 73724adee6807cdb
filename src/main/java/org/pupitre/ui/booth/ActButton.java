package org.pupitre.ui.booth;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import org.pupitre.ui.kit.Follow;
import org.pupitre.ui.kit.Styles;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.wrap.WrappedButton;

/** A large button of the booth; its key is read aloud, and shown while Ctrl is held. */
final class ActButton extends WrappedButton {
    private static final PseudoClass SHOWN = PseudoClass.getPseudoClass("shown");
    private static final PseudoClass ANSWERED = PseudoClass.getPseudoClass("answered");

    private final KeptSpace room;

    /** @param note what became of it, empty for nothing; it is read aloud */
    ActButton(BoothAct act, ObservableValue<String> word, ObservableValue<String> note, Words words, Runnable action) {
        super("");
        setId(act.id());
        getStyleClass().add("cabin-act");
        arrange(this);
        room = new KeptSpace(this, this::like);
        words.localeProperty().subscribe(l -> room.keepFor(Sentences.act(act, words)));
        textProperty().bind(word);
        accessibleTextProperty().bind(Follow.text(() -> words.text("booth.pressed",
                note.getValue().isEmpty() ? getText() : getText() + ", " + note.getValue(), act.letter()),
                textProperty(), note, words.localeProperty()));
        setOnAction(e -> action.run());
    }

    private static void arrange(Button button) {
        button.setAlignment(Pos.CENTER);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setMaxHeight(Double.MAX_VALUE);
    }

    private Button like(String sentence) {
        Button button = new WrappedButton(sentence);
        arrange(button);
        button.setFocusTraversable(false);
        Bindings.bindContent(button.getStyleClass(), getStyleClass());
        return button;
    }

    /** The button in a place that is large enough for whatever it will say. */
    KeptSpace room() {
        return room;
    }

    /** Gives it the look of where its signal is; the words below say the same. */
    void stand(SignalNow now) {
        pseudoClassStateChanged(SHOWN, now.standing() == SignalNow.Standing.SHOWN);
        pseudoClassStateChanged(ANSWERED, now.standing() == SignalNow.Standing.ANSWERED);
    }

    /** Whether it is the one that is due. */
    void mean(boolean meant) {
        getStyleClass().remove(Styles.PRIMARY);
        if (meant) {
            getStyleClass().add(Styles.PRIMARY);
        }
    }
}
