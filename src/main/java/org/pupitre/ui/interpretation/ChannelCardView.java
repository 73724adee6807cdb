package org.pupitre.ui.interpretation;

import java.util.List;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.feather.Feather;
import org.pupitre.domain.act.IncidentKind;
import org.pupitre.domain.act.InterpretationCommand;
import org.pupitre.domain.interpretation.Incident;
import org.pupitre.domain.interpretation.Mark;
import org.pupitre.ui.kit.Icons;
import org.pupitre.ui.kit.LanguageChip;
import org.pupitre.ui.kit.Styles;
import org.pupitre.ui.kit.Tips;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.field.Sender;
import org.pupitre.ui.kit.field.ShownPerson;
import org.pupitre.ui.kit.list.WrappingRow;
import org.pupitre.ui.kit.wrap.WrappedText;

/** One channel: its language, what it carries in a word and a sign, who works into it, and a way to report trouble. */
final class ChannelCardView extends HBox {
    private static final PseudoClass TROUBLE = PseudoClass.getPseudoClass("trouble");
    private static final PseudoClass SILENT = PseudoClass.getPseudoClass("silent");

    private final ChannelCard card;
    private final Words words;
    private final Sender sender;

    ChannelCardView(ChannelCard card, InterpretationModel model, Words words, Sender sender) {
        this.card = card;
        this.words = words;
        this.sender = sender;
        Mark mark = card.state().mark();
        Label state = new Label(words.word("interpretation.mark", mark));
        state.getStyleClass().addAll(Styles.STRONG, "channel-state");
        state.setMinWidth(USE_PREF_SIZE);
        LanguageChip chip = LanguageChip.of(card.language(), words.locale());
        Label who = new WrappedText(who());
        who.getStyleClass().addAll(Styles.MUTED);
        who.setMinHeight(USE_PREF_SIZE);
        ShownPerson.mark(who, card.state()::interpreter);
        ShownPerson.tell(this, card.state()::interpreter);
        chip.setMinWidth(USE_PREF_SIZE);
        WrappingRow top = new WrappingRow(chip, state);
        top.setAlignment(Pos.CENTER_LEFT);
        top.getStyleClass().add("channel-top");
        VBox text = new VBox(top, who);
        text.getStyleClass().add("channel-text");
        HBox.setHgrow(text, Priority.ALWAYS);
        Region sign = sign(mark);
        getChildren().addAll(text, sign, report(model));
        setAlignment(Pos.CENTER_LEFT);
        getStyleClass().addAll(Styles.CARD, "channel");
        setMaxWidth(Double.MAX_VALUE);
        pseudoClassStateChanged(TROUBLE, mark == Mark.LOST);
        pseudoClassStateChanged(SILENT, mark == Mark.GAP);
        setAccessibleText(card.language().nameIn(words.locale()) + ": " + state.getText() + ", " + who.getText());
        if (mark.trouble() && card.state().channel().originalPasses()) {
            Tooltip.install(this, new Tooltip(words.text("interpretation.originalHeard")));
        }
    }

    private String who() {
        Incident incident = card.incident();
        if (incident != null && card.state().mark() != Mark.FLOOR) {
            String what = incident.stopped() ? "interpretation.stoppedBy" : "interpretation.worseBy";
            return words.text(what, words.word("interpretation.incident", incident.kind()));
        }
        String booth = card.booth();
        String interpreter = card.interpreter();
        return switch (card.state().mark()) {
            case FLOOR -> incident == null
                    ? words.text("interpretation.original")
                    : words.text("interpretation.originalOpen", words.word("interpretation.incident", incident.kind()));
            case INTERPRETED -> words.text("interpretation.by", String.valueOf(booth), String.valueOf(interpreter));
            case RELAYED -> words.text("interpretation.byRelay", String.valueOf(booth), String.valueOf(interpreter),
                    card.state().from() == null ? "–" : card.state().from().label());
            case GAP, LOST -> booth == null
                    ? words.text("interpretation.noBooth", card.language().nameIn(words.locale()))
                    : words.text("interpretation.boothSilent", booth);
            case IDLE -> words.text(card.spoken()
                    ? "interpretation.languageUnknown"
                    : "interpretation.nobodySpeaks");
            case UNKNOWN -> words.text("interpretation.notToldHint");
        };
    }

    private Region sign(Mark mark) {
        Feather icon = switch (mark) {
            case FLOOR, INTERPRETED, RELAYED -> card.incident() == null ? Feather.CHECK : Feather.ALERT_TRIANGLE;
            case GAP -> Feather.VOLUME_X;
            case LOST -> Feather.ALERT_OCTAGON;
            case IDLE -> Feather.MINUS;
            case UNKNOWN -> Feather.HELP_CIRCLE;
        };
        String meaning = switch (mark) {
            case FLOOR, INTERPRETED, RELAYED -> card.incident() == null ? Styles.MUTED : Styles.WARNING;
            case GAP, LOST -> Styles.DANGER;
            case IDLE, UNKNOWN -> Styles.MUTED;
        };
        HBox box = new HBox(Icons.of(icon, meaning));
        box.setAlignment(Pos.CENTER);
        box.getStyleClass().add("channel-sign");
        return box;
    }

    private MenuButton report(InterpretationModel model) {
        MenuButton button = new MenuButton();
        button.setGraphic(Icons.of(Feather.MORE_VERTICAL));
        button.getStyleClass().addAll(Styles.ICON_BUTTON, "more");
        button.setAccessibleText(words.text("interpretation.reportOn", card.language().nameIn(words.locale())));
        Tips.nameOf(button);
        button.disableProperty().bind(model.overProperty());
        button.getItems().addAll(kinds("interpretation.reportStopped", true, button),
                kinds("interpretation.reportWorse", false, button));
        Incident incident = card.incident();
        if (incident != null) {
            MenuItem over = new MenuItem(words.text("interpretation.incidentOver"));
            over.setOnAction(e -> sender.send(new InterpretationCommand.CloseIncident(incident.id()), button));
            button.getItems().add(over);
        }
        setOnContextMenuRequested(e -> {
            if (model.overProperty().get()) {
                return;
            }
            ContextMenu menu = new ContextMenu();
            menu.getItems().addAll(kinds("interpretation.reportStopped", true, button),
                    kinds("interpretation.reportWorse", false, button));
            menu.show(this, e.getScreenX(), e.getScreenY());
        });
        return button;
    }

    private Menu kinds(String key, boolean stopped, MenuButton near) {
        Menu menu = new Menu(words.text(key));
        for (IncidentKind kind : IncidentKind.values()) {
            MenuItem item = new MenuItem(words.word("interpretation.incident", kind));
            item.setOnAction(e -> sender.send(
                    new InterpretationCommand.OpenIncident(kind, stopped, List.of(card.id()), null), near));
            menu.getItems().add(item);
        }
        return menu;
    }
}
