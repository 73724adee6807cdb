package org.pupitre.ui.timeline;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
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
import org.pupitre.domain.agenda.Phase;
import org.pupitre.domain.agenda.Timeline.ItemState;
import org.pupitre.ui.kit.Icons;
import org.pupitre.ui.kit.Styles;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.WrappingCell;

/** A row of the agenda: icon, title and times, figure and word, and what one can do with it. */
final class AgendaCell extends WrappingCell<AgendaRow> {
    private static final PseudoClass RUNNING = PseudoClass.getPseudoClass("running");
    private static final PseudoClass PAST = PseudoClass.getPseudoClass("past");
    private static final PseudoClass LEFT_OUT = PseudoClass.getPseudoClass("left-out");
    private static final PseudoClass COMES_NEXT = PseudoClass.getPseudoClass("comes-next");

    private final Words words;
    private final AgendaActs acts;
    private final FontIcon icon = Icons.of(Feather.CHECK);
    private final Label title = label("agenda-title");
    private final Label times = label("agenda-times");
    private final Label plan = label("agenda-times");
    private final Label figure = label(Styles.DIGITS);
    private final Label word = label("agenda-word");
    private final HBox running;
    private final HBox offered;
    private final HBox box;
    private final Button pause;
    private final Button start;
    private final Button skip;
    private final Button reopen;
    private Subscription look = Subscription.EMPTY;

    AgendaCell(Words words, AgendaActs acts) {
        this.words = words;
        this.acts = acts;
        title.setWrapText(true);
        times.setWrapText(true);
        plan.setWrapText(true);
        pause = button(Feather.PAUSE, "timeline.pause", () -> acts.pauseOrResume(getItem(), this));
        running = new HBox(button(Feather.MINUS, "timeline.less", () -> acts.minute(-1, this)),
                button(Feather.PLUS, "timeline.more", () -> acts.minute(1, this)), pause,
                button(Feather.SQUARE, "timeline.end", () -> acts.end(this)));
        start = button(Feather.PLAY, "timeline.start", () -> acts.start(getItem(), this));
        skip = button(Feather.SLASH, "timeline.skip", () -> acts.skip(getItem(), this));
        reopen = button(Feather.ROTATE_CCW, "timeline.reopen", () -> acts.reopen(getItem(), this));
        offered = new HBox(start, skip, reopen);
        offered.getStyleClass().add("agenda-offered");
        running.getStyleClass().add("agenda-running");

        StackPane sign = new StackPane(icon);
        sign.getStyleClass().add("agenda-sign");
        VBox texts = new VBox(title, times, plan, running);
        HBox.setHgrow(texts, Priority.ALWAYS);
        VBox figures = new VBox(figure, word);
        figures.getStyleClass().add("agenda-figures");
        figures.setAlignment(Pos.TOP_RIGHT);
        figures.setMinWidth(Region.USE_PREF_SIZE);
        StackPane right = new StackPane(figures, offered);
        right.setAlignment(Pos.TOP_RIGHT);
        right.setMinWidth(Region.USE_PREF_SIZE);
        box = new HBox(sign, texts, right);
        box.getStyleClass().addAll(Styles.ROW, "agenda-row");
        box.setAlignment(Pos.TOP_LEFT);
        hoverProperty().subscribe(this::offer);
        selectedProperty().subscribe(this::offer);
        setOnMouseClicked(e -> {
            if (e.getClickCount() == 2 && getItem() != null) {
                acts.main(getItem(), this);
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
        look = row.lookProperty().subscribe(this::show);
    }

    private void show(AgendaRow.Look look) {
        title.setText(look.title());
        times.setText(look.times());
        showOrHide(plan, look.plan());
        figure.setText(look.figure());
        showOrHide(word, look.word());
        setAccessibleText(look.told());
        pseudoClassStateChanged(RUNNING, look.running());
        pseudoClassStateChanged(PAST, look.state() == ItemState.DONE || look.state() == ItemState.NOT_DONE);
        pseudoClassStateChanged(LEFT_OUT, look.state() == ItemState.SKIPPED);
        pseudoClassStateChanged(COMES_NEXT, look.next());
        for (Phase phase : Phase.values()) {
            PseudoClass its = PseudoClass.getPseudoClass(phase.name().toLowerCase(java.util.Locale.ROOT));
            pseudoClassStateChanged(its, phase == look.phase());
        }
        Feather sign = look.next() ? Feather.CHEVRON_RIGHT : sign(look.state());
        if (icon.getIconCode() != sign) {
            icon.setIconCode(sign);
        }
        icon.setVisible(look.next() || look.state() != ItemState.PLANNED);
        showIf(running, look.running());
        FontIcon pauseIcon = (FontIcon) pause.getGraphic();
        pauseIcon.setIconCode(look.state() == ItemState.PAUSED ? Feather.PLAY : Feather.PAUSE);
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
        boolean offers = row != null && (isHover() || (isSelected() && getListView().isFocused()))
                && !row.lookProperty().get().running();
        showIf(offered, offers);
        figure.setVisible(!offers);
        word.setVisible(!offers);
        if (offers) {
            ItemState state = row.lookProperty().get().state();
            showIf(start, state != ItemState.SKIPPED);
            showIf(skip, state == ItemState.PLANNED || state == ItemState.NOT_DONE);
            showIf(reopen, state == ItemState.SKIPPED || state == ItemState.DONE);
        }
    }

    private Button button(Feather icon, String key, Runnable action) {
        Button made = Icons.button(icon, words.bind(key), action);
        made.setFocusTraversable(false);
        return made;
    }

    private static Label label(String styleClass) {
        Label label = new Label();
        label.getStyleClass().add(styleClass);
        return label;
    }

    private static void showOrHide(Label label, String text) {
        label.setText(text);
        showIf(label, !text.isEmpty());
    }

    private static void showIf(javafx.scene.Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
