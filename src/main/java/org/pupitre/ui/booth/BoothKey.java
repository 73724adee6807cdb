package org.pupitre.ui.booth;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import javafx.scene.input.KeyCode;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.keys.KeyLine;
import org.pupitre.ui.kit.keys.Stroke;
import org.pupitre.ui.kit.keys.Stroke.Pressed;

/** One line of the window's table of keys, which installs them and from which its sheet is drawn. */
record BoothKey(BoothAct act, Runnable action) implements KeyLine {
    /**
     * All keys, in the order of the sheet.
     *
     * @param actions what each act does; asked once for each
     */
    static List<BoothKey> table(Function<BoothAct, Runnable> actions) {
        return Arrays.stream(BoothAct.values()).map(act -> new BoothKey(act, actions.apply(act))).toList();
    }

    @Override
    public Reach reach() {
        return switch (act) {
            case PRESS -> Reach.PRESS;
            case LEAVE -> Reach.LEAVE;
            // The window itself listens, and knows whom it shows where.
            case CARD -> Reach.ROW;
            default -> act.live() ? Reach.LIVE : Reach.ALWAYS;
        };
    }

    @Override
    public List<Stroke> strokes() {
        return List.of(act.live() ? Stroke.Typed.of(act.letter()) : pressed());
    }

    private Stroke pressed() {
        return switch (act) {
            case CARD -> Pressed.bare(KeyCode.F2);
            case HELP -> Pressed.bare(KeyCode.F1);
            case TO_CONSOLE -> Pressed.bare(KeyCode.F7);
            case SWITCH_LANGUAGE -> Pressed.bare(KeyCode.F8);
            case SWITCH_THEME -> Pressed.bare(KeyCode.F9);
            case FULL_SCREEN -> Pressed.bare(KeyCode.F11);
            case TEXT_LARGER -> Pressed.control(KeyCode.PLUS, KeyCode.EQUALS, KeyCode.ADD);
            case TEXT_SMALLER -> Pressed.control(KeyCode.MINUS, KeyCode.SUBTRACT);
            case TEXT_USUAL -> Pressed.control(KeyCode.DIGIT0, KeyCode.NUMPAD0);
            case PRESS -> Pressed.bare(KeyCode.ENTER);
            case LEAVE -> Pressed.bare(KeyCode.ESCAPE);
            case CLOSE -> Pressed.control(KeyCode.W);
            default -> throw new IllegalStateException("a letter: " + act);
        };
    }

    @Override
    public String name(Words words) {
        return words.word("booth.act", act);
    }
}
