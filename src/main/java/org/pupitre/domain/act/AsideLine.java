package org.pupitre.domain.act;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A line of a chat that is no question: it is set aside and counted, never lost. Who wrote it is not kept.
 *
 * @param key  what makes it the same line in the next file
 * @param kind why it is set aside
 * @param text as written
 * @param at   when it was written, null where the file does not say
 */
public record AsideLine(String key, Kind kind, String text, @Nullable Instant at) {
    /** What such a line is. */
    public enum Kind {
        GREETING,
        THANKS,
        REACTION,
        /** It asks nothing. */
        REMARK
    }
}
