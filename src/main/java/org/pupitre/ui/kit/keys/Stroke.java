package org.pupitre.ui.kit.keys;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.pupitre.ui.kit.Words;

/** A key as it is pressed. */
public sealed interface Stroke {
    /** A bare key known by the character it types; on a layout without Latin letters by its place. */
    record Typed(Set<Character> characters, char shown) implements Stroke {
        public static Typed of(char letter) {
            return new Typed(Set.of(Character.toUpperCase(letter)), Character.toUpperCase(letter));
        }

        boolean matches(char counts) {
            return characters.contains(counts);
        }

        @Override
        public String name(Words words) {
            return String.valueOf(shown);
        }
    }

    /**
     * A key known by its name, with or without modifiers; on a layout without Latin letters by its place.
     *
     * @param codes    any of these; the first is the one shown
     * @param shortcut with Ctrl, on a Mac with Cmd
     */
    record Pressed(List<KeyCode> codes, boolean shortcut, boolean shift, boolean alt) implements Stroke {
        /** Keys that need Shift on some layouts and not on others. */
        private static final Set<KeyCode> WITH_OR_WITHOUT_SHIFT =
                Set.of(KeyCode.PLUS, KeyCode.MINUS, KeyCode.DIGIT0);

        public Pressed {
            codes = List.copyOf(codes);
        }

        public Pressed(List<KeyCode> codes, boolean shortcut, boolean shift) {
            this(codes, shortcut, shift, false);
        }

        public static Pressed bare(KeyCode code) {
            return new Pressed(List.of(code), false, false);
        }

        public static Pressed shift(KeyCode code) {
            return new Pressed(List.of(code), false, true);
        }

        public static Pressed control(KeyCode... codes) {
            return new Pressed(List.of(codes), true, false);
        }

        public static Pressed alt(KeyCode... codes) {
            return new Pressed(List.of(codes), false, false, true);
        }

        /** Whether a press is this one; the code is the key's, or that of its place. */
        public boolean matches(KeyEvent event, KeyCode code) {
            return codes.contains(code) && event.isShortcutDown() == shortcut && event.isAltDown() == alt
                    && (event.isShiftDown() == shift || WITH_OR_WITHOUT_SHIFT.contains(codes.getFirst()));
        }

        @Override
        public String name(Words words) {
            String key = switch (codes.getFirst()) {
                case SPACE -> words.text("keys.name.SPACE");
                case ENTER -> words.text("keys.name.ENTER");
                case ESCAPE -> words.text("keys.name.ESCAPE");
                case DELETE -> words.text("keys.name.DELETE");
                case HOME -> words.text("keys.name.HOME");
                case END -> words.text("keys.name.END");
                case UP -> codes.contains(KeyCode.DOWN) ? "\u2191 \u2193" : "\u2191";
                case DOWN -> "\u2193";
                case LEFT -> "\u2190";
                case RIGHT -> "\u2192";
                case PLUS -> "+";
                case MINUS -> "\u2212";
                default -> codes.getFirst().getName().toUpperCase(Locale.ROOT);
            };
            return (shortcut ? words.text("keys.control") + " " : "") + (alt ? words.text("keys.alt") + " " : "")
                    + (shift ? words.text("keys.shift") + " " : "") + key;
        }
    }

    /** The key's name as it is on a key cap. */
    String name(Words words);
}
