package org.pupitre.ui.shell;

import java.util.Locale;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.pupitre.ui.kit.Follow;
import org.pupitre.ui.kit.Icons;
import org.pupitre.ui.kit.LocaleButtons;
import org.pupitre.ui.kit.Styles;
import org.pupitre.ui.kit.Theme;
import org.pupitre.ui.kit.Tips;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.field.Sender;
import org.pupitre.ui.kit.list.WrappingRow;
import org.pupitre.ui.kit.wrap.OneLineText;

/** The line at the bottom: saved, entries, the latest refusal; undo, language, theme, keys. */
final class StatusLine {
    /** In a narrower one, at the usual size of text, what can be undone needs the room. */
    private static final double ENTRIES_FROM_WIDTH = 900;

    private final WrappingRow states = new WrappingRow();
    private final StatusRow root;

    /**
     * What its buttons do.
     *
     * @param help shows the sheet of keys
     */
    record Actions(Runnable undo, Runnable redo, Runnable help) {}

    StatusLine(StatusModel model, Words words, Theme theme, Sender sender, Actions actions) {
        Label said = new OneLineText();
        said.textProperty().bind(sender.saidProperty());
        said.getStyleClass().add("status-label");
        Button undo = button(model.undoProperty(), Feather.CORNER_UP_LEFT, actions.undo());
        undo.setId("undo");
        undo.disableProperty().bind(model.canUndoProperty().not());
        Tips.textOf(undo);
        Button redo = button(model.redoProperty(), Feather.CORNER_UP_RIGHT, actions.redo());
        redo.visibleProperty().bind(model.canRedoProperty());
        redo.managedProperty().bind(model.canRedoProperty());
        Tips.textOf(redo);
        Button dark = Icons.button(Feather.MOON, words.bind("shell.theme"), theme::toggle);
        dark.setMinWidth(Region.USE_PREF_SIZE);
        Button help = button(words.bind("shell.keys"), Feather.HELP_CIRCLE, actions.help());
        help.setMinWidth(Region.USE_PREF_SIZE);
        WrappingRow acts = new WrappingRow(
                LocaleButtons.of(words, locale -> locale.getLanguage().toUpperCase(Locale.ROOT)), dark, help);
        acts.getStyleClass().add("right-items");
        states.getStyleClass().add("left-items");
        HBox names = new HBox(undo, redo);
        names.setAlignment(Pos.CENTER_RIGHT);
        root = new StatusRow(states, said, names, acts);
        root.getStyleClass().add("status-line");
        Label entries = quiet(model.entriesProperty());
        entries.visibleProperty().bind(Follow.flag(
                () -> root.getWidth() * 100 / theme.textPercentProperty().get() >= ENTRIES_FROM_WIDTH,
                root.widthProperty(), theme.textPercentProperty()));
        entries.managedProperty().bind(entries.visibleProperty());
        states.getChildren().addAll(saved(model), entries);
    }

    /** Shows when the newest backup was made; pressing it opens the sheet of backups. */
    void showBackups(StatusModel model, Runnable open) {
        Button backup = button(model.backupProperty(), Feather.ARCHIVE, open);
        backup.setMinWidth(Region.USE_PREF_SIZE);
        backup.visibleProperty().bind(model.backupProperty().isNotEmpty());
        backup.managedProperty().bind(backup.visibleProperty());
        states.getChildren().add(backup);
    }

    /** Says, quietly, where the computer cannot be kept awake. */
    void showSleep(StatusModel model) {
        Label sleep = quiet(model.sleepProperty());
        sleep.visibleProperty().bind(model.sleepProperty().isNotEmpty());
        sleep.managedProperty().bind(sleep.visibleProperty());
        states.getChildren().add(sleep);
    }

    /** Shows the way to the list of sessions, before everything else. */
    void showSessions(Words words, Runnable open) {
        states.getChildren().addFirst(Icons.button(Feather.MENU, words.bind("shell.sessions"), open));
    }

    Region root() {
        return root;
    }

    private static Label saved(StatusModel model) {
        Label label = new OneLineText();
        label.textProperty().bind(model.savedProperty());
        model.troubleProperty().subscribe(trouble -> {
            FontIcon icon = Icons.of(trouble ? Feather.ALERT_TRIANGLE : Feather.CHECK_CIRCLE);
            icon.getStyleClass().add(trouble ? Styles.DANGER : Styles.OK);
            label.setGraphic(icon);
            label.getStyleClass().removeAll(Styles.DANGER, Styles.STRONG);
            if (trouble) {
                label.getStyleClass().addAll(Styles.DANGER, Styles.STRONG);
            }
        });
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    private static Label quiet(ObservableValue<String> text) {
        Label label = new OneLineText();
        label.textProperty().bind(text);
        label.getStyleClass().add(Styles.MUTED);
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    private static Button button(ObservableValue<String> text, Feather icon, Runnable action) {
        Button button = new Button();
        button.textProperty().bind(text);
        button.setGraphic(Icons.of(icon));
        button.getStyleClass().add(Styles.GHOST);
        button.setOnAction(e -> action.run());
        return button;
    }
}
