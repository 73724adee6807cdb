package org.pupitre.ui.kit;

import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import org.pupitre.ui.kit.wrap.OneLineText;

/**
 * Something asked beside a place before a command is sent.
 *
 * @param sentence what is asked
 * @param yes      the verb on the button that sends it
 */
public record Question(String sentence, String yes) {
    /** The question with its buttons; each hides the bubble. */
    HBox box(Words words, Layers layers, Runnable send) {
        Button go = new Button(yes);
        go.getStyleClass().add(Styles.PRIMARY);
        go.setOnAction(e -> {
            layers.hideBubble();
            send.run();
        });
        Button leave = new Button(words.text("common.cancel"));
        leave.setOnAction(e -> layers.hideBubble());
        HBox box = new HBox(new OneLineText(sentence), go, leave);
        box.getStyleClass().add("question");
        return box;
    }
}
