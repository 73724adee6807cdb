package org.pupitre.ui.booth;

import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.pupitre.ui.kit.KeyCap;
import org.pupitre.ui.kit.Styles;
import org.pupitre.ui.kit.Words;

/** A large button with its key, and under its word what became of it. */
final class ActButton extends Button {
    private static final PseudoClass MEANT = PseudoClass.getPseudoClass("meant");
    private static final PseudoClass SHOWN = PseudoClass.getPseudoClass("shown");
    private static final PseudoClass ANSWERED = PseudoClass.getPseudoClass("answered");

    private final Label note = new Label();

    ActButton(BoothAct act, ObservableValue<String> word, Words words, Runnable action) {
        setId(act.id());
        getStyleClass().add("cabin-act");
        Label what = new Label();
        what.textProperty().bind(word);
        what.getStyleClass().add(Styles.STRONG);
        what.setWrapText(true);
        what.setMinHeight(USE_PREF_SIZE);
        note.getStyleClass().addAll(Styles.SMALL, "cabin-note");
        note.setWrapText(true);
        note.setMinHeight(USE_PREF_SIZE);
        tell("");
        VBox text = new VBox(what, note);
        text.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(text, Priority.ALWAYS);
        text.setMinWidth(0);
        String cap = String.valueOf(act.letter());
        KeyCap key = new KeyCap(new javafx.beans.property.ReadOnlyStringWrapper(cap));
        key.setMinWidth(Region.USE_PREF_SIZE);
        HBox content = new HBox(text, key);
        content.setAlignment(Pos.CENTER_LEFT);
        content.getStyleClass().add("cabin-act-line");
        setGraphic(content);
        setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        setMaxWidth(Double.MAX_VALUE);
        setMaxHeight(Double.MAX_VALUE);
        widthProperty().subscribe(width -> content.setPrefWidth(
                Math.max(0, width.doubleValue() - snappedLeftInset() - snappedRightInset())));
        accessibleTextProperty().bind(javafx.beans.binding.Bindings.createStringBinding(
                () -> note.getText().isEmpty()
                        ? words.text("booth.pressed", word.getValue(), cap)
                        : words.text("booth.pressed", word.getValue() + ", " + note.getText(), cap),
                word, note.textProperty(), words.localeProperty()));
        setOnAction(e -> action.run());
    }

    /** Says under the word what became of it. */
    void tell(String said) {
        note.setText(said);
        note.setVisible(!said.isEmpty());
        note.setManaged(!said.isEmpty());
    }

    void stand(SignalNow now) {
        tell(now.note());
        pseudoClassStateChanged(SHOWN, now.standing() == SignalNow.Standing.SHOWN);
        pseudoClassStateChanged(ANSWERED, now.standing() == SignalNow.Standing.ANSWERED);
    }

    /** Whether it is the one that is due. */
    void mean(boolean meant) {
        pseudoClassStateChanged(MEANT, meant);
    }
}
