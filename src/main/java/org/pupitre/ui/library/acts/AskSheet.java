package org.pupitre.ui.library.acts;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.pupitre.ui.kit.BoundControls;
import org.pupitre.ui.kit.Follow;
import org.pupitre.ui.kit.Styles;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.layer.Layers;
import org.pupitre.ui.kit.list.WrappingRow;
import org.pupitre.ui.kit.wrap.WrappedText;

/**
 * A small sheet that asks what an act needs: its fields, what is wrong with them, and one button that does it. Enter does it,
 * Escape leaves it; what was typed stays where it is refused.
 */
final class AskSheet extends VBox {
    private final Words words;
    private final Label wrong = new WrappedText();
    private final Button button = new Button();
    private final Node first;
    private Runnable before = () -> {
    };
    private boolean done;

    /**
     * A sheet.
     *
     * @param key    of its heading
     * @param act    key of its button
     * @param about  the session it is about
     * @param fields the first of which has the keyboard
     */
    AskSheet(String key, String act, SheetSession about, List<? extends Region> fields, Words words, Layers layers) {
        this.words = words;
        first = fields.getFirst();
        getStyleClass().addAll(Styles.SHEET, "new-session", "ask-sheet");
        setMaxHeight(USE_PREF_SIZE);
        setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.ESCAPE) {
                layers.uncover();
                e.consume();
            }
        });
        wrong.setId("ask-wrong");
        wrong.getStyleClass().add(Styles.DANGER);
        wrong.setMinHeight(USE_PREF_SIZE);
        wrong.managedProperty().bind(wrong.textProperty().isNotEmpty());
        Label session = new WrappedText("", Styles.MUTED);
        session.textProperty().bind(Follow.text(() -> words.text(about.title()), words.localeProperty()));
        getChildren().addAll(BoundControls.label(words.bind(key), Styles.TITLE), session);
        getChildren().addAll(fields);
        getChildren().addAll(wrong, buttons(act, layers));
    }

    private WrappingRow buttons(String does, Layers layers) {
        Button cancel = new Button();
        cancel.textProperty().bind(words.bind("common.cancel"));
        cancel.getStyleClass().add(Styles.GHOST);
        cancel.setOnAction(_ -> layers.uncover());
        button.setId("ask-do");
        button.textProperty().bind(words.bind(does));
        button.getStyleClass().add(Styles.PRIMARY);
        button.setDefaultButton(true);
        WrappingRow row = new WrappingRow(cancel, button);
        row.setAlignment(Pos.CENTER_RIGHT);
        row.setMinHeight(USE_PREF_SIZE);
        row.getStyleClass().add("new-session-buttons");
        return row;
    }

    @Override
    public void requestFocus() {
        first.requestFocus();
    }

    /** What comes before its button does anything. */
    void beforeDoing(Runnable first) {
        before = first;
    }

    /** What its button does. */
    void onDo(Runnable doing) {
        button.setOnAction(_ -> {
            before.run();
            wrong.setText("");
            doing.run();
        });
    }

    /** Says what is wrong. */
    void say(String sentence) {
        wrong.setText(sentence);
    }

    /** It is closed where the act was done; else it says why not, and the fields keep what was typed. */
    void answered(Optional<String> why, Layers layers) {
        done = why.isEmpty();
        say(why.orElse(""));
        if (done && getScene() != null) {
            layers.uncover();
        }
    }

    /** Whether its act was done, so that it is not shown again. */
    boolean done() {
        return done;
    }
}
