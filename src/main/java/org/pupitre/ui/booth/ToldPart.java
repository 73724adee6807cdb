package org.pupitre.ui.booth;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.pupitre.domain.act.SignalKind;
import org.pupitre.ui.kit.Icons;
import org.pupitre.ui.kit.SectionHeader;
import org.pupitre.ui.kit.Styles;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.wrap.OneLineText;

/** What was told the moderator, and what became of it. */
final class ToldPart {
    private final Words words;
    private final VBox lines = new VBox();
    private final VBox root;

    ToldPart(BoothModel model, Words words) {
        this.words = words;
        root = new VBox(new SectionHeader(words.bind("booth.told")), lines);
        root.getStyleClass().addAll(Styles.PANE, "cabin-told");
        model.signalsProperty().subscribe(this::show);
    }

    Region root() {
        return root;
    }

    private void show(Map<SignalKind, SignalNow> signals) {
        List<Node> shown = new ArrayList<>();
        signals.forEach((kind, now) -> {
            if (now.standing() != SignalNow.Standing.QUIET) {
                shown.add(line(kind, now));
            }
        });
        lines.getChildren().setAll(shown);
        root.setVisible(!shown.isEmpty());
    }

    private HBox line(SignalKind kind, SignalNow now) {
        boolean answered = now.standing() == SignalNow.Standing.ANSWERED;
        FontIcon sign = Icons.of(answered ? Feather.CHECK : Feather.CLOCK);
        Label what = new OneLineText(words.word("booth.signal", kind), "cabin-told-what");
        what.setMinWidth(0);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Label note = new Label(now.note());
        note.getStyleClass().addAll(Styles.MUTED, Styles.DIGITS);
        note.setMinWidth(Region.USE_PREF_SIZE);
        HBox line = new HBox(sign, what, gap, note);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("cabin-told-line");
        return line;
    }
}
