package org.pupitre.ui.shell.strip;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.pupitre.domain.act.Command;
import org.pupitre.domain.act.QueueCommand;
import org.pupitre.domain.act.TimelineCommand.NextItem;
import org.pupitre.ui.interpretation.SlotView;
import org.pupitre.ui.kit.Follow;
import org.pupitre.ui.kit.Formats;
import org.pupitre.ui.kit.LanguageChip;
import org.pupitre.ui.kit.Phases;
import org.pupitre.ui.kit.Styles;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.field.Sender;
import org.pupitre.ui.kit.panel.TurnView;
import org.pupitre.ui.kit.wrap.OneLineText;
import org.pupitre.ui.queue.FloorBar;
import org.pupitre.ui.queue.FloorChip;
import org.pupitre.ui.queue.FloorModel;
import org.pupitre.ui.queue.FloorView;
import org.pupitre.ui.timeline.HardStopModel;
import org.pupitre.ui.timeline.RunningItemModel;

/**
 * The console as a narrow strip beside the window of the meeting: what is left of the item, who speaks and what is left of
 * the turn, the hard stop, what comes next, what is wrong with interpretation, and four buttons that keep their place. It
 * is horizontal, along an edge of the screen, or vertical, at its side.
 */
public final class StripView {
    private static final PseudoClass VERTICAL = PseudoClass.getPseudoClass("vertical");
    private static final PseudoClass ACTIVE = PseudoClass.getPseudoClass("active");
    private static final PseudoClass PAST = PseudoClass.getPseudoClass("past-stop");
    private static final PseudoClass PAUSED = PseudoClass.getPseudoClass("paused");

    private final StripModel model;
    private final Words words;
    private final Around around;
    private final BooleanProperty vertical = new SimpleBooleanProperty(this, "vertical");
    private final BooleanProperty keyboard = new SimpleBooleanProperty(this, "keyboard");
    private final StripFigure item;
    private final StripFigure turn;
    private final StripFigure stop;
    private final Node bar;
    private final VBox next;
    private final Label nextFact;
    private final SlotView trouble;
    private final StackPane slot;
    private final List<Button> acts;
    private final Region foot;
    private final VBox root = new VBox();

    /** What is outside of the strip. */
    public interface Around {
        /** Carries a command out, as the same key of the console would. */
        void act(Command command);

        /** Back to the console. */
        void toConsole();

        /** Back to the console, with all that is known of interpretation. */
        void toInterpretation();

        /** Has the keys act in the strip. */
        void takeKeyboard();
    }

    public StripView(StripModel model, Words words, Sender sender, Around around) {
        this.model = model;
        this.words = words;
        this.around = around;
        item = item();
        turn = turn();
        stop = stop();
        bar = FloorBar.of(model.floor());
        nextFact = new OneLineText("", Styles.MUTED, "strip-fact");
        next = next();
        trouble = new SlotView(model.interpretation(), words, sender, around::toInterpretation);
        slot = new StackPane(trouble.root());
        slot.getStyleClass().add("strip-slot");
        slot.setMinWidth(0);
        acts = acts();
        foot = new StripFoot(words, sender, keyboard, vertical, model.recordingProperty(),
                around::takeKeyboard).root();
        root.getStyleClass().add("strip");
        Follow.each(vertical, this::arrange);
        Follow.each(keyboard, () -> root.pseudoClassStateChanged(ACTIVE, keyboard.get()));
        arrange();
    }

    /** The whole of it. */
    public Region root() {
        return root;
    }

    /** Whether its parts are below each other. */
    public BooleanProperty verticalProperty() {
        return vertical;
    }

    /** Whether keys act in it: it says so, and has an edge then. */
    public BooleanProperty keyboardProperty() {
        return keyboard;
    }

    private void arrange() {
        boolean below = vertical.get();
        root.pseudoClassStateChanged(VERTICAL, below);
        item.arrange(below);
        turn.arrange(false);
        stop.arrange(below);
        trouble.take(below ? SlotView.Form.STACKED : SlotView.Form.TIGHT);
        root.getChildren().clear();
        Region content = below ? vertical() : horizontal();
        root.getChildren().addAll(content, foot);
    }

    private Region horizontal() {
        GridPane buttons = new GridPane();
        buttons.getStyleClass().add("strip-acts");
        buttons.setAlignment(Pos.CENTER);
        buttons.addRow(0, acts.get(0), acts.get(1));
        buttons.addRow(1, acts.get(2), acts.get(3));
        HBox.setHgrow(slot, Priority.ALWAYS);
        HBox row = new HBox(item, turn, stop, next, slot, buttons);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("strip-row");
        return row;
    }

    private Region vertical() {
        HBox figures = new HBox(item, stop);
        HBox.setHgrow(item, Priority.ALWAYS);
        HBox.setHgrow(stop, Priority.ALWAYS);
        figures.getStyleClass().add("strip-pair");
        HBox last = new HBox(acts.get(2), acts.get(3));
        HBox.setHgrow(acts.get(2), Priority.ALWAYS);
        HBox.setHgrow(acts.get(3), Priority.ALWAYS);
        VBox buttons = new VBox(acts.get(0), acts.get(1), last);
        buttons.getStyleClass().add("strip-acts");
        last.getStyleClass().add("strip-last");
        VBox column = new VBox(turn, bar, figures, slot, next, buttons);
        column.getStyleClass().add("strip-column");
        return column;
    }

    private StripFigure item() {
        ObservableValue<RunningItemModel.Shown> shown = model.item().shownProperty();
        Label title = new OneLineText("", Styles.TITLE);
        title.textProperty().bind(shown.map(RunningItemModel.Shown::title));
        title.setId("strip-item-title");
        StripFigure cell = new StripFigure("strip-item-left", title, shown.map(RunningItemModel.Shown::figure),
                shown.map(RunningItemModel.Shown::unit), shown.map(RunningItemModel.Shown::word));
        model.item().shownProperty().subscribe(now -> {
            for (Node node : cell.coloured()) {
                Phases.mark(node, now.phase());
                node.pseudoClassStateChanged(PAUSED, now.paused());
            }
        });
        cell.getStyleClass().add("strip-of-item");
        return cell;
    }

    private StripFigure turn() {
        FloorModel floor = model.floor();
        Label label = new OneLineText("", Styles.HEADING);
        label.textProperty().bind(floor.labelProperty());
        label.setId("strip-floor-label");
        Label name = new OneLineText("", Styles.LEAD, Styles.STRONG);
        name.setId("strip-name");
        name.setMinWidth(0);
        name.textProperty().bind(floor.nameProperty());
        HBox who = new HBox(name, FloorChip.of(floor, words));
        who.setAlignment(Pos.CENTER_LEFT);
        who.getStyleClass().add("strip-who");
        // A horizontal strip has no row for the label; it is said where a name alone would not say enough.
        label.managedProperty().bind(vertical.or(floor.nameProperty().isEmpty()));
        label.visibleProperty().bind(label.managedProperty());
        who.managedProperty().bind(floor.nameProperty().isNotEmpty());
        who.visibleProperty().bind(who.managedProperty());
        StripFigure cell = new StripFigure("strip-turn-left", new VBox(label, who), Follow.text(
                () -> floor.turnProperty().get().map(TurnView::remaining).map(Formats::remaining).orElse(""),
                floor.turnProperty()), new SimpleStringProperty(""),
                Follow.text(
                        () -> floor.turnProperty().get().isPresent()
                                ? floor.turnWordProperty().get()
                                : "",
                        floor.turnProperty(), floor.turnWordProperty()));
        Runnable mark = () -> floor.turnProperty().get().ifPresentOrElse(now -> {
            for (Node node : cell.coloured()) {
                now.mark(node);
            }
        }, () -> {
            for (Node node : cell.coloured()) {
                Phases.mark(node, null);
                node.pseudoClassStateChanged(PAUSED, false);
            }
        });
        Follow.each(floor.turnProperty(), mark);
        cell.getStyleClass().add("strip-of-turn");
        return cell;
    }

    private StripFigure stop() {
        ObservableValue<HardStopModel.Shown> shown = model.stop().shownProperty();
        Label heading = new OneLineText("", Styles.HEADING);
        heading.textProperty().bind(words.bind("timeline.hardStopHeading"));
        StripFigure cell = new StripFigure("strip-stop-minutes", heading, shown.map(HardStopModel.Shown::minutes),
                words.bind("common.minuteUnit"), shown.map(HardStopModel.Shown::word));
        model.stop().shownProperty().subscribe(now -> {
            for (Node node : cell.coloured()) {
                node.pseudoClassStateChanged(PAST, now.side() == HardStopModel.Side.PAST);
            }
        });
        cell.getStyleClass().add("strip-of-stop");
        return cell;
    }

    private VBox next() {
        Label heading = new OneLineText("", Styles.HEADING);
        heading.textProperty().bind(words.bind("queue.next"));
        Label name = new OneLineText("", Styles.LEAD, Styles.STRONG);
        name.setId("strip-next");
        name.setMinWidth(0);
        LanguageChip chip = new LanguageChip();
        HBox who = new HBox(name, chip);
        who.setAlignment(Pos.CENTER_LEFT);
        who.getStyleClass().add("strip-who");
        nextFact.setId("strip-next-fact");
        Runnable draw = () -> {
            NextUp up = model.nextProperty().get();
            name.setText(up.name());
            chip.show(up.language().orElse(null), words.locale());
            chip.setVisible(up.chip());
            nextFact.setText(up.fact());
        };
        // A horizontal strip has no row for it but where the name would be.
        nextFact.visibleProperty().bind(vertical.or(name.textProperty().isEmpty()));
        nextFact.managedProperty().bind(nextFact.visibleProperty());
        who.managedProperty().bind(name.textProperty().isNotEmpty());
        who.visibleProperty().bind(who.managedProperty());
        Follow.each(model.nextProperty(), draw);
        Follow.each(words.localeProperty(), draw);
        draw.run();
        VBox cell = new VBox(heading, who, nextFact);
        cell.getStyleClass().addAll("strip-cell", "strip-of-next");
        cell.setMinWidth(0);
        return cell;
    }

    private List<Button> acts() {
        return List.of(
                button("strip-give", words.bind("queue.giveFloor"), () -> around.act(new QueueCommand.Advance())),
                button("strip-next-item", words.bind("timeline.go.NEXT"), () -> around.act(new NextItem())),
                button("strip-pause",
                        Follow.text(() -> words.text(model.paused() ? "queue.resume" : "strip.pause"),
                                model.floor().turnProperty(), words.localeProperty()),
                        () -> around.act(FloorView.pauseOrResume(model.floor()))),
                button("strip-console", words.bind("strip.console"), around::toConsole));
    }

    private static Button button(String id, ObservableValue<String> text, Runnable act) {
        Button button = new Button();
        button.setId(id);
        button.textProperty().bind(text);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> act.run());
        GridPane.setHgrow(button, Priority.ALWAYS);
        return button;
    }
}
