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

/** What a row tells in short at its end: star, how many ask, and what it is like. */
final class Signs extends HBox {
    private final Node star = Icons.of(Feather.STAR, "question-star");
    private final Label said = new OneLineText("", Styles.MUTED, Styles.DIGITS);

    Signs() {
        getStyleClass().add("question-signs");
        setAlignment(Pos.TOP_RIGHT);
        setMinWidth(USE_PREF_SIZE);
        said.setMinWidth(USE_PREF_SIZE);
    }

    /** Shows what there is to tell of a row; tells whether there is anything. */
    boolean show(QuestionRow row, QuestionText text) {
        said.setText(text.signs(row));
        List<Node> shown = new ArrayList<>();
        if (row.question().marks().starred()) {
            shown.add(star);
        }
        if (!said.getText().isEmpty()) {
            shown.add(said);
        }
        if (!shown.equals(getChildren())) {
            getChildren().setAll(shown);
        }
        return !shown.isEmpty();
    }
}
