package org.pupitre.domain.board;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.pupitre.domain.value.PersonId;

/**
 * How many people want something asked: exact where all are known, else a range (rules of the board, section 5).
 *
 * @param least as many as there are at least
 * @param most  as many as there are at most
 */
public record VoteRange(int least, int most) {
    /** No votes. */
    public static final VoteRange NONE = new VoteRange(0, 0);

    /** The people behind several questions, who may be the same. */
    static VoteRange of(Collection<Votes> all) {
        Set<PersonId> known = new HashSet<>();
        int unnamed = 0;
        int largest = 0;
        for (Votes votes : all) {
            known.addAll(votes.known());
            unnamed += votes.unnamed();
            largest = Math.max(largest, votes.known().size() + votes.unnamed());
        }
        return new VoteRange(Math.max(known.size(), largest), known.size() + unnamed);
    }
}
