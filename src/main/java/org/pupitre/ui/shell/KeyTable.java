package org.pupitre.ui.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.input.KeyCode;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.ui.kit.keys.LanguageKeys;
import org.pupitre.ui.kit.keys.Stroke;
import org.pupitre.ui.kit.keys.Stroke.Pressed;
import org.pupitre.ui.kit.keys.Stroke.Typed;

/** The one table of keys: it installs them, and the sheet of keys is drawn from it. */
final class KeyTable {
    private KeyTable() {}

    /**
     * All keys, in the order of the sheet.
     *
     * @param languages the session's languages
     * @param actions   what each act does; asked once for each act but the floor language
     * @param floor     sets the floor language
     */
    static List<KeyRow> of(List<LanguageTag> languages, Function<Act, Runnable> actions, Consumer<LanguageTag> floor) {
        List<KeyRow> rows = new ArrayList<>();
        for (Act act : Act.values()) {
            if (act == Act.FLOOR_LANGUAGE) {
                LanguageKeys.of(languages).keySet().forEach(language -> rows.add(new KeyRow(act,
                        LanguageKeys.strokes(languages, language), language, () -> floor.accept(language))));
            } else {
                rows.add(new KeyRow(act, strokes(act), null, actions.apply(act)));
            }
        }
        return List.copyOf(rows);
    }

    private static List<Stroke> strokes(Act act) {
        return switch (act) {
            case NEXT_SPEAKER -> List.of(Pressed.bare(KeyCode.SPACE));
            case NEXT_ITEM -> List.of(Typed.of('N'));
            case MORE_TIME -> List.of(Typed.of('+'));
            case LESS_TIME -> List.of(new Typed(Set.of('-', '\u2212', '\u2013'), '\u2212'));
            case FLOOR_LANGUAGE -> List.of();
            case PAUSE_TURN -> List.of(Typed.of('P'));
            case NEXT_QUESTION -> List.of(Typed.of('Q'));
            case ANSWERED -> List.of(Typed.of('A'));
            case NOT_AN_ANSWER -> List.of(Typed.of('K'));
            case SIGNAL -> List.of(Typed.of('S'));
            case UNDO -> List.of(Pressed.control(KeyCode.Z));
            case REDO -> List.of(new Pressed(List.of(KeyCode.Z), true, true), Pressed.control(KeyCode.Y));
            case ASK -> List.of(Pressed.control(KeyCode.K));
            case NOTE -> List.of(Pressed.control(KeyCode.J));
            case SPEAKER -> List.of(Pressed.control(KeyCode.L));
            case SEARCH -> List.of(Pressed.control(KeyCode.F));
            case HELP -> List.of(Pressed.bare(KeyCode.F1));
            case ABOUT -> List.of(new Pressed(List.of(KeyCode.F1), false, true));
            case FULL_SCREEN -> List.of(Pressed.bare(KeyCode.F11));
            case BOOTH -> List.of(Pressed.bare(KeyCode.F7));
            case SWITCH_LANGUAGE -> List.of(Pressed.bare(KeyCode.F8));
            case SWITCH_THEME -> List.of(Pressed.bare(KeyCode.F9));
            case TEXT_LARGER -> List.of(Pressed.control(KeyCode.PLUS, KeyCode.EQUALS, KeyCode.ADD));
            case TEXT_SMALLER -> List.of(Pressed.control(KeyCode.MINUS, KeyCode.SUBTRACT));
            case TEXT_USUAL -> List.of(Pressed.control(KeyCode.DIGIT0, KeyCode.NUMPAD0));
            case CARD -> List.of(Pressed.bare(KeyCode.F2));
            case PRESS -> List.of(Pressed.bare(KeyCode.ENTER));
            case LEAVE -> List.of(Pressed.bare(KeyCode.ESCAPE));
            case SESSIONS -> List.of(Pressed.control(KeyCode.O));
            case CLOSE -> List.of(Pressed.control(KeyCode.Q));
        };
    }
}
