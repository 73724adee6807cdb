package org.pupitre.journal.value;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;

/**
 * Entries that follow each other, by number.
 *
 * @param first the number of the first, at least 1
 * @param last  the number of the last, not below the first
 */
public record SeqRange(long first, long last) {
    public SeqRange {
        if (first < 1 || last < first) {
            throw new IllegalArgumentException(first + " to " + last);
        }
    }

    /** How many entries it holds. */
    public long size() {
        return last - first + 1;
    }

    /** The fewest ranges that hold these numbers and no others. */
    public static List<SeqRange> of(SortedSet<Long> numbers) {
        List<SeqRange> ranges = new ArrayList<>();
        for (long number : numbers) {
            SeqRange open = ranges.isEmpty() ? null : ranges.getLast();
            if (open != null && open.last == number - 1) {
                ranges.set(ranges.size() - 1, new SeqRange(open.first, number));
            } else {
                ranges.add(new SeqRange(number, number));
            }
        }
        return List.copyOf(ranges);
    }
}
