package org.pupitre.ui.kit;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.MenuButton;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/**
 * Listens to the keyboard before anything else in the window does. A bare key acts on the session unless text is being
 * typed or something lies on top; a key that is held down acts once.
 */
public final class Keys {
    private final Supplier<? extends List<? extends KeyLine>> table;
    private final Supplier<Boolean> covered;
    private final Set<KeyCode> down = EnumSet.noneOf(KeyCode.class);
    private boolean repeated;

    /**
     * @param table   the keys as they are now, asked at each stroke
     * @param covered whether something lies over the window's content, so that bare keys belong to it
     */
    public Keys(Supplier<? extends List<? extends KeyLine>> table, Supplier<Boolean> covered) {
        this.table = table;
        this.covered = covered;
    }

    /** Listens in a scene from now on. */
    public void install(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        scene.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        scene.addEventFilter(KeyEvent.KEY_RELEASED, e -> down.remove(e.getCode()));
        // A key released while another window had the keyboard would seem to be held for ever.
        scene.windowProperty().flatMap(w -> w.focusedProperty()).addListener((o, was, is) -> down.clear());
    }

    private void pressed(KeyEvent event) {
        repeated = !down.add(event.getCode());
        rows(event).filter(row -> row.strokes().stream()
                .anyMatch(s -> s instanceof Stroke.Pressed pressed && pressed.matches(event))).findFirst()
                .ifPresent(row -> fire(row, event));
    }

    private void typed(KeyEvent event) {
        if (event.isShortcutDown() || event.isControlDown() || event.isAltDown() || event.isMetaDown()) {
            return;
        }
        rows(event).filter(row -> row.strokes().stream()
                .anyMatch(s -> s instanceof Stroke.Typed typed && typed.matches(event.getCharacter()))).findFirst()
                .ifPresent(row -> fire(row, event));
    }

    /** The keys that count where the keyboard is now. */
    private Stream<? extends KeyLine> rows(KeyEvent event) {
        boolean live = !covered.get() && !typing(event);
        return table.get().stream().filter(row -> live || row.reach() != KeyLine.Reach.LIVE);
    }

    private void fire(KeyLine row, KeyEvent event) {
        switch (row.reach()) {
            case PRESS -> button(event).ifPresent(button -> {
                press(button);
                event.consume();
            });
            case LEAVE -> {
                boolean wasCovered = covered.get();
                row.action().run();
                if (wasCovered) {
                    event.consume();
                }
            }
            case LIVE, ALWAYS -> {
                if (!repeated) {
                    row.action().run();
                }
                event.consume();
            }
        }
    }

    private static Optional<ButtonBase> button(KeyEvent event) {
        // A menu that is open takes its keys itself.
        return focused(event) instanceof ButtonBase button && !(button instanceof MenuButton menu && menu.isShowing())
                ? Optional.of(button)
                : Optional.empty();
    }

    private static void press(ButtonBase button) {
        if (button instanceof MenuButton menu) {
            menu.show();
        } else {
            button.fire();
        }
    }

    private static boolean typing(KeyEvent event) {
        Node focused = focused(event);
        return focused instanceof TextInputControl || focused instanceof ComboBoxBase<?>
                || focused instanceof Spinner<?>;
    }

    private static @Nullable Node focused(KeyEvent event) {
        return event.getSource() instanceof Scene scene ? scene.getFocusOwner() : null;
    }
}
