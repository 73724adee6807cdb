package org.pupitre.app.window.place;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.pupitre.live.StripPlacement;

/** Where the strip was on each screen. On the screen's thread. */
public interface StripMemory {
    /** Where it was on a screen; empty where it was never there. */
    Optional<StripPlacement> on(String screen);

    /** Remembers it from now on. */
    void keep(String screen, StripPlacement place);

    /** A memory for as long as the program runs. */
    static StripMemory untilTheEnd() {
        Map<String, StripPlacement> kept = new HashMap<>();
        return new StripMemory() {
            @Override
            public Optional<StripPlacement> on(String screen) {
                return Optional.ofNullable(kept.get(screen));
            }

            @Override
            public void keep(String screen, StripPlacement place) {
                kept.put(screen, place);
            }
        };
    }
}
