package org.pupitre.ui.timeline;

import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.pupitre.domain.act.Command;
import org.pupitre.domain.act.TimelineCommand.AddTime;
import org.pupitre.domain.act.TimelineCommand.NextItem;
import org.pupitre.domain.act.TimelineCommand.PauseItem;
import org.pupitre.domain.act.TimelineCommand.ResumeItem;
import org.pupitre.ui.kit.DigitsLabel;
import org.pupitre.ui.kit.Follow;
import org.pupitre.ui.kit.Part;
import org.pupitre.ui.kit.Phases;
import org.pupitre.ui.kit.Styles;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.field.Sender;
import org.pupitre.ui.kit.panel.OnDemand;
import org.pupitre.ui.kit.panel.Panel;
import org.pupitre.ui.kit.panel.PanelContext;
import org.pupitre.ui.kit.panel.WhileVisible;
import org.pupitre.ui.kit.wrap.OneLineText;
import org.pupitre.ui.kit.wrap.WrappedButton;

/** The item that runs, in the band over the agenda: its title, what is left of it, and the way to the next item. */
public final class RunningItemView {
    private static final int MINUTE_SECONDS = 60;
    private static final PseudoClass PAUSED = PseudoClass.getPseudoClass("paused");

    private final RunningItemModel model;
    private final Words words;
    private final Sender sender;
    private final DigitsLabel figure = new DigitsLabel(Styles.BIG, "band-figure");
    private final Label word = new OneLineText();

    /** The panel of the running item. */
    public static Panel panel(PanelContext context) {
        RunningItemModel model = new RunningItemModel(context.words());
        Part<RunningItemView> part = context.part("item",
                () -> new RunningItemView(model, context.words(), context.sender()), RunningItemView::build, model);
        return Panel.of("item", part).make();
    }

    RunningItemView(RunningItemModel model, Words words, Sender sender) {
        this.model = model;
        this.words = words;
        this.sender = sender;
    }

    Region build() {
        Label title = new OneLineText("", Styles.TITLE);
        title.textProperty().bind(model.shownProperty().map(RunningItemModel.Shown::title));
        figure.textProperty().bind(model.shownProperty().map(RunningItemModel.Shown::figure));
        figure.setId("item-left");
        Label unit = new Label();
        unit.getStyleClass().addAll(Styles.LEAD, "band-unit");
        unit.textProperty().bind(model.shownProperty().map(RunningItemModel.Shown::unit));
        unit.visibleProperty().bind(unit.textProperty().isNotEmpty());
        word.textProperty().bind(model.shownProperty().map(RunningItemModel.Shown::word));
        word.getStyleClass().addAll(Styles.MUTED, "band-word");
        HBox middle = new HBox();
        WhileVisible.in(middle, figure, unit, go());
        // What is last before the button takes the room up to it.
        HBox.setHgrow(unit, Priority.ALWAYS);
        unit.setMinWidth(Region.USE_PREF_SIZE);
        unit.setMaxWidth(Double.MAX_VALUE);
        figure.setMinWidth(Region.USE_PREF_SIZE);
        figure.setMaxWidth(Double.MAX_VALUE);
        Follow.each(unit.visibleProperty(),
                () -> HBox.setHgrow(figure, unit.isVisible() ? Priority.NEVER : Priority.ALWAYS));
        middle.getStyleClass().add("band-middle");
        middle.setAlignment(Pos.CENTER_LEFT);
        StackPane below = new StackPane(word);
        below.setAlignment(Pos.CENTER_LEFT);
        below.getStyleClass().add("band-below");
        VBox cell = new VBox(title, middle, below);
        cell.getStyleClass().addAll("band", "band-item");
        OnDemand.of(cell, below, this::acts);
        model.shownProperty().subscribe(shown -> {
            Phases.mark(cell, shown.phase());
            cell.pseudoClassStateChanged(PAUSED, shown.paused());
        });
        return cell;
    }

    private Button go() {
        // Beside a figure of many digits its words go on in a second line.
        Button go = new WrappedButton("");
        go.setTextAlignment(TextAlignment.CENTER);
        go.setId("next-item");
        go.textProperty().bind(Follow.text(() -> words.word("timeline.go", model.shownProperty().get().go()),
                model.shownProperty(), words.localeProperty()));
        go.visibleProperty().bind(model.shownProperty().map(shown -> shown.go() != RunningItemModel.Go.NOTHING));
        go.setOnAction(e -> sender.send(new NextItem(), go));
        return go;
    }

    /** In the place of the word below the figure while it is pointed at or has the keyboard. */
    private HBox acts() {
        ObservableValue<Boolean> paused = model.shownProperty().map(RunningItemModel.Shown::paused);
        HBox acts = new HBox(
                button("item-less", words.bind("timeline.minuteLess"), words.bind("timeline.less"),
                        () -> new AddTime(-MINUTE_SECONDS)),
                button("item-more", words.bind("timeline.minuteMore"), words.bind("timeline.more"),
                        () -> new AddTime(MINUTE_SECONDS)),
                button("item-pause",
                        Follow.text(() -> words.text(paused.getValue() ? "queue.resume" : "queue.pause"),
                                words.localeProperty(), paused),
                        Follow.text(() -> words.text(paused.getValue() ? "timeline.resume" : "timeline.pause"),
                                words.localeProperty(), paused),
                        () -> paused.getValue() ? new ResumeItem() : new PauseItem()));
        acts.getStyleClass().add("band-acts");
        acts.setAlignment(Pos.CENTER_LEFT);
        acts.visibleProperty().bind(model.shownProperty().map(RunningItemModel.Shown::runs));
        return acts;
    }

    private Button button(String id, ObservableValue<String> text, ObservableValue<String> name,
            Supplier<Command> act) {
        Button button = new Button();
        button.setId(id);
        button.textProperty().bind(text);
        button.accessibleTextProperty().bind(name);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(e -> sender.send(act.get(), button));
        return button;
    }
}
