package org.pupitre.journal.value;

import java.util.List;
import java.util.TreeSet;

import org.pupitre.domain.value.PersonId;

/**
 * What a check of a library found (rules of the journal, section 4).
 *
 * @param entries       how many entries are there, whole or not
 * @param missing       entries that were written and are not there
 * @param altered       entries that are there and are not what was written
 * @param foreign       whether every entry holds and yet the library is not the one that was last written here
 * @param alteredPeople people whose row was altered, or who are named by an entry and have none
 * @param alteredSides  how many drafts, answers to refused commands, signs of life and the like were altered or are gone
 * @param brokenFile    whether the file itself is damaged, in its pages, indexes or tables
 */
public record Findings(
        long entries,
        List<SeqRange> missing,
        List<SeqRange> altered,
        boolean foreign,
        List<PersonId> alteredPeople,
        int alteredSides,
        boolean brokenFile) {
    /** Nothing is there and nothing is wrong. */
    public static final Findings NONE = new Findings(0, List.of(), List.of(), false, List.of(), 0, false);

    public Findings {
        missing = List.copyOf(missing);
        altered = List.copyOf(altered);
        alteredPeople = List.copyOf(alteredPeople);
    }

    /** Nothing of so many entries can be read. */
    public static Findings unreadable(long expected) {
        return new Findings(0, expected < 1 ? List.of() : List.of(new SeqRange(1, expected)), List.of(), false,
                List.of(), 0, true);
    }

    public boolean ok() {
        return missing.isEmpty() && altered.isEmpty() && !foreign && alteredPeople.isEmpty() && alteredSides == 0
                && !brokenFile;
    }

    /** Whether all is whole but rows of people, which may be in another copy. */
    public boolean wholeButPeople() {
        return missing.isEmpty() && altered.isEmpty() && !foreign && alteredSides == 0 && !brokenFile;
    }

    /** The entries that are missing or altered, in order. */
    public List<SeqRange> lost() {
        TreeSet<Long> numbers = new TreeSet<>();
        for (List<SeqRange> ranges : List.of(missing, altered)) {
            for (SeqRange range : ranges) {
                for (long n = range.first(); n <= range.last(); n++) {
                    numbers.add(n);
                }
            }
        }
        return SeqRange.of(numbers);
    }

    /**
     * Entries right after a missing one. What they say holds; when and by whom they were written cannot be proven, since
     * the chain that would prove it is missing.
     */
    public List<SeqRange> unproven() {
        long last = entries + missing.stream().mapToLong(SeqRange::size).sum();
        List<SeqRange> lost = lost();
        TreeSet<Long> after = new TreeSet<>();
        for (SeqRange hole : missing) {
            long next = hole.last() + 1;
            if (next <= last && lost.stream().noneMatch(r -> r.first() <= next && next <= r.last())) {
                after.add(next);
            }
        }
        return SeqRange.of(after);
    }

    /** The number of the last entry up to which all are whole; all of them where none is missing or altered. */
    public long readable() {
        List<SeqRange> lost = lost();
        return lost.isEmpty() ? entries : lost.getFirst().first() - 1;
    }
}
