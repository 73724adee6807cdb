package org.pupitre.journal.value;

import java.util.OptionalLong;

/**
 * One line of a text journal: what one command writes.
 *
 * @param seq the number of its first entry in the library, empty while it has none
 */
public record TextLine(Batch batch, OptionalLong seq) {
    /** A line of a command that is not in the library yet. */
    public static TextLine of(Batch batch) {
        return new TextLine(batch, OptionalLong.empty());
    }
}
