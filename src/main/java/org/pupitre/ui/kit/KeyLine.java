package org.pupitre.ui.kit;

import java.util.List;

/** One line of a window's table of keys. */
public interface KeyLine {
    /** Where and how a key counts. */
    enum Reach {
        /** Acts on the live session with a bare key: never while text is typed or something lies on top. */
        LIVE,
        /** Always. */
        ALWAYS,
        /** Presses the button in focus. */
        PRESS,
        /** Leaves a field or what lies on top. */
        LEAVE
    }

    Reach reach();

    /** Any of these; the first is the one shown. Never empty. */
    List<Stroke> strokes();

    Runnable action();

    /** What it does, in words. */
    String name(Words words);

    /** The key as it stands on a key cap. */
    default String cap(Words words) {
        return strokes().getFirst().name(words);
    }
}
