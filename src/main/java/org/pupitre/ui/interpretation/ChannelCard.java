package org.pupitre.ui.interpretation;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.interpretation.ChannelState;
import org.pupitre.domain.interpretation.Incident;
import org.pupitre.domain.value.ChannelId;
import org.pupitre.domain.value.LanguageTag;

/**
 * What one channel carries, with names instead of ids.
 *
 * @param booth       name of the booth that works into it, or should
 * @param interpreter name of who is on air for it
 * @param incident    an open incident on the channel
 * @param spoken      whether someone has the floor, in a language that may not be known
 */
public record ChannelCard(
        ChannelState state,
        @Nullable String booth,
        @Nullable String interpreter,
        @Nullable Incident incident,
        boolean spoken) {
    public ChannelId id() {
        return state.channel().id();
    }

    public LanguageTag language() {
        return state.channel().language();
    }
}
