package org.pupitre.ui.booth;

import java.time.Duration;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.pupitre.ui.kit.DigitsLabel;
import org.pupitre.ui.kit.Follow;
import org.pupitre.ui.kit.Formats;
import org.pupitre.ui.kit.Icons;
import org.pupitre.ui.kit.Styles;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.wrap.OneLineText;

/** That interpretation is stopped, for how long, why, and that the console shows it. */
final class StopBand extends HBox {
    StopBand(BoothModel model, Words words) {
        getStyleClass().add("cabin-stopped");
        setAlignment(Pos.CENTER);
        Label title = new OneLineText("", "cabin-stop-title");
        title.textProperty().bind(words.bind("booth.troubleStopped"));
        DigitsLabel since = new DigitsLabel(Follow.text(() -> model.stoppedProperty().get()
                .map(i -> Formats.elapsed(Duration.between(i.from(), model.now()))).orElse(""),
                model.stoppedProperty(), model.secondProperty()), Styles.LEAD, "cabin-stop-since");
        Label why = new OneLineText("");
        why.textProperty().bind(Follow.text(() -> model.stoppedProperty().get()
                .map(i -> words.text("booth.sent", words.word("booth.incident", i.kind()))).orElse(""),
                model.stoppedProperty(), words.localeProperty()));
        HBox facts = new HBox(since, why);
        facts.setAlignment(Pos.BASELINE_LEFT);
        facts.getStyleClass().add("cabin-facts");
        VBox said = new VBox(title, facts);
        said.setAlignment(Pos.CENTER_LEFT);
        said.setMinWidth(0);
        getChildren().addAll(sign(), said);
        setVisible(false);
    }

    static Node sign() {
        return Icons.of(Feather.ALERT_TRIANGLE);
    }
}
