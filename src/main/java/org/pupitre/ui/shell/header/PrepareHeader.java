package org.pupitre.ui.shell.header;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.pupitre.ui.kit.Styles;
import org.pupitre.ui.kit.Tips;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.wrap.OneLineText;

/** The header of the Prepare desk: the state of the session, its title, and the way to the console. */
public final class PrepareHeader {
    private PrepareHeader() {}

    /**
     * Makes it.
     *
     * @param export    opens the sheet on which a file is exported
     * @param more      opens what can be done with the session as a whole
     * @param toConsole leads to the console
     */
    public static Region of(HeaderModel model, Words words, Runnable export, Control more, Runnable toConsole) {
        Label word = new Label();
        word.textProperty().bind(model.liveWordProperty());
        word.getStyleClass().add(Styles.MUTED);
        word.setMinWidth(Region.USE_PREF_SIZE);
        Label title = new OneLineText("", Styles.TITLE);
        title.textProperty().bind(model.titleProperty());
        Tips.textOf(title);
        Label subtitle = new OneLineText("", Styles.MUTED);
        subtitle.textProperty().bind(model.subtitleProperty());
        Tips.textOf(subtitle);
        HeaderTitles titles = new HeaderTitles(title, subtitle);
        HBox.setHgrow(titles, Priority.ALWAYS);
        Button console = new Button();
        console.setId("to-console");
        console.textProperty().bind(words.bind("shell.toConsole"));
        console.setMinWidth(Region.USE_PREF_SIZE);
        console.setOnAction(_ -> toConsole.run());
        Button leaves = new Button();
        leaves.setId("export");
        leaves.textProperty().bind(words.bind("exporting.open"));
        leaves.getStyleClass().add(Styles.GHOST);
        leaves.setMinWidth(Region.USE_PREF_SIZE);
        leaves.setOnAction(_ -> export.run());
        HBox row = new HBox(word, titles, leaves, more, console);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().addAll("header", "console-header", "prepare-header");
        return row;
    }
}
