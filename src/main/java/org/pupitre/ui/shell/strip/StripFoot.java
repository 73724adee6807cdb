package org.pupitre.ui.shell.strip;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.pupitre.ui.kit.Follow;
import org.pupitre.ui.kit.Icons;
import org.pupitre.ui.kit.Styles;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.field.Sender;
import org.pupitre.ui.kit.keys.KeyboardSign;
import org.pupitre.ui.kit.wrap.OneLineText;

/**
 * The foot of the strip: whether the keys act in it, a refusal where there is one, and what turns the strip.
 * Pressing it takes the keyboard.
 */
final class StripFoot {
    private static final PseudoClass AWAY = PseudoClass.getPseudoClass("away");

    private final HBox root;
    private final KeyboardSign sign = new KeyboardSign(true);
    private final Label what = new OneLineText("", Styles.STRONG);
    private final Label hint = new OneLineText();
    private final Words words;
    private final Sender sender;
    private final BooleanProperty keyboard;

    StripFoot(Words words, Sender sender, BooleanProperty keyboard, BooleanProperty vertical,
            ReadOnlyStringProperty recording, Runnable take) {
        this.words = words;
        this.sender = sender;
        this.keyboard = keyboard;
        what.setId("strip-keys");
        hint.setMinWidth(0);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Button turn = Icons.button(Feather.ROTATE_CW, words.bind("strip.turn"), () -> vertical.set(!vertical.get()));
        turn.setId("strip-rotate");
        Label recorded = new OneLineText("", Styles.MUTED);
        recorded.setId("strip-recording");
        recorded.setMinWidth(0);
        recorded.textProperty().bind(recording);
        recorded.setGraphic(Icons.of(Feather.DISC));
        recorded.visibleProperty().bind(recording.isNotEmpty());
        recorded.managedProperty().bind(recorded.visibleProperty());
        root = new HBox(sign, what, hint, gap, recorded, turn);
        root.setAlignment(Pos.CENTER_LEFT);
        root.getStyleClass().add("strip-foot");
        root.addEventHandler(MouseEvent.MOUSE_CLICKED, _ -> take.run());
        Follow.each(keyboard, this::draw);
        Follow.each(words.localeProperty(), this::draw);
        Follow.each(sender.saidProperty(), this::draw);
        draw();
    }

    Region root() {
        return root;
    }

    private void draw() {
        boolean here = keyboard.get();
        String said = sender.saidProperty().get();
        what.setText(!said.isEmpty() ? said : words.text(here ? "strip.keysHere" : "shell.keysAway"));
        hint.setText(here || !said.isEmpty() ? "" : words.text("shell.keysAwayHint"));
        hint.setManaged(!hint.getText().isEmpty());
        sign.strike(!here);
        root.pseudoClassStateChanged(AWAY, !here || !said.isEmpty());
    }
}
