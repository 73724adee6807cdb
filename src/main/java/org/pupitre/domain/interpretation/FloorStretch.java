package org.pupitre.domain.interpretation;

import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.value.LanguageTag;

/**
 * The floor language from an instant on, until the next stretch begins.
 *
 * @param language  the language, null where it is not known
 * @param bySpeaker whether it followed from the speaker or the question, else it was set by hand
 */
public record FloorStretch(@Nullable LanguageTag language, boolean bySpeaker, Instant since) {}
