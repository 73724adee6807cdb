package org.pupitre.ui.interpretation;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.Observable;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.pupitre.domain.act.InterpretationCommand;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.ui.kit.Follow;
import org.pupitre.ui.kit.Formats;
import org.pupitre.ui.kit.Icons;
import org.pupitre.ui.kit.Styles;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.field.LanguagePicker;
import org.pupitre.ui.kit.field.Sender;
import org.pupitre.ui.kit.keys.KeyCap;
import org.pupitre.ui.kit.keys.LanguageKeys;
import org.pupitre.ui.kit.list.FoldingRow;
import org.pupitre.ui.kit.list.WrappingRow;
import org.pupitre.ui.kit.wrap.WrappedText;

/** All that is known of interpretation: floor language, channels, booths, and what wants to be handled. */
public final class InterpretationView {
    private static final int COLUMNS = 3;
    /** What a channel needs, in sizes of text. */
    private static final int CHANNEL_EMS = 15;

    private final InterpretationModel model;
    private final Words words;
    private final Sender sender;
    private final NoticeViews notices;
    private final GridPane channels = new GridPane();
    private final VBox booths = new VBox();
    private final VBox signals = new VBox();
    private final VBox incidents = new VBox();
    private final Label empty = new WrappedText();
    private final Runnable openBooth;

    /** @param openBooth opens the interpreters’ window */
    public InterpretationView(InterpretationModel model, Words words, Sender sender, Runnable openBooth) {
        this.openBooth = openBooth;
        this.model = model;
        this.words = words;
        this.sender = sender;
        notices = new NoticeViews(model, words, sender);
    }

    /** Builds the part of the console, top to bottom as on the screen. */
    public Region build() {
        KeyCap keys = new KeyCap(Follow.text(() -> letters(model.languagesProperty().get()),
                model.languagesProperty()));
        empty.textProperty().bind(words.bind("interpretation.empty"));
        empty.getStyleClass().add(Styles.EMPTY);
        empty.setMinHeight(Region.USE_PREF_SIZE);
        channels.getStyleClass().add("channels");
        booths.getStyleClass().add("booths");
        signals.getStyleClass().add("banners");
        incidents.getStyleClass().add("banners");
        VBox pane = new VBox(heading(keys), channels,
                empty, signals, incidents, booths);
        pane.getStyleClass().addAll(Styles.PANE, "interpretation");
        follow(this::drawChannels, model.channels());
        Follow.each(channels.widthProperty(), () -> {
            if (channels.getColumnConstraints().size() != columns()) {
                drawChannels();
            }
        });
        follow(this::drawBooths, model.booths());
        follow(this::drawSignals, model.signals());
        follow(this::drawIncidents, model.incidents());
        return pane;
    }

    /** Puts the keyboard onto the first control of this part. */
    public void focusFirst() {
        (signals.getChildren().isEmpty() ? booths : signals).lookupAll(".button").stream().findFirst()
                .ifPresent(Node::requestFocus);
    }

    /** In one row where there is room; else what leads elsewhere is below. */
    private FoldingRow heading(KeyCap keys) {
        keys.setMinWidth(Region.USE_PREF_SIZE);
        Label title = new Label();
        title.textProperty().bind(words.bind("interpretation.title"));
        title.getStyleClass().add(Styles.HEADING);
        title.setMinWidth(Region.USE_PREF_SIZE);
        WrappingRow acts = new WrappingRow(floor(), keys, booth());
        acts.setAlignment(Pos.CENTER_RIGHT);
        acts.getStyleClass().add("interpretation-acts");
        FoldingRow heading = new FoldingRow(title, acts);
        heading.getStyleClass().add("interpretation-heading");
        return heading;
    }

    private Button booth() {
        Button button = Icons.button(Feather.EXTERNAL_LINK, words.bind("interpretation.openBooth"), openBooth);
        button.setId("open-booth");
        return button;
    }

    private WrappingRow floor() {
        LanguagePicker picker = new LanguagePicker(words, words.bind("interpretation.floorName"), null);
        picker.setId("floor-language-picker");
        picker.disableProperty().bind(model.overProperty());
        picker.setOnPicked(l -> {
            if (!l.equals(model.floorLanguage())) {
                l.ifPresent(to -> sender.send(new InterpretationCommand.SetFloorLanguage(to), picker));
            }
            picker.valueProperty().set(model.floorLanguage());
        });
        Label since = new Label();
        since.setId("floor-since");
        since.getStyleClass().addAll(Styles.MUTED, Styles.DIGITS);
        since.textProperty().bind(Follow.text(this::since, model.floorProperty(),
                model.sourceProperty(), model.secondProperty(), words.localeProperty()));
        Runnable changed = () -> {
            picker.setLanguages(model.languagesProperty().get());
            picker.valueProperty().set(model.floorLanguage());
        };
        Follow.each(model.floorProperty(), changed);
        Follow.each(model.languagesProperty(), changed);
        changed.run();
        WrappingRow row = new WrappingRow(since, picker);
        row.setAlignment(Pos.CENTER_RIGHT);
        row.getStyleClass().add("floor-language");
        return row;
    }

    private String since() {
        String how = words.word("interpretation.floor", model.sourceProperty().get());
        return model.floorProperty().get().filter(f -> f.language() != null)
                .map(f -> words.text("interpretation.floorSince", how,
                        Formats.elapsed(Duration.between(f.since(), model.now()))))
                .orElse(how);
    }

    private static String letters(List<LanguageTag> languages) {
        return String.join(" / ", LanguageKeys.of(languages).values().stream().map(String::valueOf).toList());
    }

    private void follow(Runnable draw, Observable list) {
        Follow.each(list, draw);
        Follow.each(words.localeProperty(), draw);
        draw.run();
    }

    private void drawChannels() {
        empty.setVisible(model.channels().isEmpty());
        empty.setManaged(model.channels().isEmpty());
        int columns = columns();
        channels.getColumnConstraints().clear();
        for (int i = 0; i < columns; i++) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(100.0 / columns);
            channels.getColumnConstraints().add(column);
        }
        channels.getChildren().clear();
        int index = 0;
        for (ChannelCard card : model.channels()) {
            channels.add(new ChannelCardView(card, model, words, sender), index % columns, index / columns);
            index++;
        }
        show(channels, channels.getChildren());
    }

    /** As many as there is room for; before it is known how much there is, as many as are usual. */
    private int columns() {
        double most = channels.getWidth() <= 0
                ? COLUMNS
                : channels.getWidth() / (empty.getFont().getSize() * CHANNEL_EMS);
        return Math.max(1, Math.min(COLUMNS, Math.min((int) most, model.channels().size())));
    }

    private void drawBooths() {
        redraw(booths, model.booths().stream().map(b -> (Node) new BoothCard(b, model, words, sender)).toList());
    }

    private void drawSignals() {
        redraw(signals,
                model.signals().stream().map(s -> (Node) notices.signal(s, s.equals(model.signals().getFirst())))
                        .toList());
    }

    private void drawIncidents() {
        redraw(incidents, model.incidents().stream().map(i -> (Node) notices.incident(i)).toList());
    }

    private static void redraw(VBox box, List<Node> nodes) {
        box.getChildren().setAll(new ArrayList<>(nodes));
        show(box, nodes);
    }

    private static void show(Region box, List<Node> nodes) {
        box.setVisible(!nodes.isEmpty());
        box.setManaged(!nodes.isEmpty());
    }
}
