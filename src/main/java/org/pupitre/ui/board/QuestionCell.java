package org.pupitre.ui.board;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.pupitre.ui.kit.Follow;
import org.pupitre.ui.kit.LanguageChip;
import org.pupitre.ui.kit.Styles;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.field.ShownPerson;
import org.pupitre.ui.kit.list.WrappingCell;
import org.pupitre.ui.kit.wrap.WrappedText;

/** One question of a list; the selected one also shows what can be done with it. */
final class QuestionCell extends WrappingCell<QuestionRow> {
    private final BoardModel model;
    private final Words words;
    private final QuestionButtons buttons;
    private final QuestionText said;
    private final LanguageChip chip = new LanguageChip();
    private final Label text = new WrappedText();
    private final Label about = new WrappedText();
    private final FlowPane acts = new FlowPane();
    private final HBox line;

    QuestionCell(BoardModel model, Words words, QuestionButtons buttons) {
        this.model = model;
        this.words = words;
        this.buttons = buttons;
        said = new QuestionText(model, words);
        text.setMinHeight(USE_PREF_SIZE);
        about.setMinHeight(USE_PREF_SIZE);
        about.getStyleClass().addAll(Styles.SMALL, Styles.MUTED, Styles.DIGITS);
        ShownPerson.markNames(about, () -> getItem() == null ? List.of() : getItem().people());
        acts.getStyleClass().add("question-buttons");
        acts.setMinHeight(USE_PREF_SIZE);
        VBox body = new VBox(text, about, acts);
        body.setMinWidth(0);
        body.getStyleClass().add("question-body");
        HBox.setHgrow(body, Priority.ALWAYS);
        line = new HBox(chip, body);
        line.setAlignment(Pos.TOP_LEFT);
        line.getStyleClass().addAll(Styles.ROW, "board-question");
        Follow.each(selectedProperty(), this::drawActs);
    }

    @Override
    protected void updateItem(@Nullable QuestionRow row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        chip.show(row.question().language(), model.languagesProperty().get(), "", words.locale());
        text.setText(row.question().shown());
        about.setText(said.about(row));
        drawActs();
        setGraphic(line);
        setAccessibleText(chip.getAccessibleText() + ", " + text.getText() + ", " + about.getText());
    }

    private void drawActs() {
        QuestionRow row = getItem();
        boolean shown = isSelected() && row != null && !isEmpty();
        acts.setVisible(shown);
        acts.setManaged(shown);
        if (shown) {
            acts.getChildren().setAll(buttons.of(row, this));
        } else {
            acts.getChildren().clear();
        }
    }
}
