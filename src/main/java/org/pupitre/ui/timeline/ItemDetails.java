package org.pupitre.ui.timeline;

import java.util.Optional;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.pupitre.domain.act.ItemKind;
import org.pupitre.domain.agenda.Timeline.ItemState;
import org.pupitre.domain.value.ItemId;
import org.pupitre.ui.kit.Styles;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.field.Sender;
import org.pupitre.ui.kit.layer.ColumnScroll;
import org.pupitre.ui.kit.layer.KeptFocus;
import org.pupitre.ui.kit.wrap.WrappedText;
import org.pupitre.ui.timeline.edit.EditModel;
import org.pupitre.ui.timeline.edit.EditView;

/**
 * The open row of the agenda: when its item is planned, expected and was held, its fields, and what can be done with it.
 * Opening it changes nothing; the keyboard goes to *Close*, so that a second Enter changes nothing either, and Tab goes on to
 * the fields.
 */
final class ItemDetails extends VBox {
    private final AgendaModel model;
    private final EditModel edited;
    private final Words words;
    private final Sender sender;
    private final AgendaActs acts;
    private final Runnable closed;
    private final Button close = new Button();
    private final VBox times = new VBox();
    private final HBox head;
    private final VBox body = new VBox();
    private final FlowPane buttons = new FlowPane();
    private @Nullable AgendaRow row;
    private @Nullable EditView fields;
    private Subscription time = Subscription.EMPTY;
    private Optional<ItemFacts> drawn = Optional.empty();

    /** @param closed where the keyboard goes when this is closed */
    ItemDetails(AgendaModel model, Words words, Sender sender, AgendaActs acts, Runnable closed) {
        this.model = model;
        this.edited = model.edited(sender);
        this.words = words;
        this.sender = sender;
        this.acts = acts;
        this.closed = closed;
        setId("item-details");
        getStyleClass().addAll("bubble", "item-details");
        setVisible(false);
        close.textProperty().bind(words.bind("common.close"));
        close.getStyleClass().add(Styles.GHOST);
        close.setMinWidth(USE_PREF_SIZE);
        close.setOnAction(e -> close());
        times.getStyleClass().add("item-facts");
        HBox.setHgrow(times, Priority.ALWAYS);
        head = new HBox(times, close);
        head.setAlignment(Pos.TOP_LEFT);
        head.getStyleClass().add("edit-line");
        body.getStyleClass().add("item-body");
        ColumnScroll scroll = new ColumnScroll(body, "item-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        buttons.setId("item-acts");
        buttons.getStyleClass().add("question-buttons");
        getChildren().addAll(head, scroll);
        setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.ESCAPE) {
                close();
                e.consume();
            }
        });
    }

    /** As high as all of it at this width, which what scrolls does not know. */
    @Override
    protected double computePrefHeight(double width) {
        Insets around = getInsets();
        double inside = width < 0 ? width : width - around.getLeft() - around.getRight();
        return around.getTop() + head.prefHeight(inside) + getSpacing() + body.prefHeight(inside) + around.getBottom();
    }

    /** Opens a row; answers false where something that was typed in another is refused, which stays open then. */
    boolean open(AgendaRow opened) {
        if (!leave()) {
            return false;
        }
        row = opened;
        edited.open(opened.id());
        EditView made = new EditView(edited, words, sender, model.table());
        fields = made;
        body.getChildren().setAll(made, buttons);
        drawn = Optional.empty();
        time = model.atProperty().subscribe(_ -> draw(opened))
                .and(model.changesProperty().subscribe(_ -> draw(opened)));
        setVisible(true);
        close.requestFocus();
        return true;
    }

    /** Puts the caret into the title. */
    void rename() {
        Optional.ofNullable(fields).ifPresent(EditView::rename);
    }

    /** Selects the title, so that what is typed takes its place. */
    void name() {
        Optional.ofNullable(fields).ifPresent(EditView::name);
    }

    /** Whether this item is open. */
    boolean shows(ItemId item) {
        return row != null && row.of(item);
    }

    private void close() {
        if (edited.refuses()) {
            Optional.ofNullable(fields).ifPresent(EditView::toRefused);
            return;
        }
        closed.run();
        if (leave()) {
            setVisible(false);
        }
    }

    /** Leaves what is open; false where a typed text was refused. */
    private boolean leave() {
        EditView left = fields;
        if (left == null) {
            return true;
        }
        if (edited.refuses()) {
            left.toRefused();
            return false;
        }
        time.unsubscribe();
        left.leave();
        edited.close();
        fields = null;
        row = null;
        return true;
    }

    private void draw(AgendaRow of) {
        Optional<ItemFacts> facts = model.facts(of.id());
        if (!of.equals(row) || facts.equals(drawn)) {
            return;
        }
        boolean sameActs = drawn.isPresent() && drawn.map(ItemFacts::state).equals(facts.map(ItemFacts::state))
                && drawn.map(ItemFacts::over).equals(facts.map(ItemFacts::over));
        drawn = facts;
        if (facts.isEmpty()) {
            times.getChildren().clear();
            buttons.getChildren().clear();
        }
        facts.ifPresent(f -> {
            times.getChildren().setAll(f.times().stream().map(told -> label(told, told.equals(f.flags())
                    ? Styles.WARNING
                    : Styles.DIGITS)).toList());
            if (!sameActs) {
                offer(of, f);
            }
        });
    }

    /** What can be done with the item as it is now; the keyboard stays where it is, as far as that is still there. */
    private void offer(AgendaRow of, ItemFacts facts) {
        Runnable fill = () -> {
            buttons.getChildren().clear();
            if (facts.over()) {
                afterTheEnd(of);
            } else {
                acts(of, facts.state());
            }
        };
        if (getScene() == null) {
            fill.run();
        } else {
            KeptFocus.during(getScene(), fill);
        }
    }

    /** What has run can be reopened, and the session with it. */
    private void afterTheEnd(AgendaRow of) {
        if (of.lookProperty().get().reopenable()) {
            button("timeline.reopen", () -> acts.reopen(of, this));
        } else {
            buttons.getChildren().add(label(words.text("timeline.ended"), Styles.MUTED));
        }
    }

    private void acts(AgendaRow of, ItemState state) {
        AgendaRow.Look look = of.lookProperty().get();
        ItemKind kind = look.form().kind();
        if (look.startable()) {
            button(kind == ItemKind.MARKER ? "timeline.giveCue" : "timeline.start", () -> acts.start(of, this));
        }
        if (look.running() && kind.inChain()) {
            button(state == ItemState.PAUSED ? "timeline.resume" : "timeline.pause",
                    () -> acts.pauseOrResume(of, this));
            button("timeline.end", () -> acts.end(this));
        }
        if (look.endableAside()) {
            button("timeline.endAside", () -> acts.endAside(of, this));
        }
        if (look.canComeBack()) {
            button("timeline.bringBack", () -> acts.reopen(of, this));
        }
        if (look.skippable()) {
            button("timeline.skip", () -> acts.skip(of, this));
        }
        if (look.reopenable()) {
            button("timeline.reopen", () -> acts.reopen(of, this));
        }
    }

    private void button(String key, Runnable act) {
        Button button = new Button();
        button.textProperty().bind(words.bind(key));
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(e -> act.run());
        buttons.getChildren().add(button);
    }

    private static Label label(String text, String styleClass) {
        return new WrappedText(text, styleClass).whole();
    }
}
