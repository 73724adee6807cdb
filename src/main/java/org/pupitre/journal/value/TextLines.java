package org.pupitre.journal.value;

import java.util.List;

/**
 * What a text journal holds.
 *
 * @param lines what can be read, in order
 * @param bad   the numbers, from 1, of lines that were altered or cannot be read
 */
public record TextLines(List<TextLine> lines, List<Long> bad) {
    public TextLines {
        lines = List.copyOf(lines);
        bad = List.copyOf(bad);
    }
}
