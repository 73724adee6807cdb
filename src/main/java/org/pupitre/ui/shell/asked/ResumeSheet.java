package org.pupitre.ui.shell.asked;

import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.pupitre.live.Resumption;
import org.pupitre.ui.kit.Formats;
import org.pupitre.ui.kit.Styles;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.layer.Layers;
import org.pupitre.ui.kit.wrap.WrappedText;

/** Asks what to make of a session that was left running; its three answers, and one that puts the question off. */
public final class ResumeSheet extends VBox {
    private final Words words;
    private final Label failure;

    /**
     * @param answered carries an answer out, and says in a sentence why it could not
     */
    public ResumeSheet(Words words, Resumption.Ask ask, ZoneId zone,
            Function<Resumption.Answer, Optional<String>> answered,
            Layers layers) {
        this.words = words;
        getStyleClass().addAll(Styles.SHEET, "resume-sheet");
        setMaxHeight(Region.USE_PREF_SIZE);
        failure = label("", Styles.DANGER);
        failure.managedProperty().bind(failure.textProperty().isNotEmpty());
        getChildren()
                .add(label(words.text("shell.resumeTitle", Formats.timeOfDay(ask.lastKnown(), zone)), Styles.TITLE));
        getChildren().add(label(why(ask, zone), Styles.MUTED));
        for (Resumption.Answer answer : Resumption.Answer.values()) {
            getChildren().add(choice(answer, ask, zone, answered));
        }
        Button later = new Button(words.text("shell.resumeLater"));
        later.getStyleClass().add(Styles.GHOST);
        later.setOnAction(e -> layers.uncover());
        getChildren().addAll(failure, later);
    }

    private String why(Resumption.Ask ask, ZoneId zone) {
        String last = Formats.day(ask.lastKnown(), zone, words.locale());
        String now = Formats.day(ask.now(), zone, words.locale());
        return words.text("shell.resumeWhy." + ask.why().name(), last, Formats.wallClock(ask.lastKnown(), zone), now,
                Formats.wallClock(ask.now(), zone));
    }

    private Button choice(Resumption.Answer answer, Resumption.Ask ask, ZoneId zone,
            Function<Resumption.Answer, Optional<String>> answered) {
        // In a button a text that may wrap asks for the height it would have at no width.
        Label name = new Label(words.word("shell.resumeAnswer", answer));
        name.getStyleClass().add(Styles.STRONG);
        Label effect =
                new Label(words.text("shell.resumeEffect." + answer.name(), Formats.timeOfDay(ask.lastKnown(), zone)));
        VBox texts = new VBox(name, effect);
        Button button = new Button();
        button.setGraphic(texts);
        button.setMaxWidth(Double.MAX_VALUE);
        button.getStyleClass().add("resume-answer");
        button.setAccessibleText(name.getText() + ". " + effect.getText());
        button.setOnAction(e -> failure.setText(answered.apply(answer).orElse("")));
        return button;
    }

    /** The keyboard goes to the first answer. */
    @Override
    public void requestFocus() {
        lookupAll(".resume-answer").stream().findFirst().ifPresent(javafx.scene.Node::requestFocus);
    }

    private static Label label(String text, String styleClass) {
        Label label = new WrappedText(text);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(styleClass);
        return label;
    }
}
