package org.pupitre.ui.closing;

import java.util.EnumMap;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.pupitre.ui.closing.Closing.Choice;
import org.pupitre.ui.kit.LanguageChip;
import org.pupitre.ui.kit.Styles;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.field.ShownPerson;
import org.pupitre.ui.kit.list.WrappingCell;
import org.pupitre.ui.kit.wrap.WrappedText;

/** A question that was not answered, with the choice of what becomes of it. */
final class OpenQuestionCell extends WrappingCell<OpenQuestionRow> {
    private final Words words;
    private final Label number = new Label();
    private final LanguageChip chip = new LanguageChip();
    private final WrappedText text = new WrappedText("", "closing-text").whole();
    private final WrappedText about = new WrappedText("", Styles.MUTED).whole();
    private final Map<Choice, ToggleButton> buttons = new EnumMap<>(Choice.class);
    private final HBox row;

    /** What is done when a choice is pressed. */
    @FunctionalInterface
    interface Chosen {
        /**
         * Does it.
         *
         * @param near the button, beside which more may be asked
         */
        void choose(OpenQuestionRow row, Choice choice, Node near);
    }

    OpenQuestionCell(Words words, Chosen chosen) {
        this.words = words;
        number.getStyleClass().addAll(Styles.MUTED, Styles.DIGITS, "closing-number");
        HBox choices = new HBox();
        choices.getStyleClass().add("closing-choices");
        for (Choice choice : Choice.values()) {
            ToggleButton button = new ToggleButton();
            button.setMinWidth(USE_PREF_SIZE);
            button.setFocusTraversable(false);
            button.setOnAction(_ -> press(choice, button, chosen));
            buttons.put(choice, button);
            choices.getChildren().add(button);
        }
        text.setMinWidth(0);
        HBox place = new HBox(choices);
        place.getStyleClass().add("closing-place");
        VBox body = new VBox(text, about, place);
        body.setMinWidth(0);
        body.getStyleClass().add("closing-body");
        HBox.setHgrow(body, Priority.ALWAYS);
        ShownPerson.tell(this, () -> getItem() == null ? null : getItem().question().asker());
        row = new HBox(number, chip, body);
        row.setAlignment(Pos.TOP_LEFT);
        row.getStyleClass().addAll(Styles.ROW, "closing-question");
    }

    /** What is shown as chosen follows the session, and not the press. */
    private void press(Choice choice, ToggleButton button, Chosen chosen) {
        OpenQuestionRow item = getItem();
        if (item != null) {
            button.setSelected(item.choice() == choice);
            chosen.choose(item, choice, button);
        }
    }

    @Override
    protected void updateItem(@Nullable OpenQuestionRow item, boolean empty) {
        super.updateItem(item, empty);
        if (empty || item == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        number.setText(String.valueOf(item.question().number()));
        chip.show(item.question().language(), words.locale());
        text.setText(item.question().shown());
        about.setText(item.about());
        buttons.forEach((choice, button) -> {
            button.setText(words.word("closing.choice", choice));
            button.setSelected(item.choice() == choice);
            button.setVisible(item.may(choice));
            button.setManaged(item.may(choice));
        });
        Choice choice = item.choice();
        setAccessibleText(String.join(", ", number.getText(), chip.getAccessibleText(), text.getText(),
                about.getText(), choice == null ? words.text("closing.none") : words.word("closing.choice", choice)));
        setGraphic(row);
    }
}
