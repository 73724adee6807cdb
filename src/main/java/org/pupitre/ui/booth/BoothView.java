package org.pupitre.ui.booth;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.VBox;
import org.pupitre.domain.SessionState;
import org.pupitre.ui.kit.Follow;
import org.pupitre.ui.kit.Part;
import org.pupitre.ui.kit.Styles;
import org.pupitre.ui.kit.Theme;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.field.Sender;
import org.pupitre.ui.kit.keys.KeyLine;
import org.pupitre.ui.kit.keys.KeySheet;
import org.pupitre.ui.kit.keys.Keys;
import org.pupitre.ui.kit.keys.NamedKey;
import org.pupitre.ui.kit.keys.Stroke;
import org.pupitre.ui.kit.keys.Stroke.Pressed;
import org.pupitre.ui.kit.keys.WindowKeys;
import org.pupitre.ui.kit.layer.ColumnScroll;
import org.pupitre.ui.kit.layer.KeptFocus;
import org.pupitre.ui.kit.layer.Layers;
import org.pupitre.ui.kit.wrap.WrappedText;

/** The interpreters' window: two columns, or one where there is no room for two, and larger text where there is much. */
public final class BoothView {
    /** Below this width, at the usual size of text, everything is in one column. */
    private static final double COLUMNS_FROM_WIDTH = 760;
    /** From this size on, at the usual size of text, text is a size larger. */
    private static final double ROOMY_FROM_WIDTH = 1500;
    private static final double ROOMY_FROM_HEIGHT = 900;
    /** From this size on it is two sizes larger. */
    private static final double VAST_FROM_WIDTH = 2300;
    private static final double VAST_FROM_HEIGHT = 1350;
    /** Below this height, at the usual size of text, everything is a little denser. */
    private static final double LOW_BELOW_HEIGHT = 700;
    /** Below this height, in one column, the line of status scrolls with the rest. */
    private static final double STATUS_FROM_HEIGHT = 480;
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
    private final EmergencyPart emergency;
    private final HBox status;
    private final BorderPane root = new BorderPane();
    private final Part<Region> whole;
    private final Layers layers;
    private final List<KeyLine> keys;
    private boolean wide;
    private boolean low;

    /** What is outside of the window. */
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
        emergency = new EmergencyPart(model, words, acts);
        root.getStyleClass().addAll("console", "cabin");
        head = new HeadPart(model, words);
        alerts = new AlertPart(model, words, sender);
        status = status();
        keys = keyTable();
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

    /** The root of the window, on which what is over it opens. */
    public Layers layers() {
        return layers;
    }

    /** A scene of this size with the theme and the keys of the window. */
    public Scene scene(double width, double height) {
        Scene scene = new Scene(layers, width, height);
        words.direct(scene);
        theme.dress(scene);
        new Keys(() -> keys, () -> layers.covered() || turn.choosing() || emergency.choosing()).install(scene);
        return scene;
    }

    private List<KeyLine> keyTable() {
        WindowKeys window = new WindowKeys(words, theme, () -> layers().getScene());
        List<KeyLine> all = new ArrayList<>(keysOfActs(act -> () -> acts.act(act, place(act))));
        all.add(window.card());
        all.add(window.help(this::help));
        all.add(NamedKey.always("booth.keyConsole", around::toConsole, Pressed.bare(KeyCode.F7)));
        all.add(window.fullScreen());
        all.addAll(window.look());
        all.add(window.press());
        all.add(NamedKey.of(KeyLine.Reach.LEAVE, "booth.keyLeave", this::leave, Pressed.bare(KeyCode.ESCAPE)));
        all.add(NamedKey.always("booth.keyClose", around::close, Pressed.control(KeyCode.W)));
        return List.copyOf(all);
    }

    /** The keys of the window, in the order of the sheet. */
    List<KeyLine> keys() {
        return keys;
    }

    /** The keys of the booth's own acts, in the order of the sheet. */
    static List<KeyLine> keysOfActs(Function<BoothAct, Runnable> actions) {
        return Arrays.stream(BoothAct.values()).<KeyLine>map(act -> new NamedKey(words -> words.word("booth.act", act),
                KeyLine.Reach.LIVE, List.of(Stroke.Typed.of(act.letter())), actions.apply(act), _ -> {
                })).toList();
    }

    private void help() {
        layers.cover(new KeySheet(words, keys, layers));
    }

    private void leave() {
        layers.hideBubble();
        layers.uncover();
    }

    /** Where a refusal of an act is said: beside its button. */
    private Node place(BoothAct act) {
        Node button = layers.lookup("#" + act.id());
        return button == null || !button.isVisible() ? turn.root() : button;
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
        help.setOnAction(e -> help());
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
        emergency.fit(root.getWidth() <= 0 ? Double.MAX_VALUE : width);
        boolean room = root.getWidth() <= 0 || width >= COLUMNS_FROM_WIDTH;
        boolean lowNow = root.getHeight() > 0 && height < STATUS_FROM_HEIGHT;
        Scene scene = root.getScene();
        boolean other = room != wide || (!room && lowNow != low);
        low = lowNow;
        if (other && scene != null) {
            KeptFocus.during(scene, () -> arrange(room));
        } else if (other) {
            arrange(room);
        }
    }

    /** What comes and goes is beside the buttons or above those at the foot, and moves none. */
    private void arrange(boolean inColumns) {
        wide = inColumns;
        root.setCenter(null);
        root.setTop(null);
        // At the foot of the left column it is read before the right one.
        status.getStyleClass().remove("cabin-aside");
        if (inColumns) {
            status.getStyleClass().add("cabin-aside");
        }
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
            BoothColumn left = new BoothColumn(new ColumnScroll(new VBox(floor.root(), turn.others())),
                    alerts.root(false), false, status);
            left.getStyleClass().add("left-column");
            ColumnScroll acting = new ColumnScroll(new VBox(turn.root(), tell.root()), "right-scroll");
            acting.keepStill(turn.root());
            BorderPane right = new BorderPane(acting);
            right.setBottom(emergency.root());
            right.setMinSize(0, 0);
            grid.addRow(0, left, right);
            root.setTop(head.root(true));
            root.setCenter(grid);
        } else {
            VBox all = new VBox(head.root(false), floor.root(), turn.root(), tell.root(), turn.others());
            ColumnScroll column = new ColumnScroll(all);
            column.keepStill(turn.root());
            if (low) {
                all.getChildren().add(status);
                root.setCenter(new BoothColumn(column, alerts.root(true), true, emergency.root()));
            } else {
                root.setCenter(new BoothColumn(column, alerts.root(true), true, status, emergency.root()));
            }
        }
    }
}
