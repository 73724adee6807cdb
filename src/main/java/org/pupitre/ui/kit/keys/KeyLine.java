package org.pupitre.ui.kit.keys;

import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.TextInputControl;
import org.pupitre.ui.kit.Words;

/** One line of a window's table of keys. */
public interface KeyLine {
    /** Where and how a key counts. */
    enum Reach {
        /** Acts on the live session with a bare key: never while text is typed or something is on top. */
        LIVE,
        /** Acts on the session, but in a field on the text that is typed there: see {@link #inField}. */
        TEXT_FIRST,
        /** Always. */
        ALWAYS,
        /** Presses the button in focus. */
        PRESS,
        /** Leaves a field or what is on top. */
        LEAVE,
        /** Acts on the selected row of a list, which listens itself. */
        ROW
    }

    Reach reach();

    /** Any of these; the first is the one shown. Never empty. */
    List<Stroke> strokes();

    Runnable action();

    /** What it does in a field, where its reach is {@code TEXT_FIRST}. */
    default Consumer<TextInputControl> inField() {
        return field -> {
        };
    }

    /** What it does, in words. */
    String name(Words words);

    /** The key as it is on a key cap. */
    default String cap(Words words) {
        return strokes().getFirst().name(words);
    }
}
