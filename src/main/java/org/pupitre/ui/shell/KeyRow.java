package org.pupitre.ui.shell;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.TextInputControl;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.keys.KeyLine;
import org.pupitre.ui.kit.keys.Stroke;

/**
 * One line of the table of keys.
 *
 * @param strokes  any of these; the first is the one shown
 * @param language the language it sets, null for every other act
 * @param copy     whether it is a key of the rapporteur's desk
 */
record KeyRow(Act act, List<Stroke> strokes, @Nullable LanguageTag language, Runnable action,
        boolean copy)
        implements
        KeyLine {
    KeyRow {
        strokes = List.copyOf(strokes);
    }

    /** A key of the console. */
    KeyRow(Act act, List<Stroke> strokes, @Nullable LanguageTag language, Runnable action) {
        this(act, strokes, language, action, false);
    }

    /** The same key on the rapporteur's desk. */
    KeyRow onCopy() {
        return new KeyRow(act, strokes, language, action, true);
    }

    @Override
    public Reach reach() {
        return act.reach();
    }

    @Override
    public Consumer<TextInputControl> inField() {
        return act == Act.UNDO ? TextInputControl::undo : TextInputControl::redo;
    }

    @Override
    public String name(Words words) {
        if (copy && act == Act.SPEAKER) {
            return words.text("keys.copySpeaker");
        }
        return language == null
                ? words.word("keys.act", act)
                : words.text("keys.act.FLOOR_LANGUAGE", language.nameIn(words.locale()));
    }
}
