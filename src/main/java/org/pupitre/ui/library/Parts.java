package org.pupitre.ui.library;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.pupitre.ui.kit.Follow;
import org.pupitre.ui.kit.Icons;
import org.pupitre.ui.kit.Styles;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.wrap.WrappedText;
import org.pupitre.ui.safety.BackupCell;
import org.pupitre.ui.safety.BackupRow;

/** Small parts of the pages of this room. */
public final class Parts {
    private Parts() {}

    public static Label label(ObservableValue<String> text, String... styleClasses) {
        Label label = new WrappedText();
        label.textProperty().bind(text);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.getStyleClass().addAll(styleClasses);
        return label;
    }

    public static Button button(ObservableValue<String> text, Feather icon, Runnable action) {
        Button button = new Button();
        button.textProperty().bind(text);
        button.setGraphic(Icons.of(icon));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(e -> action.run());
        return button;
    }

    /** A list of backups, with what to say where there is none. */
    public static ListView<BackupRow> backups(javafx.collections.ObservableList<BackupRow> rows, Words words) {
        ListView<BackupRow> list = new ListView<>(rows);
        list.getStyleClass().addAll(Styles.PLAIN_LIST, "backup-list");
        list.setCellFactory(view -> new BackupCell(words));
        list.accessibleTextProperty().bind(words.bind("safety.backups"));
        list.setPlaceholder(label(words.bind("safety.none"), Styles.EMPTY));
        Follow.each(words.localeProperty(), list::refresh);
        Follow.each(rows, () -> list.getSelectionModel().selectFirst());
        list.getSelectionModel().selectFirst();
        return list;
    }
}
