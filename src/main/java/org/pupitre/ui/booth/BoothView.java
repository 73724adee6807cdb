package org.pupitre.ui.booth;

import java.time.Instant;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.VBox;
import org.pupitre.domain.SessionState;
import org.pupitre.ui.kit.ColumnScroll;
import org.pupitre.ui.kit.Follow;
import org.pupitre.ui.kit.FullScreen;
import org.pupitre.ui.kit.KeptFocus;
import org.pupitre.ui.kit.KeySheet;
import org.pupitre.ui.kit.Keys;
import org.pupitre.ui.kit.Layers;
import org.pupitre.ui.kit.Part;
import org.pupitre.ui.kit.Sender;
import org.pupitre.ui.kit.Styles;
import org.pupitre.ui.kit.Theme;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.wrap.WrappedText;

/** The interpreters' window: two columns, or one where there is no room for two, and larger text where there is much. */
public final class BoothView {
    /** Below this width, at the usual size of text, everything stands in one column. */
    private static final double COLUMNS_FROM_WIDTH = 760;
    /** From this size on, at the usual size of text, text is a size larger. */
    private static final double ROOMY_FROM_WIDTH = 1500;
    private static final double ROOMY_FROM_HEIGHT = 900;
    /** From this size on it is two sizes larger. */
    private static final double VAST_FROM_WIDTH = 2300;
    private static final double VAST_FROM_HEIGHT = 1350;
    /** Below this height, at the usual size of text, everything is a little denser. */
    private static final double LOW_BELOW_HEIGHT = 700;
    private static final PseudoClass ROOMY = PseudoClass.getPseudoClass("roomy");
    private static final PseudoClass VAST = PseudoClass.getPseudoClass("vast");
    private static final PseudoClass LOW = PseudoClass.getPseudoClass("low");
    private static final double[] COLUMN_PERCENT = {54, 46};

    private final Words words;
    private final Theme theme;
    private final Around around;
    private final BoothActs acts;
    private final Sender sender;
    private final HeadPart head;
    private final AlertPart alerts;
    private final FloorPart floor;
    private final TurnPart turn;
    private final SignalPart tell;
    private final HBox status;
    private final BorderPane root = new BorderPane();
    private final Part<Region> whole;
    private final Layers layers;
    private final List<BoothKey> keys = BoothKey.table(this::action);
    private boolean wide;

    /** What lies outside of the window. */
    public interface Around {
        /** Brings the console forward. */
        void toConsole();

        /** Closes this window. */
        void close();
    }

    public BoothView(BoothModel model, Words words, Sender sender, Theme theme, Around around) {
        this.words = words;
        this.theme = theme;
        this.around = around;
        this.sender = sender;
        acts = new BoothActs(model, words, sender);
        floor = new FloorPart(model, words);
        turn = new TurnPart(model, words, acts);
        tell = new SignalPart(model, words, acts);
        root.getStyleClass().addAll("console", "cabin");
        head = new HeadPart(model, words);
        alerts = new AlertPart(model, words, sender);
        status = status();
        arrange(true);
        whole = Part.of(words, "failure.part.booth", () -> root, model);
        layers = new Layers(words, whole);
        Follow.each(root.widthProperty(), this::fit);
        Follow.each(root.heightProperty(), this::fit);
        Follow.each(theme.textPercentProperty(), this::fit);
    }

    /** Shows a snapshot; what cannot be drawn says so in the window. On the screen's thread. */
    public void show(SessionState state, Instant now) {
        whole.show(state, now);
    }

    /** A scene of this size with the theme and the keys of the window. */
    public Scene scene(double width, double height) {
        Scene scene = new Scene(layers, width, height);
        theme.dress(scene);
        new Keys(() -> keys, () -> layers.covered() || turn.choosing() || tell.choosing()).install(scene);
        return scene;
    }

    private Runnable action(BoothAct act) {
        return switch (act) {
            case HELP -> () -> layers.cover(new KeySheet(words, keys, layers));
            case TO_CONSOLE -> () -> around.toConsole();
            case CLOSE -> () -> around.close();
            case SWITCH_LANGUAGE -> () -> KeptFocus.during(layers.getScene(), words::next);
            case SWITCH_THEME -> () -> theme.toggle();
            case TEXT_LARGER -> () -> theme.resizeText(1);
            case TEXT_SMALLER -> () -> theme.resizeText(-1);
            case TEXT_USUAL -> () -> theme.resizeText(0);
            case FULL_SCREEN -> this::fullScreen;
            case LEAVE -> () -> {
                layers.hideBubble();
                layers.uncover();
            };
            case PRESS -> () -> {
            };
            default -> () -> acts.act(act, place(act));
        };
    }

    /** Where a refusal of an act is said: beside its button. */
    private Node place(BoothAct act) {
        Node button = layers.lookup("#" + act.id());
        return button == null || !button.isVisible() ? turn.root() : button;
    }

    private void fullScreen() {
        FullScreen.toggle(layers.getScene());
    }

    private HBox status() {
        Label said = new WrappedText();
        said.textProperty().bind(sender.saidProperty());
        said.getStyleClass().add("status-label");
        HBox.setHgrow(said, Priority.ALWAYS);
        said.setMaxWidth(Double.MAX_VALUE);
        Button console = new Button();
        console.setId("booth-to-console");
        console.textProperty().bind(words.bind("booth.toConsole"));
        console.getStyleClass().add(Styles.GHOST);
        console.setOnAction(e -> around.toConsole());
        Button help = new Button();
        help.textProperty().bind(words.bind("booth.keys"));
        help.getStyleClass().add(Styles.GHOST);
        help.setOnAction(e -> action(BoothAct.HELP).run());
        for (Button button : List.of(console, help)) {
            button.setMinWidth(Region.USE_PREF_SIZE);
        }
        HBox line = new HBox(said, console, help);
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().addAll("status-line", "cabin-status");
        return line;
    }

    private void fit() {
        double percent = theme.textPercentProperty().get() / 100.0;
        double width = root.getWidth() / percent;
        double height = root.getHeight() / percent;
        boolean vast = width >= VAST_FROM_WIDTH && height >= VAST_FROM_HEIGHT;
        root.pseudoClassStateChanged(VAST, vast);
        root.pseudoClassStateChanged(ROOMY,
                !vast && width >= ROOMY_FROM_WIDTH && height >= ROOMY_FROM_HEIGHT);
        root.pseudoClassStateChanged(LOW, root.getHeight() > 0 && height < LOW_BELOW_HEIGHT);
        boolean room = root.getWidth() <= 0 || width >= COLUMNS_FROM_WIDTH;
        Scene scene = root.getScene();
        if (room != wide && scene != null) {
            KeptFocus.during(scene, () -> arrange(room));
        } else if (room != wide) {
            arrange(room);
        }
    }

    /** What comes and goes stands beside the buttons or below them, never above. */
    private void arrange(boolean inColumns) {
        wide = inColumns;
        root.setBottom(null);
        root.setCenter(null);
        root.setTop(null);
        if (inColumns) {
            GridPane grid = new GridPane();
            for (double percent : COLUMN_PERCENT) {
                ColumnConstraints column = new ColumnConstraints();
                column.setPercentWidth(percent);
                grid.getColumnConstraints().add(column);
            }
            RowConstraints row = new RowConstraints();
            row.setPercentHeight(100);
            row.setVgrow(Priority.ALWAYS);
            grid.getRowConstraints().add(row);
            grid.getStyleClass().add("columns");
            BorderPane left = new BorderPane(new ColumnScroll(new VBox(floor.root(), turn.others())));
            left.setTop(alerts.root(false));
            left.setMinSize(0, 0);
            left.getStyleClass().add("left-column");
            ColumnScroll right = new ColumnScroll(new VBox(turn.root(), tell.root()), "right-scroll");
            right.keepStill(turn.root());
            grid.addRow(0, left, right);
            root.setTop(head.root(true));
            root.setCenter(grid);
            root.setBottom(status);
        } else {
            VBox all = new VBox(head.root(false), floor.root(), turn.root(), tell.root(), turn.others());
            ColumnScroll column = new ColumnScroll(all);
            column.keepStill(turn.root());
            root.setCenter(column);
            root.setBottom(new VBox(alerts.root(true), status));
        }
    }
}
