package org.pupitre.domain.outlook.released;

import java.time.Duration;
import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.value.LanguageTag;

/**
 * A turn on the floor.
 *
 * @param item     number of the item in which it began, 0 for none
 * @param speaker  null where it is not known who spoke
 * @param language null where it is not known or may not be told
 * @param begin    to the minute for someone who is anonymous; the start of the item under the rule
 * @param spoken   null under the rule
 */
public record ReleasedTurn(
        int item,
        @Nullable ReleasedName speaker,
        @Nullable LanguageTag language,
        Instant begin,
        @Nullable Duration spoken) {}
