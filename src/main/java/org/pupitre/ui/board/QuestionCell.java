package org.pupitre.ui.board;

import java.util.List;
import javafx.beans.value.ObservableBooleanValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
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

/**
 * One question of a list: the first in large letters with its other wording, any other in one line. The selected one shows
 * whole what it asks, what is known of it and what can be done with it.
 */
final class QuestionCell extends WrappingCell<QuestionRow> {
    /** From here on numbers get more room. */
    private static final int LONG_NUMBER = 100;
    /** A wording in another language of the session is missing, or no person has checked it. */
    static final PseudoClass UNCHECKED = PseudoClass.getPseudoClass("unchecked");
    private static final PseudoClass FIRST = PseudoClass.getPseudoClass("first");

    private final Words words;
    private final QuestionButtons buttons;
    private final QuestionText said;
    private final Label number = new Label();
    private final LanguageChip chip = new LanguageChip();
    /** The same node in one line and in several: a row that is pressed is chosen, and may be dragged by it. */
    private final WrappedText text = new WrappedText("", "question-text").whole();
    private final WrappedText other = new WrappedText("", Styles.MUTED).whole();
    private final WrappedText about = new WrappedText("", Styles.MUTED, Styles.DIGITS).whole();
    private final FlowPane acts = new FlowPane();
    private final VBox body = new VBox();
    private final HBox row;
    private final Tooltip known = new Tooltip();
    private final Signs signs = new Signs();
    private final ObservableBooleanValue single;

    /** @param single whether no more than one row is selected, which then shows all that can be done with it */
    QuestionCell(BoardModel model, Words words, QuestionButtons buttons, ObservableBooleanValue single) {
        this.single = single;
        this.words = words;
        this.buttons = buttons;
        said = new QuestionText(model, words);
        number.getStyleClass().addAll(Styles.MUTED, Styles.DIGITS, "question-number");
        ShownPerson.markNames(about, () -> getItem() == null ? List.of() : getItem().people());
        acts.getStyleClass().add("question-buttons");
        acts.setMinHeight(USE_PREF_SIZE);
        text.setMinWidth(0);
        body.getChildren().add(text);
        body.setMinWidth(0);
        body.getStyleClass().add("question-body");
        HBox.setHgrow(body, Priority.ALWAYS);
        row = new HBox(number, chip, body);
        row.setAlignment(Pos.TOP_LEFT);
        row.getStyleClass().addAll(Styles.ROW, "board-question");
        Follow.each(selectedProperty(), this::draw);
        Follow.each(single, this::draw);
    }

    @Override
    protected void updateItem(@Nullable QuestionRow item, boolean empty) {
        super.updateItem(item, empty);
        if (empty || item == null) {
            setGraphic(null);
            setAccessibleText(null);
            setTooltip(null);
            return;
        }
        number.setText(String.valueOf(item.question().number()));
        number.getStyleClass().remove("long");
        if (item.question().number() >= LONG_NUMBER) {
            number.getStyleClass().add("long");
        }
        chip.show(item.question().language(), words.locale());
        chip.pseudoClassStateChanged(UNCHECKED,
                item.question().state().open() && !item.facts().unchecked().isEmpty());
        text.setText(item.question().shown());
        about.setText(said.about(item));
        known.setText(said.about(item));
        setTooltip(known);
        draw();
        setGraphic(row);
        setAccessibleText(chip.getAccessibleText() + ", " + text.getText() + ", " + about.getText());
    }

    private void draw() {
        QuestionRow item = getItem();
        if (item == null || isEmpty()) {
            return;
        }
        boolean first = getIndex() == 0;
        pseudoClassStateChanged(FIRST, first);
        boolean chosen = isSelected() && single.get();
        text.mayWrap(first || chosen);
        row.getChildren().remove(signs);
        // What they tell is below the text of the row that is chosen.
        if (signs.show(item, said) && !chosen) {
            row.getChildren().add(signs);
        }
        body.getChildren().remove(1, body.getChildren().size());
        if (first || chosen) {
            item.wordingFor(words.language()).ifPresent(wording -> {
                other.setText(wording.getValue().shown());
                body.getChildren().add(other);
            });
        }
        if (chosen) {
            acts.getChildren().setAll(buttons.of(item, this));
            body.getChildren().addAll(about, acts);
        } else {
            acts.getChildren().clear();
        }
    }
}
