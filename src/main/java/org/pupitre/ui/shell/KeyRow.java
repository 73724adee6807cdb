package org.pupitre.ui.shell;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.ui.kit.KeyLine;
import org.pupitre.ui.kit.Stroke;
import org.pupitre.ui.kit.Words;

/**
 * One line of the table of keys.
 *
 * @param strokes  any of these; the first is the one shown
 * @param language the language it sets, null for every other act
 */
record KeyRow(Act act, List<Stroke> strokes, @Nullable LanguageTag language, Runnable action)
        implements
        KeyLine {
    KeyRow {
        strokes = List.copyOf(strokes);
    }

    @Override
    public Reach reach() {
        return switch (act) {
            case PRESS -> Reach.PRESS;
            case LEAVE -> Reach.LEAVE;
            default -> act.live() ? Reach.LIVE : Reach.ALWAYS;
        };
    }

    @Override
    public String name(Words words) {
        return language == null
                ? words.word("keys.act", act)
                : words.text("keys.act.FLOOR_LANGUAGE", language.nameIn(words.locale()));
    }
}
