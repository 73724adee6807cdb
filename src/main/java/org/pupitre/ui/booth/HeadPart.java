package org.pupitre.ui.booth;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.pupitre.domain.interpretation.ChannelState;
import org.pupitre.domain.interpretation.Mark;
import org.pupitre.ui.kit.DigitsLabel;
import org.pupitre.ui.kit.Icons;
import org.pupitre.ui.kit.LanguageChip;
import org.pupitre.ui.kit.Phases;
import org.pupitre.ui.kit.Styles;
import org.pupitre.ui.kit.Tips;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.list.FoldingRow;
import org.pupitre.ui.kit.wrap.OneLineText;
import org.pupitre.ui.kit.wrap.WrappedText;

/** Floor language and channels, the running item, and the clocks. */
final class HeadPart {
    private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");

    private final Words words;
    private final HBox chips = new HBox();
    private final WrappedText item = new WrappedText();
    private final Label then = new OneLineText();
    private final DigitsLabel itemLeft = new DigitsLabel(Styles.BIG);
    private final Label itemNote = new Label();
    private final DigitsLabel clock = new DigitsLabel(Styles.BIG);
    private final Label city = new Label();
    private final DigitsLabel left = new DigitsLabel(Styles.BIG);
    private final Label leftNote = new Label();
    private final VBox titles;
    private final List<Node> figures;

    HeadPart(BoothModel model, Words words) {
        this.words = words;
        chips.getStyleClass().add("cabin-chips");
        item.getStyleClass().add(Styles.TITLE);
        Tips.textOf(item);
        then.getStyleClass().add(Styles.MUTED);
        titles = new VBox(item, then);
        titles.setAlignment(Pos.CENTER_LEFT);
        titles.getStyleClass().add("titles");
        itemLeft.getStyleClass().add("cabin-item-left");
        itemNote.getStyleClass().add("cabin-item-note");
        figures = List.of(figure(itemLeft, itemNote), figure(left, leftNote), wall());
        model.headProperty().subscribe(this::show);
    }

    /**
     * The head, put together again.
     *
     * @param wide whether it is in one row; else its parts go below each other as there is room
     */
    Region root(boolean wide) {
        item.mayWrap(!wide);
        Region root;
        if (wide) {
            HBox lead = new HBox(chips, titles);
            lead.setAlignment(Pos.CENTER_LEFT);
            lead.getStyleClass().addAll("header-row", "header-lead");
            HBox trail = new HBox(figures.toArray(Node[]::new));
            trail.setAlignment(Pos.CENTER_RIGHT);
            trail.getStyleClass().add("header-row");
            root = new FoldingRow(lead, trail);
        } else {
            FlowPane trail = new FlowPane(figures.toArray(Node[]::new));
            trail.getStyleClass().add("cabin-figures");
            root = new VBox(chips, titles, trail);
            root.getStyleClass().add("cabin-narrow-head");
        }
        root.getStyleClass().add("header");
        return root;
    }

    private VBox wall() {
        VBox wall = figure(clock, city);
        wall.getStyleClass().add("wall-clock");
        return wall;
    }

    private static VBox figure(DigitsLabel digits, Label note) {
        note.getStyleClass().addAll(Styles.MUTED);
        note.setMinWidth(Region.USE_PREF_SIZE);
        VBox box = new VBox(digits, note);
        box.setAlignment(Pos.CENTER_RIGHT);
        box.setMinWidth(Region.USE_PREF_SIZE);
        box.getStyleClass().add("figure");
        return box;
    }

    private void show(Head head) {
        drawChips(head);
        item.setText(head.item());
        then.setText(head.then());
        itemLeft.setText(head.itemLeft());
        itemNote.setText(head.itemNote());
        Phases.mark(itemLeft, head.phase());
        Phases.mark(itemNote, head.phase());
        clock.setText(head.clock());
        city.setText(head.city());
        left.setText(head.left());
        leftNote.setText(head.leftNote());
        left.pseudoClassStateChanged(OVER, head.pastStop());
    }

    private void drawChips(Head head) {
        List<Node> shown = new ArrayList<>();
        LanguageChip floor = new LanguageChip();
        floor.show(head.language(), head.locale());
        floor.ofFloor();
        floor.getStyleClass().add("cabin-chip");
        Label word = new Label(words.text(floorWord(head)));
        word.getStyleClass().addAll(Styles.MUTED);
        shown.add(channel(floor, word));
        for (ChannelState channel : head.others()) {
            shown.add(arrow());
            LanguageChip chip = new LanguageChip();
            chip.show(channel.channel().language(), head.locale());
            boolean trouble = channel.mark().trouble();
            chip.getStyleClass().addAll("cabin-chip",
                    trouble ? "cabin-trouble" : channel.mark() == Mark.UNKNOWN ? "cabin-unknown" : "cabin-fine");
            Label carries = new Label(words.word("booth.mark", channel.mark()));
            carries.getStyleClass().addAll(trouble ? Styles.DANGER : Styles.MUTED);
            shown.add(channel(chip, carries));
        }
        chips.getChildren().setAll(shown);
    }

    private static String floorWord(Head head) {
        if (head.language() == null) {
            return head.over() ? "booth.floorEnded" : "booth.floorUnknown";
        }
        return head.kept() ? "booth.floorKept" : "booth.floor";
    }

    private static Node arrow() {
        HBox box = new HBox(Icons.of(Feather.ARROW_RIGHT));
        box.setAlignment(Pos.CENTER);
        return box;
    }

    private static VBox channel(LanguageChip chip, Label word) {
        word.setMinWidth(Region.USE_PREF_SIZE);
        chip.setMinWidth(Region.USE_PREF_SIZE);
        VBox box = new VBox(chip, word);
        box.setAlignment(Pos.CENTER);
        box.getStyleClass().add("cabin-channel");
        return box;
    }
}
