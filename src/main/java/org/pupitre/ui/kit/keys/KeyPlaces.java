package org.pupitre.ui.kit.keys;

import java.util.HashMap;
import java.util.Map;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/**
 * Which key was pressed, on layouts whose letters are not Latin: there a key counts by its place, as on a QWERTY keyboard.
 * The window system names such keys UNDEFINED, or as the first of several layouts does, and gives their text. The tables
 * follow the layouts ara, gr, ru, ua and il of the X keyboard database.
 */
public final class KeyPlaces {
    private static final Map<Character, Character> LATIN = new HashMap<>();
    private static final char ARABIC_Z_WITH_SHIFT = '~';
    /** The zero of AZERTY, which types it with Shift only. */
    private static final char ZERO_OF_AZERTY = '\u00e0';

    private boolean greek;
    private KeyCode pressed = KeyCode.UNDEFINED;

    static {
        put("\u0636\u0635\u062b\u0642\u0641\u063a\u0639\u0647\u062e\u062d", "QWERTYUIOP");
        put("\u0634\u0633\u064a\u0628\u0644\u0627\u062a\u0646\u0645", "ASDFGHJKL");
        put("\u0626\u0621\u0624\u0631\ufefb\u0649\u0629", "ZXCVBNM");
        put("\u03c2\u03b5\u03c1\u03c4\u03c5\u03b8\u03b9\u03bf\u03c0", "WERTYUIOP");
        put("\u03b1\u03c3\u03b4\u03c6\u03b3\u03b7\u03be\u03ba\u03bb", "ASDFGHJKL");
        put("\u03b6\u03c7\u03c8\u03c9\u03b2\u03bd\u03bc", "ZXCVBNM");
        put("\u0439\u0446\u0443\u043a\u0435\u043d\u0433\u0448\u0449\u0437", "QWERTYUIOP");
        put("\u0444\u044b\u0432\u0430\u043f\u0440\u043e\u043b\u0434", "ASDFGHJKL");
        put("\u044f\u0447\u0441\u043c\u0438\u0442\u044c\u0456", "ZXCVBNMS");
        put("\u05e7\u05e8\u05d0\u05d8\u05d5\u05df\u05dd\u05e4", "ERTYUIOP");
        put("\u05e9\u05d3\u05d2\u05db\u05e2\u05d9\u05d7\u05dc", "ASDFGHJK");
        put("\u05d6\u05e1\u05d1\u05d4\u05e0\u05de\u05e6", "ZXCVBNM");
    }

    private static void put(String letters, String places) {
        for (int i = 0; i < letters.length(); i++) {
            LATIN.put(letters.charAt(i), places.charAt(i));
        }
    }

    /** The key of a press, known by its name, else by its place; UNDEFINED if neither is known. */
    public KeyCode code(KeyEvent event) {
        String text = event.getText();
        greek = text.length() == 1 ? greek(text.charAt(0), greek) : greek;
        boolean placed = event.getCode() == KeyCode.UNDEFINED && text.length() == 1;
        boolean greekQ = event.getCode() == KeyCode.SEMICOLON && greek;
        pressed = placed
                ? named(text.charAt(0), event.isShortcutDown())
                : greekQ ? KeyCode.Q : event.getCode();
        return pressed;
    }

    private static KeyCode named(char text, boolean shortcut) {
        if (text == ZERO_OF_AZERTY || Character.digit(text, 10) == 0) {
            return KeyCode.DIGIT0;
        }
        Character latin = shortcut && text == ARABIC_Z_WITH_SHIFT
                ? Character.valueOf('Z')
                : LATIN.get(Character.toLowerCase(text));
        return latin == null ? KeyCode.UNDEFINED : KeyCode.valueOf(latin.toString());
    }

    /** The character a bare key counts as: a Latin capital, a digit 0 to 9, or what it types. */
    public char counts(char typed) {
        int digit = Character.digit(typed, 10);
        if (digit >= 0) {
            return (char) ('0' + digit);
        }
        Character latin = LATIN.get(Character.toLowerCase(typed));
        if (latin != null) {
            // Where the first of several layouts is Latin, its letters are what the keys show.
            return pressed.isLetterKey() ? pressed.getName().charAt(0) : latin;
        }
        return typed == ';' && greek ? 'Q' : Character.toUpperCase(typed);
    }

    private static boolean greek(char typed, boolean before) {
        Character.UnicodeScript script = Character.UnicodeScript.of(typed);
        return script == Character.UnicodeScript.GREEK || (before && script == Character.UnicodeScript.COMMON);
    }
}
