package org.pupitre.ui.kit.layer;

import java.util.Set;

import javafx.beans.value.ChangeListener;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;
import org.pupitre.ui.kit.FxThread;

/**
 * Keeps the keyboard where someone types. A field that is taken from the screen or hidden loses the keyboard without
 * anybody's choice; until a place is chosen, by a click, Tab, Escape or a key with Ctrl, what is typed on still goes
 * into that field, and no bare key acts on the session.
 */
public final class KeptFocus {
    /** Keys that choose another place. */
    private static final Set<KeyCode> CHOOSING = Set.of(KeyCode.TAB, KeyCode.ESCAPE);

    private final Scene scene;
    private final Node ground;
    private final ChangeListener<Object> place = (_, _, _) -> note();
    private @Nullable Node lost;
    private @Nullable TextInputControl watched;
    private boolean fallenNow;
    private int anchor;
    private int caret;

    private KeptFocus(Scene scene, Node ground) {
        this.scene = scene;
        this.ground = ground;
    }

    /**
     * Watches over the fields of a scene; to be installed before what else listens to its keys.
     *
     * @param ground what has the keyboard while no control has it
     */
    public static KeptFocus install(Scene scene, Node ground) {
        KeptFocus kept = new KeptFocus(scene, ground);
        scene.focusOwnerProperty().addListener((o, was, is) -> kept.moved(was, is));
        scene.addEventFilter(KeyEvent.ANY, kept::key);
        scene.addEventFilter(MouseEvent.MOUSE_PRESSED, e -> kept.lost = null);
        return kept;
    }

    /**
     * Lays out or makes again what may hold the keyboard. A field keeps it with caret and selection; where what has the
     * keyboard is made again, what comes in its place gets it.
     */
    public static void during(Scene scene, Runnable layout) {
        Node owner = scene.getFocusOwner();
        FocusPlace place = FocusPlace.of(owner);
        int anchor = owner instanceof TextInputControl field ? field.getAnchor() : 0;
        int caret = owner instanceof TextInputControl field ? field.getCaretPosition() : 0;
        layout.run();
        if (owner == null || owner.equals(scene.getRoot())) {
            return;
        }
        // Where parts come to be on tabs, they are made when they are laid out.
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        Node now = scene.equals(owner.getScene()) ? owner : place.find(scene);
        if (now != null) {
            now.requestFocus();
            if (now instanceof TextInputControl field) {
                field.selectRange(anchor, caret);
            }
        }
    }

    /** Whether the keyboard fell out of a field and no other place was chosen since. */
    public boolean fallen() {
        return lost != null;
    }

    /** The toolkit asks for no owner at all only where the owner can no longer be one. */
    private void moved(@Nullable Node was, @Nullable Node is) {
        if (is == null && was != null && typing(was)) {
            lost = was;
            fallenNow = true;
        } else if (is != null && typing(is)) {
            lost = null;
            watch(is instanceof TextInputControl field ? field : null);
        } else if (is != null && lost != null && !is.equals(ground)) {
            // Not to a button that happens to come next.
            FxThread.later(this::settle);
        }
    }

    /** Remembers where the caret is while the field has the keyboard: losing it may move the caret. */
    private void watch(@Nullable TextInputControl field) {
        if (watched != null) {
            watched.selectionProperty().removeListener(place);
            watched.caretPositionProperty().removeListener(place);
        }
        watched = field;
        if (field != null) {
            field.selectionProperty().addListener(place);
            field.caretPositionProperty().addListener(place);
            note();
        }
    }

    private void note() {
        TextInputControl field = watched;
        if (field != null && field.isFocused()) {
            anchor = field.getAnchor();
            caret = field.getCaretPosition();
        }
    }

    private void settle() {
        Node field = lost;
        if (field == null) {
            return;
        }
        if (scene.equals(field.getScene()) && seen(field)) {
            field.requestFocus();
            if (field instanceof TextInputControl text) {
                text.selectRange(anchor, caret);
            }
        } else {
            ground.requestFocus();
        }
    }

    private static boolean seen(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (!each.isVisible() || each.isDisabled()) {
                return false;
            }
        }
        return true;
    }

    private void key(KeyEvent event) {
        Node field = lost;
        if (field == null) {
            return;
        }
        boolean control = event.isControlDown() || event.isAltDown() || event.isMetaDown() || event.isShortcutDown();
        boolean chooses = control || CHOOSING.contains(event.getCode()) || event.getCode().isFunctionKey();
        if (chooses) {
            if (event.getEventType() == KeyEvent.KEY_PRESSED && !event.getCode().isModifierKey()) {
                lost = null;
            }
            return;
        }
        if (event.getEventType() == KeyEvent.KEY_TYPED && field instanceof TextInputControl text) {
            if (fallenNow) {
                fallenNow = false;
                text.selectRange(anchor, caret);
            }
            String typed = event.getCharacter();
            if (!typed.isEmpty() && !Character.isISOControl(typed.charAt(0))) {
                text.replaceSelection(typed);
            }
        }
        event.consume();
    }

    private static boolean typing(Node node) {
        return node instanceof TextInputControl || node instanceof ComboBoxBase<?> || node instanceof Spinner<?>;
    }
}
