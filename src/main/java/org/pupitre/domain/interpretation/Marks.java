package org.pupitre.domain.interpretation;

import java.util.List;

/** Derives what each channel carries (interpretation, section 4.1). */
final class Marks {
    private Marks() {
    }

    static List<ChannelState> of(Interpretation state, boolean someoneSpeaks) {
        return state.channels().stream().map(c -> new ChannelState(c, Mark.IDLE, null, null, null, null)).toList();
    }
}
