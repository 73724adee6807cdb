package org.pupitre.ui.timeline.table;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.pupitre.ui.kit.Styles;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.wrap.OneLineText;

/** The names of the columns. */
public final class TableHead {
    private TableHead() {}

    /** Makes the line with the names. */
    public static Region of(Words words) {
        Label title = name(words, "plan.item");
        TableLine line = new TableLine(name(words, "plan.start"), title, name(words, "plan.speakers"),
                name(words, "plan.minutes"), name(words, "plan.ifLate"), title);
        line.getStyleClass().add("plan-names");
        return line;
    }

    private static Label name(Words words, String key) {
        Label name = new OneLineText("", Styles.MUTED);
        name.textProperty().bind(words.bind(key));
        return name;
    }
}
