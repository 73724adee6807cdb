package org.pupitre.ui.safety;

import java.time.ZoneId;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.pupitre.ui.kit.Formats;
import org.pupitre.ui.kit.Icons;
import org.pupitre.ui.kit.Pill;
import org.pupitre.ui.kit.Styles;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.list.WrappingCell;
import org.pupitre.ui.kit.wrap.WrappedText;

/** A backup: when, why, and how much it holds. */
public final class BackupCell extends WrappingCell<BackupRow> {
    private final Words words;

    public BackupCell(Words words) {
        this.words = words;
    }

    @Override
    protected void updateItem(@Nullable BackupRow backup, boolean empty) {
        super.updateItem(backup, empty);
        setGraphic(backup == null || empty ? null : row(backup));
        setAccessibleText(backup == null || empty ? "" : time(backup) + ", " + about(backup));
    }

    private HBox row(BackupRow backup) {
        Label time = new Label(time(backup));
        time.getStyleClass().add(Styles.STRONG);
        Label about = new WrappedText(about(backup));
        about.getStyleClass().addAll(Styles.MUTED);
        VBox texts = new VBox(time, about);
        HBox.setHgrow(texts, Priority.ALWAYS);
        HBox row = new HBox(Icons.of(Feather.ARCHIVE), texts);
        if (backup.elsewhere()) {
            row.getChildren().add(new Pill(words.text("safety.elsewhere"), Styles.MUTED));
        }
        row.getStyleClass().addAll(Styles.ROW, "backup-row");
        return row;
    }

    private String time(BackupRow backup) {
        ZoneId zone = ZoneId.systemDefault();
        return Formats.timeOfDay(backup.at(), zone) + " · " + Formats.day(backup.at(), zone, words.locale());
    }

    private String about(BackupRow backup) {
        return words.text("safety.about", words.word("safety.reason", backup.reason()), backup.entries());
    }
}
