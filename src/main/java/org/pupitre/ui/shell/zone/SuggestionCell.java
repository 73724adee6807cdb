package org.pupitre.ui.shell.zone;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import org.pupitre.ui.kit.Styles;
import org.pupitre.ui.kit.wrap.OneLineText;

/** A zone that fits what is typed: its time, its city and its country. */
final class SuggestionCell extends ListCell<ZoneModel.Suggestion> {
    SuggestionCell() {
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(ZoneModel.@Nullable Suggestion suggestion, boolean empty) {
        super.updateItem(suggestion, empty);
        if (suggestion == null || empty) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        Label time = new Label(suggestion.time());
        time.getStyleClass().addAll(Styles.DIGITS, "zone-row-time");
        Label city = new OneLineText(suggestion.city());
        city.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(city, Priority.ALWAYS);
        Label country = new OneLineText(suggestion.country(), Styles.MUTED);
        HBox row = new HBox(time, city, country);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add(Styles.ROW);
        setGraphic(row);
        setAccessibleText(suggestion.city() + ", " + suggestion.country() + ", " + suggestion.time());
    }
}
