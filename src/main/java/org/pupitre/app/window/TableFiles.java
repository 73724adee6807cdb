package org.pupitre.app.window;

import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import org.pupitre.ui.kit.Words;

/** Asks with the chooser of the system for a table to import. */
final class TableFiles {
    private TableFiles() {}

    static Optional<Path> ask(Stage owner, Words words) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words.text("importing.chooser"));
        chooser.getExtensionFilters().addAll(
                new FileChooser.ExtensionFilter(words.text("importing.tables"), "*.csv", "*.tsv", "*.txt", "*.xlsx",
                        "*.json", "*.ics", "*.tbx", "*.xml"),
                new FileChooser.ExtensionFilter(words.text("importing.allFiles"), "*.*"));
        return ChosenFile.of(chooser.showOpenDialog(owner), owner, words);
    }
}
