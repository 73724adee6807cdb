package org.pupitre.ui.booth;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.pupitre.ui.kit.LanguageChip;
import org.pupitre.ui.kit.Styles;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.wrap.OneLineText;
import org.pupitre.ui.kit.wrap.WrappedText;

/** The question that is read out or answered, in all its wordings; the one it was asked in comes first. */
final class QuestionPart {
    private final Words words;
    private final VBox root = new VBox();
    private String heading = "";
    private Locale told = Locale.ROOT;
    private List<FloorNow.Wording> drawn = List.of();

    QuestionPart(BoothModel model, Words words) {
        this.words = words;
        root.getStyleClass().addAll(Styles.PANE, "cabin-question");
        model.floorProperty().subscribe(this::show);
    }

    Region root() {
        return root;
    }

    private void show(FloorNow floor) {
        if (floor.question().equals(heading) && floor.wordings().equals(drawn) && words.locale().equals(told)) {
            return;
        }
        heading = floor.question();
        drawn = floor.wordings();
        told = words.locale();
        root.setVisible(!heading.isEmpty());
        root.setManaged(!heading.isEmpty());
        List<Node> lines = new ArrayList<>();
        lines.add(new OneLineText(heading, Styles.HEADING));
        for (FloorNow.Wording wording : drawn) {
            lines.add(line(wording, lines.size() == 1));
        }
        root.getChildren().setAll(lines);
    }

    private HBox line(FloorNow.Wording wording, boolean asked) {
        LanguageChip language = LanguageChip.of(wording.language(), words.locale());
        Label text = new WrappedText(wording.text(), Styles.LEAD).whole();
        if (!asked) {
            text.getStyleClass().add(Styles.MUTED);
        }
        text.setMinWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox line = new HBox(language, text);
        line.getStyleClass().add("cabin-wording");
        return line;
    }
}
