package org.pupitre.ui.booth;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
import javafx.scene.layout.Pane;
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
import org.pupitre.ui.kit.keys.HeldCaps;
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

/** The interpreters' window: three columns, two or one as there is room, and larger text where there is much. */
public final class BoothView {
    /** From this width on, at the usual size of text, there are three columns. */
    private static final double THREE_FROM_WIDTH = 1100;
    /** Below this width everything is in one column. */
    private static final double TWO_FROM_WIDTH = 760;
    /** From this size on, at the usual size of text, text is a size larger. */
    private static final double ROOMY_FROM_WIDTH = 1500;
    private static final double ROOMY_FROM_HEIGHT = 900;
    /** From this size on it is two sizes larger. */
    private static final double VAST_FROM_WIDTH = 2300;
    private static final double VAST_FROM_HEIGHT = 1350;
    /** Below this height, in one column, the head scrolls with the rest. */
    private static final double HEAD_FROM_HEIGHT = 480;
    /** From this height on all signals have buttons, in three columns and in two. */
    private static final double SIGNALS_FROM_HEIGHT = 560;
    private static final double SIGNALS_IN_TWO_FROM_HEIGHT = 820;
    /** Below this height one row is all that is left for signals. */
    private static final double ROW_FROM_HEIGHT = 260;
    /** Below this width the clocks are below each other. */
    private static final double CLOCKS_FROM_WIDTH = 340;
    private static final PseudoClass ROOMY = PseudoClass.getPseudoClass("roomy");
    private static final PseudoClass VAST = PseudoClass.getPseudoClass("vast");
    private static final double[] THREE_PERCENT = {41, 30, 29};
    private static final double[] TWO_PERCENT = {54, 46};

    private final Words words;
    private final Theme theme;
    private final Around around;
    private final BoothActs acts;
    private final Sender sender;
    private final HeadPart head;
    private final AlertPart alerts;
    private final FloorPart floor;
    private final NextPart next;
    private final QuestionPart question;
    private final TurnPart turn;
    private final HandoverPart handover;
    private final SignalPart tell;
    private final ToldPart told;
    private final HBox status;
    private final BorderPane root = new BorderPane();
    private final Part<Region> whole;
    private final Layers layers;
    private final HeldCaps caps;
    private final List<KeyLine> keys;
    private int columns;
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
        next = new NextPart(model, words);
        question = new QuestionPart(model, words);
        turn = new TurnPart(model, words);
        handover = new HandoverPart(model, words, acts);
        tell = new SignalPart(model, words, acts);
        told = new ToldPart(model, words);
        root.getStyleClass().addAll("console", "cabin");
        head = new HeadPart(model, words);
        alerts = new AlertPart(model, words, sender);
        status = status();
        keys = keyTable();
        arrange(THREE_PERCENT.length);
        whole = Part.of(words, "failure.part.booth", () -> root, model);
        layers = new Layers(words, whole);
        caps = new HeldCaps(words, caps());
        layers.add(caps);
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
        new Keys(() -> keys, () -> layers.covered() || head.choosing() || tell.choosing()).install(scene);
        caps.install(scene);
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

    /** The keys that are shown while Ctrl is held, by the id of what they press. */
    private static Map<String, Stroke> caps() {
        Map<String, Stroke> caps = new LinkedHashMap<>();
        for (BoothAct act : BoothAct.values()) {
            caps.put(act.id(), Stroke.Typed.of(act.letter()));
        }
        caps.put("booth-back", Stroke.Typed.of(BoothAct.TROUBLE.letter()));
        caps.put("booth-me", Stroke.Typed.of(BoothAct.WHO_AM_I.letter()));
        caps.put("booth-to-console", Pressed.bare(KeyCode.F7));
        caps.put("booth-keys", Pressed.bare(KeyCode.F1));
        return caps;
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

    /** Where a refusal of an act is said: beside its button, else where its button would be. */
    private Node place(BoothAct act) {
        Node button = layers.lookup("#" + act.id());
        if (button != null && button.isVisible()) {
            return button;
        }
        return act.signal() == null && act != BoothAct.TROUBLE ? handover.root() : tell.root();
    }

    private HBox status() {
        Label said = new WrappedText();
        said.textProperty().bind(sender.saidProperty());
        said.getStyleClass().add("status-label");
        HBox.setHgrow(said, Priority.ALWAYS);
        said.setMaxWidth(Double.MAX_VALUE);
        HBox line = new HBox(said, quiet("booth-to-console", "booth.toConsole", around::toConsole),
                quiet("booth-keys", "booth.keys", this::help));
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().addAll("status-line", "cabin-status");
        return line;
    }

    private Button quiet(String id, String word, Runnable action) {
        Button button = new Button();
        button.setId(id);
        button.textProperty().bind(words.bind(word));
        button.getStyleClass().add(Styles.GHOST);
        button.setOnAction(e -> action.run());
        button.setMinWidth(Region.USE_PREF_SIZE);
        return button;
    }

    private void fit() {
        if (root.getWidth() <= 0 || root.getHeight() <= 0) {
            return;
        }
        double percent = theme.textPercentProperty().get() / 100.0;
        double width = root.getWidth() / percent;
        double height = root.getHeight() / percent;
        boolean vast = width >= VAST_FROM_WIDTH && height >= VAST_FROM_HEIGHT;
        root.pseudoClassStateChanged(VAST, vast);
        root.pseudoClassStateChanged(ROOMY,
                !vast && width >= ROOMY_FROM_WIDTH && height >= ROOMY_FROM_HEIGHT);
        int room = columns(width);
        boolean lowNow = height < HEAD_FROM_HEIGHT;
        SignalPart.Shape shape = shape(room, height);
        boolean other = room != columns || (room < 2 && lowNow != low);
        low = lowNow;
        if (!other && tell.has(shape)) {
            return;
        }
        Runnable change = () -> {
            tell.take(shape);
            if (other) {
                arrange(room);
            }
        };
        Scene scene = root.getScene();
        if (scene == null) {
            change.run();
        } else {
            KeptFocus.during(scene, change);
        }
    }

    /** None where not even two clocks have room side by side. */
    private static int columns(double width) {
        if (width >= TWO_FROM_WIDTH) {
            return width >= THREE_FROM_WIDTH ? THREE_PERCENT.length : TWO_PERCENT.length;
        }
        return width >= CLOCKS_FROM_WIDTH ? 1 : 0;
    }

    private static SignalPart.Shape shape(int columns, double height) {
        double all = columns == THREE_PERCENT.length ? SIGNALS_FROM_HEIGHT : SIGNALS_IN_TWO_FROM_HEIGHT;
        if (columns > 1 && height >= all) {
            return SignalPart.Shape.FULL;
        }
        if (height < ROW_FROM_HEIGHT) {
            return SignalPart.Shape.LOW;
        }
        return columns > 0 ? SignalPart.Shape.COMPACT : SignalPart.Shape.NARROW;
    }

    /** What comes and goes has its place before it comes, or is at the end of what scrolls, and moves no button. */
    private void arrange(int room) {
        columns = room;
        root.setCenter(null);
        root.setTop(null);
        root.getStyleClass().remove("cabin-narrow");
        // At the foot of the left column it is read before the others.
        status.getStyleClass().remove("cabin-aside");
        if (room > 1) {
            status.getStyleClass().add("cabin-aside");
            root.setTop(head.root(room));
            root.setCenter(room == THREE_PERCENT.length
                    ? grid(THREE_PERCENT, left(floor.inOne()), middle(), right())
                    : grid(TWO_PERCENT, left(floor.who()), both()));
            return;
        }
        root.getStyleClass().add("cabin-narrow");
        VBox all = new VBox(floor.who(), clocks(room > 0), next.root(), handover.root(), question.root(), told.root(),
                turn.others(), status);
        all.setMinWidth(0);
        if (low) {
            all.getChildren().addFirst(head.root(room));
        } else {
            root.setTop(head.root(room));
        }
        ColumnScroll column = new ColumnScroll(all);
        column.keepStill(handover.root());
        root.setCenter(new BoothColumn(column, alerts.root(true), true, tell.root()));
    }

    /** Both clocks, each as wide as the other. */
    private Pane clocks(boolean beside) {
        if (!beside) {
            return new VBox(floor.clock(), turn.clock());
        }
        HBox clocks = new HBox();
        clocks.getStyleClass().add("cabin-clocks");
        for (Region clock : List.of(floor.clock(), turn.clock())) {
            HBox.setHgrow(clock, Priority.ALWAYS);
            clock.setPrefWidth(1);
            clock.setMinWidth(0);
            clocks.getChildren().add(clock);
        }
        return clocks;
    }

    private BoothColumn left(Region who) {
        VBox all = new VBox(who, next.root(), question.root());
        if (columns == TWO_PERCENT.length) {
            // Beside buttons a bar that comes with it would move them.
            all.getChildren().add(told.root());
        }
        BoothColumn left = new BoothColumn(new ColumnScroll(all),
                alerts.root(true), true, status);
        left.getStyleClass().add("left-column");
        return left;
    }

    private ColumnScroll middle() {
        ColumnScroll middle = new ColumnScroll(new VBox(turn.clock(), handover.root(), turn.others()),
                "middle-column", "cabin-middle");
        middle.keepStill(handover.root());
        return middle;
    }

    private ColumnScroll right() {
        return new ColumnScroll(new VBox(tell.root(), told.root()), "right-column");
    }

    /** Clocks and handover above, signals at the foot; names have the whole left column. */
    private BorderPane both() {
        ColumnScroll acting = new ColumnScroll(new VBox(clocks(true), handover.root(), turn.others()), "right-scroll");
        acting.keepStill(handover.root());
        BorderPane right = new BorderPane(acting);
        right.setBottom(tell.root());
        right.setMinSize(0, 0);
        right.getStyleClass().addAll("right-column", "cabin-middle");
        return right;
    }

    private static GridPane grid(double[] percents, Node... parts) {
        GridPane grid = new GridPane();
        for (double percent : percents) {
            ColumnConstraints column = new ColumnConstraints();
            column.setPercentWidth(percent);
            grid.getColumnConstraints().add(column);
        }
        RowConstraints row = new RowConstraints();
        row.setPercentHeight(100);
        row.setVgrow(Priority.ALWAYS);
        grid.getRowConstraints().add(row);
        grid.getStyleClass().add("columns");
        grid.addRow(0, parts);
        return grid;
    }
}
