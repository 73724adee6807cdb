package org.pupitre.ui.kit.layer;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.pupitre.domain.act.Command;
import org.pupitre.ui.kit.Styles;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.wrap.WrappedText;

/**
 * Something asked beside a place before a command is sent.
 *
 * @param sentence what is asked
 * @param yes      the verb on the button that sends it
 * @param instead  what is advised in its place, null where nothing is
 */
public record Confirmation(String sentence, String yes, @Nullable Instead instead) {
    private static final double LONGEST_LINE = 560;

    /**
     * Another command, which is sent in place of the one that is asked about.
     *
     * @param verb on its button
     */
    public record Instead(String verb, Command command) {}

    /** A question that is answered with yes or not at all. */
    public Confirmation(String sentence, String yes) {
        this(sentence, yes, null);
    }

    /**
     * The question with its buttons; each hides the bubble.
     *
     * @param send    sends the command that is asked about
     * @param another sends the command that is advised in its place
     */
    public VBox box(Words words, Layers layers, Runnable send, Runnable another) {
        FlowPane buttons = new FlowPane();
        buttons.getStyleClass().add("question-buttons");
        Button go = button(yes, layers, send);
        if (instead == null) {
            go.getStyleClass().add(Styles.PRIMARY);
        } else {
            Button other = button(instead.verb(), layers, another);
            other.getStyleClass().add(Styles.PRIMARY);
            buttons.getChildren().add(other);
        }
        buttons.getChildren().addAll(go, button(words.text("common.cancel"), layers, () -> {
        }));
        Label asked = new WrappedText(sentence);
        asked.setMaxWidth(LONGEST_LINE);
        asked.setMinHeight(Region.USE_PREF_SIZE);
        VBox box = new VBox(asked, buttons);
        box.getStyleClass().add("question");
        return box;
    }

    private static Button button(String verb, Layers layers, Runnable act) {
        Button button = new Button(verb);
        button.setOnAction(_ -> {
            layers.hideBubble();
            act.run();
        });
        return button;
    }
}
