package org.pupitre.domain.act;

import org.pupitre.domain.value.LanguageTag;

/** A direction of interpreting, from one language into another. */
public record Direction(LanguageTag from, LanguageTag to) {
    /**
     * @throws IllegalArgumentException if both are the same language
     */
    public Direction {
        if (from.covers(to)) {
            throw new IllegalArgumentException("a direction joins two languages, not " + from + " and " + to);
        }
    }

    public Direction reversed() {
        return new Direction(to, from);
    }
}
