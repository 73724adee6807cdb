package org.pupitre.ui.interpretation;

import java.time.Duration;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.pupitre.domain.act.InterpretationCommand;
import org.pupitre.domain.act.SignalKind;
import org.pupitre.domain.interpretation.Incident;
import org.pupitre.ui.kit.DigitsLabel;
import org.pupitre.ui.kit.Follow;
import org.pupitre.ui.kit.Formats;
import org.pupitre.ui.kit.Icons;
import org.pupitre.ui.kit.Styles;
import org.pupitre.ui.kit.Tips;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.field.Sender;
import org.pupitre.ui.kit.keys.KeyCap;
import org.pupitre.ui.kit.list.FoldingRow;
import org.pupitre.ui.kit.list.WrappingRow;
import org.pupitre.ui.kit.wrap.OneLineText;
import org.pupitre.ui.kit.wrap.WrappedText;

/** Banners that want something of the moderator: signals of a booth and open incidents. */
final class NoticeViews {
    private final InterpretationModel model;
    private final Words words;
    private final Sender sender;

    NoticeViews(InterpretationModel model, Words words, Sender sender) {
        this.model = model;
        this.words = words;
        this.sender = sender;
    }

    /**
     * A signal as one large button: a click or Enter on it marks it handled.
     *
     * @param uppermost whether the console's key S marks this one
     */
    Button signal(SignalLine line, boolean uppermost) {
        SignalKind kind = line.signal().kind();
        Label what = new Label(words.word("interpretation.signal", kind));
        what.getStyleClass().addAll(Styles.STRONG, kind == SignalKind.READY ? Styles.STRONG : Styles.WARNING);
        what.setMinWidth(HBox.USE_PREF_SIZE);
        String from = line.booth() == null
                ? words.text("interpretation.aBooth")
                : words.text("interpretation.booth", line.booth());
        Label said = new OneLineText(words.word("interpretation.says", kind));
        Label booth = new OneLineText(from);
        booth.getStyleClass().addAll(Styles.MUTED);
        said.setMinWidth(0);
        Tips.textOf(said);
        said.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(said, Priority.ALWAYS);
        DigitsLabel seconds = new DigitsLabel(Follow.text(() -> kind == SignalKind.SLOW_DOWN
                ? words.text("interpretation.seconds", line.seconds(model.now()))
                : Formats.elapsed(Duration.ofSeconds(line.seconds(model.now()))), model.secondProperty()));
        HBox content = new HBox(what, said, booth, seconds, handled(uppermost));
        content.setAlignment(Pos.CENTER_LEFT);
        content.getStyleClass().add("banner-line");
        Button banner = new Button();
        banner.setGraphic(content);
        banner.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        banner.setMaxWidth(Double.MAX_VALUE);
        banner.getStyleClass().addAll("banner", kind == SignalKind.READY ? "banner-ready" : "banner-signal");
        content.prefWidthProperty().bind(banner.widthProperty().subtract(24));
        banner.setAccessibleText(words.text("interpretation.handle", what.getText() + ", " + from));
        banner.setOnAction(e -> sender.send(new InterpretationCommand.HandleSignal(line.id()), banner));
        return banner;
    }

    private HBox handled(boolean uppermost) {
        Label handled = new Label(words.text("interpretation.markHandled"));
        handled.setMinWidth(HBox.USE_PREF_SIZE);
        HBox said = new HBox(handled);
        said.getStyleClass().add("banner-handled");
        said.setAlignment(Pos.CENTER);
        if (uppermost) {
            said.getChildren().add(new KeyCap(words.bind("interpretation.keySignal")));
        }
        return said;
    }

    /** An open incident with how long it has lasted, to be closed or taken back as a false alarm. */
    Region incident(Incident incident) {
        String channels = incident.channels().stream()
                .map(id -> model.channels().stream().filter(c -> c.id().equals(id))
                        .map(c -> c.language().nameIn(words.locale())).findFirst().orElse(id.value()))
                .collect(Collectors.joining(", "));
        Label what = new WrappedText(words.text(incident.stopped()
                ? "interpretation.incidentStopped"
                : "interpretation.incidentWorse", channels, words.word("interpretation.incident", incident.kind())));
        what.getStyleClass().addAll(Styles.STRONG, incident.stopped() ? Styles.DANGER : Styles.WARNING);
        HBox.setHgrow(what, Priority.ALWAYS);
        what.setMaxWidth(Double.MAX_VALUE);
        DigitsLabel lasts = new DigitsLabel(Follow.text(
                () -> Formats.elapsed(Duration.between(incident.from(), model.now())), model.secondProperty()));
        Button over = button("interpretation.incidentOver", new InterpretationCommand.CloseIncident(incident.id()));
        Button false_ = button("interpretation.falseAlarm", new InterpretationCommand.RetractIncident(incident.id()));
        false_.getStyleClass().add(Styles.GHOST);
        HBox lead = new HBox(Icons.of(Feather.ALERT_TRIANGLE, incident.stopped() ? Styles.DANGER : Styles.WARNING),
                what, lasts);
        lead.setAlignment(Pos.CENTER_LEFT);
        lead.getStyleClass().add("banner-line");
        WrappingRow acts = new WrappingRow(over, false_);
        acts.getStyleClass().add("banner-acts");
        FoldingRow row = new FoldingRow(lead, acts);
        row.getStyleClass().addAll("banner", incident.stopped() ? "banner-stopped" : "banner-signal");
        return row;
    }

    private Button button(String key, InterpretationCommand command) {
        Button button = new Button(words.text(key));
        button.setMinWidth(HBox.USE_PREF_SIZE);
        button.setOnAction(e -> sender.send(command, button));
        return button;
    }
}
