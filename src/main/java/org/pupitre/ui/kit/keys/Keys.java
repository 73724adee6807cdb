package org.pupitre.ui.kit.keys;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/**
 * Listens to the keyboard before anything else in the window does. A bare key acts on the session unless text is being
 * typed or something is on top; a key that is held down acts once, in the lists and on buttons too.
 */
public final class Keys {
    /** These act on what has the keyboard. */
    private static final Set<KeyCode> ACTING = Set.of(KeyCode.SPACE, KeyCode.ENTER, KeyCode.DELETE, KeyCode.BACK_SPACE);

    private final Supplier<? extends List<? extends KeyLine>> table;
    private final Supplier<Boolean> covered;
    private final Set<KeyCode> down = EnumSet.noneOf(KeyCode.class);
    /** Keys held that are known by their place: their release names none. */
    private final Set<KeyCode> placed = EnumSet.noneOf(KeyCode.class);
    private final KeyPlaces places = new KeyPlaces();
    private boolean repeated;

    /**
     * @param table   the keys as they are now, asked at each stroke
     * @param covered whether something is over the window's content, so that bare keys belong to it
     */
    public Keys(Supplier<? extends List<? extends KeyLine>> table, Supplier<Boolean> covered) {
        this.table = table;
        this.covered = covered;
    }

    /** Listens in a scene from now on. */
    public void install(Scene scene) {
        Typing typing = Typing.in(scene);
        scene.addEventFilter(KeyEvent.KEY_PRESSED, e -> pressed(e, typing));
        scene.addEventFilter(KeyEvent.KEY_TYPED, e -> typed(e, typing));
        scene.addEventFilter(KeyEvent.KEY_RELEASED, this::released);
        // A key released while another window had the keyboard would seem to be held for ever.
        scene.windowProperty().flatMap(w -> w.focusedProperty()).addListener((o, was, is) -> down.clear());
    }

    private void released(KeyEvent event) {
        if (event.getCode() == KeyCode.UNDEFINED) {
            down.removeAll(placed);
            placed.clear();
        } else {
            down.remove(event.getCode());
        }
    }

    private void pressed(KeyEvent event, Typing typing) {
        if (typing.composing()) {
            stopEnter(event);
            return;
        }
        KeyCode code = places.code(event);
        repeated = !down.add(code);
        if (event.getCode() == KeyCode.UNDEFINED) {
            placed.add(code);
        }
        firstRow(typing, row -> row.strokes().stream()
                .anyMatch(s -> s instanceof Stroke.Pressed stroke && stroke.matches(event, code)))
                .ifPresent(row -> fire(row, event, typing));
        if (repeated && actsOnRow(event, code, typing)) {
            event.consume();
        }
        TextInputControl field = typing.field();
        if (field != null && event.getCode() == KeyCode.UNDEFINED && event.isShortcutDown()) {
            edit(field, code);
        }
    }

    private static void stopEnter(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            event.consume();
        }
    }

    /** Whether a held key would act again and again on a row or a button. To go through a list it may be held. */
    private static boolean actsOnRow(KeyEvent event, KeyCode code, Typing typing) {
        boolean takesOne = code == KeyCode.ENTER && !event.isShiftDown();
        return typing.inField() ? takesOne : ACTING.contains(code) || code == KeyCode.F2 || event.isAltDown();
    }

    /** The editing keys that a field itself knows by Latin letters only. */
    private static void edit(TextInputControl field, KeyCode code) {
        switch (code) {
            case A -> field.selectAll();
            case C -> field.copy();
            case V -> field.paste();
            case X -> field.cut();
            default -> {}
        }
    }

    private void typed(KeyEvent event, Typing typing) {
        // AltGr is Ctrl and Alt together on some systems, and types.
        boolean types = event.isControlDown() && event.isAltDown();
        boolean command = event.isShortcutDown() || event.isControlDown() || event.isAltDown() || event.isMetaDown();
        String text = event.getCharacter();
        if ((command && !types) || text.length() != 1) {
            return;
        }
        char counts = places.counts(text.charAt(0));
        firstRow(typing, row -> row.strokes().stream()
                .anyMatch(s -> s instanceof Stroke.Typed stroke && stroke.matches(counts)))
                .ifPresent(row -> fire(row, event, typing));
    }

    /** The first of the keys that count where the keyboard is now. */
    private Optional<? extends KeyLine> firstRow(Typing typing, Predicate<KeyLine> meant) {
        boolean live = !covered.get() && !typing.inField();
        Stream<? extends KeyLine> rows = table.get().stream().filter(row -> row.reach() != KeyLine.Reach.ROW)
                .filter(row -> live || row.reach() != KeyLine.Reach.LIVE);
        return rows.filter(meant).findFirst();
    }

    private void fire(KeyLine row, KeyEvent event, Typing typing) {
        switch (row.reach()) {
            case PRESS -> button(event).ifPresent(button -> {
                if (!repeated) {
                    press(button);
                }
                event.consume();
            });
            case LEAVE -> {
                boolean wasCovered = covered.get();
                row.action().run();
                if (wasCovered) {
                    event.consume();
                }
            }
            case TEXT_FIRST -> {
                TextInputControl field = typing.field();
                if (field != null) {
                    row.inField().accept(field);
                } else if (!repeated && !typing.inField() && !covered.get()) {
                    row.action().run();
                }
                event.consume();
            }
            case LIVE, ALWAYS -> {
                if (!repeated) {
                    row.action().run();
                }
                event.consume();
            }
            case ROW -> {}
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

    private static @Nullable Node focused(KeyEvent event) {
        return event.getSource() instanceof Scene scene ? scene.getFocusOwner() : null;
    }
}
