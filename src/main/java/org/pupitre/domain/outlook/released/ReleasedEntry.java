package org.pupitre.domain.outlook.released;

import java.time.Duration;
import java.time.Instant;

import org.jspecify.annotations.Nullable;
import org.pupitre.domain.act.SpeechType;
import org.pupitre.domain.queue.QueueEntry;
import org.pupitre.domain.value.LanguageTag;

/**
 * A request for the floor.
 *
 * @param arrival  its arrival number
 * @param speaker  null where it is not known who asked
 * @param language null where it is not known or may not be told
 * @param asked    to the minute for someone who is not named; null under the rule
 * @param begin    when the turn began, likewise; null where it did not
 * @param spoken   null where it did not begin, and under the rule
 */
public record ReleasedEntry(
        int arrival,
        QueueEntry.State state,
        SpeechType type,
        @Nullable ReleasedName speaker,
        @Nullable LanguageTag language,
        @Nullable Instant asked,
        @Nullable Instant begin,
        @Nullable Duration spoken) {}
