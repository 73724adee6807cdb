package org.pupitre.domain.interpretation;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.act.ChannelPlan;
import org.pupitre.domain.value.BoothId;
import org.pupitre.domain.value.IncidentId;
import org.pupitre.domain.value.LanguageTag;
import org.pupitre.domain.value.PersonId;

/**
 * What one channel carries and why.
 *
 * @param booth       the booth working into it, or the one that should
 * @param interpreter who is on air for it
 * @param from        the language interpreted from, for interpretation and relay
 * @param incident    an open incident on the channel, stopped or merely worse
 */
public record ChannelState(
        ChannelPlan channel,
        Mark mark,
        @Nullable BoothId booth,
        @Nullable PersonId interpreter,
        @Nullable LanguageTag from,
        @Nullable IncidentId incident) {}
