package org.pupitre.app.window.place;

import org.pupitre.live.WindowSettings;

/** What is remembered of one window. On the screen's thread. */
public interface WindowMemory {
    /** What was chosen in the window. */
    WindowSettings get();

    /** Remembers it from now on. */
    void set(WindowSettings chosen);

    /** A memory for as long as the program runs. */
    static WindowMemory untilTheEnd() {
        return new WindowMemory() {
            private WindowSettings kept = WindowSettings.NONE;

            @Override
            public WindowSettings get() {
                return kept;
            }

            @Override
            public void set(WindowSettings chosen) {
                kept = chosen;
            }
        };
    }
}
