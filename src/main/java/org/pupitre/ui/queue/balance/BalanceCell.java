package org.pupitre.ui.queue.balance;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.pupitre.ui.kit.Styles;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.wrap.OneLineText;

/** One value: its minutes, its two bars, how many wait. */
final class BalanceCell extends ListCell<BalanceRow> {
    private final BalanceModel model;
    private final Words words;
    private final BalanceWords said;
    private final Label value = new OneLineText();
    private final Label minutes = new Label();
    private final Label waiting = new Label();
    private final ShareBars bars = new ShareBars();
    private final HBox line;

    BalanceCell(BalanceModel model, Words words) {
        this.model = model;
        this.words = words;
        said = new BalanceWords(words);
        value.getStyleClass().add("balance-value");
        value.setMinWidth(0);
        HBox.setHgrow(value, Priority.ALWAYS);
        value.setMaxWidth(Double.MAX_VALUE);
        minutes.getStyleClass().addAll("balance-minutes", Styles.DIGITS);
        minutes.setMinWidth(Region.USE_PREF_SIZE);
        waiting.getStyleClass().addAll("balance-wait", Styles.MUTED, Styles.DIGITS);
        waiting.setMinWidth(Region.USE_PREF_SIZE);
        line = new HBox(value, minutes, bars, waiting);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("balance-row");
    }

    /** As wide as the list. */
    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected void updateItem(@Nullable BalanceRow row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        value.setText(said.value(model.attributeProperty().get(), row.value(), row.shown()));
        minutes.setText(words.text("balance.minutes", row.minutes()));
        waiting.setText(words.text("balance.waiting", row.waiting()));
        bars.show(row.spokenShare(), row.waitingShare());
        setGraphic(line);
        setAccessibleText(String.join(", ", value.getText(), minutes.getText(),
                words.text("balance.turns", row.turns()), waiting.getText()));
    }
}
