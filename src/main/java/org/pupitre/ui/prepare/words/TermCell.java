package org.pupitre.ui.prepare.words;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import org.pupitre.ui.kit.Styles;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.list.SparingRow;
import org.pupitre.ui.kit.wrap.OneLineText;

/** A term in the session's languages, and its domain; all its wordings are beside the pointer. */
final class TermCell extends ListCell<TermRow> {
    private final WordsModel model;
    private final Words words;
    private final Label wordings = new OneLineText();
    private final Label domain = new OneLineText("", Styles.MUTED);
    private final Tooltip known = new Tooltip();
    private final SparingRow row;

    TermCell(WordsModel model, Words words) {
        this.model = model;
        this.words = words;
        wordings.setMinWidth(0);
        wordings.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(wordings, Priority.ALWAYS);
        domain.getStyleClass().add("term-domain");
        row = new SparingRow(wordings, domain);
        row.canSpare(domain);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().addAll(Styles.ROW, "term-row");
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected void updateItem(@Nullable TermRow item, boolean empty) {
        super.updateItem(item, empty);
        if (empty || item == null) {
            setGraphic(null);
            setAccessibleText(null);
            setTooltip(null);
            return;
        }
        String field = item.term().domain();
        wordings.setText(item.wordings(model.languages()));
        domain.setText(field == null ? "" : field);
        known.setText(item.known(model.languages(), words.language()));
        setTooltip(known);
        setAccessibleText(wordings.getText() + (field == null ? "" : ", " + field));
        setGraphic(row);
    }
}
