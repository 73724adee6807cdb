package org.pupitre.ui.board;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.feather.Feather;
import org.pupitre.ui.kit.Icons;
import org.pupitre.ui.kit.Styles;
import org.pupitre.ui.kit.wrap.OneLineText;

/** What a row tells in short at its end: star, how many ask, what it is like, and in which languages a wording is missing. */
final class Signs extends HBox {
    private final Node star = Icons.of(Feather.STAR, "question-star");
    private final Label said = new OneLineText("", Styles.MUTED, Styles.DIGITS);
    private final Node open = Icons.of(Feather.CIRCLE, "question-unchecked");
    private final Label languages = new OneLineText("", Styles.MUTED);

    Signs() {
        getStyleClass().add("question-signs");
        setAlignment(Pos.TOP_RIGHT);
        setMinWidth(USE_PREF_SIZE);
        said.setMinWidth(USE_PREF_SIZE);
        languages.setMinWidth(USE_PREF_SIZE);
    }

    void show(QuestionRow row, QuestionText text) {
        said.setText(text.signs(row));
        String missing = row.question().state().open() ? QuestionText.unchecked(row) : "";
        languages.setText(missing);
        List<Node> shown = new ArrayList<>();
        if (row.question().marks().starred()) {
            shown.add(star);
        }
        if (!said.getText().isEmpty()) {
            shown.add(said);
        }
        if (!missing.isEmpty()) {
            shown.addAll(List.of(open, languages));
        }
        if (!shown.equals(getChildren())) {
            getChildren().setAll(shown);
        }
    }
}
