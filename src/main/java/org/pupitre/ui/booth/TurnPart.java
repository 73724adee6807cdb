package org.pupitre.ui.booth;

import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.pupitre.domain.interpretation.TurnLadder;
import org.pupitre.domain.interpretation.TurnLadder.Step;
import org.pupitre.ui.kit.DigitsLabel;
import org.pupitre.ui.kit.Follow;
import org.pupitre.ui.kit.Styles;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.field.ShownPerson;
import org.pupitre.ui.kit.panel.TimeBar;
import org.pupitre.ui.kit.wrap.OneLineText;
import org.pupitre.ui.kit.wrap.WrappedText;

/** How long the turn on air has lasted, and when the handover is due; and the other booths in a line each. */
final class TurnPart {
    private static final PseudoClass DUE = PseudoClass.getPseudoClass("due");
    private static final PseudoClass LONG = PseudoClass.getPseudoClass("long");

    private final Words words;
    private final Label heading = new OneLineText("", Styles.HEADING);
    private final DigitsLabel turn = new DigitsLabel(Styles.BIG, "cabin-on-air-for");
    private final Label target = new OneLineText("", Styles.MUTED, Styles.DIGITS, "cabin-handover-in");
    private final TimeBar bar = new TimeBar();
    private final VBox others = new VBox();

    TurnPart(BoothModel model, Words words) {
        this.words = words;
        bar.getStyleClass().add("cabin-air-bar");
        heading.textProperty().bind(Follow.text(() -> words.text(
                model.boothProperty().get().filter(BoothNow::mine).isPresent() ? "booth.yourTurn" : "booth.onAirFor"),
                model.boothProperty(), words.localeProperty()));
        others.getStyleClass().addAll(Styles.PANE, "cabin-others");
        model.boothProperty().subscribe(this::show);
        model.othersProperty().subscribe(this::drawOthers);
    }

    /** The clock of the turn on air, with its bar. */
    Region clock() {
        return new VBox(new FloorPart.Band(heading, FloorPart.Band.middle(turn), FloorPart.Band.below(target)), bar);
    }

    /** The other booths; they are apart, since their sentences come and go. */
    Region others() {
        return others;
    }

    private void show(Optional<BoothNow> booth) {
        TurnLadder ladder = booth.map(BoothNow::ladder).orElse(null);
        heading.setVisible(ladder != null);
        turn.setText(booth.map(BoothNow::turn).orElse(""));
        target.setText(booth.map(BoothNow::target).orElse(""));
        bar.setVisible(booth.isPresent());
        bar.move(ladder == null
                ? 0
                : Math.clamp((double) ladder.turn().toMillis() / TurnLadder.TARGET.toMillis(), 0, 1));
        mark(ladder);
    }

    private void mark(@Nullable TurnLadder ladder) {
        for (Region part : List.of(turn, target, bar)) {
            part.pseudoClassStateChanged(DUE, ladder != null && ladder.step() == Step.OFFERED);
            part.pseudoClassStateChanged(LONG, ladder != null && ladder.step() == Step.LONG);
        }
    }

    private void drawOthers(List<BoothNow> booths) {
        others.getChildren().setAll(booths.stream().map(b -> {
            Label other = new WrappedText(b.inShort(words), Styles.MUTED).whole();
            ShownPerson.mark(other, () -> b.booth().active().orElse(null));
            return other;
        }).toList());
        others.setVisible(!booths.isEmpty());
        others.setManaged(!booths.isEmpty());
    }
}
