package org.pupitre.ui.library;

import java.util.List;

import org.pupitre.ui.kit.Words;
import org.pupitre.ui.kit.keys.KeyLine;
import org.pupitre.ui.kit.keys.Stroke;

/**
 * One line of the first screen's table of keys, which do what they do on the console.
 *
 * @param act the name of the act in the words for keys, or the whole key of its words
 */
record LibraryKey(String act, Stroke stroke, Runnable action) implements KeyLine {
    @Override
    public Reach reach() {
        return Reach.ALWAYS;
    }

    @Override
    public List<Stroke> strokes() {
        return List.of(stroke);
    }

    @Override
    public String name(Words words) {
        return words.text(act.contains(".") ? act : "keys.act." + act);
    }
}
