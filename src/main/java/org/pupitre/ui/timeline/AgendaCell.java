package org.pupitre.ui.timeline;

import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;
import org.pupitre.domain.agenda.Timeline.ItemState;
import org.pupitre.ui.kit.Follow;
import org.pupitre.ui.kit.Icons;
import org.pupitre.ui.kit.Phases;
import org.pupitre.ui.kit.Styles;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.list.WrappingCell;
import org.pupitre.ui.kit.wrap.OneLineText;
import org.pupitre.ui.kit.wrap.WrappedText;

/** A row of the agenda: icon, title and times, figure and word, and what can be done with it. */
final class AgendaCell extends WrappingCell<AgendaRow> {
    private static final PseudoClass RUNNING = PseudoClass.getPseudoClass("running");
    private static final PseudoClass PAST = PseudoClass.getPseudoClass("past");
    private static final PseudoClass LEFT_OUT = PseudoClass.getPseudoClass("left-out");
    private static final PseudoClass COMES_NEXT = PseudoClass.getPseudoClass("comes-next");

    private final Words words;
    private final AgendaActs acts;
    private final FontIcon icon = Icons.of(Feather.CHECK);
    private final Label title = new WrappedText("", "agenda-title");
    private final Label times = new WrappedText("", "agenda-times");
    private final Label plan = new WrappedText("", "agenda-times");
    private final Label flags = new WrappedText("", "agenda-times", Styles.WARNING);
    private final Label figure = label(Styles.DIGITS);
    private final Label word = label("agenda-word");
    private final VBox texts;
    private final StackPane right;
    private final HBox box;
    /** Made when they are first to be seen: most rows are never pointed at. */
    private @Nullable AgendaButtons buttons;
    private Subscription look = Subscription.EMPTY;

    /** @param open shows what is known of an item; it never changes anything */
    AgendaCell(Words words, AgendaActs acts, Consumer<AgendaRow> open) {
        this.words = words;
        this.acts = acts;
        StackPane sign = new StackPane(icon);
        sign.getStyleClass().add("agenda-sign");
        texts = new VBox(title, times, plan, flags);
        HBox.setHgrow(texts, Priority.ALWAYS);
        VBox figures = new VBox(figure, word);
        figures.getStyleClass().add("agenda-figures");
        figures.setAlignment(Pos.TOP_RIGHT);
        figures.setMinWidth(Region.USE_PREF_SIZE);
        right = new StackPane(figures);
        right.setAlignment(Pos.TOP_RIGHT);
        right.setMinWidth(Region.USE_PREF_SIZE);
        box = new HBox(sign, texts, right);
        box.getStyleClass().addAll(Styles.ROW, "agenda-row");
        box.setAlignment(Pos.TOP_LEFT);
        Follow.each(hoverProperty(), this::offer);
        Follow.each(selectedProperty(), this::offer);
        setOnMouseClicked(e -> {
            if (e.getClickCount() == 2 && getItem() != null) {
                open.accept(getItem());
            }
        });
    }

    @Override
    protected void updateItem(@Nullable AgendaRow row, boolean empty) {
        super.updateItem(row, empty);
        look.unsubscribe();
        look = Subscription.EMPTY;
        if (row == null || empty) {
            setGraphic(null);
            setContextMenu(null);
            setAccessibleText(null);
            return;
        }
        setGraphic(box);
        setContextMenu(new AgendaMenu(words, acts, row, this));
        look = row.lookProperty().subscribe(this::show)
                .and(row.flagsProperty().subscribe(words -> {
                    showOrHide(flags, words);
                    tell(row.lookProperty().get().told(), words);
                }));
    }

    private void tell(String told, String flagged) {
        setAccessibleText(flagged.isEmpty() ? told : told + ", " + flagged);
    }

    private void show(AgendaRow.Look look) {
        title.setText(look.title());
        times.setText(look.times());
        showOrHide(plan, look.plan());
        figure.setText(look.figure());
        showOrHide(word, look.word());
        AgendaRow row = getItem();
        tell(look.told(), row == null ? "" : row.flagsProperty().get());
        pseudoClassStateChanged(RUNNING, look.running());
        pseudoClassStateChanged(PAST, look.state() == ItemState.DONE || look.state() == ItemState.NOT_DONE);
        pseudoClassStateChanged(LEFT_OUT, look.state() == ItemState.SKIPPED);
        pseudoClassStateChanged(COMES_NEXT, look.next());
        Phases.mark(this, look.phase());
        Feather sign = look.next() ? Feather.CHEVRON_RIGHT : sign(look.state());
        if (icon.getIconCode() != sign) {
            icon.setIconCode(sign);
        }
        icon.setVisible(look.next() || look.state() != ItemState.PLANNED);
        offer();
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

    /** The buttons of a row that does not run stand in for its figures while it is pointed at or chosen. */
    private void offer() {
        AgendaRow row = getItem();
        boolean runs = row != null && row.lookProperty().get().running();
        boolean any = row != null && (row.lookProperty().get().startable() || row.lookProperty().get().reopenable());
        boolean offers = any && !runs && (isHover() || (isSelected() && getListView().isFocused()));
        figure.setVisible(!offers);
        word.setVisible(!offers);
        if (runs || offers || buttons != null) {
            AgendaButtons shown = buttons();
            showIf(shown.running(), runs);
            showIf(shown.offered(), offers);
            if (row != null) {
                shown.show(row.lookProperty().get());
            }
        }
    }

    private AgendaButtons buttons() {
        AgendaButtons made = buttons;
        if (made == null) {
            made = new AgendaButtons(words, acts, this::getItem, this);
            texts.getChildren().add(made.running());
            right.getChildren().add(made.offered());
            buttons = made;
        }
        return made;
    }

    private static Label label(String styleClass) {
        Label label = new OneLineText();
        label.getStyleClass().add(styleClass);
        return label;
    }

    private static void showOrHide(Label label, String text) {
        label.setText(text);
        showIf(label, !text.isEmpty());
    }

    static void showIf(javafx.scene.Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
