package org.pupitre.domain.act;

import org.pupitre.domain.value.ChannelId;
import org.pupitre.domain.value.LanguageTag;

/**
 * A channel, what listeners of one language hear.
 *
 * @param originalPasses whether listeners hear the original while no one interprets, as on Zoom; else silence
 */
public record ChannelPlan(ChannelId id, LanguageTag language, boolean originalPasses) {}
