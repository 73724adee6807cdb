package org.pupitre.ui.board;

import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.pupitre.ui.kit.LanguageChip;
import org.pupitre.ui.kit.Styles;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.list.WrappingCell;
import org.pupitre.ui.kit.wrap.WrappedText;

/** A question in a column of the board: number, language and signs above its text, whole once it is selected. */
final class ColumnCell extends WrappingCell<QuestionRow> {
    private final Words words;
    private final QuestionText said;
    private final Label number = new Label();
    private final LanguageChip chip = new LanguageChip();
    private final Signs signs = new Signs();
    private final WrappedText text = new WrappedText("", "question-text").whole();
    private final VBox row;

    ColumnCell(BoardModel model, Words words) {
        this.words = words;
        said = new QuestionText(model, words);
        number.getStyleClass().addAll(Styles.MUTED, Styles.DIGITS);
        number.setMinWidth(USE_PREF_SIZE);
        FlowPane head = new FlowPane(number, chip, signs);
        head.setRowValignment(VPos.CENTER);
        head.setMinWidth(0);
        head.getStyleClass().add("question-in-column-head");
        text.setMinWidth(0);
        row = new VBox(head, text);
        row.setMinWidth(0);
        row.getStyleClass().addAll(Styles.ROW, "question-in-column");
        selectedProperty().subscribe(_ -> draw());
    }

    @Override
    protected void updateItem(@Nullable QuestionRow item, boolean empty) {
        super.updateItem(item, empty);
        if (empty || item == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        number.setText(String.valueOf(item.question().number()));
        chip.show(item.question().language(), words.locale());
        text.setText(item.question().shown());
        var _ = signs.show(item, said);
        chip.pseudoClassStateChanged(QuestionCell.UNCHECKED,
                item.question().state().open() && !item.facts().unchecked().isEmpty());
        draw();
        setGraphic(row);
        setAccessibleText(chip.getAccessibleText() + ", " + text.getText() + ", " + said.about(item));
    }

    private void draw() {
        text.mayWrap(isSelected());
    }
}
