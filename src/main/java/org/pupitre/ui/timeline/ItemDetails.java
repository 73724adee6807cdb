package org.pupitre.ui.timeline;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;
import org.pupitre.domain.agenda.Timeline.ItemState;
import org.pupitre.ui.kit.Styles;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.field.ShownPerson;
import org.pupitre.ui.kit.layer.KeptFocus;
import org.pupitre.ui.kit.wrap.WrappedText;

/**
 * What is known of an agenda item, over the foot of the agenda, and what can be done with it. Opening it changes nothing; the
 * keyboard goes to *Close*, so that a second Enter changes nothing either.
 */
final class ItemDetails extends VBox {
    private final AgendaModel model;
    private final Words words;
    private final AgendaActs acts;
    private final Runnable closed;
    private final Button close = new Button();
    private @Nullable AgendaRow row;
    private Subscription time = Subscription.EMPTY;
    private Optional<ItemFacts> drawn = Optional.empty();

    /** @param closed where the keyboard goes when this is closed */
    ItemDetails(AgendaModel model, Words words, AgendaActs acts, Runnable closed) {
        this.model = model;
        this.words = words;
        this.acts = acts;
        this.closed = closed;
        setId("item-details");
        getStyleClass().addAll("bubble", "item-details");
        setMaxHeight(USE_PREF_SIZE);
        setVisible(false);
        close.textProperty().bind(words.bind("common.close"));
        close.setOnAction(e -> close());
        setOnKeyPressed(e -> {
            if (e.getCode() == KeyCode.ESCAPE) {
                close();
                e.consume();
            }
        });
    }

    void open(AgendaRow opened) {
        row = opened;
        drawn = Optional.empty();
        time.unsubscribe();
        time = model.atProperty().subscribe(_ -> draw(opened))
                .and(model.changesProperty().subscribe(_ -> draw(opened)));
        setVisible(true);
        close.requestFocus();
    }

    private void close() {
        time.unsubscribe();
        row = null;
        setVisible(false);
        closed.run();
    }

    private void draw(AgendaRow of) {
        Optional<ItemFacts> facts = model.facts(of.id());
        if (!of.equals(row) || facts.equals(drawn)) {
            return;
        }
        boolean sameActs = drawn.isPresent() && drawn.map(ItemFacts::state).equals(facts.map(ItemFacts::state))
                && drawn.map(ItemFacts::over).equals(facts.map(ItemFacts::over));
        drawn = facts;
        facts.ifPresent(f -> {
            VBox texts = new VBox();
            texts.getStyleClass().add("item-facts");
            f.titles().forEach(title -> texts.getChildren().add(label(title, texts.getChildren().isEmpty()
                    ? Styles.STRONG
                    : Styles.MUTED)));
            f.times().forEach(time -> texts.getChildren().add(label(time, Styles.DIGITS)));
            f.speakers().forEach(speaker -> texts.getChildren().add(speaker(speaker)));
            if (sameActs) {
                KeptFocus.during(getScene(), () -> getChildren().set(0, texts));
            } else {
                getChildren().setAll(texts, f.over() ? afterTheEnd(of, f.state()) : buttons(of, f.state()));
            }
        });
    }

    /** What has run can be reopened, and the session with it. */
    private FlowPane afterTheEnd(AgendaRow of, ItemState state) {
        FlowPane buttons = new FlowPane();
        buttons.getStyleClass().add("question-buttons");
        if (state == ItemState.DONE) {
            buttons.getChildren().add(button("timeline.reopen", () -> acts.reopen(of, this)));
        } else {
            buttons.getChildren().add(label(words.text("timeline.ended"), Styles.MUTED));
        }
        buttons.getChildren().add(close);
        return buttons;
    }

    /** The keyboard can come to it, so that F2 finds the person. */
    private static Label speaker(ItemFacts.Speaker speaker) {
        Label label = label(speaker.told(), Styles.MUTED);
        label.getStyleClass().add("item-speaker");
        label.setFocusTraversable(true);
        label.setAccessibleText(speaker.told());
        ShownPerson.mark(label, speaker::person);
        return label;
    }

    private FlowPane buttons(AgendaRow of, ItemState state) {
        FlowPane buttons = new FlowPane();
        buttons.getStyleClass().add("question-buttons");
        boolean waits = state == ItemState.PLANNED || state == ItemState.NOT_DONE;
        switch (state) {
            case PLANNED, NOT_DONE, DONE ->
                    buttons.getChildren().add(button("timeline.start", () -> acts.start(of, this)));
            case RUNNING, PAUSED -> buttons.getChildren().addAll(
                    button(state == ItemState.PAUSED ? "timeline.resume" : "timeline.pause",
                            () -> acts.pauseOrResume(of, this)),
                    button("timeline.end", () -> acts.end(this)));
            case SKIPPED -> buttons.getChildren().add(button("timeline.bringBack", () -> acts.reopen(of, this)));
        }
        if (waits) {
            buttons.getChildren().add(button("timeline.skip", () -> acts.skip(of, this)));
        }
        if (state == ItemState.DONE) {
            buttons.getChildren().add(button("timeline.reopen", () -> acts.reopen(of, this)));
        }
        buttons.getChildren().add(close);
        return buttons;
    }

    private Button button(String key, Runnable act) {
        Button button = new Button(words.text(key));
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(e -> act.run());
        return button;
    }

    private static Label label(String text, String styleClass) {
        return new WrappedText(text, styleClass);
    }
}
