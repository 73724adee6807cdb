package org.pupitre.ui.notes;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.pupitre.ui.kit.Follow;
import org.pupitre.ui.kit.Styles;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.field.LanguagePicker;

/** The language of the channel the writer listens to. */
final class Listening {
    private final HBox root;

    Listening(NotesModel model, Words words) {
        Label label = new Label();
        label.textProperty().bind(words.bind("notes.listening"));
        label.getStyleClass().add(Styles.MUTED);
        LanguagePicker picker =
                new LanguagePicker(words, words.bind("notes.listeningName"), words.bind("notes.listeningNone"));
        picker.setId("note-listening");
        picker.valueProperty().bindBidirectional(model.listeningProperty());
        picker.setLanguages(model.languagesProperty().get());
        Follow.each(model.languagesProperty(), () -> picker.setLanguages(model.languagesProperty().get()));
        root = new HBox(label, picker);
        root.setAlignment(Pos.CENTER_LEFT);
        root.getStyleClass().add("note-listening");
    }

    Region root() {
        return root;
    }
}
