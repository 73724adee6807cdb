package org.pupitre.app.window;

import java.nio.file.Path;
import java.util.Optional;

import javafx.stage.FileChooser;
import javafx.stage.Stage;

import org.pupitre.exchange.bundle.BundleReader;
import org.pupitre.ui.kit.Words;

/** Asks where bundles are; behind this small door since a chooser needs a window system. */
public interface BundleFiles {
    /** With the choosers of the system. */
    BundleFiles CHOOSERS = new BundleFiles() {
        @Override
        public Optional<Path> toRead(Stage owner, Words words) {
            return ChosenFile.of(chooser(words.text("library.bundle.takeIn")).showOpenDialog(owner), owner, words);
        }

        @Override
        public Optional<Path> toWrite(Stage owner, Words words, String name, boolean back) {
            FileChooser chooser = chooser(words.text(back ? "shell.giveBack" : "library.bundle.give"));
            chooser.setInitialFileName(name);
            return ChosenFile.of(chooser.showSaveDialog(owner), owner, words)
                    .map(file -> String.valueOf(file.getFileName()).endsWith(BundleReader.ENDING)
                            ? file
                            : file.resolveSibling(file.getFileName() + BundleReader.ENDING));
        }

        private FileChooser chooser(String title) {
            FileChooser chooser = new FileChooser();
            chooser.setTitle(title);
            chooser.getExtensionFilters()
                    .add(new FileChooser.ExtensionFilter("Pupitre", "*" + BundleReader.ENDING));
            return chooser;
        }
    };

    /** Asks for a bundle to take in. */
    Optional<Path> toRead(Stage owner, Words words);

    /**
     * Asks where to write one.
     *
     * @param name the name to offer
     * @param back whether it goes back to the moderator
     */
    Optional<Path> toWrite(Stage owner, Words words, String name, boolean back);
}
