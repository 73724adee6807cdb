package org.pupitre.ui.timeline;

import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.value.ObservableBooleanValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.Region;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.pupitre.domain.act.ItemKind;
import org.pupitre.domain.agenda.Timeline.ItemState;
import org.pupitre.ui.kit.Follow;
import org.pupitre.ui.kit.Icons;
import org.pupitre.ui.kit.Styles;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.list.FollowingCell;
import org.pupitre.ui.kit.wrap.OneLineText;

/**
 * An item of the agenda in one line: its start or a sign, its title, its minutes. All that is known of its times is beside
 * the pointer, and what can be done with it in the place of its minutes while it is pointed at or chosen.
 */
final class AgendaCell extends FollowingCell<AgendaRow> {
    private static final PseudoClass RUNNING = PseudoClass.getPseudoClass("running");
    private static final PseudoClass PAST = PseudoClass.getPseudoClass("past");
    private static final PseudoClass LEFT_OUT = PseudoClass.getPseudoClass("left-out");
    private static final PseudoClass FOLDS = PseudoClass.getPseudoClass("folds");
    private static final PseudoClass PROPOSED = PseudoClass.getPseudoClass("proposed");
    private static final PseudoClass BLOCK = PseudoClass.getPseudoClass("block");
    private static final PseudoClass IN_BLOCK = PseudoClass.getPseudoClass("in-block");
    private static final PseudoClass LATE = PseudoClass.getPseudoClass("late");

    private final Words words;
    private final AgendaActs acts;
    private final ObservableBooleanValue opened;
    private final BiConsumer<AgendaRow, Node> menu;
    private final Label start = new Label();
    private final FontIcon icon = Icons.of(Feather.CHECK);
    private final Label title = new OneLineText("", "agenda-title");
    private final Label minutes = new Label();
    private final AgendaLine box;
    private final Tooltip facts = new Tooltip();
    /** Made when they are first to be seen: most rows are never pointed at. */
    private @Nullable AgendaButtons buttons;
    private @Nullable Feather beside;

    /**
     * @param opened whether the items that are left out are shown
     * @param open   shows what is known of an item, or what is folded; it never changes anything
     * @param menu   opens the menu of a row below a node
     */
    AgendaCell(Words words, AgendaActs acts, ObservableBooleanValue opened, Consumer<AgendaRow> open,
            BiConsumer<AgendaRow, Node> menu) {
        this.menu = menu;
        this.words = words;
        this.acts = acts;
        this.opened = opened;
        start.getStyleClass().addAll(Styles.MUTED, Styles.DIGITS, "agenda-start");
        title.setMinWidth(0);
        title.setMaxWidth(Double.MAX_VALUE);
        minutes.getStyleClass().addAll(Styles.MUTED, Styles.DIGITS, "agenda-minutes");
        minutes.setMinWidth(Region.USE_PREF_SIZE);
        box = new AgendaLine(start, title);
        Follow.each(hoverProperty(), this::offer);
        Follow.each(selectedProperty(), this::offer);
        setOnMouseClicked(e -> {
            AgendaRow row = getItem();
            // One click is enough for the fold, and the second of a double click does not close it again.
            if (row != null && e.getButton() == MouseButton.PRIMARY && e.getClickCount() == (row.folds() ? 1 : 2)) {
                open.accept(row);
            }
        });
    }

    @Override
    protected Subscription follow(AgendaRow row) {
        setGraphic(box);
        setTooltip(facts);
        return row.lookProperty().subscribe(this::show).and(row.flagsProperty().subscribe(_ -> tell(row)))
                .and(row.speakersProperty().subscribe(names -> {
                    box.speak(names);
                    tell(row);
                }))
                .and(row.proposedProperty().subscribe(_ -> show(row.lookProperty().get())));
    }

    private void tell(AgendaRow row) {
        AgendaRow.Look shown = row.lookProperty().get();
        String flagged = row.flagsProperty().get();
        String names = row.speakersProperty().get();
        String told = names.isEmpty() ? shown.told() : shown.told() + ", " + names;
        setAccessibleText(flagged.isEmpty() ? told : told + ", " + flagged);
        facts.setText(flagged.isEmpty() ? shown.facts() : shown.facts() + "\n" + flagged);
        minutes.setGraphic(flagged.isEmpty() || shown.past() ? null : Icons.of(Feather.ALERT_CIRCLE, Styles.WARNING));
    }

    private void show(AgendaRow.Look look) {
        start.setText(look.start());
        AgendaRow row = getItem();
        boolean folds = row != null && row.folds();
        Feather sign = folds ? opened.get() ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT : sign(look.state());
        if (icon.getIconCode() != sign) {
            icon.setIconCode(sign);
        }
        boolean heading = look.form().kind() == ItemKind.BLOCK;
        start.setGraphic(look.state() == ItemState.PLANNED || (heading && look.running()) ? null : icon);
        start.setContentDisplay(start.getGraphic() != null && look.start().isEmpty()
                ? ContentDisplay.GRAPHIC_ONLY
                : ContentDisplay.LEFT);
        kind(look.form().kind());
        title.setText(look.title());
        boolean proposed = row != null && !look.minutes().isEmpty() && !row.proposedProperty().get().isEmpty();
        minutes.setText(row != null && proposed ? row.proposedProperty().get() : look.minutes());
        minutes.pseudoClassStateChanged(PROPOSED, proposed);
        if (row != null) {
            tell(row);
        }
        pseudoClassStateChanged(FOLDS, folds);
        // Of a block its item runs.
        pseudoClassStateChanged(RUNNING, look.running() && !heading);
        pseudoClassStateChanged(PAST, look.past());
        pseudoClassStateChanged(LEFT_OUT, look.leftOut() && !folds);
        pseudoClassStateChanged(BLOCK, heading);
        pseudoClassStateChanged(IN_BLOCK, look.form().inBlock());
        pseudoClassStateChanged(LATE, look.form().late());
        offer();
    }

    /** What is beside the chain carries a sign before its title; its name is read aloud. */
    private void kind(ItemKind kind) {
        Feather wanted = switch (kind) {
            case ASIDE -> Feather.GIT_BRANCH;
            case MARKER -> Feather.FLAG;
            default -> null;
        };
        if (wanted != beside) {
            beside = wanted;
            title.setGraphic(wanted == null ? null : Icons.of(wanted, Styles.MUTED));
        }
    }

    private static Feather sign(ItemState state) {
        return switch (state) {
            case PLANNED, DONE -> Feather.CHECK;
            case RUNNING -> Feather.PLAY;
            case PAUSED -> Feather.PAUSE;
            case NOT_DONE -> Feather.CHEVRONS_DOWN;
            case SKIPPED -> Feather.SLASH;
        };
    }

    /** The buttons of a row are in the place of its minutes while it is pointed at or chosen. */
    private void offer() {
        AgendaRow row = getItem();
        boolean any = row != null && !row.folds();
        boolean offers = any && (isHover() || (isSelected() && getListView().isFocused()));
        if (offers) {
            AgendaButtons shown = buttons();
            shown.show(row.lookProperty().get());
            box.end(shown.node());
        } else {
            box.end(minutes.getText().isEmpty() && minutes.getGraphic() == null ? null : minutes);
        }
    }

    private AgendaButtons buttons() {
        AgendaButtons made = buttons;
        if (made == null) {
            made = new AgendaButtons(words, acts, this::getItem, this, near -> menu.accept(getItem(), near));
            buttons = made;
        }
        return made;
    }
}
