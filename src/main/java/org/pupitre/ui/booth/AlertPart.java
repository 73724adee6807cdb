package org.pupitre.ui.booth;

import java.time.Duration;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.pupitre.domain.act.InterpretationCommand;
import org.pupitre.domain.interpretation.Incident;
import org.pupitre.ui.kit.DigitsLabel;
import org.pupitre.ui.kit.Follow;
import org.pupitre.ui.kit.Formats;
import org.pupitre.ui.kit.Icons;
import org.pupitre.ui.kit.Styles;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.field.Sender;
import org.pupitre.ui.kit.list.FoldingRow;
import org.pupitre.ui.kit.list.WrappingRow;
import org.pupitre.ui.kit.wrap.WrappedText;

/** What is wrong with interpretation, in colour and with a word; incidents are ended here. */
final class AlertPart {
    private final BoothModel model;
    private final Words words;
    private final Sender sender;
    private final VBox root = new VBox();
    private boolean upwards;

    AlertPart(BoothModel model, Words words, Sender sender) {
        this.model = model;
        this.words = words;
        this.sender = sender;
        root.getStyleClass().add("cabin-alerts");
        model.alertsProperty().subscribe(this::draw);
    }

    /**
     * The alerts, where a new one moves none of the buttons.
     *
     * @param fromBelow whether they are on the lower edge and grow upwards
     */
    Region root(boolean fromBelow) {
        upwards = fromBelow;
        draw(model.alertsProperty().get());
        return root;
    }

    private void draw(List<Alert> alerts) {
        root.getChildren().setAll((upwards ? alerts.reversed() : alerts).stream().map(this::row).toList());
        root.setVisible(!alerts.isEmpty());
        root.setManaged(!alerts.isEmpty());
    }

    private Region row(Alert alert) {
        Label title = new WrappedText(alert.title());
        title.getStyleClass().addAll(Styles.TITLE, alert.danger() ? Styles.DANGER : Styles.WARNING);
        title.setMinHeight(Region.USE_PREF_SIZE);
        Label text = new WrappedText(alert.text());
        text.setMinHeight(Region.USE_PREF_SIZE);
        VBox said = new VBox(title, text);
        said.setMinWidth(0);
        HBox.setHgrow(said, Priority.ALWAYS);
        HBox row = new HBox(Icons.of(alert.danger() ? Feather.ALERT_OCTAGON : Feather.ALERT_TRIANGLE,
                alert.danger() ? Styles.DANGER : Styles.WARNING), said);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("cabin-alert-line");
        Incident incident = alert.incident();
        Region whole = incident == null ? row : new FoldingRow(row, ends(incident));
        whole.getStyleClass().addAll("cabin-alert", alert.danger() ? "cabin-danger" : "cabin-warning");
        return whole;
    }

    /** How long it has lasted, and the ways to end it; below its words where there is no room beside them. */
    private WrappingRow ends(Incident incident) {
        WrappingRow ends = new WrappingRow(
                new DigitsLabel(Follow.text(() -> Formats.elapsed(Duration.between(incident.from(), model.now())),
                        model.secondProperty())),
                button("booth.over", new InterpretationCommand.CloseIncident(incident.id())),
                button("booth.falseAlarm", new InterpretationCommand.RetractIncident(incident.id())));
        ends.setAlignment(Pos.CENTER_RIGHT);
        ends.getStyleClass().add("cabin-alert-ends");
        return ends;
    }

    private Button button(String key, InterpretationCommand command) {
        Button button = new Button(words.text(key));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(e -> sender.send(command, button));
        return button;
    }
}
