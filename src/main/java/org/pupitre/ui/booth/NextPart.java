package org.pupitre.ui.booth;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.pupitre.ui.kit.LanguageChip;
import org.pupitre.ui.kit.SectionHeader;
import org.pupitre.ui.kit.Styles;
import org.pupitre.ui.kit.Tips;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.field.ShownPerson;
import org.pupitre.ui.kit.list.SparingRow;
import org.pupitre.ui.kit.wrap.OneLineText;
import org.pupitre.ui.kit.wrap.WrappedText;

/** The next three, each with the language the booth then works into; their place is kept while fewer wait. */
final class NextPart {
    private final BoothModel model;
    private final Words words;
    private final VBox lines = new VBox();
    private final Label more = new Label();
    private final VBox root;

    NextPart(BoothModel model, Words words) {
        this.model = model;
        this.words = words;
        lines.getStyleClass().add("cabin-lines");
        more.getStyleClass().add(Styles.MUTED);
        more.setMinWidth(Region.USE_PREF_SIZE);
        root = new VBox(new SectionHeader(words.bind("booth.next"), more), lines);
        root.getStyleClass().addAll(Styles.PANE, "cabin-next");
        model.upcomingProperty().subscribe(this::show);
    }

    Region root() {
        return root;
    }

    private void show(Upcoming upcoming) {
        List<Node> shown = new ArrayList<>();
        upcoming.lines().forEach(line -> shown.add(line(line, shown.isEmpty())));
        if (shown.isEmpty()) {
            Label empty = new WrappedText("", Styles.EMPTY).whole();
            empty.textProperty().bind(words.bind(model.headProperty().get().over()
                    ? "booth.sessionOver"
                    : "booth.queueEmpty"));
            shown.add(empty);
        }
        more.setText(upcoming.more() > 0 ? words.text("booth.more", upcoming.more()) : "");
        lines.getChildren().setAll(shown);
    }

    private HBox line(Upcoming.Line line, boolean first) {
        Label name = new OneLineText(line.name(), "cabin-next-name");
        if (first) {
            name.getStyleClass().add(Styles.STRONG);
        }
        name.setMinWidth(0);
        LanguageChip language = LanguageChip.of(line.language(), words.locale());
        Label into = new OneLineText(line.into(), "cabin-into");
        if (line.turns()) {
            into.getStyleClass().addAll(Styles.ACCENT, Styles.STRONG);
        } else {
            into.getStyleClass().add(Styles.MUTED);
        }
        into.setMinWidth(0);
        into.setMaxWidth(Double.MAX_VALUE);
        into.setAlignment(Pos.CENTER_RIGHT);
        HBox.setHgrow(into, Priority.ALWAYS);
        SparingRow row = new SparingRow(name, language, into);
        if (!line.turns()) {
            row.canSpare(into);
        }
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("cabin-line");
        row.setAccessibleText(line.told());
        Tips.nameOf(row);
        ShownPerson.mark(row, line::person);
        return row;
    }
}
