package org.pupitre.ui.shell;

import java.util.List;
import java.util.Locale;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.pupitre.ui.kit.Follow;
import org.pupitre.ui.kit.Icons;
import org.pupitre.ui.kit.LocaleButtons;
import org.pupitre.ui.kit.Styles;
import org.pupitre.ui.kit.Theme;
import org.pupitre.ui.kit.Tips;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.field.Sender;
import org.pupitre.ui.kit.keys.KeyboardSign;
import org.pupitre.ui.kit.list.FoldingRow;
import org.pupitre.ui.kit.list.WrappingRow;
import org.pupitre.ui.kit.panel.WhileVisible;
import org.pupitre.ui.kit.wrap.OneLineText;
import org.pupitre.ui.kit.wrap.WrappedButton;

/**
 * The line at the bottom: a dot and "Saved", and words where something is wrong; at the right undo with its name, languages,
 * search, theme and keys. Where another window has the keyboard, all of it says so.
 */
final class StatusLine {
    /** What a name of an act may take of the line. */
    private static final double WIDEST = 0.9;
    private static final PseudoClass TROUBLE = PseudoClass.getPseudoClass("trouble");
    private static final PseudoClass AWAY = PseudoClass.getPseudoClass("away");

    private final HBox states = new HBox();
    private final Button saved = new Button();
    private final HBox away;
    private final WrappingRow acts = new WrappingRow();
    private final FoldingRow root;

    /**
     * What its buttons do.
     *
     * @param help shows the sheet of keys
     */
    record Actions(Runnable undo, Runnable redo, Runnable search, Runnable help) {}

    StatusLine(StatusModel model, Words words, Theme theme, Sender sender, Actions actions) {
        Label said = new OneLineText("", "status-label");
        said.textProperty().bind(sender.saidProperty());
        Button undo = button(model.undoProperty(), Feather.CORNER_UP_LEFT, actions.undo());
        undo.setId("undo");
        undo.visibleProperty().bind(model.canUndoProperty());
        undo.managedProperty().bind(model.canUndoProperty());
        Tips.textOf(undo);
        Button redo = button(model.redoProperty(), Feather.CORNER_UP_RIGHT, actions.redo());
        redo.setId("redo");
        redo.visibleProperty().bind(model.canRedoProperty());
        redo.managedProperty().bind(model.canRedoProperty());
        Tips.textOf(redo);
        WhileVisible.in(acts, undo, redo,
                LocaleButtons.of(words, locale -> locale.getLanguage().toUpperCase(Locale.ROOT)),
                icon(Feather.SEARCH, words.bind("shell.searchName"), actions.search()),
                icon(Feather.MOON, words.bind("shell.theme"), theme::toggle),
                icon(Feather.HELP_CIRCLE, words.bind("shell.keys"), actions.help()));
        acts.setAlignment(Pos.CENTER_RIGHT);
        acts.getStyleClass().add("right-items");
        states.setAlignment(Pos.CENTER_LEFT);
        states.getStyleClass().add("left-items");
        states.setMinWidth(Region.USE_PREF_SIZE);
        dress(model);
        away = keysAway(words);
        states.getChildren().add(saved);
        said.setMinWidth(0);
        HBox lead = new HBox(states);
        // What is not said is no node.
        Follow.each(sender.saidProperty(), () -> lead.getChildren()
                .setAll(sender.saidProperty().get().isEmpty() ? List.of(states) : List.of(states, said)));
        lead.setAlignment(Pos.CENTER_LEFT);
        lead.getStyleClass().add("status-lead");
        root = new FoldingRow(lead, acts);
        for (Button named : List.of(undo, redo)) {
            named.maxWidthProperty().bind(root.widthProperty().multiply(WIDEST));
        }
        root.getStyleClass().add("status-line");
    }

    private void dress(StatusModel model) {
        Region dot = new Region();
        dot.getStyleClass().add("saved-dot");
        saved.setId("saved");
        saved.setGraphic(dot);
        saved.textProperty().bind(model.savedProperty());
        saved.getStyleClass().addAll(Styles.GHOST, "saved");
        saved.setMinWidth(Region.USE_PREF_SIZE);
        Tooltip facts = new Tooltip();
        facts.textProperty().bind(model.savedFactsProperty());
        saved.setTooltip(facts);
        saved.accessibleHelpProperty().bind(model.savedFactsProperty());
        model.troubleProperty().subscribe(trouble -> saved.pseudoClassStateChanged(TROUBLE, trouble));
    }

    private static HBox keysAway(Words words) {
        Label away = new Label();
        away.textProperty().bind(words.bind("shell.keysAway"));
        away.setGraphic(new KeyboardSign(true));
        away.getStyleClass().addAll(Styles.WARNING, Styles.STRONG);
        Label hint = new Label();
        hint.textProperty().bind(words.bind("shell.keysAwayHint"));
        hint.getStyleClass().add(Styles.WARNING);
        HBox said = new HBox(away, hint);
        said.setId("keys-away");
        said.setAlignment(Pos.CENTER_LEFT);
        said.getStyleClass().add("keys-away");
        return said;
    }

    /** Says, or no longer says, that another window has the keyboard, so that no key acts here. */
    void keysAway(boolean away) {
        root.pseudoClassStateChanged(AWAY, away);
        states.getChildren().remove(this.away);
        if (away) {
            states.getChildren().add(this.away);
        }
    }

    /** Pressing what says "Saved" opens the sheet of backups. */
    void showBackups(Runnable open) {
        saved.setOnAction(_ -> open.run());
    }

    /** Says where the computer cannot be kept awake. */
    void showSleep(StatusModel model) {
        Label sleep = new OneLineText("", Styles.WARNING);
        sleep.textProperty().bind(model.sleepProperty());
        sleep.setMinWidth(Region.USE_PREF_SIZE);
        sleep.visibleProperty().bind(model.sleepProperty().isNotEmpty());
        sleep.managedProperty().bind(sleep.visibleProperty());
        states.getChildren().add(sleep);
    }

    /** Says while the screen may be shared; pressing it shows again what is hidden. */
    void showSharing(Words words, ObservableValue<Boolean> shared, Runnable turn) {
        Button safe = new Button();
        safe.setId("share-safe");
        safe.textProperty().bind(words.bind("shell.sharing"));
        safe.setGraphic(Icons.of(Feather.EYE_OFF));
        safe.getStyleClass().addAll(Styles.GHOST, Styles.STRONG);
        safe.setMinWidth(Region.USE_PREF_SIZE);
        safe.setOnAction(_ -> turn.run());
        Tooltip hidden = new Tooltip();
        hidden.textProperty().bind(words.bind("shell.sharingHides"));
        safe.setTooltip(hidden);
        safe.accessibleHelpProperty().bind(hidden.textProperty());
        // What is not shown is no node.
        Follow.each(shared, () -> {
            states.getChildren().remove(safe);
            if (shared.getValue()) {
                states.getChildren().add(safe);
            }
        });
    }

    /** Shows the way to the strip, among what changes the look. */
    void showStrip(Words words, Runnable open) {
        Button strip = icon(Feather.MINIMIZE_2, words.bind("shell.strip"), open);
        strip.setId("to-strip");
        acts.getChildren().add(acts.getChildren().size() - 1, strip);
    }

    /** Shows the way to the list of sessions, before everything else. */
    void showSessions(Words words, Runnable open) {
        states.getChildren().addFirst(Icons.button(Feather.MENU, words.bind("shell.sessions"), open));
    }

    Region root() {
        return root;
    }

    private static Button icon(Feather icon, ObservableValue<String> name, Runnable action) {
        Button button = Icons.button(icon, name, action);
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    private static Button button(ObservableValue<String> text, Feather icon, Runnable action) {
        // An act is named with the person it was about, in letters of any direction; only its own lines keep their order.
        Button button = WrappedButton.onOneLine();
        button.textProperty().bind(text);
        button.setGraphic(Icons.of(icon));
        button.getStyleClass().add(Styles.GHOST);
        button.setMinWidth(0);
        button.setOnAction(e -> action.run());
        return button;
    }
}
