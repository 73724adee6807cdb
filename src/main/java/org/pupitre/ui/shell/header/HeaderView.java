package org.pupitre.ui.shell.header;

import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.pupitre.ui.kit.DigitsLabel;
import org.pupitre.ui.kit.Icons;
import org.pupitre.ui.kit.Styles;
import org.pupitre.ui.kit.Tips;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.panel.WhileVisible;
import org.pupitre.ui.kit.wrap.OneLineText;
import org.pupitre.ui.shell.zone.HeaderRow;

/** The header: the state of the session, its title, the wall clock with its city, and other time zones. */
public final class HeaderView {
    private final HeaderModel model;
    private final Region dot = new Region();
    private final RoomyLabel word = new RoomyLabel();
    private final HeaderRow root;

    /** @param openZones opens the sheet of the time zones */
    public HeaderView(HeaderModel model, Words words, Runnable openZones) {
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
        DigitsLabel wall = new DigitsLabel(model.wallClockProperty(), Styles.LEAD);
        wall.setId("wall-clock");
        wall.setOnMouseClicked(_ -> openZones.run());
        Label recording = new Label();
        recording.setId("recording");
        recording.textProperty().bind(model.recordingProperty());
        recording.getStyleClass().addAll(Styles.MUTED, Styles.DIGITS);
        recording.setMinWidth(Region.USE_PREF_SIZE);
        recording.managedProperty().bind(recording.textProperty().isNotEmpty());
        recording.setGraphic(Icons.of(Feather.DISC));
        recording.visibleProperty().bind(recording.managedProperty());
        root = new HeaderRow(titles, titles::wanted);
        WhileVisible.in(root, dot, word, titles, recording, wall, city(openZones));
        model.zones().besideProperty().subscribe(root::showZones);
        root.setAlignment(Pos.CENTER_LEFT);
        root.getStyleClass().addAll("header", "console-header");
        if (model.rehearsal()) {
            root.getStyleClass().add("rehearsal");
        }
    }

    public Region root() {
        return root;
    }

    /** Where other zones are chosen. */
    private Button city(Runnable openZones) {
        Button city = new Button();
        city.setId("city");
        city.textProperty().bind(model.cityProperty());
        city.accessibleTextProperty().bind(model.zones().allProperty());
        Tips.nameOf(city);
        city.getStyleClass().add("header-city");
        city.setMinWidth(Region.USE_PREF_SIZE);
        city.managedProperty().bind(city.textProperty().isNotEmpty());
        city.setOnAction(_ -> openZones.run());
        return city;
    }

    /** The title moves only when the session starts or ends: the states between take the room of the longest of their words. */
    private void mark(HeaderModel.Live how) {
        dot.getStyleClass().setAll("live-dot", "live-is-" + how.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        boolean running = how != HeaderModel.Live.NOT_STARTED && how != HeaderModel.Live.FINISHED;
        word.keepRoomFor(running ? model.wordsWhileRunning() : List.of());
    }
}
