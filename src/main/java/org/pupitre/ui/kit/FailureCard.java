package org.pupitre.ui.kit;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.pupitre.ui.kit.wrap.WrappedText;

/**
 * Says in a corner of the window that something unexpected happened, that what was saved is safe, and under which code
 * it is found. It takes neither the keyboard nor the desks away, since a session may be live.
 */
public final class FailureCard extends VBox {
    /**
     * @param details what the button copies
     * @param close   takes the card away
     */
    public FailureCard(Words words, String code, String details, Runnable close) {
        getStyleClass().addAll(Styles.SHEET, "failure-card");
        setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        Label happened = label(Styles.STRONG);
        happened.textProperty().bind(words.bind("failure.happened"));
        happened.setGraphic(Icons.of(Feather.ALERT_TRIANGLE, Styles.WARNING));
        Label named = label(Styles.MUTED);
        named.textProperty().bind(words.bind("failure.code", code));
        Button copy = new Button();
        copy.textProperty().bind(words.bind("failure.copy"));
        copy.setGraphic(Icons.of(Feather.COPY));
        copy.setOnAction(e -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(details);
            Clipboard.getSystemClipboard().setContent(content);
            copy.textProperty().bind(words.bind("failure.copied"));
        });
        Button goOn = new Button();
        goOn.textProperty().bind(words.bind("failure.goOn"));
        goOn.getStyleClass().add(Styles.PRIMARY);
        goOn.setOnAction(e -> close.run());
        HBox buttons = new HBox(copy, goOn);
        buttons.getStyleClass().add("failure-buttons");
        getChildren().addAll(happened, named, buttons);
    }

    private static Label label(String styleClass) {
        Label label = new WrappedText();
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().add(styleClass);
        return label;
    }
}
