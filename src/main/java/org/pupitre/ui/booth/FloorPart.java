package org.pupitre.ui.booth;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.pupitre.ui.kit.DigitsLabel;
import org.pupitre.ui.kit.Formats;
import org.pupitre.ui.kit.LanguageChip;
import org.pupitre.ui.kit.Phases;
import org.pupitre.ui.kit.Styles;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.field.ShownPerson;
import org.pupitre.ui.kit.list.SparingRow;
import org.pupitre.ui.kit.panel.TimeBar;
import org.pupitre.ui.kit.panel.TurnView;
import org.pupitre.ui.kit.wrap.OneLineText;

/** Who speaks, in which language, and what is left of the speaking time. */
final class FloorPart {
    private static final PseudoClass NOBODY = PseudoClass.getPseudoClass("nobody");

    private final Words words;
    private final Label heading = new OneLineText("", Styles.HEADING);
    private final Label name = new OneLineText("", Styles.HEADLINE, "cabin-name");
    private final LanguageChip chip = new LanguageChip().ofFloor();
    private final Label saidAs = new OneLineText("", "cabin-said");
    private final Label about = new OneLineText("", Styles.MUTED);
    private final Label speaking = new OneLineText("", Styles.HEADING);
    private final DigitsLabel left = new DigitsLabel(Styles.BIG, "cabin-left");
    private final Label note = new Label();
    private final TimeBar bar = new TimeBar();

    FloorPart(BoothModel model, Words words) {
        this.words = words;
        note.getStyleClass().addAll(Styles.MUTED, Styles.DIGITS, "cabin-turn-note");
        note.setMinWidth(Region.USE_PREF_SIZE);
        bar.getStyleClass().add("cabin-turn-bar");
        speaking.textProperty().bind(words.bind("booth.speaking"));
        name.setMinWidth(0);
        List.of(name, saidAs, about)
                .forEach(label -> ShownPerson.mark(label, () -> model.floorProperty().get().person()));
        model.floorProperty().subscribe(this::show);
    }

    /** Who speaks and the clock, in one band with its bar. */
    Region inOne() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox below = Band.below(said(), note);
        return new VBox(new Band(heading, Band.middle(name, chip, gap, left), below), bar);
    }

    /** Who speaks, without the clock. */
    Region who() {
        Band band = new Band(heading, Band.middle(name, chip), Band.below(said()));
        band.getStyleClass().add("cabin-speaker");
        return band;
    }

    /** The clock alone, with its bar. */
    Region clock() {
        return new VBox(new Band(speaking, Band.middle(left), Band.below(note)), bar);
    }

    private SparingRow said() {
        SparingRow said = new SparingRow(saidAs, about);
        said.canSpare(about);
        saidAs.setMinWidth(0);
        about.setMinWidth(0);
        said.setMinWidth(0);
        said.getStyleClass().add("cabin-facts");
        HBox.setHgrow(said, Priority.ALWAYS);
        return said;
    }

    private void show(FloorNow floor) {
        heading.setText(floor.heading());
        name.setText(floor.name());
        name.pseudoClassStateChanged(NOBODY, !floor.taken());
        name.setAccessibleText(floor.told(words));
        show(chip, floor.taken());
        chip.show(floor.language(), words.locale());
        saidAs.setText(floor.saidAs());
        show(saidAs, !floor.saidAs().isEmpty());
        about.setText(floor.about());
        TurnView turn = floor.turn();
        left.setText(turn == null ? "" : Formats.remaining(turn.remaining()));
        note.setText(turn == null ? "" : turn.word(words));
        speaking.setVisible(turn != null);
        bar.move(turn == null ? 0 : turn.progress());
        if (turn == null) {
            Phases.mark(bar, null);
        } else {
            List.of(left, note, bar).forEach(turn::mark);
        }
    }

    private static void show(Region region, boolean shown) {
        region.setVisible(shown);
        region.setManaged(shown);
    }

    /** A heading, what it is about in large letters, and what is to be said of it, each in a row of its own height. */
    static final class Band extends VBox {
        Band(Label heading, HBox middle, HBox below) {
            super(heading, middle, below);
            getStyleClass().addAll("band", "cabin-band");
            setMinWidth(0);
            heading.setMinWidth(0);
        }

        static HBox middle(Node... parts) {
            HBox row = new HBox(parts);
            row.setAlignment(Pos.CENTER_LEFT);
            row.getStyleClass().addAll("band-middle", "floor-who");
            return row;
        }

        static HBox below(Node... parts) {
            HBox row = new HBox(parts);
            row.setAlignment(Pos.CENTER_LEFT);
            row.getStyleClass().add("band-below");
            return row;
        }
    }
}
