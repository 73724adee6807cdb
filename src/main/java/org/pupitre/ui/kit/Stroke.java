package org.pupitre.ui.kit;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** A key as it is pressed. */
public sealed interface Stroke {
    /** A bare key known by the character it types, whatever the layout of the keyboard. */
    record Typed(Set<Character> characters, char shown) implements Stroke {
        public static Typed of(char letter) {
            return new Typed(Set.of(Character.toUpperCase(letter)), Character.toUpperCase(letter));
        }

        boolean matches(String typed) {
            return typed.length() == 1 && characters.contains(Character.toUpperCase(typed.charAt(0)));
        }

        @Override
        public String name(Words words) {
            return String.valueOf(shown);
        }
    }

    /**
     * A key known by its place, with or without modifiers.
     *
     * @param codes    any of these; the first is the one shown
     * @param shortcut with Ctrl, on a Mac with Cmd
     */
    record Pressed(List<KeyCode> codes, boolean shortcut, boolean shift) implements Stroke {
        public Pressed {
            codes = List.copyOf(codes);
        }

        public static Pressed bare(KeyCode code) {
            return new Pressed(List.of(code), false, false);
        }

        public static Pressed control(KeyCode... codes) {
            return new Pressed(List.of(codes), true, false);
        }

        boolean matches(KeyEvent event) {
            return codes.contains(event.getCode()) && event.isShortcutDown() == shortcut && !event.isAltDown()
                    && (event.isShiftDown() == shift || codes.contains(KeyCode.PLUS));
        }

        @Override
        public String name(Words words) {
            String key = switch (codes.getFirst()) {
                case SPACE -> words.text("keys.name.SPACE");
                case ENTER -> words.text("keys.name.ENTER");
                case ESCAPE -> words.text("keys.name.ESCAPE");
                case PLUS -> "+";
                case MINUS -> "\u2212";
                default -> codes.getFirst().getName().toUpperCase(Locale.ROOT);
            };
            return (shortcut ? words.text("keys.control") + " " : "") + (shift ? words.text("keys.shift") + " " : "")
                    + key;
        }
    }

    /** The key's name as it stands on a key cap. */
    String name(Words words);
}
