package org.pupitre.app.window;

import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import org.pupitre.domain.act.TextFile;
import org.pupitre.ui.kit.Words;

/** Asks with the choosers of the system for a table to import, for the file of a text, and for a folder to export into. */
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

    /** What a person will say. */
    static Optional<Path> text(Stage owner, Words words) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words.text("person.file.chooser"));
        chooser.getExtensionFilters().addAll(
                new FileChooser.ExtensionFilter(words.text("person.file.texts"),
                        TextFile.endings().stream().map(ending -> "*." + ending).toList()),
                new FileChooser.ExtensionFilter(words.text("importing.allFiles"), "*.*"));
        return ChosenFile.of(chooser.showOpenDialog(owner), owner, words);
    }

    /** Where the file of a text is to be saved. */
    static Optional<Path> saveText(Stage owner, Words words, String name) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words.text("person.file.save"));
        chooser.setInitialFileName(name);
        return ChosenFile.of(chooser.showSaveDialog(owner), owner, words);
    }

    static Optional<Path> folder(Stage owner, Words words) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(words.text("exporting.chooser"));
        return ChosenFile.of(chooser.showDialog(owner), owner, words);
    }
}
