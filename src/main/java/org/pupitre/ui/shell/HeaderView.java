package org.pupitre.ui.shell;

import java.util.List;
import java.util.Locale;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.pupitre.ui.kit.DigitsLabel;
import org.pupitre.ui.kit.Icons;
import org.pupitre.ui.kit.Styles;
import org.pupitre.ui.kit.Tips;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.panel.WhileVisible;
import org.pupitre.ui.kit.wrap.OneLineText;

/** The header: the state of the session, its title, the wall clock with its city, and the second zone. */
final class HeaderView {
    private final HeaderModel model;
    private final Region dot = new Region();
    private final RoomyLabel word = new RoomyLabel();
    private final HBox root;

    HeaderView(HeaderModel model, Words words) {
        this.model = model;
        dot.getStyleClass().add("live-dot");
        word.setId("live-word");
        word.textProperty().bind(model.liveWordProperty());
        word.getStyleClass().add(Styles.MUTED);
        word.setMinWidth(Region.USE_PREF_SIZE);
        model.liveProperty().subscribe(this::mark);
        words.localeProperty().subscribe(_ -> mark(model.liveProperty().get()));
        Label title = new OneLineText("", Styles.TITLE);
        title.textProperty().bind(model.titleProperty());
        Tips.textOf(title);
        Label subtitle = new OneLineText("", Styles.MUTED);
        subtitle.textProperty().bind(model.subtitleProperty());
        // Where it is cut off, it is read beside the pointer.
        subtitle.accessibleTextProperty().bind(model.subtitleProperty());
        Tips.nameOf(subtitle);
        HeaderTitles titles = new HeaderTitles(title, subtitle);
        HBox.setHgrow(titles, Priority.ALWAYS);
        DigitsLabel wall = new DigitsLabel(model.wallClockProperty(), Styles.LEAD);
        wall.setId("wall-clock");
        Label recording = zone(model.recordingProperty(), "recording");
        recording.setGraphic(Icons.of(Feather.DISC));
        recording.visibleProperty().bind(recording.managedProperty());
        root = new HBox();
        WhileVisible.in(root, dot, word, titles, recording, wall, zone(model.cityProperty(), "city"),
                zone(model.secondZoneProperty(), "second-zone"));
        root.setAlignment(Pos.CENTER_LEFT);
        root.getStyleClass().addAll("header", "console-header");
    }

    Region root() {
        return root;
    }

    private static Label zone(ObservableValue<String> text, String id) {
        Label label = new Label();
        label.setId(id);
        label.textProperty().bind(text);
        label.getStyleClass().addAll(Styles.MUTED, Styles.DIGITS);
        label.setMinWidth(Region.USE_PREF_SIZE);
        label.managedProperty().bind(label.textProperty().isNotEmpty());
        return label;
    }

    /** The title moves only when the session starts or ends: the states between take the room of the longest of their words. */
    private void mark(HeaderModel.Live how) {
        dot.getStyleClass().setAll("live-dot", "live-is-" + how.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        boolean running = how != HeaderModel.Live.NOT_STARTED && how != HeaderModel.Live.FINISHED;
        word.keepRoomFor(running ? model.wordsWhileRunning() : List.of());
    }
}
