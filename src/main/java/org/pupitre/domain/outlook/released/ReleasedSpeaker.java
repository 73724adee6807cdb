package org.pupitre.domain.outlook.released;

import java.time.Duration;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.value.LanguageTag;

/**
 * A person in an item.
 *
 * @param person   the id, on working copies only
 * @param allotted planned speaking time; zero for a person who was not planned; null under the rule
 * @param spoken   time spoken; null in a plan and under the rule
 * @param language language the person speaks or will speak, where it may be told
 */
public record ReleasedSpeaker(
        @Nullable String person,
        ReleasedName name,
        @Nullable Duration allotted,
        @Nullable Duration spoken,
        @Nullable LanguageTag language) {}
