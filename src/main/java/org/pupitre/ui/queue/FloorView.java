package org.pupitre.ui.queue;

import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.pupitre.domain.SessionState;
import org.pupitre.domain.act.QueueCommand;
import org.pupitre.domain.act.QueueCommand.Advance;
import org.pupitre.domain.act.QueueCommand.NotAnAnswer;
import org.pupitre.domain.act.QueueCommand.PauseTurn;
import org.pupitre.domain.act.QueueCommand.ResumeTurn;
import org.pupitre.domain.board.Question;
import org.pupitre.domain.queue.QueueEntry;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.PersonId;
import org.pupitre.ui.kit.DigitsLabel;
import org.pupitre.ui.kit.Follow;
import org.pupitre.ui.kit.Formats;
import org.pupitre.ui.kit.LanguageChip;
import org.pupitre.ui.kit.Part;
import org.pupitre.ui.kit.SectionHeader;
import org.pupitre.ui.kit.Styles;
import org.pupitre.ui.kit.Tips;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.field.Sender;
import org.pupitre.ui.kit.field.ShownPerson;
import org.pupitre.ui.kit.keys.KeyCap;
import org.pupitre.ui.kit.keys.NamedKey;
import org.pupitre.ui.kit.keys.Stroke.Pressed;
import org.pupitre.ui.kit.keys.Stroke.Typed;
import org.pupitre.ui.kit.panel.Panel;
import org.pupitre.ui.kit.panel.PanelContext;
import org.pupitre.ui.kit.wrap.WrappedText;

/** Who has the floor, in which language and for how long, and the keys of the speaking clock. */
public final class FloorView {
    private final FloorModel model;
    private final Words words;
    private final Sender sender;

    private final LanguageChip chip = new LanguageChip();
    private final Label name = new WrappedText();
    private final Label about = new WrappedText();

    /** The panel of who speaks, with the keys for the turn. */
    public static Panel panel(PanelContext context) {
        FloorModel model = new FloorModel(context.words());
        Part<FloorView> part = context.part("floor", () -> new FloorView(model, context.words(), context.sender()),
                FloorView::build, model);
        return Panel.of("floor", part)
                .keys(NamedKey.live("keys.act.NEXT_SPEAKER", context.send(Advance::new, part),
                        Pressed.bare(KeyCode.SPACE)),
                        NamedKey.live("keys.act.PAUSE_TURN",
                                context.send(() -> paused(context.state().get()) ? new ResumeTurn() : new PauseTurn(),
                                        part),
                                Typed.of('P')),
                        NamedKey.live("keys.act.NOT_AN_ANSWER", context.send(() -> new NotAnAnswer(null), part),
                                Typed.of('K')))
                .make();
    }

    private static boolean paused(SessionState state) {
        return state.queue().onFloor().filter(e -> e.state() == QueueEntry.State.PAUSED).isPresent();
    }

    public FloorView(FloorModel model, Words words, Sender sender) {
        this.model = model;
        this.words = words;
        this.sender = sender;
    }

    /** Builds the part of the console, top to bottom as on the screen. */
    public Region build() {
        VBox pane = new VBox(
                new SectionHeader(words.bindCapitals("queue.floor"), new KeyCap(words.bind("queue.keyNext"))), who(),
                answer(), new TurnBar(model, words), new TurnButtons(model, words, sender).build());
        pane.getStyleClass().addAll(Styles.PANE, "floor");
        ShownPerson.mark(name, this::speaker);
        ShownPerson.mark(about, this::speaker);
        about.getStyleClass().addAll(Styles.MUTED, "floor-about");
        Tips.textOf(about);
        name.getStyleClass().add("floor-name");
        name.textProperty().bind(model.nameProperty());
        about.textProperty().bind(model.aboutProperty());
        Follow.each(model.speakerProperty(), this::describe);
        Follow.each(model.questionProperty(), this::describe);
        Follow.each(words.localeProperty(), this::describe);
        describe();
        return pane;
    }

    /** What is known of who speaks; where the turn counts as an answer, the way to say that it is none. */
    private HBox answer() {
        Button none = new Button();
        none.setId("turn-no-answer");
        none.textProperty().bind(words.bind("queue.notAnAnswer"));
        none.getStyleClass().addAll(Styles.GHOST, Styles.SMALL);
        none.setMinWidth(Region.USE_PREF_SIZE);
        none.setOnAction(e -> sender.send(new QueueCommand.NotAnAnswer(null), none));
        none.visibleProperty().bind(Follow.flag(
                () -> model.questionProperty().get()
                        .flatMap(q -> model.speakerProperty().get().filter(line -> line.answers(q))).isPresent(),
                model.questionProperty(), model.speakerProperty()));
        none.managedProperty().bind(none.visibleProperty());
        HBox.setHgrow(about, Priority.ALWAYS);
        about.setMaxWidth(Double.MAX_VALUE);
        about.setMinWidth(0);
        return new HBox(about, none);
    }

    private HBox who() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        ObservableValue<String> spoken = Follow.text(
                () -> model.turnProperty().get().map(t -> Formats.elapsed(t.spoken())).orElse(""),
                model.turnProperty());
        DigitsLabel clock = new DigitsLabel(spoken, "floor-clock");
        clock.accessibleTextProperty().bind(words.bind("queue.spokenFor", spoken));
        HBox.setHgrow(name, Priority.SOMETIMES);
        HBox row = new HBox(name, chip, gap, clock);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("floor-who");
        Follow.each(model.turnProperty(), () -> mark(clock));
        return row;
    }

    /** Who speaks; while the floor is empty, who is called, whose name is told then. */
    private @Nullable PersonId speaker() {
        Optional<SpeakerLine> shown = model.speakerProperty().get();
        boolean empty = shown.isEmpty() && model.questionProperty().get().isEmpty();
        return (empty ? model.nextProperty().get() : shown).map(SpeakerLine::personId).orElse(null);
    }

    private void mark(Region clock) {
        model.turnProperty().get().ifPresent(turn -> TurnBar.mark(clock, turn));
    }

    private void describe() {
        Optional<SpeakerLine> speaker = model.speakerProperty().get();
        Optional<Question> question = model.questionProperty().get();
        if (speaker.isPresent()) {
            showChip(speaker.get().language());
        } else if (question.isPresent()) {
            showChip(Optional.ofNullable(question.get().language()));
        } else {
            chip.setVisible(false);
            chip.setManaged(false);
        }
        pseudo(speaker.isEmpty() && question.isEmpty());
    }

    private void pseudo(boolean empty) {
        name.getStyleClass().remove(Styles.MUTED);
        if (empty) {
            name.getStyleClass().add(Styles.MUTED);
        }
    }

    private void showChip(Optional<LanguageTag> language) {
        chip.setVisible(true);
        chip.setManaged(true);
        chip.show(language.orElse(null), model.languagesProperty().get(), "", words.locale());
    }

    /** Commands of the speaking clock that the console's keys share with its buttons. */
    public static QueueCommand pauseOrResume(FloorModel model) {
        return model.turnProperty().get().filter(TurnView::paused).isPresent()
                ? new QueueCommand.ResumeTurn()
                : new QueueCommand.PauseTurn();
    }
}
