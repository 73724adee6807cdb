package org.pupitre.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.kordamp.ikonli.feather.Feather;
import org.pupitre.domain.interpretation.ChannelState;
import org.pupitre.domain.interpretation.Mark;
import org.pupitre.ui.kit.DigitsLabel;
import org.pupitre.ui.kit.Icons;
import org.pupitre.ui.kit.LanguageChip;
import org.pupitre.ui.kit.Styles;
import org.pupitre.ui.kit.Tips;
import org.pupitre.ui.kit.list.FoldingRow;
import org.pupitre.ui.kit.list.WrappingRow;
import org.pupitre.ui.kit.wrap.OneLineText;
import org.pupitre.ui.kit.wrap.WrappedText;

/** The header: live mark, title, wall clock, time left, offset, and what is heard. */
final class HeaderView {
    private final HBox chips = new HBox();
    private final Label note = label(Styles.SMALL, Styles.MUTED);
    private final FoldingRow root;

    HeaderView(HeaderModel model) {
        Label live = label("live-mark");
        live.textProperty().bind(model.liveWordProperty());
        live.setMinWidth(Region.USE_PREF_SIZE);
        model.liveProperty().subscribe(how -> mark(live, "live", how));
        Label title = new WrappedText("", Styles.TITLE);
        title.textProperty().bind(model.titleProperty());
        Label subtitle = label(Styles.SMALL, Styles.MUTED);
        subtitle.textProperty().bind(model.subtitleProperty());
        // Where it is cut off, it is read beside the pointer.
        subtitle.accessibleTextProperty().bind(model.subtitleProperty());
        Tips.nameOf(subtitle);
        VBox titles = new HeaderTitles(title, subtitle);
        titles.getStyleClass().add("titles");
        titles.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(titles, Priority.ALWAYS);

        VBox wall = figure(model.wallClockProperty(), model.zonesProperty(), "wall-clock");
        VBox left = figure(model.leftProperty(), model.leftNoteProperty(), "time-left");
        model.restProperty().subscribe(pace -> mark(left, "pace", pace));
        VBox offset = figure(model.offsetProperty(), model.offsetNoteProperty(), "offset");
        model.paceProperty().subscribe(pace -> mark(offset, "pace", pace));

        chips.getStyleClass().add("heard-chips");
        VBox heard = new VBox(chips, note);
        heard.getStyleClass().add("heard");
        heard.setAlignment(Pos.CENTER_RIGHT);
        heard.setMinWidth(Region.USE_PREF_SIZE);
        model.floorProperty().subscribe(this::show);

        HBox lead = new HBox(live, titles);
        lead.setAlignment(Pos.CENTER_LEFT);
        lead.getStyleClass().addAll("header-row", "header-lead");
        WrappingRow figures = new WrappingRow(wall, left, offset, heard);
        figures.setAlignment(Pos.CENTER_RIGHT);
        figures.getStyleClass().add("header-figures");
        root = new FoldingRow(lead, figures);
        root.getStyleClass().add("header");
    }

    Region root() {
        return root;
    }

    private void show(HeaderModel.Floor floor) {
        List<Node> shown = new ArrayList<>();
        LanguageChip original = new LanguageChip();
        original.show(floor.language(), floor.order(), "", floor.locale());
        original.getStyleClass().add("heard-floor");
        shown.add(original);
        if (!floor.others().isEmpty()) {
            shown.add(Icons.of(Feather.ARROW_RIGHT));
        }
        for (ChannelState channel : floor.others()) {
            LanguageChip chip = new LanguageChip();
            chip.show(channel.channel().language(), floor.order(), sign(channel.mark()), floor.locale());
            chip.getStyleClass().addAll("heard-floor", "mark-" + name(channel.mark()));
            shown.add(chip);
        }
        chips.getChildren().setAll(shown);
        note.setText(floor.note());
    }

    /** The signs of the field: + interpretation, − relay; silence and loss get a warning sign, what is not known a "?". */
    private static String sign(Mark mark) {
        return switch (mark) {
            case FLOOR, IDLE -> "";
            case INTERPRETED -> " +";
            case RELAYED -> " \u2212";
            case GAP, LOST -> " !";
            case UNKNOWN -> " ?";
        };
    }

    private static VBox figure(ObservableValue<String> figure, ObservableValue<String> note, String styleClass) {
        DigitsLabel digits = new DigitsLabel(figure, Styles.BIG);
        Label below = new WrappedText("", Styles.SMALL, Styles.MUTED);
        below.textProperty().bind(note);
        below.setMinHeight(Region.USE_PREF_SIZE);
        below.setTextAlignment(TextAlignment.RIGHT);
        below.setAlignment(Pos.CENTER_RIGHT);
        VBox box = new VBox(digits, below);
        box.getStyleClass().addAll("figure", styleClass);
        box.setAlignment(Pos.CENTER_RIGHT);
        box.visibleProperty().bind(below.textProperty().isNotEmpty());
        box.managedProperty().bind(box.visibleProperty());
        return box;
    }

    /** Gives a node the style class of a constant, in place of the one of another constant of the kind. */
    private static void mark(Node node, String kind, Enum<?> value) {
        node.getStyleClass().removeIf(c -> c.startsWith(kind + "-is-"));
        node.getStyleClass().add(kind + "-is-" + name(value));
    }

    private static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Label label(String... styleClasses) {
        Label label = new OneLineText();
        label.getStyleClass().addAll(styleClasses);
        return label;
    }
}
