package org.pupitre.ui.booth;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.pupitre.domain.act.IncidentKind;
import org.pupitre.domain.act.SignalKind;
import org.pupitre.ui.kit.DigitsLabel;
import org.pupitre.ui.kit.Follow;
import org.pupitre.ui.kit.Formats;
import org.pupitre.ui.kit.Icons;
import org.pupitre.ui.kit.Styles;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.wrap.OneLineText;
import org.pupitre.ui.kit.wrap.WrappedButton;

/**
 * What the booth tells the moderator: that interpretation has stopped, and below it the signals. While it is stopped the red
 * band is where the button was, and the way back is where the signals were.
 */
final class SignalPart {
    private final BoothModel model;
    private final Words words;
    private final BoothActs acts;
    private final Map<SignalKind, ActButton> signals = new EnumMap<>(SignalKind.class);
    private final ActButton trouble;
    private final StopBand band;
    private final MenuButton other = new MenuButton();
    private final Button back = new WrappedButton("");
    private final Button falseAlarm = new WrappedButton("");
    private final VBox root = new VBox();
    private Shape shape = Shape.FULL;
    private boolean stopped;

    /** How many signals have a button of their own; the others are in a list. */
    enum Shape {
        /** All of them, in two columns below a high button. */
        FULL(2, SignalKind.values().length),
        /** Two and the list, in one row. */
        COMPACT(3, 2),
        /** One and the list. */
        NARROW(2, 1),
        /** The list beside the button that says that all has stopped. */
        LOW(1, 0);

        private final int columns;
        private final int shown;

        Shape(int columns, int shown) {
            this.columns = columns;
            this.shown = shown;
        }
    }

    SignalPart(BoothModel model, Words words, BoothActs acts) {
        this.model = model;
        this.words = words;
        this.acts = acts;
        ObservableValue<Boolean> over = model.headProperty().map(Head::over);
        for (SignalKind kind : SignalKind.values()) {
            BoothAct act = BoothAct.of(kind);
            ActButton button = new ActButton(act, Follow.text(
                    () -> words.word("booth.signal", kind), words.localeProperty()), note(kind), words,
                    () -> signal(act));
            button.disableProperty().bind(over);
            signals.put(kind, button);
        }
        trouble = new ActButton(BoothAct.TROUBLE, words.bind("booth.troubleStopped"), Follow.text(() -> ""), words,
                () -> acts.act(BoothAct.TROUBLE, root()));
        trouble.getStyleClass().add("cabin-stop");
        trouble.setGraphic(StopBand.sign());
        trouble.disableProperty().bind(over);
        band = new StopBand(model, words);
        back.setId("booth-back");
        back.textProperty().bind(words.bind("booth.troubleOver"));
        back.setOnAction(e -> acts.act(BoothAct.TROUBLE, root()));
        falseAlarm.setId("booth-false-alarm");
        falseAlarm.textProperty().bind(words.bind("booth.falseAlarm"));
        falseAlarm.setOnAction(e -> acts.retract(root()));
        other.disableProperty().bind(over);
        other.setId("booth-other-trouble");
        for (Button button : List.of(back, falseAlarm)) {
            button.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
            button.getStyleClass().add("cabin-act");
        }
        other.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        other.getStyleClass().add("cabin-act");
        words.localeProperty().subscribe(l -> drawMenu());
        root.getStyleClass().addAll("cabin-tell", "cabin-emergency");
        arrange();
        model.signalsProperty().subscribe(all -> signals
                .forEach((kind, button) -> button.stand(all.getOrDefault(kind, SignalNow.QUIET))));
        model.boothProperty().subscribe(b -> showWhole());
        model.headProperty().subscribe(h -> showWhole());
        model.stoppedProperty().subscribe(i -> show(i.isPresent()));
    }

    Region root() {
        return root;
    }

    /** Takes another shape, where it has not this one. */
    void take(Shape next) {
        if (!has(next)) {
            shape = next;
            arrange();
            drawMenu();
        }
    }

    boolean has(Shape asked) {
        return shape == asked;
    }

    boolean choosing() {
        return other.isShowing();
    }

    /** After the end of the session nothing is told any more. */
    private void showWhole() {
        boolean shown = model.boothProperty().get().isPresent() && !model.headProperty().get().over();
        root.setVisible(shown);
        root.setManaged(shown);
    }

    private void show(boolean now) {
        if (now == stopped) {
            return;
        }
        Scene scene = root.getScene();
        boolean hadFocus = scene != null && (now ? trouble : back).equals(scene.getFocusOwner());
        stopped = now;
        see();
        if (hadFocus) {
            (now ? back : trouble).requestFocus();
        }
    }

    private void see() {
        signals.values().forEach(button -> button.setVisible(!stopped));
        other.setVisible(!stopped);
        trouble.setVisible(!stopped);
        List.of(band, back, falseAlarm).forEach(part -> part.setVisible(stopped));
    }

    private void arrange() {
        List<Node> cells = new ArrayList<>();
        signals.values().stream().limit(shape.shown).forEach(button -> cells.add(button.room()));
        cells.add(other);
        cells.forEach(GridPane::clearConstraints);
        List.of(other, back, falseAlarm).forEach(GridPane::clearConstraints);
        StackPane stop = new StackPane(trouble.room(), band);
        root.getStyleClass().removeAll("cabin-compact", "cabin-row");
        if (shape != Shape.FULL) {
            root.getStyleClass().add("cabin-compact");
        }
        GridPane grid = new GridPane();
        grid.getStyleClass().add("cabin-acts");
        if (shape == Shape.LOW) {
            root.getStyleClass().add("cabin-row");
            columns(grid, 60, 40);
            grid.addRow(0, stop, new StackPane(other, back));
            root.getChildren().setAll(grid);
        } else {
            double[] equal = new double[shape.columns];
            Arrays.fill(equal, 100.0 / shape.columns);
            columns(grid, equal);
            for (int i = 0; i < cells.size(); i++) {
                grid.add(cells.get(i), i % shape.columns, i / shape.columns);
            }
            GridPane ways = new GridPane();
            ways.getStyleClass().add("cabin-acts");
            if (shape == Shape.FULL) {
                columns(ways, 100);
                ways.addColumn(0, back, falseAlarm);
            } else {
                columns(ways, 50, 50);
                ways.addRow(0, back, falseAlarm);
            }
            ways.setPickOnBounds(false);
            root.getChildren().setAll(stop, new StackPane(grid, ways));
        }
        see();
    }

    private static void columns(GridPane grid, double... percents) {
        for (double percent : percents) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(percent);
            grid.getColumnConstraints().add(column);
        }
    }

    private ObservableValue<String> note(SignalKind kind) {
        return Follow.text(
                () -> model.signalsProperty().get().getOrDefault(kind, SignalNow.QUIET).note(),
                model.signalsProperty());
    }

    private void signal(BoothAct act) {
        Node button = signals.get(act.signal());
        acts.act(act, button != null && button.getScene() != null ? button : other);
    }

    private void drawMenu() {
        boolean all = shape == Shape.FULL;
        other.setText(words.text(all ? "booth.otherTrouble" : "booth.moreSignals"));
        List<MenuItem> items = new ArrayList<>();
        signals.keySet().stream().skip(shape.shown).forEach(kind -> {
            MenuItem item = new MenuItem(words.word("booth.signal", kind));
            item.setOnAction(e -> signal(BoothAct.of(kind)));
            items.add(item);
        });
        items.add(menu("booth.menuStopped", true));
        items.add(menu("booth.menuWorse", false));
        other.getItems().setAll(items);
    }

    private Menu menu(String key, boolean stops) {
        Menu menu = new Menu(words.text(key));
        for (IncidentKind kind : IncidentKind.values()) {
            MenuItem item = new MenuItem(words.word("booth.incident", kind));
            item.setOnAction(e -> acts.report(kind, stops, other));
            menu.getItems().add(item);
        }
        return menu;
    }

    /** That interpretation is stopped, for how long, why, and that the console shows it. */
    static final class StopBand extends HBox {
        StopBand(BoothModel model, Words words) {
            getStyleClass().add("cabin-stopped");
            setAlignment(Pos.CENTER);
            Label title = new OneLineText("", "cabin-stop-title");
            title.textProperty().bind(words.bind("booth.troubleStopped"));
            DigitsLabel since = new DigitsLabel(Follow.text(() -> model.stoppedProperty().get()
                    .map(i -> Formats.elapsed(Duration.between(i.from(), model.now()))).orElse(""),
                    model.stoppedProperty(), model.secondProperty()), Styles.LEAD, "cabin-stop-since");
            Label why = new OneLineText("");
            why.textProperty().bind(Follow.text(() -> model.stoppedProperty().get()
                    .map(i -> words.text("booth.sent", words.word("booth.incident", i.kind()))).orElse(""),
                    model.stoppedProperty(), words.localeProperty()));
            HBox facts = new HBox(since, why);
            facts.setAlignment(Pos.BASELINE_LEFT);
            facts.getStyleClass().add("cabin-facts");
            VBox said = new VBox(title, facts);
            said.setAlignment(Pos.CENTER_LEFT);
            said.setMinWidth(0);
            getChildren().addAll(sign(), said);
            setVisible(false);
        }

        static Node sign() {
            return Icons.of(Feather.ALERT_TRIANGLE);
        }
    }
}
