package org.pupitre.ui.shell.sheet;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.pupitre.ui.kit.Styles;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.layer.ColumnScroll;
import org.pupitre.ui.kit.wrap.OneLineText;

/** A sheet over the lower part of the console, below who is next and right of the agenda. */
public final class LowSheet extends OverSheet {
    public LowSheet(ObservableValue<String> title, Region content, Words words, Runnable close) {
        super(heading(title), new ColumnScroll(content), words, close, () -> {
        });
        getStyleClass().add("low-sheet");
    }

    private static Label heading(ObservableValue<String> title) {
        Label heading = new OneLineText("", Styles.TITLE);
        heading.textProperty().bind(title);
        return heading;
    }
}
