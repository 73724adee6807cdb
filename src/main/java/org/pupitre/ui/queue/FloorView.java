package org.pupitre.ui.queue;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.pupitre.domain.SessionState;
import org.pupitre.domain.act.QueueCommand;
import org.pupitre.domain.act.QueueCommand.Advance;
import org.pupitre.domain.act.QueueCommand.GiveTime;
import org.pupitre.domain.act.QueueCommand.NotAnAnswer;
import org.pupitre.domain.act.QueueCommand.PauseTurn;
import org.pupitre.domain.act.QueueCommand.QueueSpeakers;
import org.pupitre.domain.act.QueueCommand.ResumeTurn;
import org.pupitre.domain.act.QueueCommand.ShareTime;
import org.pupitre.domain.queue.QueueEntry;
import org.pupitre.domain.value.PersonId;
import org.pupitre.ui.kit.DigitsLabel;
import org.pupitre.ui.kit.Follow;
import org.pupitre.ui.kit.Formats;
import org.pupitre.ui.kit.LanguageChip;
import org.pupitre.ui.kit.Part;
import org.pupitre.ui.kit.Styles;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.field.Sender;
import org.pupitre.ui.kit.field.ShownPerson;
import org.pupitre.ui.kit.keys.NamedKey;
import org.pupitre.ui.kit.keys.Stroke.Pressed;
import org.pupitre.ui.kit.keys.Stroke.Typed;
import org.pupitre.ui.kit.list.SparingRow;
import org.pupitre.ui.kit.panel.OnDemand;
import org.pupitre.ui.kit.panel.Panel;
import org.pupitre.ui.kit.panel.PanelContext;
import org.pupitre.ui.kit.panel.TurnView;
import org.pupitre.ui.kit.wrap.OneLineText;

/** Who has the floor, in which language and for how long, and the keys of the speaking clock. */
public final class FloorView {
    private static final int MINUTE_SECONDS = 60;

    private final FloorModel model;
    private final Words words;
    private final Sender sender;

    private final LanguageChip chip;
    private final VBox floor = new VBox();
    private final Label name = new OneLineText();
    private final Label about = new OneLineText();

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
                        NamedKey.always("keys.act.SHARE_TIME", context.send(ShareTime::new, part),
                                Pressed.control(KeyCode.D)),
                        NamedKey.always("keys.act.QUEUE_SPEAKERS", context.send(QueueSpeakers::new, part),
                                new Pressed(List.of(KeyCode.D), true, true)),
                        NamedKey.live("keys.act.MORE_TURN",
                                context.send(() -> new GiveTime(MINUTE_SECONDS), part), Pressed.bare(KeyCode.T)),
                        NamedKey.live("keys.act.LESS_TURN",
                                context.send(() -> new GiveTime(-MINUTE_SECONDS), part), Pressed.shift(KeyCode.T)),
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
        chip = FloorChip.of(model, words);
    }

    /** Builds the part of the console: label, name and clock, what is known and what can be done, and the bar of the turn. */
    public Region build() {
        Label label = new OneLineText("", Styles.HEADING);
        label.setId("floor-label");
        label.textProperty().bind(model.labelProperty());
        name.textProperty().bind(model.nameProperty());
        name.getStyleClass().add(Styles.HEADLINE);
        name.setId("floor-name");
        // So that F2 finds the person, and Tab what can be done with the turn.
        name.accessibleTextProperty().bind(Follow.text(
                () -> model.labelProperty().get() + ", " + model.nameProperty().get(), model.labelProperty(),
                model.nameProperty()));
        name.focusTraversableProperty().bind(model.speakerProperty().map(Optional::isPresent));
        ShownPerson.mark(name, this::speaker);
        about.textProperty().bind(model.aboutProperty());
        about.getStyleClass().addAll(Styles.MUTED, "band-about");
        ShownPerson.tell(name, this::speaker);
        VBox band = new VBox(head(label), who(), below());
        band.getStyleClass().addAll("band", "band-floor");
        floor.getChildren().addAll(band, FloorBar.of(model));
        floor.getStyleClass().add("floor");
        ShownPerson.tell(floor, this::speaker);
        new ShareMenu(model.shares(), words, sender).install(floor);
        Follow.each(model.speakerProperty(), this::describe);
        Follow.each(model.questionProperty(), this::describe);
        describe();
        return floor;
    }

    /** Beside the label, while the floor is pointed at or has the keyboard: what the speakers of the item still have. */
    private HBox head(Label label) {
        label.setMinWidth(Region.USE_PREF_SIZE);
        HBox row = new HBox(label);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("band-head");
        OnDemand.of(floor, row, () -> {
            Label line = shares("floor-shares", shown -> shown.line(words));
            Label tooMuch = shares("floor-allotted", shown -> shown.tooMuch(words));
            SparingRow shares = new SparingRow(tooMuch, line);
            shares.canSpare(line, tooMuch);
            shares.setAlignment(Pos.CENTER_RIGHT);
            shares.setMinWidth(0);
            shares.getStyleClass().add("band-shares");
            HBox.setHgrow(shares, Priority.ALWAYS);
            return shares;
        });
        return row;
    }

    private Label shares(String id, Function<ShareModel.Shown, String> said) {
        Label label = new OneLineText("", Styles.MUTED, Styles.DIGITS);
        label.setId(id);
        label.textProperty().bind(Follow.text(() -> said.apply(model.shares().shownProperty().get()),
                model.shares().shownProperty(), words.localeProperty()));
        return label;
    }

    private HBox who() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        ObservableValue<String> left = Follow.text(
                () -> model.turnProperty().get().map(t -> Formats.remaining(t.remaining())).orElse(""),
                model.turnProperty());
        DigitsLabel clock = new DigitsLabel(left, Styles.BIG, "band-figure");
        clock.setId("turn-left");
        clock.accessibleTextProperty().bind(Follow.text(() -> left.getValue() + " " + model.turnWordProperty().get(),
                left, model.turnWordProperty()));
        HBox row = new HBox(name, chip, gap, clock);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().addAll("band-middle", "floor-who");
        Follow.each(model.turnProperty(), () -> model.turnProperty().get().ifPresent(t -> t.mark(clock)));
        return row;
    }

    /** What is known of who speaks; in its place, while it is pointed at or has the keyboard, what can be done. */
    private HBox below() {
        about.setMinWidth(0);
        StackPane lead = new StackPane(about);
        OnDemand.of(floor, lead, new TurnButtons(model, words, sender)::build);
        lead.setAlignment(Pos.CENTER_LEFT);
        lead.setMinWidth(0);
        HBox.setHgrow(lead, Priority.ALWAYS);
        Label word = new Label();
        word.setId("turn-word");
        word.textProperty().bind(model.turnWordProperty());
        word.getStyleClass().addAll(Styles.MUTED, Styles.DIGITS);
        word.setMinWidth(Region.USE_PREF_SIZE);
        Follow.each(model.turnProperty(), () -> model.turnProperty().get().ifPresent(t -> t.mark(word)));
        HBox row = new HBox(lead, word);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("band-below");
        return row;
    }

    /** Who speaks; while the floor is empty, who is called, whose name is told then. */
    private @Nullable PersonId speaker() {
        Optional<SpeakerLine> shown = model.speakerProperty().get();
        boolean empty = shown.isEmpty() && model.questionProperty().get().isEmpty();
        return (empty ? model.nextProperty().get() : shown).map(SpeakerLine::personId).orElse(null);
    }

    private void describe() {
        pseudo(model.speakerProperty().get().isEmpty() && model.questionProperty().get().isEmpty());
    }

    private void pseudo(boolean empty) {
        name.getStyleClass().remove(Styles.MUTED);
        if (empty) {
            name.getStyleClass().add(Styles.MUTED);
        }
    }

    /** Commands of the speaking clock that the console's keys share with its buttons. */
    public static QueueCommand pauseOrResume(FloorModel model) {
        return model.turnProperty().get().filter(TurnView::paused).isPresent()
                ? new QueueCommand.ResumeTurn()
                : new QueueCommand.PauseTurn();
    }
}
