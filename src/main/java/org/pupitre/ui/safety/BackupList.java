package org.pupitre.ui.safety;

import javafx.collections.ObservableList;
import javafx.scene.control.ListView;
import org.pupitre.ui.kit.BoundControls;
import org.pupitre.ui.kit.Follow;
import org.pupitre.ui.kit.Styles;
import org.pupitre.ui.kit.Words;

/** The list of backups of a library. */
final class BackupList {
    private BackupList() {}

    /** A list of backups, with what to say where there is none. */
    static ListView<BackupRow> of(ObservableList<BackupRow> rows, Words words) {
        ListView<BackupRow> list = new ListView<>(rows);
        list.getStyleClass().addAll(Styles.PLAIN_LIST, "backup-list");
        list.setCellFactory(view -> new BackupCell(words));
        list.accessibleTextProperty().bind(words.bind("safety.backups"));
        list.setPlaceholder(BoundControls.label(words.bind("safety.none"), Styles.EMPTY));
        Follow.each(words.localeProperty(), list::refresh);
        Follow.each(rows, () -> list.getSelectionModel().selectFirst());
        list.getSelectionModel().selectFirst();
        return list;
    }
}
