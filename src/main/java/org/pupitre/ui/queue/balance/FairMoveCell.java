package org.pupitre.ui.queue.balance;

import java.util.function.BiConsumer;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.pupitre.domain.outlook.balance.Suggestion;
import org.pupitre.ui.kit.Follow;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.wrap.OneLineText;
import org.pupitre.ui.kit.wrap.WrappedText;

/** A suggestion: who, why, and the button that moves. */
final class FairMoveCell extends ListCell<Suggestion> {
    private final BalanceWords said;
    private final Words words;
    private final Label name = new OneLineText();
    private final WrappedText reason = new WrappedText();
    private final Button move = new Button();
    private final HBox line;

    /** @param moves moves a request; it is given the button, beside which a refusal is said */
    FairMoveCell(BalanceModel model, Words words, BiConsumer<Suggestion, Node> moves) {
        this.words = words;
        said = new BalanceWords(words);
        name.getStyleClass().add("balance-name");
        name.setMinWidth(0);
        reason.getStyleClass().add("balance-reason");
        VBox who = new VBox(name, reason);
        who.setAlignment(Pos.CENTER_LEFT);
        who.setMinWidth(0);
        HBox.setHgrow(who, Priority.ALWAYS);
        move.setMinWidth(Region.USE_PREF_SIZE);
        move.setFocusTraversable(false);
        move.setOnAction(_ -> {
            if (getItem() != null) {
                moves.accept(getItem(), move);
            }
        });
        line = new HBox(who, move);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("balance-suggestion");
        Follow.each(hoverProperty(), () -> {
            if (getItem() != null) {
                model.mark(isHover() ? getItem() : null);
            }
        });
    }

    /** As wide as the list. */
    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected void updateItem(@Nullable Suggestion suggestion, boolean empty) {
        super.updateItem(suggestion, empty);
        if (empty || suggestion == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        name.setText(said.name(suggestion));
        reason.setText(said.reason(suggestion));
        move.setText(words.text("balance.moveTo", suggestion.place()));
        setGraphic(line);
        setAccessibleText(String.join(", ", name.getText(), reason.getText(), move.getText()));
    }
}
