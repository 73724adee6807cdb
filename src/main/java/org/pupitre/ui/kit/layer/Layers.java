package org.pupitre.ui.kit.layer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.pupitre.ui.kit.Follow;
import org.pupitre.ui.kit.Part;
import org.pupitre.ui.kit.Styles;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.wrap.WrappedText;

/**
 * The root of a window: its content, above it a layer for bubbles that belong to a place, and above that a cover such as
 * the sheet of keys. All inside the scene, so that nothing opens a window while a session is live.
 */
public final class Layers extends StackPane {
    private static final Duration READING_TIME = Duration.seconds(6);

    /** Leaves the status line free. */
    private static final Insets CORNER = new Insets(0, 24, 52, 24);

    private final Words words;
    private final Node content;
    private final Pane floating = new Pane();
    private final PauseTransition reading = new PauseTransition(READING_TIME);
    private @Nullable Node bubble;
    private @Nullable Region cover;
    private @Nullable Region alarm;
    private @Nullable Node focusBefore;
    private FocusPlace placeBefore = FocusPlace.of(null);
    private @Nullable Node focusBeforeBubble;
    private Runnable after = () -> {
    };

    public Layers(Words words, Node content) {
        this.words = words;
        this.content = content;
        getStyleClass().add(Styles.LAYERS);
        floating.setPickOnBounds(false);
        getChildren().addAll(content, floating);
        reading.setOnFinished(e -> hideBubble());
        addEventFilter(KeyEvent.KEY_PRESSED, this::keepInside);
        addEventFilter(MouseEvent.MOUSE_PRESSED, this::goOn);
    }

    /** The layers of the window a node is in, if it is built on them. */
    public static Optional<Layers> of(Node node) {
        return node.getScene() != null && node.getScene().getRoot() instanceof Layers layers
                ? Optional.of(layers)
                : Optional.empty();
    }

    /** Shows this at the upper edge while something covers the window: what must be seen with every sheet. */
    public void overCovers(Region told) {
        alarm = told;
        told.setMaxHeight(USE_PREF_SIZE);
        setAlignment(told, Pos.TOP_CENTER);
    }

    /** A sheet gives way to what must be seen with it only where that would be on it. */
    @Override
    protected void layoutChildren() {
        Region told = alarm;
        if (told != null && cover instanceof ColumnScroll veil && veil.getContent() instanceof StackPane ground) {
            double high = told.isVisible() ? told.prefHeight(getWidth()) : 0;
            double sheet = ground.getChildren().getFirst().prefHeight(-1);
            Insets margin = new Insets(sheet + 2 * high > getHeight() ? high : 0, 0, 0, 0);
            if (!margin.equals(getMargin(veil))) {
                setMargin(veil, margin);
            }
        }
        super.layoutChildren();
    }

    /** Adds a layer of its own between the content and bubbles, such as notices. */
    public void add(Node layer) {
        getChildren().add(1, layer);
    }

    /** Shows a card in the lower right corner until it is removed with {@link #clear}; the keyboard stays where it is. */
    public void corner(Region card) {
        setAlignment(card, Pos.BOTTOM_RIGHT);
        setMargin(card, CORNER);
        getChildren().add(card);
    }

    /** Takes a card away. */
    public void clear(Region card) {
        getChildren().remove(card);
    }

    /** Shows a sentence beside a node; it goes by itself, or when one clicks on, and is in no click's way. */
    public void bubble(String sentence, Node near) {
        Label label = new WrappedText(sentence);
        label.setMouseTransparent(true);
        label.setAccessibleRole(AccessibleRole.TEXT);
        label.getStyleClass().add(Styles.BUBBLE);
        place(label, near);
        reading.playFromStart();
    }

    /**
     * Shows something to answer beside a node; it stays until {@link #hideBubble} or the next bubble. The keyboard goes to its
     * first button, unless it is in a field, and afterwards back to where it was.
     */
    public void bubble(Region content, Node near) {
        content.getStyleClass().add(Styles.BUBBLE);
        reading.stop();
        place(content, near);
        Node owner = getScene().getFocusOwner();
        List<Node> stops = new ArrayList<>();
        addStops(content, stops);
        if (!(owner instanceof TextInputControl) && !stops.isEmpty()) {
            focusBeforeBubble = owner;
            stops.getFirst().requestFocus();
        }
    }

    public boolean showsBubble() {
        return bubble != null;
    }

    public void hideBubble() {
        reading.stop();
        if (bubble != null) {
            boolean keyboard = has(bubble);
            floating.getChildren().remove(bubble);
            bubble = null;
            if (keyboard) {
                giveBack(focusBeforeBubble);
            }
            focusBeforeBubble = null;
        }
    }

    private boolean has(Node layer) {
        Node owner = getScene() == null ? null : getScene().getFocusOwner();
        return owner != null && isIn(owner, layer);
    }

    private static boolean isIn(Node inner, Node outer) {
        Node node = inner;
        while (node != null && !node.equals(outer)) {
            node = node.getParent();
        }
        return node != null;
    }

    /** Never to whichever control comes first: it may be one that ends something. */
    private void giveBack(@Nullable Node before) {
        (before != null && getScene() != null && getScene().equals(before.getScene()) ? before : this).requestFocus();
    }

    /** Shows something over everything else, until {@link #uncover}. The keyboard goes to it. */
    public void cover(Region sheet) {
        uncover();
        remember();
        Part<Region> part = Part.ofSheet(words, sheet);
        StackPane ground = new StackPane(part);
        ground.getStyleClass().add("veil-ground");
        ground.setOnMouseClicked(e -> {
            // The rest of a double click that opened it is no click beside it.
            if (ground.equals(e.getTarget()) && e.getClickCount() == 1) {
                uncover();
            }
        });
        // A sheet that is higher than the window scrolls as a whole.
        ColumnScroll veil = new ColumnScroll(ground, Styles.VEIL);
        veil.setFitToHeight(true);
        // The sheet's own keys went with it.
        veil.addEventFilter(KeyEvent.KEY_PRESSED, e -> {
            if (part.failed() && e.getCode() == KeyCode.ESCAPE) {
                uncover();
                e.consume();
            }
        });
        Follow.each(part.failedProperty(), veil::requestFocus);
        cover = veil;
        getChildren().add(veil);
        if (alarm != null) {
            getChildren().add(alarm);
        }
        sheet.requestFocus();
    }

    /** As {@link #cover(Region)}, and does something once it is taken away. */
    public void cover(Region sheet, Runnable then) {
        cover(sheet);
        after = then;
    }

    /**
     * Shows a small list above the foot of the window, until {@link #uncover}. All beside it stays in sight, and a press there
     * takes the list away and acts. The keyboard goes to the list.
     *
     * @param kept what it must not cover, asked whenever it is laid out
     */
    public void lay(Region list, Region foot, Supplier<List<Node>> kept) {
        uncover();
        remember();
        FloatPlace place = new FloatPlace(Part.ofSheet(words, list), foot, kept);
        cover = place;
        getChildren().add(place);
        list.requestFocus();
    }

    private void remember() {
        focusBefore = getScene() == null ? null : getScene().getFocusOwner();
        placeBefore = FocusPlace.of(focusBefore);
    }

    public boolean covered() {
        return cover != null;
    }

    /** Takes the cover away and gives the keyboard back to where it was. */
    public void uncover() {
        if (cover != null) {
            getChildren().removeAll(cover, alarm);
            cover = null;
            Runnable then = after;
            after = () -> {
            };
            Node before = focusBefore;
            focusBefore = null;
            // What had the keyboard may have been made again meanwhile.
            giveBack(before == null || getScene() == null || getScene().equals(before.getScene())
                    ? before
                    : placeBefore.find(getScene()));
            then.run();
        }
    }

    private void goOn(MouseEvent press) {
        if (cover instanceof FloatPlace && !(press.getTarget() instanceof Node target && isIn(target, cover))) {
            uncover();
        }
        if (bubble != null && bubble.isMouseTransparent()) {
            hideBubble();
        }
    }

    /** Tab stays within what is over everything else: after its last control comes its first. */
    private void keepInside(KeyEvent event) {
        Node over = cover == null && bubble != null && has(bubble) ? bubble : cover;
        if (over == null || event.getCode() != KeyCode.TAB || event.isControlDown()) {
            return;
        }
        List<Node> stops = new ArrayList<>();
        addStops(over, stops);
        if (stops.isEmpty()) {
            event.consume();
            return;
        }
        Node end = event.isShiftDown() ? stops.getFirst() : stops.getLast();
        Node owner = getScene().getFocusOwner();
        if (!stops.contains(owner) || end.equals(owner)) {
            (event.isShiftDown() ? stops.getLast() : stops.getFirst()).requestFocus();
            event.consume();
        }
    }

    private static void addStops(Node node, List<Node> stops) {
        if (!node.isVisible() || node.isDisabled()) {
            return;
        }
        if (node.isFocusTraversable()) {
            stops.add(node);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> addStops(child, stops));
        }
    }

    private void place(Region shown, Node near) {
        hideBubble();
        bubble = shown;
        floating.getChildren().add(shown);
        shown.applyCss();
        double width = Math.min(shown.prefWidth(-1), getWidth() / 2);
        double height = shown.prefHeight(width);
        shown.resize(width, height);
        shown.setPrefWidth(width);
        Bounds at = floating.sceneToLocal(
                BubblePlace.of(near, content, width, height, localToScene(getLayoutBounds())));
        shown.relocate(at.getMinX(), at.getMinY());
    }
}
